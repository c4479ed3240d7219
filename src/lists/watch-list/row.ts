import { CsvError } from 'csv-parse/sync';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { present } from '../assembly/present.ts';
import type { Alias, Entry, EntryType, IdentifierKind } from '../entry.ts';
import { splitCell } from '../reading/csv-cell.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { addressesOf } from './addresses.ts';
import type { WatchListHeader } from './header.ts';

/** Columns that hold identifiers, in the order in which an entry gives them. */
const IDENTIFIER_COLUMNS = [
  'passport',
  'national_id',
  'tax_id',
  'registration',
  'email',
  'phone',
  'website',
  'wallet',
] as const satisfies readonly IdentifierKind[];

const TYPES: readonly EntryType[] = ['individual', 'entity', 'vessel', 'aircraft'];

/** One row of a watch list, whose links are still names. */
export type WatchListRow = Omit<Entry, 'linkedTo'> & { readonly linkedNames: readonly string[] };

/**
 * Reads a row. A row without a type is an individual, as most that are added by hand are.
 * Throws LIST, with the line, for a row without id or name, of another width than the header, of an
 * unknown type, or with a broken quote within a cell.
 */
export function readRow(
  record: CsvRecord,
  header: WatchListHeader,
  list: string,
  file: string,
): WatchListRow {
  const fail = (what: string, cure: string): HaechiError =>
    new HaechiError('LIST', what, { place: { file, line: record.line }, cure });
  if (record.cells.length !== header.width) {
    throw fail(
      `${record.cells.length} columns instead of ${header.width}`,
      'put a cell that holds a comma or a line end into quotes',
    );
  }
  const one = (column: string): string => cellOf(record, header, column).trim();
  const several = (column: string): string[] => {
    try {
      return splitCell(cellOf(record, header, column));
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      throw fail(
        `a broken quote in the column "${column}"`,
        'put the value into quotes and double those in it',
      );
    }
  };
  const [id, name] = [one('id'), one('name')];
  if (id === '') throw fail('a row without an id', 'give every row an id of its own');
  if (name === '') throw fail('a row without a name', 'give every row a name');
  const type = TYPES.find((known) => known === (one('type').toLowerCase() || 'individual'));
  if (!type) throw fail(`unknown type "${one('type')}"`, `use one of ${TYPES.join(', ')}`);
  const [title, gender, url, listedOn] = [
    one('title'),
    one('gender'),
    one('url'),
    one('listed_on'),
  ];
  return {
    list,
    id,
    name,
    type,
    programs: several('programs'),
    ...present({ listedOn }),
    aliases: [
      ...aliasesOf(several('aliases'), 'strong'),
      ...aliasesOf(several('weak_aliases'), 'weak'),
    ],
    ...present({ title }),
    birthDates: several('birth_date'),
    birthPlaces: several('birth_place'),
    nationalities: several('nationality'),
    ...present({ gender }),
    identifiers: IDENTIFIER_COLUMNS.flatMap((kind) =>
      several(kind).map((value) => ({ kind, label: kind, value })),
    ),
    addresses: addressesOf(several('address'), several('country')),
    linkedNames: several('linked_to'),
    sanctionsRemarks: [],
    remarks: one('remarks'),
    ...present({ url }),
  };
}

function cellOf(record: CsvRecord, header: WatchListHeader, column: string): string {
  const position = header.positions.get(column);
  return position === undefined ? '' : (record.cells[position] ?? '');
}

function aliasesOf(names: readonly string[], strength: Alias['strength']): Alias[] {
  return names.map((name) => ({ name, kind: 'aka', strength }));
}
