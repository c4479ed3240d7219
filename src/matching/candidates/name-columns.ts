import type { NameKind, PreparedName } from '../../names/prepared-name.ts';
import type { ColumnWriter } from './columns.ts';
import { PostingsBuilder } from './hash-postings.ts';
import { writeKoreans } from './korean-index.ts';
import { writeOrganisations } from './organisation-columns.ts';
import { writePersons } from './person-columns.ts';
import { post } from './postings.ts';
import { lettersHash } from './text-hash.ts';
import { writeWordTable } from './word-table.ts';

export const KINDS: readonly NameKind[] = ['person', 'organisation', 'craft'];

/** Writes what `NameIndex` reads; names are known by their number in the order given. */
export function writeNames(columns: ColumnWriter, names: readonly PreparedName[]): void {
  const letters = KINDS.map(() => new PostingsBuilder());
  const words = new Map<string, number[]>();
  for (const [number, name] of names.entries()) {
    letters[KINDS.indexOf(name.kind)]?.add(lettersHash(name.letters), number);
    for (const word of name.core) post(words, word, number);
  }
  for (const [index, kind] of KINDS.entries()) letters[index]?.write(columns, `letters.${kind}`);
  writeWordTable(columns, 'all.table', words);
  columns.put(
    'kinds',
    Uint8Array.from(names, ({ kind }) => KINDS.indexOf(kind)),
  );
  writePersons(columns, names);
  writeKoreans(columns, names);
  writeOrganisations(columns, names);
}
