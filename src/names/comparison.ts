import { areLetterIdentical } from './folding.ts';
import type { NameComparison } from './name-comparison.ts';
import { compareOrganisations } from './organisation-comparison.ts';
import { comparePersons } from './person-comparison.ts';
import type { PreparedName } from './prepared-name.ts';
import { compareWhole } from './whole-comparison.ts';
import type { WordWeight } from './word-alignment.ts';

export type { NameComparison } from './name-comparison.ts';

/**
 * Compares two names. Persons and organisations each in their own way. A craft's name counts only where it is letter-identical. Symmetric.
 */
export function compareNames(a: PreparedName, b: PreparedName, weight: WordWeight): NameComparison {
  const identical = a.letters === b.letters && areLetterIdentical(a.words, b.words);
  if (a.kind === 'craft' || b.kind === 'craft') return compareWhole(a, b, identical, weight);
  if (a.kind === 'organisation' || b.kind === 'organisation')
    return compareOrganisations(a, b, identical, weight);
  return comparePersons(a, b, identical, weight);
}
