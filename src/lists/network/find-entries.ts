import type { Entry } from '../entry.ts';
import { compareIds } from '../entry-order.ts';
import type { LoadedList } from '../loaded-list.ts';
import { foldedName, turnsOf } from './folded-name.ts';

/**
 * How an entry was found, the surest first: by its id or by its number on another list, by its primary
 * name, a strong alias, a weak alias, by whole words of a name, or by their beginnings.
 */
export const FOUND_BY = [
  'id',
  'reference',
  'primary',
  'strong',
  'weak',
  'words',
  'beginnings',
] as const;

export type FoundBy = (typeof FOUND_BY)[number];

/** An entry that may be meant. */
export interface FoundEntry {
  readonly entry: Entry;
  readonly by: FoundBy;
  /** The number or the name, as printed, that was asked for. */
  readonly matched: string;
}

/** What a query found, as sure as possible: never a part of a name where a whole name was found. */
export interface EntrySearch {
  /** Those that were found in the surest way, in the order of their lists and ids: one, if it is clear. */
  readonly best: readonly FoundEntry[];
  /** Whole numbers or names of other entries that were found in another way, the surest first. */
  readonly others: readonly FoundEntry[];
}

/**
 * Finds the entries that a number or a name means. A number is the list's own, alone (`52289`) or with
 * the list (`ofac-sdn:52289`), or that of another list which an entry refers to; case does not matter.
 * A name is whole when its letters are the same without case, accents and punctuation and with words
 * moved from the front to the back or in any order (`Jong In Chol`, `JONG, In Chol`); else every word
 * of the query must be in one name of the entry. Nothing is found for a query without letters and digits.
 */
export function findEntries(lists: readonly LoadedList[], query: string): EntrySearch {
  const asked = readQuery(query);
  if (asked.words.length === 0) return { best: [], others: [] };
  const found: { readonly list: number; readonly found: FoundEntry }[] = [];
  for (const [list, { entries }] of lists.entries()) {
    for (const entry of entries) {
      const match = findByNumber(entry, asked) ?? findByName(entry, asked);
      if (match) found.push({ list, found: { entry, ...match } });
    }
  }
  found.sort(
    (a, b) =>
      FOUND_BY.indexOf(a.found.by) - FOUND_BY.indexOf(b.found.by) ||
      a.list - b.list ||
      compareIds(a.found.entry.id, b.found.entry.id),
  );
  const [first] = found;
  const all = found.map((item) => item.found);
  return {
    best: all.filter(({ by }) => by === first?.found.by),
    others: all.filter(({ by }) => by !== first?.found.by && isWhole(by)),
  };
}

type Match = Pick<FoundEntry, 'by' | 'matched'>;

interface Query {
  readonly number: string;
  readonly words: readonly string[];
  readonly turns: ReadonlySet<string>;
  readonly sorted: string;
}

function readQuery(query: string): Query {
  const words = foldedName(query);
  return {
    number: query.trim().toLowerCase(),
    words,
    turns: new Set(turnsOf(words)),
    sorted: [...words].sort().join(' '),
  };
}

function findByNumber({ list, id, references = [] }: Entry, { number }: Query): Match | undefined {
  if (isNumber(number, list, id)) return { by: 'id', matched: id };
  const reference = references.find((other) => isNumber(number, other.list, other.id));
  return reference && { by: 'reference', matched: reference.id };
}

function isNumber(asked: string, list: string, id: string): boolean {
  const number = id.toLowerCase();
  return asked === number || asked === `${list.toLowerCase()}:${number}`;
}

/** The surest of the names of an entry, in its own order where several are as sure. */
function findByName(entry: Entry, query: Query): Match | undefined {
  let best: Match | undefined;
  const consider = (name: string, whole: 'primary' | 'strong' | 'weak') => {
    const by = compareName(name, whole, query);
    if (by && !(best && FOUND_BY.indexOf(best.by) <= FOUND_BY.indexOf(by))) {
      best = { by, matched: name };
    }
  };
  consider(entry.name, 'primary');
  for (const { name, strength } of entry.aliases) consider(name, strength);
  return best;
}

function compareName(
  name: string,
  whole: 'primary' | 'strong' | 'weak',
  { words, turns, sorted }: Query,
): FoundBy | undefined {
  const own = foldedName(name);
  if (turns.has(own.join('')) || [...own].sort().join(' ') === sorted) return whole;
  if (words.every((word) => own.includes(word))) return 'words';
  const begins = words.every((word) => own.some((part) => part.startsWith(word)));
  return begins ? 'beginnings' : undefined;
}

function isWhole(by: FoundBy): boolean {
  return FOUND_BY.indexOf(by) < FOUND_BY.indexOf('words');
}
