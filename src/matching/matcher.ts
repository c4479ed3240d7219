import type { Subject } from '../input/subject.ts';
import type { Entry } from '../lists/entry.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import { searchNames } from './candidates/name-search.ts';
import type { Hit } from './hit.ts';
import { subjectIdentifiers } from './identifiers/identifier.ts';
import { indexIdentifiers } from './identifiers/identifier-index.ts';
import { keepBetter, type NameMatch, NEAR } from './name-match.ts';
import { joinListings, type Raised } from './parties/joined-hits.ts';
import { recogniseParties } from './parties/party.ts';
import { indexAddresses } from './places/address-index.ts';
import { listedNames } from './prepared-entry.ts';
import { POSSIBLE } from './score.ts';
import { subjectNames } from './subject-name.ts';
import { compareBeside, weigh } from './weighing.ts';

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
  /**
   * All hits of the subject, strongest first; of equal scores in the order of the lists. A party that
   * stands on several of these is one hit with all its listings.
   */
  match(subject: Subject): Hit[];
}

/**
 * Prepares all names of the lists once. Matching is deterministic: the same subject gives the same
 * hits, whatever was matched before.
 */
export function createMatcher(lists: readonly LoadedList[], options: MatcherOptions = {}): Matcher {
  const { threshold = POSSIBLE, weakAliases = false, exhaustive = false } = options;
  const entries = lists.flatMap((list) => [...list.entries]);
  const positions = new Map(entries.map((entry, position) => [entry, position]));
  // Below the default threshold all is shown, so that one sees why something was not raised.
  const leastScore = threshold < POSSIBLE ? 0 : NEAR;
  const search = searchNames(entries.flatMap(listedNames), { leastScore, exhaustive });
  const identifierIndex = indexIdentifiers(entries);
  const addressIndex = indexAddresses(entries);
  const severalLists = new Set(lists.map(({ name }) => name)).size > 1;
  const parties = severalLists ? recogniseParties(entries) : undefined;
  const rules = { threshold, weakAliases };

  return {
    match(subject) {
      const identifiers = subjectIdentifiers(subject.values);
      const { any, regular } = bestMatches(subject);
      const found = new Set([
        ...any.keys(),
        ...identifierIndex.entriesWith(identifiers),
        ...addressIndex.entriesNear(subject.values),
      ]);
      const weighBy = (entry: Entry, name: NameMatch | undefined): Raised | undefined => {
        const hit = weigh(subject, identifiers, entry, name, rules);
        return hit && { entry, name, hit };
      };
      const raised = inListOrder(found)
        .flatMap((entry) => {
          const other = regular.get(entry);
          // A weak alias that fits best must not hide a regular name that fits well enough, nor a
          // name that hardly fits an address that does.
          return (
            weighBy(entry, any.get(entry)) ??
            (other && weighBy(entry, other)) ??
            weighBy(entry, undefined) ??
            []
          );
        })
        .sort((a, b) => b.hit.score - a.hit.score);
      if (!parties) return raised.map(({ hit }) => hit);
      return joinListings(raised, parties, (entry, lead) =>
        compareBeside(subject, identifiers, entry, any.get(entry), lead.name),
      );
    },
  };

  /** Sorting is stable, so that what stands first on the lists stays first among equals. */
  function inListOrder(found: ReadonlySet<Entry>): Entry[] {
    return [...found].sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
  }

  function bestMatches(subject: Subject): BestMatches {
    const any = new Map<Entry, NameMatch>();
    const regular = new Map<Entry, NameMatch>();
    for (const match of subjectNames(subject).flatMap((name) => search.matches(name))) {
      keepBetter(any, match);
      if (match.listed.strength !== 'weak') keepBetter(regular, match);
    }
    return { any, regular };
  }
}
