import { expect, test } from '@jest/globals';
import { orderParts } from '../../../src/screening/parts/ordered-parts.ts';
import type { Part } from '../../../src/screening/parts/part-file.ts';
import { HEAD, LAYOUT, SUMMARY } from '../../reports/sample.ts';

const SHA256 = '12ab'.repeat(16);
const SIZE = 100;

/** Part `index` of `of`, whose share of the file is `from` to `to`. */
function part(index: number, of: number, from: number, to: number): Part {
  return {
    path: `${index}.ndjson`,
    head: HEAD,
    summary: SUMMARY,
    facts: {
      shard: { index, of },
      options: {
        limit: 20,
        weakAliases: false,
        columns: [],
        delimiter: null,
        encoding: null,
        noHeader: false,
        allowEmpty: false,
        fourEyes: [],
      },
      inputs: [
        {
          layout: LAYOUT,
          size: SIZE,
          headSha256: SHA256,
          from,
          to,
          sha256: SHA256,
          rows: 1,
          firstLine: 1,
          lines: 1,
          notes: { wideRows: 0, firstWideLine: undefined },
        },
      ],
    },
    rows: { bytes: [0], sha256: SHA256 },
  };
}

test('parts come in the order of their shards, however they were named', () => {
  const parts = [part(3, 3, 60, SIZE), part(1, 3, 0, 60), part(2, 3, 60, 60)];
  expect(orderParts(parts).map(({ path }) => path)).toEqual(['1.ndjson', '2.ndjson', '3.ndjson']);
});

test.each<[string, Part[], string]>([
  ['shares overlap', [part(1, 2, 0, 60), part(2, 2, 50, SIZE)], '2.ndjson'],
  ['a gap is between shares', [part(1, 2, 0, 40), part(2, 2, 50, SIZE)], '2.ndjson'],
  ['the first does not begin with the file', [part(1, 2, 5, 50), part(2, 2, 50, SIZE)], '1.ndjson'],
  ['the last does not end with the file', [part(1, 2, 0, 50), part(2, 2, 50, 90)], '2.ndjson'],
])('%s: the file was changed between the shards', (_, parts, path) => {
  const refusal = new RegExp(`^${path}: its share of contractors.csv does not join .* was changed`);
  expect(() => orderParts(parts)).toThrow(refusal);
});

test('of many missing parts the first are named', () => {
  const alone = [part(1, 1000, 0, 1)];
  expect(() => orderParts(alone)).toThrow(/parts 2, 3, .*, 21 and 979 more of 1000 missing/);
});
