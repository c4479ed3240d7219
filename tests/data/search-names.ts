import type { ListedName } from '../../src/matching/prepared-entry.ts';
import type { SubjectName } from '../../src/matching/subject-name.ts';
import { compareNames, type NameComparison } from '../../src/names/comparison.ts';
import type { NameKind } from '../../src/names/prepared-name.ts';
import { candidatesFor, indexNames } from '../matching/candidates/name-index.ts';

const KINDS: readonly NameKind[] = ['person', 'organisation', 'craft'];

export interface FoundName {
  readonly listed: ListedName;
  readonly comparison: NameComparison;
}

/** The listed names that the candidate search finds for a name, compared with it. */
export function searchNames(names: readonly ListedName[]) {
  const index = indexNames(names.map(({ prepared }) => prepared));
  return {
    weightOf: (kind: NameKind) => index.weightOf(kind),
    matches: (subject: SubjectName): readonly FoundName[] =>
      KINDS.flatMap((kind) => {
        const name = subject.as(kind);
        if (!name) return [];
        return [...candidatesFor(index, name)].flatMap((number) => {
          const listed = names[number];
          if (!listed) return [];
          return [
            { listed, comparison: compareNames(name, listed.prepared, index.weightOf(kind)) },
          ];
        });
      }),
  };
}

export type NameSearch = ReturnType<typeof searchNames>;
