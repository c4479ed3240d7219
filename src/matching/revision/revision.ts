import type { Entry } from '../../lists/entry.ts';
import { imageLines } from '../../lists/installed/image.ts';
import type { LoadedList } from '../../lists/loaded-list.ts';
import { type IndexImage, readImage } from '../candidates/index-image.ts';
import { ListedWords } from '../candidates/listed-words.ts';
import { reweighedWords } from './reweighed-words.ts';

/** Lists, and the index of all of them in this order. */
export interface IndexedLists {
  readonly lists: readonly LoadedList[];
  readonly index: IndexImage;
}

/** What can make a hit of a row that had none against the lists of an earlier run. */
export interface Revision {
  /** The lists of this run, of their parties only those that were added or changed or weigh otherwise. */
  readonly lists: readonly LoadedList[];
  /** Words that weigh otherwise in all comparisons. */
  readonly words: readonly string[];
}

/** Where more of the parties are concerned, looking for them first saves nothing. */
const MOST_CONCERNED = 0.5;

/** Undefined where all comparisons weigh otherwise, or most. */
export function findRevision(earlier: IndexedLists, now: IndexedLists): Revision | undefined {
  const columns = readImage(now.index);
  const listed = new ListedWords(columns);
  const words = reweighedWords(new ListedWords(readImage(earlier.index)), listed);
  if (!words) return undefined;
  const reweighed = reweighedEntries(words, listed, columns.uint32('firsts'));
  const before = new Set(earlier.lists.flatMap(({ entries }) => [...imageLines(entries)]));
  let number = 0;
  const lists = now.lists.map((list) => {
    const concerned: Entry[] = [];
    for (const [at, line] of [...imageLines(list.entries)].entries()) {
      const isConcerned = reweighed.has(number) || !before.has(line);
      const entry = isConcerned ? list.entries.at(at) : undefined;
      if (entry) concerned.push(entry);
      number += 1;
    }
    return { ...list, entries: concerned };
  });
  const count = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  return count > MOST_CONCERNED * number ? undefined : { lists, words: [...words] };
}

/** The numbers of the entries of which a name has one of the words; `firsts` are those of their first names. */
function reweighedEntries(
  words: Iterable<string>,
  listed: ListedWords,
  firsts: Uint32Array,
): ReadonlySet<number> {
  const names = new Set<number>();
  for (const word of words) {
    for (const name of listed.namesWeighedBy(word)) names.add(name);
  }
  const entries = new Set<number>();
  for (let entry = 0; entry + 1 < firsts.length; entry++) {
    for (let name = firsts[entry] ?? 0; name < (firsts[entry + 1] ?? 0); name++) {
      if (names.has(name)) entries.add(entry);
    }
  }
  return entries;
}
