import type { Subject, SubjectValues } from '../input/subject.ts';
import type { Entry } from '../lists/entry.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import type { ColumnReader } from './candidates/columns.ts';
import { EntrySearch } from './candidates/entry-search.ts';
import { compileIndex, type IndexImage, readImage } from './candidates/index-image.ts';
import { ListIndex } from './candidates/list-index.ts';
import { ListedWords, type WeightOf } from './candidates/listed-words.ts';
import { chainEntries } from './chained-entries.ts';
import { type BestMatch, bestMatch, reaches } from './entry-names.ts';
import type { Hit } from './hit.ts';
import { type SubjectIdentifier, subjectIdentifiers } from './identifiers/identifier.ts';
import { type NameMatch, NEAR } from './name-match.ts';
import { joinListings, type Raised } from './parties/joined-hits.ts';
import { recogniseParties } from './parties/party.ts';
import { listedNames } from './prepared-entry.ts';
import { POSSIBLE } from './score.ts';
import { type RowNames, rowNames } from './subject-name.ts';
import { compareBeside, weigh } from './weighing.ts';

export interface MatcherOptions {
  /** Lowest score of a hit, from 0 to 1; by default the lower bound of `possible`. */
  readonly threshold?: number;
  /** Whether a weak alias counts without support from another field; by default it does not. */
  readonly weakAliases?: boolean;
  /**
   * Weigh every listed party, whether or not anything leads to it: slow, and the hits are the same. A
   * threshold below `possible` does so too.
   */
  readonly exhaustive?: boolean;
  /** The index of these very lists, see `compileIndex`; by default it is worked out. */
  readonly index?: IndexImage;
}

/** Screens one subject after another against the lists it was made with. */
export interface Matcher {
  /**
   * All hits of the subject, strongest first; of equal scores in the order of the lists. A party that
   * stands on several of these is one hit with all its listings.
   */
  match(subject: Subject): Hit[];
  /** What words weigh in its comparisons. */
  readonly weightOf: WeightOf;
}

/**
 * Prepares all names of the lists once. Matching is deterministic: the same subject gives the same
 * hits, whatever was matched before. `weighs` says what words weigh where these lists are a part of others.
 */
export function createMatcher(
  lists: readonly LoadedList[],
  options: MatcherOptions = {},
  weighs?: WeightOf,
): Matcher {
  const { threshold = POSSIBLE, weakAliases = false } = options;
  // Below the default threshold all is shown, so that one sees why something was not raised.
  const leastScore = threshold < POSSIBLE ? 0 : NEAR;
  const exhaustive = options.exhaustive === true || threshold < POSSIBLE;
  const entries = chainEntries(lists);
  const image = options.index ?? compileIndex(lists);
  const levels = { possible: POSSIBLE, near: NEAR };
  const columns = readImage(image);
  const weightOf = weighs ?? weightsIn(columns);
  const search = new EntrySearch(new ListIndex(columns, levels, weightOf));
  const severalLists = new Set(lists.map(({ name }) => name)).size > 1;
  const parties = severalLists ? recogniseParties(entries) : undefined;
  const rules = { threshold, weakAliases };

  return {
    weightOf,
    match(subject) {
      const identifiers = subjectIdentifiers(subject.values);
      const names = rowNames(subject.values);
      const found = exhaustive ? [...entries] : entriesFor(subject.values, identifiers, names);
      if (found.length === 0) return [];
      const matches = new Map<Entry, BestMatch>();
      const matchOf = (entry: Entry): BestMatch => {
        let match = matches.get(entry);
        if (!match) {
          match = bestMatch(names.all(), entry, weightOf, leastScore);
          matches.set(entry, match);
        }
        return match;
      };
      const weighBy = (entry: Entry, name: NameMatch | undefined): Raised | undefined => {
        const hit = weigh(subject, identifiers, entry, name, rules);
        return hit && { entry, name, hit };
      };
      const raised = found
        .flatMap((entry) => {
          const { any, regular } = matchOf(entry);
          // A weak alias that fits best must not hide a regular name that fits well enough, nor a
          // name that hardly fits an address that does.
          return (
            weighBy(entry, any) ??
            (regular && weighBy(entry, regular)) ??
            weighBy(entry, undefined) ??
            []
          );
        })
        .sort((a, b) => b.hit.score - a.hit.score);
      if (!parties) return raised.map(({ hit }) => hit);
      return joinListings(raised, parties, (entry, lead) =>
        compareBeside(subject, identifiers, entry, matchOf(entry).any, lead.name),
      );
    },
  };

  /** In the order of the lists, so that what stands first stays first among equals. */
  function entriesFor(
    values: SubjectValues,
    identifiers: readonly SubjectIdentifier[],
    row: RowNames,
  ): Entry[] {
    const { entries: numbers, names, supported } = search.find(values, identifiers, row);
    if (numbers.size + names.size === 0) return [];
    const all = new Set(numbers);
    for (const name of names) {
      const { entry: number, place } = search.placeOf(name);
      const entry = all.has(number) ? undefined : entries.at(number);
      const listed = entry && listedNames(entry)[place];
      const least = supported?.(name) ? NEAR : POSSIBLE;
      if (listed && reaches(row.all(), listed.prepared, weightOf, least)) all.add(number);
    }
    return [...all].sort((a, b) => a - b).flatMap((number) => entries.at(number) ?? []);
  }
}

function weightsIn(columns: ColumnReader): WeightOf {
  const words = new ListedWords(columns);
  return (kind) => words.weightOf(kind);
}
