import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findRecordEnd } from '../../src/input/record-end.ts';
import { RunScanner } from '../../src/input/run-scanner.ts';
import { recordsOf, type ScannedRecord } from '../../src/input/text-run.ts';
import { TextWindow } from '../../src/input/text-window.ts';

function runsOf(pieces: readonly string[], limit: number, delimiter = ',') {
  const scanner = new RunScanner(delimiter, { limit });
  return [...pieces.flatMap((piece) => scanner.push(piece)), ...scanner.end()];
}

function scan(pieces: readonly string[], limit: number, delimiter = ','): ScannedRecord[] {
  return runsOf(pieces, limit, delimiter).flatMap((run) => recordsOf(run, delimiter));
}

/** The records of a whole text, each looked for by itself: what the grammar says, without haste. */
function plainly(text: string, delimiter: string): ScannedRecord[] {
  const window = new TextWindow(text, true);
  const records: ScannedRecord[] = [];
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const end = window.lineEnd(start) ?? text.length;
    const found = findRecordEnd(window, start, end, { delimiter, limit: text.length });
    if (found === 'more') throw new Error('there is no more text');
    const recordEnd = 'fault' in found ? end : found.end;
    records.push({ line, text: text.slice(start, recordEnd), ...('fault' in found && found) });
    line += text.slice(start, recordEnd).split(/\r\n|\r|\n/).length;
    start = window.afterLineEnd(recordEnd);
  }
  return records;
}

const PARTS = ['a', 'bcd', ' ', '"', '""', '"x"', ',', ',', '\n', '\n', '\r', '\r\n', '\n"', '",'];

describe('the scanner', () => {
  test('finds the same records and faults however the text is cut, at any limit', () => {
    const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 20 }), (pieces, limit) => {
        const whole = pieces.join('');
        expect(scan(pieces, limit)).toEqual(scan([whole], limit));
        expect(scan([...whole], limit)).toEqual(scan([whole], limit));
      }),
      { numRuns: 2000 },
    );
  });

  test('finds at a glance what the grammar says, with any delimiter', () => {
    const delimiter = fc.constantFrom(',', ';', '\t', ' ', '𐐀');
    fc.assert(
      fc.property(
        delimiter.chain((mark) =>
          fc.tuple(
            fc.constant(mark),
            fc.array(fc.constantFrom(...PARTS, mark, `"${mark}"`), { maxLength: 40 }),
          ),
        ),
        ([mark, pieces]) => {
          const whole = pieces.join('');
          expect(scan(pieces, 1000, mark)).toEqual(plainly(whole, mark));
          expect(scan([whole], 1000, mark)).toEqual(plainly(whole, mark));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('makes one run of sound records, wherever their quotes and blanks are', () => {
    const text = 'a,b\n"a","b\nc"\r\n "a" , b\na,"b ""c"""\n';
    expect(runsOf([text], 1000)).toEqual([{ line: 1, text }]);
    expect(runsOf([`${text}a"b\n${text}`], 1000)).toEqual([
      { line: 1, text },
      { line: 6, text: 'a"b', fault: 'a quote is misused' },
      { line: 7, text },
    ]);
  });

  test('leaves out no text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, (whole) => {
        const ended = whole === '' || whole.endsWith('\n') ? whole : `${whole}\n`;
        const records = scan([whole], 1000);
        expect(records.map((record) => `${record.text}\n`).join('')).toBe(ended);
        let line = 1;
        for (const record of records) {
          expect(record.line).toBe(line);
          line += record.text.split('\n').length;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('counts lines from where it is told to begin', () => {
    const scanner = new RunScanner(',', { line: 7 });
    expect(scanner.push('a\nb\n')).toEqual([{ line: 7, text: 'a\nb\n' }]);
    expect(scanner.push('c\n')).toEqual([{ line: 9, text: 'c\n' }]);
  });
});
