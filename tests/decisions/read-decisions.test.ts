import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDecisions, readDecisions } from '../../src/decisions/read-decisions.ts';
import { approved, decided, fileOf, hitOf, textOf, withdrawn } from './sample.ts';

const DECISION = decided(hitOf(), { text: '여권을 보았다' });
const LINES = [DECISION, approved(DECISION, 'b'), withdrawn(DECISION)];
const TEXT = textOf(...LINES);
const CURE = 'lines of a decisions file are only ever added';

test('reads back what was written', () => {
  const file = fileOf(TEXT);
  expect(file.lines.map(({ line }) => line)).toEqual(LINES);
  expect(file.lines.map(({ number, intact }) => [number, intact])).toEqual([
    [1, true],
    [2, true],
    [3, true],
  ]);
  expect(file).toMatchObject({ bytes: Buffer.byteLength(TEXT) });
});

test('an empty file, blank lines and CRLF are no fault', () => {
  expect(fileOf('').lines).toEqual([]);
  const odd = `\n${TEXT.replaceAll('\n', '\r\n')}\n\n`;
  expect(fileOf(odd).lines.map(({ line, number }) => [line.kind, number])).toEqual([
    ['decision', 2],
    ['approval', 3],
    ['withdrawal', 4],
  ]);
});

test('cut off anywhere, all whole lines are there and the rest is told', () => {
  const bytes = Buffer.from(TEXT);
  const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length }), (at) => {
      const file = parseDecisions(bytes.subarray(0, at), 'decisions.ndjson');
      // A line that lacks its line end alone is whole.
      const whole = ends.filter((end) => end <= at);
      const begun = at > (whole.at(-1) ?? -1) + 1;
      expect(file.lines).toHaveLength(whole.length);
      expect(file.torn?.number).toBe(begun && !ends.includes(at) ? whole.length + 1 : undefined);
    }),
  );
});

describe('what is no decisions file is refused with its line', () => {
  test.each([
    ['not JSON', `${TEXT}{"kind":\n${TEXT}`, 'decisions.ndjson:4: not JSON; bring back'],
    ['another object', '{"kind":"hit"}\n', 'decisions.ndjson:1: no decision, approval or'],
    ['a field that is missing', '{"kind":"approval"}\n', 'decisions.ndjson:1: no valid approval'],
    ['an array', '[]\n', 'decisions.ndjson:1: no decision'],
    [
      'a whole last line of another version',
      TEXT + JSON.stringify({ ...LINES[2], schemaVersion: 2 }),
      'decisions.ndjson:4: no valid withdrawal',
    ],
    ['a file of something else', '{"maxListAge":7}', 'decisions.ndjson:1: no decision'],
    ['a note', 'to be done', 'decisions.ndjson:1: not JSON'],
  ])('%s', (_, text, message) => {
    expect(() => fileOf(text)).toThrow(message);
    expect(() => fileOf(text)).toThrow(CURE);
  });

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
    'a line of the kind %s',
    (kind) => {
      expect(() => fileOf(`{"kind":"${kind}"}\n`)).toThrow('1: no decision, approval or');
    },
  );

  test('a folder, and a device without an end', async () => {
    await expect(readDecisions('/dev')).rejects.toThrow('/dev: a folder and no file; name a file');
    await expect(readDecisions('/dev/zero')).rejects.toThrow('a device and no file');
  });

  test('a file that is not there', async () => {
    await expect(readDecisions('/nowhere/decisions.ndjson')).rejects.toMatchObject({
      code: 'INPUT',
      what: 'no such file',
    });
  });
});

test('a line that was altered shows', () => {
  const altered = TEXT.replace('"author":"a"', '"author":"z"');
  expect(fileOf(altered).lines.map(({ intact }) => intact)).toEqual([false, true, true]);
});

test('the order of the keys does not matter', () => {
  const turned = Object.fromEntries(Object.entries(DECISION).reverse());
  expect(fileOf(`${JSON.stringify(turned)}\n`).lines[0]?.intact).toBe(true);
});
