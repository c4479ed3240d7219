import type { Subject } from '../input/subject.ts';
import type { Entry } from '../lists/entry.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import { indexNames } from './candidate-index.ts';
import type { Hit } from './hit.ts';
import { subjectIdentifiers } from './identifier.ts';
import { indexIdentifiers } from './identifier-index.ts';
import { isBetterMatch, matchNames, type NameMatch } from './name-match.ts';
import { type ListedName, listedNames } from './prepared-entry.ts';
import { POSSIBLE } from './score.ts';
import { type SubjectName, subjectNames } from './subject-name.ts';
import { weigh } from './weighing.ts';
import { listWordWeights } from './word-weight.ts';

export interface MatcherOptions {
  /** Lowest score of a hit, from 0 to 1; by default the lower bound of `possible`. */
  readonly threshold?: number;
  /** Whether a weak alias counts without support from another field; by default it does not. */
  readonly weakAliases?: boolean;
  /** Compare with every listed name, whether or not it shares anything; slow. */
  readonly exhaustive?: boolean;
}

/** Of each entry the name that fits best: of all its names, and of those that are no weak aliases. */
interface BestMatches {
  readonly any: ReadonlyMap<Entry, NameMatch>;
  readonly regular: ReadonlyMap<Entry, NameMatch>;
}

/** Screens one subject after another against the lists it was made with. */
export interface Matcher {
  /** All hits of the subject, strongest first; of equal scores in the order of the lists. */
  match(subject: Subject): Hit[];
}

/**
 * Prepares all names of the lists once. Matching is deterministic: the same subject gives the same
 * hits, whatever was matched before.
 */
export function createMatcher(lists: readonly LoadedList[], options: MatcherOptions = {}): Matcher {
  const { threshold = POSSIBLE, weakAliases = false, exhaustive = false } = options;
  const entries = lists.flatMap((list) => list.entries);
  const positions = new Map(entries.map((entry, position) => [entry, position]));
  const names = entries.flatMap(listedNames);
  const prepared = names.map((name) => name.prepared);
  const weight = listWordWeights(prepared.map(({ core }) => core));
  const nameIndex = indexNames(prepared, weight);
  const identifierIndex = indexIdentifiers(entries);

  return {
    match(subject) {
      const identifiers = subjectIdentifiers(subject.values);
      const best = bestMatches(subjectNames(subject));
      const found = new Set([...best.any.keys(), ...identifierIndex.entriesWith(identifiers)]);
      const weighBy = (entry: Entry, name: NameMatch | undefined) =>
        weigh(subject, identifiers, entry, name, { threshold, weakAliases });
      return inListOrder(found)
        .flatMap((entry) => {
          const regular = best.regular.get(entry);
          // A weak alias that fits best must not hide a regular name that fits well enough.
          return weighBy(entry, best.any.get(entry)) ?? (regular && weighBy(entry, regular)) ?? [];
        })
        .sort((a, b) => b.score - a.score);
    },
  };

  /** Sorting is stable, so that what stands first on the lists stays first among equals. */
  function inListOrder(found: ReadonlySet<Entry>): Entry[] {
    return [...found].sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
  }

  function bestMatches(subjects: readonly SubjectName[]): BestMatches {
    const any = new Map<Entry, NameMatch>();
    const regular = new Map<Entry, NameMatch>();
    for (const subject of subjects) {
      for (const listed of candidatesOf(subject)) {
        const match = matchNames(subject, listed, weight);
        if (!match) continue;
        keepBetter(any, match);
        if (listed.strength !== 'weak') keepBetter(regular, match);
      }
    }
    return { any, regular };
  }

  function candidatesOf(subject: SubjectName): Iterable<ListedName> {
    if (exhaustive) return names;
    const numbers = (['individual', 'entity'] as const).flatMap((type) => {
      const name = subject.as(type);
      return name ? [...nameIndex.candidates(name)] : [];
    });
    return new Set(numbers.flatMap((number) => names[number] ?? []));
  }
}

function keepBetter(best: Map<Entry, NameMatch>, match: NameMatch): void {
  const known = best.get(match.listed.entry);
  if (!known || isBetterMatch(match, known)) best.set(match.listed.entry, match);
}
