import type { Entry } from '../lists/entry.ts';
import { compareNames } from '../names/comparison.ts';
import type { PreparedName } from '../names/prepared-name.ts';
import type { WeightOf } from './candidates/listed-words.ts';
import { betterMatch, type NameMatch } from './name-match.ts';
import { listedNames } from './prepared-entry.ts';
import type { SubjectName } from './subject-name.ts';

/** Of an entry the name that fits best: of all its names, and of those that are no weak aliases. */
export interface BestMatch {
  readonly any?: NameMatch;
  readonly regular?: NameMatch;
}

/** Compares the names of a row with all names of an entry; matches with a lower score are left out. */
export function bestMatch(
  subjects: readonly SubjectName[],
  entry: Entry,
  weightOf: WeightOf,
  leastScore: number,
): BestMatch {
  let any: NameMatch | undefined;
  let regular: NameMatch | undefined;
  for (const subject of subjects) {
    for (const listed of listedNames(entry)) {
      const { kind } = listed.prepared;
      const name = subject.as(kind);
      if (!name) continue;
      const comparison = compareNames(name, listed.prepared, weightOf(kind));
      if (comparison.score < leastScore) continue;
      const match = { subject, listed, comparison };
      any = betterMatch(any, match);
      if (listed.strength !== 'weak') regular = betterMatch(regular, match);
    }
  }
  return { ...(any && { any }), ...(regular && { regular }) };
}

/** Whether a name of a row reaches a score with a listed name. */
export function reaches(
  subjects: readonly SubjectName[],
  listed: PreparedName,
  weightOf: WeightOf,
  least: number,
): boolean {
  return subjects.some((subject) => {
    const name = subject.as(listed.kind);
    return name !== undefined && compareNames(name, listed, weightOf(listed.kind)).score >= least;
  });
}
