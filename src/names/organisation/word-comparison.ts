import { areLetterIdentical, lettersOf } from '../folding.ts';
import { shareJurisdiction } from '../legal-forms.ts';
import { type NameComparison, ONE_WORD_ALIKE } from '../name-comparison.ts';
import type { WordWeight } from '../word-alignment.ts';
import { haveOtherNumbers } from './numbers.ts';
import { type OrganisationName, wordsOf } from './organisation-name.ts';
import { scaleShare } from './share-scale.ts';
import { agreementOf, type WordAgreement } from './word-agreement.ts';
import { mostFor, mostForSameLetters } from './word-limits.ts';

/** The same letters but for the legal form. */
const SAME_LETTERS = 0.98;

/**
 * Compares the names of two organisations by their words in any order: the weighted share that agrees,
 * in which words of trades and places count for little, and what holds it down. Symmetric.
 */
export function compareOrganisationWords(
  a: OrganisationName,
  b: OrganisationName,
  weight: WordWeight,
): NameComparison {
  if (haveSameLetters(a, b)) return compareSameLetters(a, b, weight);
  const agreement = agreementOf(a, b, weight);
  const numbered = haveOtherNumbers(wordsOf(a), wordsOf(b));
  const most = numbered ? ONE_WORD_ALIKE : mostFor(agreement, hasFormInDoubt(a, b));
  return {
    score: Math.min(scaleShare(agreement.share), most),
    identical: false,
    information: agreement.information,
    get detail() {
      return describe(agreement);
    },
  };
}

/** Another legal form may be another company: what the letters tell limits it as ever. */
function compareSameLetters(
  a: OrganisationName,
  b: OrganisationName,
  weight: WordWeight,
): NameComparison {
  const [x, y] = [agreementOf(a, a, weight), agreementOf(b, b, weight)];
  const inDoubt = hasFormInDoubt(a, b);
  return {
    score: Math.min(SAME_LETTERS, mostForSameLetters(x, inDoubt), mostForSameLetters(y, inDoubt)),
    identical: false,
    information: Math.min(x.information, y.information),
    detail: 'the same letters but for the legal form',
  };
}

/** Whether one name has what may be a form or a word, and the other has neither. */
function hasFormInDoubt(a: OrganisationName, b: OrganisationName): boolean {
  return isInDoubt(a, b) || isInDoubt(b, a);
}

function isInDoubt({ doubtful }: OrganisationName, other: OrganisationName): boolean {
  return doubtful.some(
    (form) =>
      !other.forms.some((one) => shareJurisdiction(one, form)) &&
      !wordsOf(other).includes(form.words.join('')),
  );
}

function haveSameLetters(a: OrganisationName, b: OrganisationName): boolean {
  const [x, y] = [writtenWords(a), writtenWords(b)];
  return x.letters === y.letters && areLetterIdentical(x.words, y.words);
}

interface WrittenWords {
  readonly words: readonly string[];
  readonly letters: string;
}

const known = new WeakMap<OrganisationName, WrittenWords>();

/** The words of a name as written, without legal forms and little words; worked out once. */
function writtenWords(name: OrganisationName): WrittenWords {
  let written = known.get(name);
  if (!written) {
    const words = name.parts.flatMap((part) =>
      part.kind === 'little' || part.kind === 'legal' ? [] : part.written.split(' '),
    );
    written = { words, letters: lettersOf(words) };
    known.set(name, written);
  }
  return written;
}

function describe({ own, common, left }: WordAgreement): string {
  const pairs = [...own, ...common];
  const equal = pairs.filter((pair) => pair.a === pair.b).map((pair) => pair.a);
  const altered = pairs.filter((pair) => pair.a !== pair.b).map((pair) => `${pair.a} / ${pair.b}`);
  const rest = left.flatMap((side) => [...side.own, ...side.common]);
  return [
    equal.length > 0 ? `same: ${equal.join(' ')}` : '',
    altered.length > 0 ? `alike: ${altered.join(', ')}` : '',
    rest.length > 0 ? `only in one: ${rest.join(' ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}
