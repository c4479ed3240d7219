import { ColumnReader, ColumnWriter } from '../../../src/matching/candidates/columns.ts';
import { ListedWords } from '../../../src/matching/candidates/listed-words.ts';
import { writeNames } from '../../../src/matching/candidates/name-columns.ts';
import { NameIndex } from '../../../src/matching/candidates/name-index.ts';
import { NEAR } from '../../../src/matching/name-match.ts';
import { POSSIBLE } from '../../../src/matching/score.ts';
import type { PreparedName } from '../../../src/names/prepared-name.ts';

/** An index of these names alone. */
export function indexNames(names: readonly PreparedName[]): NameIndex {
  const columns = new ColumnWriter();
  writeNames(columns, names);
  const table = columns.table();
  const buffer = new ArrayBuffer(table.bytes);
  columns.copyTo(new Uint8Array(buffer));
  const reader = new ColumnReader(table, buffer);
  const words = new ListedWords(reader);
  const levels = { possible: POSSIBLE, near: NEAR };
  return new NameIndex(reader, levels, (kind) => words.weightOf(kind));
}

/** Numbers of the names that are found for a name, also those that another field must support. */
export function candidatesFor(index: NameIndex, name: PreparedName): ReadonlySet<number> {
  const found = new Set<number>();
  index.find(name, () => true, found);
  return found;
}
