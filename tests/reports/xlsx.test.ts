import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Hit } from '../../src/matching/hit.ts';
import { openReport } from '../../src/reports/formats.ts';
import { HIT_COLUMNS } from '../../src/reports/hit-columns.ts';
import { MOST_HITS } from '../../src/reports/xlsx/rows.ts';
import { HOSTILE, hostileHit } from './hostile.ts';
import { HEAD, JONG, REJECTED, STYLE, SUMMARY, writeFileOf } from './sample.ts';

/** The rows of a sheet, its cells as texts or numbers, and the names of all elements of its file. */
async function read(file: Buffer, sheet = 1) {
  const parts = unzipSync(file);
  const xmlOf = (path: string) => Buffer.from(parts[path] ?? []).toString();
  const shared: string[] = [];
  walk(xmlOf('xl/sharedStrings.xml'), {
    ends: (name, text) => name === 't' && shared.push(text),
  });
  const rows: (string | number)[][] = [];
  const elements = new Map<string, Record<string, string>>();
  let type = '';
  walk(xmlOf(`xl/worksheets/sheet${sheet}.xml`), {
    begins(name, attributes) {
      elements.set(name, attributes);
      if (name === 'row') rows.push([]);
      if (name !== 'c') return;
      type = attributes.t ?? 'n';
      const row = rows.at(-1) ?? [];
      while (row.length < columnOf(attributes.r ?? '')) row.push('');
    },
    ends(name, text) {
      const row = rows.at(-1) ?? [];
      if (name === 'v')
        row[row.length - 1] = type === 's' ? (shared[Number(text)] ?? '') : Number(text);
    },
  });
  return { rows, elements, paths: Object.keys(parts) };
}

/** From 1: `A2` is in column 1, `AB7` in 28. */
function columnOf(place: string): number {
  const [letters = ''] = /^[A-Z]+/u.exec(place) ?? [];
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function walk(
  xml: string,
  visit: {
    readonly begins?: (name: string, attributes: Record<string, string>) => unknown;
    readonly ends?: (name: string, text: string) => unknown;
  },
): void {
  const parser = new SaxesParser();
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    visit.begins?.(name, attributes as Record<string, string>);
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name }) => visit.ends?.(name, text));
  parser.write(xml).close();
}

const write = (...hits: readonly Hit[]) =>
  writeFileOf('xlsx', { rows: hits.map((hit) => ({ hits: [hit], more: 0 })), rejected: [] });

describe('a workbook', () => {
  const subject = { id: ['00012'], name: ['정인철'], phone: ['+821012345678'] };
  const hit: Hit = {
    ...JONG,
    subject,
    matched: { ...JONG.matched, value: '정인철' },
    entry: { ...JONG.entry, id: '0052289', programs: ['1-2', '3E5'] },
  };

  test('has the columns of the CSV report under a header that stays and filters', async () => {
    const { rows, elements } = await read(await write(hit));
    expect(rows[0]).toEqual(Object.keys(HIT_COLUMNS));
    expect(elements.get('pane')).toMatchObject({ ySplit: '1', state: 'frozen' });
    expect(elements.get('autoFilter')).toEqual({ ref: 'A1:AG2' });
  });

  test('keeps hangul and leading zeros, and numbers of ours as numbers', async () => {
    const { rows } = await read(await write(hit));
    const cells = Object.fromEntries((rows[0] ?? []).map((name, at) => [name, rows[1]?.[at]]));
    expect(cells).toMatchObject({
      id: '00012',
      row: 12,
      score: hit.score,
      matched_value: '정인철',
      entry_id: '0052289',
      programs: '1-2; 3E5',
    });
  });

  test('has a summary, and rejected rows where there are any', async () => {
    const file = await writeFileOf('xlsx');
    const summary = await read(file, 2);
    expect(Object.fromEntries(summary.rows)).toMatchObject({
      'rows read': SUMMARY.rowsRead,
      strong: 1,
      'list ofac-sdn, SHA-256': '5f0a'.repeat(16),
    });
    const { rows } = await read(file, 3);
    expect(rows).toHaveLength(1 + REJECTED.length);
    expect((await read(await write(hit))).paths).not.toContain('xl/worksheets/sheet3.xml');
  });

  test('has the same bytes a second later', async () => {
    const first = await write(hit);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await write(hit)).toEqual(first);
  });

  test.each(HOSTILE)('makes no formula, and no broken file, of %j', async (hostile) => {
    const { rows, elements } = await read(await write(hostileHit(hostile)));
    expect(elements.has('f')).toBe(false);
    expect(rows).toHaveLength(2);
    expect(rows[1]?.filter((cell) => typeof cell === 'number')).toHaveLength(4);
  });

  test.each(['constructor', '__proto__', 'toString'])('keeps the word %s', async (word) => {
    const { rows } = await read(await write({ ...hit, subject: { id: [word] } }));
    expect(rows[1]?.[0]).toBe(word);
  });

  test('refuses a hit more than it can be written with, as soon as it comes', () => {
    const report = openReport('xlsx', STYLE);
    report.begin(HEAD);
    const row = { hits: Array.from({ length: 1000 }, () => JONG), more: 0 };
    for (let added = 0; added < MOST_HITS; added += 1000) report.hits(row);
    expect(() => report.hits({ hits: [JONG], more: 0 })).toThrow(
      expect.objectContaining({
        code: 'OUTPUT',
        message:
          'an xlsx report has no room for more than 250,000 potential matches; write csv or ndjson instead, or leave out weaker ones with --limit or --threshold',
      }),
    );
  });

  test('counts rejected rows beyond those that a sheet is given', async () => {
    const rejected = Array.from({ length: 10_002 }, (_, at) => ({
      file: 'a.csv',
      row: at + 1,
      line: at + 2,
      reason: 'a reason',
      raw: '',
    }));
    const { rows } = await read(await writeFileOf('xlsx', { rejected }), 3);
    expect(rows).toHaveLength(1 + 10_000 + 1);
    expect(rows.at(-1)).toContain('and 2 more; --rejects <file> has all');
  });

  test('keeps what looks like an escape of the format, and shows what XML cannot hold', async () => {
    const { rows } = await read(await write({ ...hit, subject: { id: ['_x0041_B\uffff'] } }));
    expect(rows[1]?.[0]).toBe('_x005F_x0041_B<U+FFFF>');
  });

  test('cuts what no cell can hold, and says so in the cell', async () => {
    const long = 'x'.repeat(40_000);
    const { rows } = await read(await write({ ...hit, subject: { id: [long] } }));
    expect(rows[1]?.[0]).toMatch(/^x+ \(cut here; ndjson and csv have all\)$/u);
    expect(String(rows[1]?.[0])).toHaveLength(32_767);
  });
});
