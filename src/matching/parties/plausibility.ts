import type { Entry } from '../../lists/entry.ts';
import { compareNames, type NameComparison } from '../../names/comparison.ts';
import type { PreparedName } from '../../names/prepared-name.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import { wordWeightsFor } from '../candidates/word-weight.ts';
import { compareGenders } from '../gender.ts';
import { type ListedName, listedNames } from '../prepared-entry.ts';

/** Name score from which on two names may well be one. */
const PLAUSIBLE = 0.5;

/** Whether a name of one may well be a name of the other; weak aliases say too little. */
export function havePlausiblyOneName(one: Entry, other: Entry): boolean {
  return regularNames(one).some((a) =>
    regularNames(other).some((b) => compareListed(a.prepared, b.prepared).score >= PLAUSIBLE),
  );
}

/** The names of an entry but for its weak aliases. */
export function regularNames(entry: Entry): readonly ListedName[] {
  return listedNames(entry).filter(({ strength }) => strength !== 'weak');
}

/** Whether nothing says that one is a man and the other a woman. */
export function haveSameGender(one: Entry, other: Entry): boolean {
  if (one.gender === undefined || other.gender === undefined) return true;
  return compareGenders([one.gender], other.gender)?.verdict !== 'differs';
}

let weights: { readonly person: WordWeight; readonly organisation: WordWeight } | undefined;

/** Compares names of two entries, by how rare words are in the world and not on these lists. */
export function compareListed(a: PreparedName, b: PreparedName): NameComparison {
  weights ??= {
    person: wordWeightsFor('person', []),
    organisation: wordWeightsFor('organisation', []),
  };
  return compareNames(a, b, a.kind === 'person' ? weights.person : weights.organisation);
}
