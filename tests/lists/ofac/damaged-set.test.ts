import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HaechiError } from '../../../src/foundation/haechi-error.ts';
import type { OpenListOptions } from '../../../src/lists/loaded-list.ts';
import { openList } from '../../../src/lists/open-list.ts';
import { fixtureFiles, folderOf } from '../temp-folder.ts';

type Edit = (text: string) => string | undefined;

/** A copy of the sample set in which one file is edited, or taken away. */
function damaged(name: string, edit: Edit): string {
  const { [name]: text = '', ...others } = fixtureFiles('ofac-sample');
  const edited = edit(text);
  return folderOf(edited === undefined ? others : { ...others, [name]: edited });
}

async function failure(path: string, options: OpenListOptions = {}): Promise<HaechiError> {
  const error = await openList(path, options).then(
    () => new Error('it loaded'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof HaechiError)) throw error;
  expect(error.code).toBe('LIST');
  expect(error.message).not.toContain('\n');
  return error;
}

async function warnings(path: string, options: OpenListOptions = {}): Promise<string[]> {
  const [list] = await openList(path, options);
  return (list?.warnings ?? []).map(({ message }) => message);
}

const gone: Edit = () => undefined;
const withoutMark: Edit = (text) => text.replace('\x1a', '');
const cutBy =
  (count: number): Edit =>
  (text) =>
    text.slice(0, -count);
const append =
  (line: string): Edit =>
  (text) =>
    text.replace('\x1a', `${line}\r\n\x1a`);
const html = '<!DOCTYPE html>\n<html><body>Service unavailable</body></html>\n';
const NULLS = ',-0- '.repeat(8);

describe('is an error, whatever is trusted', () => {
  test.each<[string, string, Edit, string]>([
    ['no main file', 'sdn.csv', gone, 'an OFAC set without its sdn.csv'],
    ['a main file of zero bytes', 'sdn.csv', () => '', 'sdn.csv: an empty file in place of'],
    ['a main file of nothing but 0x1A', 'sdn.csv', () => '\x1a', 'sdn.csv: an empty file'],
    ['an alias file of zero bytes', 'alt.csv', () => '', 'alt.csv: an empty file in place of'],
    ['a comments file of zero bytes', 'sdn_comments.csv', () => '', 'an empty file in place of'],
    ['an HTML page', 'sdn.csv', () => html, 'sdn.csv: an HTML page in place of'],
    [
      'an XML error',
      'add.csv',
      () => '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>',
      'add.csv: XML of the kind <Error> in place of OFAC CSV of 6 columns',
    ],
    ['a JSON error', 'alt.csv', () => '{"message":"Not Found"}', 'alt.csv: JSON in place of'],
    ['a header', 'sdn.csv', (text) => `id,name\r\n${text}`, 'sdn.csv: a watch list in place of'],
    ['columns of another file', 'alt.csv', () => '101,1,"x"\r\n\x1a', 'a CSV of 3 columns'],
    [
      'a cut number of columns',
      'sdn.csv',
      (text) => `${text.slice(0, text.lastIndexOf(','))}\r\n`,
      'sdn.csv:4: 11 columns instead of 12',
    ],
    ['an end within a line', 'add.csv', cutBy(3), 'add.csv:4: the last record is cut off'],
    [
      'an end within quotes',
      'sdn.csv',
      (text) => `${text.slice(0, -9)}\r\n\x1a`,
      'sdn.csv:4: a quote is never closed',
    ],
    [
      'a quote within a name',
      'alt.csv',
      (text) => text.replace('OLD', 'O"LD'),
      'alt.csv:2: a misplaced quote',
    ],
    [
      'two files joined',
      'alt.csv',
      (text) => text + text,
      'alt.csv:4: a closing 0x1A stands in the middle',
    ],
    [
      'an alias of nobody',
      'alt.csv',
      append('999,9,"aka","SAMPLE NOBODY",-0- '),
      'alt.csv:4: entry 999 is not in',
    ],
    [
      'an address of nobody',
      'add.csv',
      append('999,9,-0- ,-0- ,"Laos",-0- '),
      'add.csv:5: entry 999 is not in',
    ],
    [
      'a comment on nobody',
      'sdn_comments.csv',
      append('999,"x"'),
      'sdn_comments.csv:2: entry 999 is not in',
    ],
    [
      'an entry twice',
      'sdn.csv',
      append(`101,"SAMPLE AGAIN",-0- ,"DPRK"${NULLS}`),
      'sdn.csv:5: entry 101 stands here a second time',
    ],
    [
      'an entry of unknown type',
      'sdn.csv',
      append(`105,"SAMPLE","ship","DPRK"${NULLS}`),
      'sdn.csv:5: entry 105 is of unknown type "ship"',
    ],
    [
      'an entry without a name',
      'sdn.csv',
      append(`105,-0- ,-0- ,"DPRK"${NULLS}`),
      'sdn.csv:5: entry 105 has no name',
    ],
    [
      'an entry without a number',
      'sdn.csv',
      append(`x,"SAMPLE",-0- ,"DPRK"${NULLS}`),
      'sdn.csv:5: "x" is not an entry number',
    ],
    [
      'an alias of unknown type',
      'alt.csv',
      append('101,9,"dba","SAMPLE",-0- '),
      'alt.csv:4: an alias of unknown type "dba"',
    ],
    [
      'an alias without a name',
      'alt.csv',
      append('101,9,"aka",-0- ,-0- '),
      'alt.csv:4: an alias without a name',
    ],
  ])('%s', async (_, name, edit, message) => {
    const folder = damaged(name, edit);
    expect((await failure(folder)).message).toContain(message);
    expect((await failure(folder, { trust: true })).message).toContain(message);
    expect((await failure(folder)).message).toMatch(/; \S/);
  });

  test('a damaged file is named when another of the set was opened', async () => {
    const folder = damaged('alt.csv', () => html);
    expect((await failure(join(folder, 'sdn.csv'))).message).toContain('alt.csv: an HTML page');
  });

  test('two main files', async () => {
    const folder = folderOf({
      ...fixtureFiles('ofac-sample'),
      'sdn-old.csv': fixtureFiles('ofac-sample')['sdn.csv'] ?? '',
    });
    expect((await failure(folder)).message).toContain('the same part of an OFAC set');
    expect(await openList(join(folder, 'sdn.csv'), {})).toHaveLength(1);
  });
});

describe('is an error unless trusted', () => {
  test.each(['sdn.csv', 'alt.csv', 'add.csv'])('no closing 0x1A in %s', async (name) => {
    const folder = damaged(name, withoutMark);
    expect((await failure(folder)).message).toMatch(
      new RegExp(`${name}: the closing 0x1A is missing.*; .*--trust-list$`),
    );
    expect(await warnings(folder, { trust: true })).toEqual([
      'the closing 0x1A is missing, so the file may be cut off',
    ]);
  });

  test('no alias file', async () => {
    const folder = damaged('alt.csv', gone);
    expect((await failure(folder)).message).toMatch(/without its alt\.csv; .*--trust-list$/);
    expect(await warnings(folder, { trust: true })).toEqual([
      'no alt.csv: strong aliases are missing',
    ]);
  });
});

describe('is a warning', () => {
  test('no closing 0x1A in the comments file', async () => {
    const folder = damaged('sdn_comments.csv', withoutMark);
    expect(await warnings(folder)).toHaveLength(1);
  });

  test('no address file', async () => {
    const folder = damaged('add.csv', gone);
    expect(await warnings(folder)).toEqual(['no add.csv: addresses are missing']);
    expect((await openList(folder, {}))[0]?.counts.addresses).toBe(0);
  });

  test('no comments file: half a wallet is not taken for a whole one', async () => {
    const folder = damaged('sdn_comments.csv', gone);
    expect(await warnings(folder)).toEqual([
      'no sdn_comments.csv: remarks that run over 1,000 characters are cut off',
      '1 remark is cut at 1,000 characters without a continuation in a comments file, so identifiers may be missing: 102',
    ]);
    const person = (await openList(folder, {}))[0]?.entries.at(1);
    expect(person?.identifiers.map(({ kind }) => kind)).toEqual(['passport']);
    expect(person?.remarks).toMatch(/XBT 1SampleWa$/);
  });
});
