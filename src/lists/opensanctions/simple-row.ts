import type { HaechiError } from '../../foundation/haechi-error.ts';
import { strongAlias } from '../assembly/alias.ts';
import { damaged } from '../assembly/damage.ts';
import type { Entry, EntryType, ListedIdentifier } from '../entry.ts';
import { splitCell } from '../reading/csv-cell.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import type { TableHeader } from '../reading/table-header.ts';
import { countryNames } from './country-name.ts';
import { pageOf, sublistOf } from './list-name.ts';
import { ofacReferences, referencesOf, wikidataReferences } from './other-lists.ts';
import { type SchemaTally, WALLET_SCHEMA } from './schemas.ts';
import type { SimpleColumn } from './simple-header.ts';
import { looksLikeWallet } from './wallet-form.ts';

/** What is in a wallet's row and shorter is the number of an account. */
const SHORTEST_WALLET = 25;

/**
 * Reads a row; undefined for a schema that is no party, which the tally counts. Countries are a
 * person's nationalities, and for others where they are: the layout does not tell them apart further.
 * `first_seen`, `last_seen` and `last_change` say when OpenSanctions saw the record, which is no fact
 * about the party, and are not kept.
 *
 * Throws LIST, with the line, for a row without id or name, of another width than the header, or with
 * a broken quote within a cell.
 */
export function readSimpleRow(
  record: CsvRecord,
  header: TableHeader<SimpleColumn>,
  schemas: SchemaTally,
  file: string,
): Omit<Entry, 'list'> | undefined {
  header.checkRow(record);
  const fail = (what: string): HaechiError => damaged(what, file, record.line);
  const one = (column: SimpleColumn): string => header.cell(record, column);
  const several = (column: SimpleColumn): string[] => {
    const values = splitCell(one(column));
    if (values === undefined) throw fail(`a broken quote in the column "${column}"`);
    return values;
  };
  const [id, name, schema] = [one('id'), one('name'), one('schema')];
  if (id === '') throw fail('a row without an id');
  if (name === '') throw fail('a row without a name');
  if (schema === '') throw fail('a row without a schema');
  const type = schemas.typeOf(schema);
  if (type === undefined) return undefined;
  const datasets = several('dataset');
  const sanctions = several('sanctions');
  const programs = several('program_ids');
  return {
    id,
    name,
    type,
    programs: programs.length > 0 ? programs : sanctions,
    ...sublistOf(datasets),
    ...referencesOf([...ofacReferences([id], datasets), ...wikidataReferences([id])]),
    aliases: several('aliases').map(strongAlias),
    birthDates: several('birth_date'),
    birthPlaces: [],
    ...placesOf(type, several('addresses'), countryNames(several('countries'))),
    identifiers: [
      ...numbersOf(schema, id, name, several('identifiers')),
      ...several('emails').map((value) => ({ kind: 'email' as const, label: 'emails', value })),
      ...several('phones').map((value) => ({ kind: 'phone' as const, label: 'phones', value })),
    ],
    linkedTo: [],
    sanctionsRemarks: [],
    remarks: sanctions.length === 0 ? '' : `sanctions: ${sanctions.join('; ')}`,
    url: pageOf(id),
  };
}

/** Nothing says which address lies in which country. */
function placesOf(
  type: EntryType,
  streets: readonly string[],
  countries: readonly string[],
): Pick<Entry, 'nationalities' | 'addresses'> {
  const addresses = streets.map((street) => ({ street }));
  if (type === 'individual') return { nationalities: countries, addresses };
  return {
    nationalities: [],
    addresses: [...addresses, ...countries.map((country) => ({ country }))],
  };
}

/** The entry's own id stands among its identifiers where it is Wikidata's number. */
function numbersOf(
  schema: string,
  id: string,
  name: string,
  values: readonly string[],
): ListedIdentifier[] {
  const isWallet = (value: string): boolean =>
    looksLikeWallet(value) ||
    (schema === WALLET_SCHEMA && /^\S+$/.test(value) && value.length >= SHORTEST_WALLET);
  const named = schema === WALLET_SCHEMA && isWallet(name) ? [name] : [];
  const numbers = new Set([...named, ...values.filter((value) => value !== id)]);
  return [...numbers].map((value) => ({
    kind: isWallet(value) ? 'wallet' : 'other',
    label: 'identifiers',
    value,
  }));
}
