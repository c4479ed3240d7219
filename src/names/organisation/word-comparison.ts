import { haveOtherNumbers, ONE_WORD_ALIKE, scaleShare } from '../comparison-by-words.ts';
import { areLetterIdentical, lettersOf } from '../folding.ts';
import type { NameComparison } from '../name-comparison.ts';
import type { WordWeight } from '../word-alignment.ts';
import type { OrganisationName } from './organisation-name.ts';
import { agreementOf, type WordAgreement, wordsOf } from './word-agreement.ts';
import { mostFor } from './word-limits.ts';

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
  const agreement = agreementOf(a, b, weight);
  if (haveSameLetters(a, b)) {
    const [x, y] = [agreementOf(a, a, weight), agreementOf(b, b, weight)];
    const information = Math.min(x.information, y.information);
    const detail = 'the same letters but for the legal form';
    return { score: SAME_LETTERS, identical: false, information, detail };
  }
  const numbered = haveOtherNumbers(wordsOf(a), wordsOf(b));
  const most = numbered ? ONE_WORD_ALIKE : mostFor(agreement);
  return {
    score: Math.min(scaleShare(agreement.share), most),
    identical: false,
    information: agreement.information,
    get detail() {
      return describe(agreement);
    },
  };
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
      part.kind === 'little' ? [] : part.written.split(' '),
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
