import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { detectEncoding } from '../../src/foundation/detect-encoding.ts';
import { readFile } from '../input/reading.ts';

const FOLDER = '../shared/data/csv';
const SPENDING = `${FOLDER}/uk-government-spend`;
const present = existsSync(SPENDING);
const files = present ? readdirSync(SPENDING).filter((name) => name.endsWith('.csv')) : [];

/** Records with any text, counted by another reader; the header is one of them. */
function countRecords(path: string, lineEnd: string): number {
  const records: unknown[] = parse(readFileSync(path, 'latin1'), {
    record_delimiter: lineEnd,
    relax_column_count: true,
    skip_records_with_empty_values: true,
  });
  return records.length;
}

if (!present) {
  test.skip(`${FOLDER} is not here: real CSV files were not read`, () => {});
}

(present ? describe : describe.skip)('24 files of government spending', () => {
  test('are all there', () => {
    expect(files).toHaveLength(24);
  });

  test('are Windows-1252 by a guess, but for two of plain ASCII', () => {
    const found = files.map((name) => detectEncoding(readFileSync(`${SPENDING}/${name}`)));
    expect(found.filter(({ encoding }) => encoding === 'windows-1252')).toHaveLength(22);
    expect(found.filter(({ guessed }) => !guessed)).toEqual([
      { encoding: 'utf-8', guessed: false },
      { encoding: 'utf-8', guessed: false },
    ]);
  });

  test.each(files)('%s', async (name) => {
    const path = `${SPENDING}/${name}`;
    const { layout, rows, rejected } = await readFile(path);
    expect(rows).toHaveLength(countRecords(path, '\n') - 1);
    expect(rejected).toEqual([]);
    const suppliers = layout.columns.filter(({ header }) => /^supplier( name)?$/i.test(header));
    expect(suppliers.map(({ role }) => role)).toEqual(['organisation']);
  });

  test('have pound signs where a header has them', async () => {
    const { layout } = await readFile(`${SPENDING}/CSV_September_2012_Publishable_data.csv`);
    expect(layout.columns.map(({ header }) => header)).toContain('Amount (£)');
  });
});

(present ? test : test.skip)('a file whose lines end with CR alone', async () => {
  const path = `${FOLDER}/hostile/cr-only-line-ends.csv`;
  const { rows, rejected } = await readFile(path);
  expect(rows).toHaveLength(countRecords(path, '\r') - 1);
  expect(rejected).toEqual([]);
  expect(rows.at(-1)).toMatchObject({ kind: 'subject', subject: { row: 500, line: 501 } });
});
