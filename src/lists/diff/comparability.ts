import { HaechiError } from '../../foundation/haechi-error.ts';
import type { LoadedList } from '../loaded-list.ts';
import type { Comparability } from './entry-changes.ts';
import { FIELD_NAMES, FIELDS, type FieldName } from './fields.ts';

/**
 * How two lists compare. Their entries belong together by the ids of one publisher, so that the lists
 * must bear one name; a watch list is called after its file, and two of them may differ in name. With
 * two layouts, or with files missing in one of two sets, a field that one of the lists gives for no
 * entry says nothing about what changed and is not compared.
 * Throws USAGE for two lists that are not copies of one.
 */
export function comparabilityOf(older: LoadedList, newer: LoadedList): Comparability {
  if (older.name !== newer.name && !(isWatchList(older) && isWatchList(newer))) {
    throw new HaechiError(
      'USAGE',
      `${older.path} is a copy of ${older.name} and ${newer.path} one of ${newer.name}`,
      { cure: 'compare two copies of one list' },
    );
  }
  const sameLayout = older.format === newer.format && older.files.length === newer.files.length;
  if (sameLayout) return { sameLayout, notCompared: new Set() };
  const [before, after] = [givenFields(older), givenFields(newer)];
  const notCompared = FIELD_NAMES.filter((field) => before.has(field) !== after.has(field));
  return { sameLayout, notCompared: new Set(notCompared) };
}

function isWatchList({ format }: LoadedList): boolean {
  return format === 'watch-list-csv' || format === 'watch-list-ndjson';
}

/** The fields that at least one entry has. */
function givenFields({ entries }: LoadedList): ReadonlySet<FieldName> {
  const missing = new Set(FIELD_NAMES);
  for (const entry of entries) {
    for (const field of missing) if (FIELDS[field].values(entry).length > 0) missing.delete(field);
  }
  return new Set(FIELD_NAMES.filter((field) => !missing.has(field)));
}
