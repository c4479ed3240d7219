import type { Run } from '../../names/organisation/organisation-name.ts';
import { mayBePaired } from '../../names/organisation/word-agreement.ts';
import type { OrganisationWord } from './organisation-words.ts';

/** What is looked up of a name of an organisation. */
export interface SearchedOrganisation {
  /** Its folded words as they stand, and those that are compared. */
  readonly words: readonly string[];
  readonly compared: readonly string[];
  /** Where a word stands in it twice, how many own and common words it has; else 0. */
  readonly repeats: number;
  /** Words of its own, words that many share, and legal forms and kinds of bodies. */
  readonly own: readonly OrganisationWord[];
  readonly common: readonly OrganisationWord[];
  readonly others: readonly OrganisationWord[];
  /** Words that give the initials of others, and count only where both names have them. */
  readonly initials: readonly string[];
  /** As `writtenLetters` gives it. */
  readonly letters: number;
  readonly acronyms: readonly string[];
  readonly short: string | undefined;
  readonly runs: readonly Run[];
}

/** Of a name of at least two words of its own, each a part by itself; `letters` as `writtenLetters` gives it. */
export function searchedOfOwn(
  words: readonly string[],
  own: readonly OrganisationWord[],
  letters: number,
  runs: readonly Run[],
): SearchedOrganisation {
  const repeated = words.some((word, at) => words.indexOf(word) < at);
  return {
    words,
    compared: words,
    own,
    common: NONE,
    others: NONE,
    repeats: repeated ? words.length : 0,
    initials: NONE,
    letters,
    acronyms: NONE,
    short: undefined,
    runs,
  };
}

const NONE: readonly never[] = [];

/**
 * Words that a listed name writes as several: what is joined for one may be paired with another only
 * where that is like it.
 */
export function wordsInDoubt({ own, compared, repeats }: SearchedOrganisation) {
  return own.filter(
    ({ joined, text }) =>
      joined.length > 0 &&
      (repeats > 0 || compared.some((word) => word !== text && mayBePaired(word, text))),
  );
}
