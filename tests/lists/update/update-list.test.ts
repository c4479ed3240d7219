import { readdirSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Source } from '../../../src/lists/fetch/sources.ts';
import { openInstalled } from '../../../src/lists/installed/open-installed.ts';
import { type Updated, updateList } from '../../../src/lists/update/update-list.ts';
import { impatient } from '../fetch/fetching.ts';
import { type LocalServer, startServer } from '../fetch/server.ts';
import { newHome, treeOf, watchList } from '../installed/home.ts';

type Answer = (response: ServerResponse) => void;

/** A server whose answer a test may change from one update to the next. */
class Publisher {
  answer: Answer;
  readonly #server: LocalServer;

  private constructor(server: LocalServer, answer: Answer) {
    this.#server = server;
    this.answer = answer;
  }

  static async start(answer: Answer): Promise<Publisher> {
    const box: { publisher?: Publisher } = {};
    const listener: RequestListener = (request, response) => {
      request.resume();
      box.publisher?.answer(response);
    };
    box.publisher = new Publisher(await startServer(listener), answer);
    return box.publisher;
  }

  get source(): Source {
    const files = [{ url: `${this.#server.url}/own.csv`, saveAs: 'own.csv' }];
    const bounds = { minBytes: 1, maxBytes: 1_000_000 };
    return { name: 'own', title: 'Own', files, ...bounds, enabled: true };
  }

  get lastQuestion() {
    return this.#server.requests.at(-1)?.headers;
  }
}

function give(text: string | Buffer, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(200, headers).end(text);
  };
}

const GOOD = watchList(100);
const FIRST = { etag: '"first"', 'last-modified': 'Fri, 16 Jan 2026 10:00:00 GMT' };

async function update(
  home: string,
  publisher: Publisher,
  options: { day?: number; force?: boolean } = {},
): Promise<Updated> {
  const { day = 20, force = false } = options;
  return updateList(home, publisher.source, {
    tool: '0.0.0-test',
    now: new Date(Date.UTC(2026, 0, day)),
    force,
    maxShrink: 0.1,
    whenInterrupted: () => () => {},
    fetch: impatient({}, { headersMs: 300, idleMs: 300, totalMs: 5000 }),
  });
}

describe('an update', () => {
  test('installs the list with its address, its date, and the day on which it was the newest', async () => {
    const home = newHome();
    const publisher = await Publisher.start(give(GOOD, FIRST));
    expect(await update(home, publisher)).toMatchObject({ kind: 'installed' });
    expect(await openInstalled(home, 'own')).toMatchObject({
      date: '2026-01-16',
      confirmed: '2026-01-20',
      counts: { entries: 100 },
      record: { origin: [publisher.source.files[0]?.url] },
    });
  });

  test('asks only for what is newer', async () => {
    const home = newHome();
    const publisher = await Publisher.start(give(GOOD, FIRST));
    await update(home, publisher);
    publisher.answer = (response) => {
      response.writeHead(304).end();
    };
    expect(await update(home, publisher, { day: 25 })).toMatchObject({ kind: 'current' });
    expect(publisher.lastQuestion).toMatchObject({
      'if-none-match': FIRST.etag,
      'if-modified-since': FIRST['last-modified'],
    });
    expect(await openInstalled(home, 'own')).toMatchObject({
      date: '2026-01-16',
      confirmed: '2026-01-25',
    });
  });

  test('takes the same bytes for the copy that is there', async () => {
    const home = newHome();
    const publisher = await Publisher.start(give(GOOD, FIRST));
    await update(home, publisher);
    const before = treeOf(home);
    publisher.answer = give(GOOD, { ...FIRST, etag: '"second"' });
    expect(await update(home, publisher, { day: 21 })).toMatchObject({ kind: 'unchanged' });
    expect(treeOf(home)).toEqual(before);
    publisher.answer = give(GOOD, FIRST);
    await update(home, publisher, { day: 22 });
    expect(publisher.lastQuestion).toMatchObject({ 'if-none-match': '"second"' });
  });

  test('keeps the copy before a newer one', async () => {
    const home = newHome();
    const publisher = await Publisher.start(give(GOOD, FIRST));
    await update(home, publisher);
    publisher.answer = give(watchList(105), {
      'last-modified': 'Mon, 19 Jan 2026 10:00:00 GMT',
    });
    expect(await update(home, publisher, { day: 21 })).toMatchObject({ kind: 'installed' });
    expect((await openInstalled(home, 'own'))?.entries.length).toBe(105);
    expect((await openInstalled(home, 'own@previous'))?.entries.length).toBe(100);
  });

  test('fetches all of it again when the copy that is there is damaged', async () => {
    const home = newHome();
    const publisher = await Publisher.start(give(GOOD, FIRST));
    const installed = await update(home, publisher);
    if (installed.kind === 'installed') {
      const { rm } = await import('node:fs/promises');
      await rm(join(home, 'lists/own', installed.copy, 'entries.jsonl'));
    }
    expect(await update(home, publisher, { day: 21 })).toMatchObject({ kind: 'installed' });
    expect(publisher.lastQuestion).not.toHaveProperty('if-none-match');
    expect((await openInstalled(home, 'own'))?.entries.length).toBe(100);
  });
});

const OLDER = { 'last-modified': 'Thu, 01 Jan 2026 10:00:00 GMT' };

describe('what a publisher may send instead of a list is refused, and the copy stays', () => {
  test.each<readonly [name: string, answer: Answer, code: string, message: string]>([
    ['nothing', give(''), 'LIST', '0 bytes'],
    ['an HTML page', give('<!doctype html><title>Sorry</title>'), 'LIST', 'an HTML page'],
    [
      'an HTML page that says it is CSV',
      give('<html>', { 'content-type': 'text/csv' }),
      'LIST',
      'an HTML page',
    ],
    [
      'an error document',
      give('<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>'),
      'LIST',
      'error',
    ],
    [
      'a body that is cut off',
      (response) => {
        response.writeHead(200, { 'content-length': String(GOOD.length) });
        response.write(GOOD.slice(0, 500));
        setTimeout(() => response.destroy(), 20);
      },
      'NETWORK',
      'cut off',
    ],
    [
      'a body that stops coming',
      (response) => {
        response.writeHead(200, { 'content-length': String(GOOD.length) });
        response.write(GOOD.slice(0, 500));
      },
      'NETWORK',
      'own',
    ],
    ['silence', () => {}, 'NETWORK', 'own'],
    [
      'an error of the server',
      (response) => void response.writeHead(503).end('busy'),
      'NETWORK',
      '503',
    ],
    ['not found', (response) => void response.writeHead(404).end(), 'LIST', '404'],
    ['too much', give(Buffer.alloc(1_000_001, 0x61)), 'LIST', 'large'],
    [
      'a list cut at the end of a row',
      give(watchList(85)),
      'LIST',
      'shrank by more than 10 %: entries from 100 to 85',
    ],
    [
      'a list cut within a quote',
      give(GOOD.slice(0, GOOD.lastIndexOf('"'))),
      'LIST',
      'a quote is never closed',
    ],
    ['an older list', give(watchList(101), OLDER), 'LIST', 'is older than the installed copy'],
    [
      'another list',
      give(
        '<sdnList><publshInformation><Record_Count>1</Record_Count></publshInformation><sdnEntry><uid>1</uid><lastName>SAMPLE</lastName><sdnType>Entity</sdnType></sdnEntry></sdnList>',
      ),
      'LIST',
      'holds the list ofac-sdn',
    ],
    [
      'a count that contradicts the file',
      give(
        '<sdnList><publshInformation><Record_Count>2</Record_Count></publshInformation><sdnEntry><uid>1</uid><lastName>SAMPLE</lastName><sdnType>Entity</sdnType></sdnEntry></sdnList>',
      ),
      'LIST',
      '1 entries, though Record_Count says 2',
    ],
    ['no list at all', give('a,b\n1,2\n'), 'LIST', 'no sanctions list'],
  ])('%s', async (_, answer, code, message) => {
    const home = newHome();
    const publisher = await Publisher.start(give(GOOD, FIRST));
    await update(home, publisher);
    const before = treeOf(home);
    publisher.answer = answer;
    await expect(update(home, publisher, { day: 21 })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
    expect(treeOf(home)).toEqual(before);
    expect(await openInstalled(home, 'own')).toMatchObject({
      counts: { entries: 100 },
      confirmed: '2026-01-20',
    });
    expect(readdirSync(join(home, 'lists')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('but for a smaller or older list that is taken by force', async () => {
    const home = newHome();
    const publisher = await Publisher.start(give(GOOD, FIRST));
    await update(home, publisher);
    publisher.answer = give(watchList(50), OLDER);
    await update(home, publisher, { day: 21, force: true });
    expect((await openInstalled(home, 'own'))?.entries.length).toBe(50);
  });
});
