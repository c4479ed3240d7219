import type { Entry } from '../../lists/entry.ts';
import type { PreparedName } from '../../names/prepared-name.ts';
import type { ListedName } from '../prepared-entry.ts';
import { compareListed, regularNames } from './plausibility.ts';
import type { Reason } from './reason.ts';

/**
 * Name score from which on two names are one person's if the day of birth is the same. Judged: people
 * of one birthday are few on a list, and those of them with one surname and a like given name fewer.
 */
const ALIKE = 0.65;
/** A single word (`Mansour`) is a name that many go by. */
const FEWEST_WORDS = 2;

/** A name that two persons share. */
export interface SharedName {
  readonly reason: Reason;
  /** Whether it is the primary one of either, letter by letter. */
  readonly isPrimary: boolean;
}

/**
 * The name that two persons share, of several the best: the very letters, the primary name first;
 * where `alike`, also a similar one. Weak aliases do not count.
 */
export function sharedPersonName(one: Entry, other: Entry, alike: boolean): SharedName | undefined {
  let best: SharedName | undefined;
  for (const a of regularNames(one)) {
    for (const b of regularNames(other)) {
      const shared = shareName(a, b, alike);
      if (shared && rank(shared) > rank(best)) best = shared;
    }
  }
  return best;
}

function shareName(a: ListedName, b: ListedName, alike: boolean): SharedName | undefined {
  const [x, y] = [a.prepared, b.prepared];
  if (x.words.length < FEWEST_WORDS || y.words.length < FEWEST_WORDS) return undefined;
  const sameLetters = x.letters === y.letters;
  if (!sameLetters && !(alike && isWorthComparing(x, y))) return undefined;
  const { identical, score } = compareListed(x, y);
  if (!identical && !(alike && score >= ALIKE)) return undefined;
  const isPrimary = identical && [a, b].some(({ strength }) => strength === 'primary');
  const verdict = identical ? 'equal' : 'similar';
  return { reason: { kind: 'name', verdict, value: y.text }, isPrimary };
}

function rank(shared: SharedName | undefined): number {
  if (!shared) return 0;
  return shared.isPrimary ? 3 : shared.reason.verdict === 'equal' ? 2 : 1;
}

/** Spares most comparisons: like names begin their words alike, unless hangul may stand behind both. */
function isWorthComparing(a: PreparedName, b: PreparedName): boolean {
  if (a.korean && b.korean) return true;
  const initials = new Set(a.words.map((word) => word.charAt(0)));
  const shared = new Set(b.words.map((word) => word.charAt(0)).filter((one) => initials.has(one)));
  return shared.size >= FEWEST_WORDS || shared.size === initials.size;
}
