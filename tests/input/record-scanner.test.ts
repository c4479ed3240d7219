import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RecordScanner } from '../../src/input/record-scanner.ts';

function scan(pieces: readonly string[], limit: number) {
  const scanner = new RecordScanner(',', limit);
  return [...pieces.flatMap((piece) => scanner.push(piece)), ...scanner.end()];
}

describe('the scanner', () => {
  test('finds the same records and faults however the text is cut, at any limit', () => {
    const text = fc.array(fc.constantFrom('a', 'bcd', ' ', '"', '""', ',', '\n', '\r', '\r\n'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 20 }), (pieces, limit) => {
        const whole = pieces.join('');
        expect(scan(pieces, limit)).toEqual(scan([whole], limit));
        expect(scan([...whole], limit)).toEqual(scan([whole], limit));
      }),
      { numRuns: 2000 },
    );
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
});
