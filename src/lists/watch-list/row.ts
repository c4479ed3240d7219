import type { HaechiError } from '../../foundation/haechi-error.ts';
import { damaged } from '../assembly/damage.ts';
import { present } from '../assembly/present.ts';
import { type Alias, ENTRY_TYPES, type Entry, type IdentifierKind } from '../entry.ts';
import { splitCell } from '../reading/csv-cell.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import type { TableHeader } from '../reading/table-header.ts';
import { addressesOf } from './addresses.ts';

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

/** One row of a watch list, whose links are still names. */
export type WatchListRow = Omit<Entry, 'linkedTo'> & { readonly linkedNames: readonly string[] };

/**
 * Reads a row. A row without a type is an individual, as most that are added by hand are.
 * Throws LIST, with the line, for a row without id or name, of another width than the header, of an
 * unknown type, or with a broken quote within a cell.
 */
export function readRow(
  record: CsvRecord,
  header: TableHeader<string>,
  list: string,
  file: string,
): WatchListRow {
  header.checkRow(record);
  const fail = (what: string, cure: string): HaechiError => damaged(what, file, record.line, cure);
  const one = (column: string): string => header.cell(record, column);
  const several = (column: string): string[] => {
    const values = splitCell(one(column));
    if (values) return values;
    const cure = 'put the value into quotes and double those in it';
    throw fail(`a broken quote in the column "${column}"`, cure);
  };
  const [id, name] = [one('id'), one('name')];
  if (id === '') throw fail('a row without an id', 'give every row an id of its own');
  if (name === '') throw fail('a row without a name', 'give every row a name');
  const type = ENTRY_TYPES.find((known) => known === (one('type').toLowerCase() || 'individual'));
  if (!type) throw fail(`unknown type "${one('type')}"`, `use one of ${ENTRY_TYPES.join(', ')}`);
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

function aliasesOf(names: readonly string[], strength: Alias['strength']): Alias[] {
  return names.map((name) => ({ name, kind: 'aka', strength }));
}
