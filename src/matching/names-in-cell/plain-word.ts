import { words } from '../../names/folding.ts';
import { mayBeHonorific } from '../../names/honorifics.ts';
import { mayBelongToLegalForm } from '../../names/legal-forms.ts';
import { undisguised } from '../../names/look-alikes.ts';
import { CURRENCY_CODES } from './currency-codes.ts';
import { ABBREVIATED_LINKS, DOUBTFUL_LINKS, SPELT_OUT_LINKS } from './link-words.ts';

const LETTERS = "(?:\\p{Script=Latin}{2,}|\\p{Script=Latin}+(?:['’]\\p{Script=Latin}+)+)";
/** One word in Latin letters, maybe with apostrophes within, several with hyphens, or an initial. */
const LATIN_WORD = new RegExp(`^(?:${LETTERS}(?:-${LETTERS})*|\\p{Script=Latin}\\.?)$`, 'u');
/** A legal form with its full stops, or with the comma before the next one. */
const WRITTEN_FORM = /^(?:\p{Script=Latin}{2,}|(?:\p{Script=Latin}\.)+\p{Script=Latin})\.?,?$/u;
/** No word of a name is longer. */
const LONGEST = 40;
/** Prefixes of ships, see `craft-names.ts`. */
const SHIP = /^(?:[mfst][vts]|vessel|tanker|ship)$/u;

/**
 * Words that may say something beside a name, see `writtenNames`, `eachPerson`, `withoutTrimmings` and
 * `withoutAnd`; of several words that do so together, the last.
 */
const TELLING: ReadonlySet<string> = new Set([
  ...ABBREVIATED_LINKS.words,
  ...DOUBTFUL_LINKS.words,
  ...SPELT_OUT_LINKS.words.map((phrase) => phrase.split(' ').at(-1) ?? ''),
  ...CURRENCY_CODES.map((code) => code.toLowerCase()),
  ...'and und et y messrs use pay'.split(' '),
]);

/**
 * The folded words of a piece of a cell between blanks, where it can be nothing but words of a name, or a
 * legal form, whatever stands beside it; undefined where it may be more, or be read in another way.
 */
export function plainWords(piece: string): readonly string[] | undefined {
  return LATIN_WORD.test(piece) ? wordsOf(piece) : undefined;
}

/**
 * The folded words of a piece that may be a legal form as it is written at the end of a name: `Inc.`,
 * `Co.,`, `S.A.`; undefined for others.
 */
export function formWords(piece: string): readonly string[] | undefined {
  const folded = WRITTEN_FORM.test(piece) ? wordsOf(piece) : undefined;
  return folded?.every(mayBelongToLegalForm) ? folded : undefined;
}

function wordsOf(piece: string): readonly string[] | undefined {
  if (piece.length > LONGEST || undisguised(piece).length > 0) return undefined;
  const folded = words(piece);
  const isTelling = (word: string) => TELLING.has(word) || SHIP.test(word) || mayBeHonorific(word);
  return folded.length > 0 && !folded.some(isTelling) ? folded : undefined;
}
