import type { Entry } from '../../lists/entry.ts';
import { compareNames } from '../../names/comparison.ts';
import type { NameKind } from '../../names/prepared-name.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import { keepBetter, type NameMatch } from '../name-match.ts';
import type { ListedName } from '../prepared-entry.ts';
import type { SubjectName } from '../subject-name.ts';
import { indexNames } from './candidate-index.ts';
import { wordWeightsFor } from './word-weight.ts';

/** Finds, for a name of a row, the entries that have a name like it. */
export interface NameSearch {
  /** For each entry worth weighing its nearest name, and its nearest weak alias. */
  matches(subject: SubjectName): readonly NameMatch[];
}

export interface NameSearchOptions {
  /** Matches with a lower name score are left out; from 0 to 1. */
  readonly leastScore: number;
  /** Compare with every listed name, whether or not it shares anything; slow. */
  readonly exhaustive: boolean;
}

const KINDS: readonly NameKind[] = ['person', 'organisation', 'craft'];
/** Distinct names whose matches are kept: files repeat the names of their suppliers. */
const CACHE_LIMIT = 20_000;
const LONGEST_KEPT = 200;

export function searchNames(
  listed: readonly ListedName[],
  { leastScore, exhaustive }: NameSearchOptions,
): NameSearch {
  const all = listed.map(({ prepared }) => prepared);
  const shelves = KINDS.map((kind) => {
    return shelve(kind, listed, wordWeightsFor(kind, all), exhaustive);
  });
  const known = new Map<string, readonly NameMatch[]>();
  // Without a least score the matches of one name are most of the list.
  const keeps = leastScore > 0;

  return {
    matches(subject) {
      const key = `${subject.role}\n${subject.value}\n${subject.text}`;
      let matches = known.get(key);
      if (!matches) {
        const found = shelves.flatMap((shelf) => shelf(subject));
        matches = bestOfEach(found.filter(({ comparison }) => comparison.score >= leastScore));
        if (known.size >= CACHE_LIMIT) known.clear();
        if (keeps && key.length <= LONGEST_KEPT) known.set(key, matches);
      }
      return matches;
    },
  };
}

/** The listed names of one kind, and the comparison of a name with those of them that may be it. */
function shelve(
  kind: NameKind,
  listed: readonly ListedName[],
  weight: WordWeight,
  exhaustive: boolean,
): (subject: SubjectName) => NameMatch[] {
  const names = listed.filter(({ prepared }) => prepared.kind === kind);
  const prepared = names.map((name) => name.prepared);
  // An index costs more than comparing a single name with all.
  const index = exhaustive ? undefined : indexNames(prepared, weight);
  return (subject) => {
    const name = subject.as(kind);
    if (!name) return [];
    const candidates = index
      ? [...index.candidates(name)].flatMap((number) => names[number] ?? [])
      : names;
    return candidates.map((candidate) => ({
      subject,
      listed: candidate,
      comparison: compareNames(name, candidate.prepared, weight),
    }));
  };
}

/** Of each entry the nearest name, and beside a nearest weak alias the nearest name that is none. */
function bestOfEach(matches: readonly NameMatch[]): readonly NameMatch[] {
  const regular = new Map<Entry, NameMatch>();
  const weak = new Map<Entry, NameMatch>();
  for (const match of matches) {
    keepBetter(match.listed.strength === 'weak' ? weak : regular, match);
  }
  return [...regular.values(), ...weak.values()];
}
