import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { openList } from '../../src/lists/open-list.ts';
import { describeWith, sharedPath } from './shared-data.ts';

const FOLDER = 'lists/us-csl-excerpt';
const COUNTED = ['alt_names', 'addresses', 'programs', 'dates_of_birth', 'places_of_birth'];

async function openOne(file: string) {
  const [list] = await openList(sharedPath(`${FOLDER}/${file}`), {});
  if (!list) throw new Error(`${file} holds no list`);
  return list;
}

/**
 * The cells of a file by column. No record of these files holds a line end; a comma stands in quotes
 * where an odd number of them went before it.
 */
function rowsOf(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(sharedPath(`${FOLDER}/${file}`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells: string[] = [];
    for (const piece of line.split(',')) {
      const open = cells.at(-1);
      if (open !== undefined && quotes(open) % 2 === 1)
        cells[cells.length - 1] = `${open},${piece}`;
      else cells.push(piece);
    }
    return Object.fromEntries(
      columns.map((column, index) => [
        column,
        (cells[index] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'),
      ]),
    );
  });
}

function quotes(text: string): number {
  return text.split('"').length - 1;
}

function countOf(cell = ''): number {
  return cell.trim() === '' ? 0 : cell.split('; ').length;
}

describeWith([FOLDER], 'the Consolidated Screening List', () => {
  test.each(['csl.csv', 'consolidated.csv'])('%s: every row and value is there', async (file) => {
    const list = await openOne(file);
    const rows = rowsOf(file);
    const entries = [...list.entries];
    expect(entries).toHaveLength(rows.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(rows.length);
    for (const [index, entry] of entries.entries()) {
      const row = rows[index] ?? {};
      const { aliases, addresses, programs, birthDates, birthPlaces, sublist } = entry;
      const found = [aliases, addresses, programs, birthDates, birthPlaces];
      expect([sublist, ...found.map(({ length }) => length)]).toEqual([
        row.source,
        ...COUNTED.map((column) => countOf(row[column])),
      ]);
      const name = row.name?.split('; and any successor')[0]?.trim() ?? '';
      expect(entry.name.replace('’', '\u0092')).toBe(name);
      expect(entry.listedOn ?? '').toBe(row.start_date);
    }
  });

  test.each(['csl.csv', 'consolidated.csv'])('%s: every number is told', async (file) => {
    const rows = rowsOf(file);
    for (const [index, entry] of [...(await openOne(file)).entries].entries()) {
      const { identifiers, sanctionsRemarks, gender, remarks } = entry;
      const told = JSON.stringify({ identifiers, sanctionsRemarks, Gender: gender, remarks });
      const pieces = (rows[index]?.ids ?? '').split(/[;,] /).filter((piece) => piece !== '');
      expect(pieces.filter((piece) => !told.includes(piece.replace(/ \(.*\)$/, '')))).toEqual([]);
    }
  });

  test('numbers of OFAC lead to its lists', async () => {
    const lists = [await openOne('csl.csv'), await openOne('consolidated.csv')];
    const references = lists.flatMap(({ entries }) =>
      [...entries].flatMap(({ references: own = [] }) => own),
    );
    const numbered = ['csl.csv', 'consolidated.csv']
      .flatMap(rowsOf)
      .filter(({ entity_number: number }) => number !== '');
    expect(references.map(({ id }) => id)).toEqual(numbered.map((row) => row.entity_number));
    expect(references.filter(({ list }) => list === 'ofac-sdn')).toHaveLength(
      numbered.filter(({ source = '' }) => source.includes('(SDN)')).length,
    );
  });
});
