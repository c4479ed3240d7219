import { letterSet } from '../../foundation/letter-set.ts';
import { MOST_PIECES } from '../../names/person/split-parts.ts';
import type { PreparedName } from '../../names/prepared-name.ts';
import { isArabic } from '../../names/romanization/arabic-consonants.ts';
import { isOptional } from '../../names/romanization/name-particles.ts';
import type { ColumnWriter } from './columns.ts';
import { PostingsBuilder } from './hash-postings.ts';
import { writeNearWords } from './near-words.ts';
import { joinedPartKeys, partKeys } from './part-keys.ts';
import { post } from './postings.ts';
import { hashOf, scatter } from './text-hash.ts';
import { runsOf } from './word-runs.ts';
import { writeWordTable } from './word-table.ts';

/** Such parts can be joined once more letter by letter, see `word-alignment.ts`. */
export const MOST_JOINED = MOST_PIECES * 3;

/** Writes what `PersonIndex` reads, of the persons among the names; names are known by their number. */
export function writePersons(columns: ColumnWriter, names: readonly PreparedName[]): void {
  const words = new Map<string, number[]>();
  const runs = new PostingsBuilder();
  const spelt = new PostingsBuilder();
  const joined = new Map<string, number[]>();
  const sameParts = new PostingsBuilder();
  const counted = new Uint8Array(names.length);
  const initials = new Uint32Array(names.length);
  const firsts = new Uint32Array(names.length);
  for (const [number, { kind, core }] of names.entries()) {
    if (kind !== 'person') continue;
    for (const word of new Set(core)) {
      post(words, word, number);
      spelt.add(hashOf(word), number);
    }
    for (const { text, pieces } of runsOf(core, MOST_JOINED)) {
      runs.add(hashOf(text), number);
      // A name that would be one part altogether is left as it is.
      if (pieces <= MOST_PIECES && pieces < core.length) post(joined, text, number);
    }
    sameParts.add(partsHash(core.map((word) => ({ hash: hashOf(word) }))), number);
    counted[number] = Math.min(255, core.filter((word) => !isOptional(word)).length);
    initials[number] = letterSet(core.filter((word) => word.length === 1).join(''));
    firsts[number] = letterSet(core.map((word) => word.charAt(0)).join(''));
  }
  writeWordTable(columns, 'person.table', words);
  writeParts(columns, words, names);
  writeNearWords(columns, 'person.near', [...words.keys()], false);
  writeWordTable(columns, 'person.joined', joined);
  writeKeys(columns, 'person.keys', [...words.keys()], partKeys);
  writeKeys(columns, 'person.joinedKeys', [...joined.keys()], joinedPartKeys);
  runs.write(columns, 'person.runs');
  spelt.write(columns, 'person.spelt');
  sameParts.write(columns, 'person.parts');
  columns.put('person.arabic', Uint8Array.of([...words.keys()].some(isArabic) ? 1 : 0));
  columns.put('person.counted', counted);
  columns.put('person.initials', initials);
  columns.put('person.firsts', firsts);
}

/** The numbers of the words of each name, one behind the other. */
function writeParts(
  columns: ColumnWriter,
  words: ReadonlyMap<string, unknown>,
  names: readonly PreparedName[],
): void {
  const numbers = new Map([...words.keys()].map((word, number) => [word, number]));
  const starts = new Uint32Array(names.length + 1);
  const parts: number[] = [];
  for (const [number, { kind, core }] of names.entries()) {
    if (kind === 'person') for (const word of core) parts.push(numbers.get(word) ?? 0);
    starts[number + 1] = parts.length;
  }
  columns.put('person.partStarts', starts);
  columns.put('person.partWords', Uint32Array.from(parts));
}

/** Under which texts are found that write one name otherwise; an initial has none. */
function writeKeys(
  columns: ColumnWriter,
  name: string,
  texts: readonly string[],
  keysOf: typeof partKeys,
): void {
  const keys = new PostingsBuilder();
  for (const [number, text] of texts.entries()) {
    if (text.length === 1) continue;
    for (const key of keysOf(text, 'listed')) keys.add(hashOf(key), number);
  }
  keys.write(columns, name);
}

/** The same for all orders of the same parts. */
export function partsHash(parts: readonly { readonly hash: number }[]): number {
  let sum = 0;
  for (const { hash } of parts) sum = (sum + scatter(hash)) >>> 0;
  return sum;
}
