import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import { ONE_WORD_ALIKE } from '../name-comparison.ts';
import { digitsOf } from '../word-alignment.ts';
import { areAbbreviated } from './abbreviation.ts';
import { meantForms } from './common-words.ts';
import { areRomanizedOtherwise } from './own-word-similarity.ts';
import type { WordAgreement, WordPair } from './word-agreement.ts';
import { MOST_COUNTRY } from './word-weight.ts';

/** With another field that agrees it may be one company. */
const NEAR = 0.45;
/** Not even beside another field that agrees. */
const UNLIKE = 0.3;
/** Names that agree in all that they share, but tell little: by their names alone possible, no more. */
const TELLS_LITTLE = 0.72;

/** What the agreeing words of their own must tell, in nats, where something else does not agree. */
const ENOUGH = 8;
/** And where all agrees: more than one ordinary word, or three letters (Phoenix, SIS). */
const ENOUGH_ALONE = 6.5;
/** From here on another trade or town may be another branch of one company. */
export const MUCH = 14;
/** What part of its nats a common word adds to those of a company's own. */
const COMMON_ADDS = 0.5;
/** So many common words in common, and nats that common words tell, make a name of their own. */
export const MANY_COMMON = 3;
const ENOUGH_COMMON = 11;
/** And where one has another trade: Asia General Trading and Asia Energy General Trading. */
const MUCH_COMMON = 16;
/** Letters from which on one edit in the only word of its own is a slip (ISIS and IZIIS are two). */
const SHORTEST_LONE_SLIP = 6;
/** Letters fewer beside common words that agree, at most. */
const MOST_BESIDE = 2;
const WRONG_FIRST_LETTER = 7;
const LONG_WORD = 8;
const SHORTEST_CLEAR_SLIP = 7;
const VOWELS = 'aeiouy';

/**
 * The highest score that two names may reach by what their words agree; `formInDoubt` where one has what
 * may be a legal form or a word.
 */
export function mostFor(agreement: WordAgreement, formInDoubt: boolean): number {
  const most = mostByWords(agreement);
  return formInDoubt && agreement.told < MUCH ? Math.min(most, TELLS_LITTLE) : most;
}

/**
 * The same where the names have the same letters but for the legal form: a company may be called Partner
 * or Georgia, and one of that name is possible.
 */
export function mostForSameLetters(agreement: WordAgreement, formInDoubt: boolean): number {
  const most = mostFor(agreement, formInDoubt);
  return formInDoubt ? most : Math.max(TELLS_LITTLE, most);
}

function mostByWords(agreement: WordAgreement): number {
  const { own, left } = agreement;
  const [a, b] = left;
  const ownLeft = [...a.own, ...b.own];
  const commonLeft = a.common.length + b.common.length;
  if (own.length === 0) return mostByCommonWords(agreement, ownLeft.length > 0);
  if (ownLeft.length + commonLeft === 0) {
    const enough = toldByAll(agreement) >= ENOUGH_ALONE;
    return Math.min(mostWithSlips(agreement), enough ? 1 : TELLS_LITTLE);
  }
  if (own.length === 1 && ownLeft.length > 0) {
    return a.own.length > 0 && b.own.length > 0 ? ONE_WORD_ALIKE : mostBesideMore(agreement);
  }
  if (ownLeft.some((word) => digitsOf(word) !== '')) return NEAR;
  return Math.min(mostWithSlips(agreement), mostWithLeftOut(agreement, commonLeft));
}

/** Only one has another word of its own: a town, the name of a group, or of another company. */
function mostBesideMore({ told, toldByLeft, own }: WordAgreement): number {
  return told >= ENOUGH && told >= toldByLeft && !own.some(isSlip) ? NEAR : UNLIKE;
}

/** Phoenix Trading and Phoenix Shipping; Phoenix and Phoenix Trading. */
function mostWithLeftOut(agreement: WordAgreement, commonLeft: number): number {
  const { own, common, told, left, placesLeft } = agreement;
  // PARIS Dominik is no branch of Dominik.
  if (own.length === 1 && common.length === 0 && placesLeft > 0) return NEAR;
  if (toldByAll(agreement) < ENOUGH) return NEAR;
  if (told >= MUCH || commonLeft === 0) return 1;
  const otherTrades = left.every(({ common }) => common.length > 0);
  if (otherTrades || commonLeft > 1) return NEAR;
  return TELLS_LITTLE;
}

/**
 * Whether the only pair of words of their own may be enough, where it tells so many nats at most, beside so
 * many pairs of common words at most, and with so many common words left at least.
 */
export function mayTellEnough(told: number, commonPairs: number, commonLeft: number): boolean {
  if (commonLeft === 0) return true;
  if (told + COMMON_ADDS * MOST_COUNTRY * commonPairs < ENOUGH) return false;
  return told >= MUCH || commonLeft === 1;
}

function toldByAll({ told, toldByCommon }: WordAgreement): number {
  return told + COMMON_ADDS * toldByCommon;
}

/** General Trading and General Shipping; one common word by itself names nobody. */
function mostByCommonWords(
  { common, toldByCommon, placesInCommon, left, placesLeft }: WordAgreement,
  ownLeft: boolean,
): number {
  const slips = common.filter(isSlip);
  if (ownLeft || common.length < 2 || slips.length * 2 > common.length) return UNLIKE;
  if (slips.length * 2 === common.length && !slips.every(isClearSlip)) return UNLIKE;
  if (slips.some(isOfAnotherLetter)) return UNLIKE;
  const more = Math.max(left[0].common.length, left[1].common.length);
  if (more === 0) return toldByCommon >= ENOUGH_COMMON ? 1 : TELLS_LITTLE;
  if (more > 1) return UNLIKE;
  // The words of one place are no more than one: Hong Kong Trading.
  const many = common.length - Math.max(0, placesInCommon - 1) >= MANY_COMMON;
  const onlyWhere = placesLeft > 0 && placesInCommon === 0;
  const enough = toldByCommon >= (onlyWhere ? ENOUGH_COMMON : MUCH_COMMON);
  return many && enough ? TELLS_LITTLE : UNLIKE;
}

/**
 * The only word of its own must be long to be misspelt, less so beside words that agree; of several
 * no more than half may be, unless they are very long.
 */
function mostWithSlips({ own, common }: WordAgreement): number {
  const slips = own.filter(isSlip);
  const [slip] = slips;
  if (!slip) return 1;
  if (own.length === 1) {
    const wrongStart = slip.a.charAt(0) !== slip.b.charAt(0) && slip.a.slice(1) === slip.b.slice(1);
    const beside = common.length >= MANY_COMMON ? MOST_BESIDE : Math.min(1, common.length);
    const least = (wrongStart ? WRONG_FIRST_LETTER : SHORTEST_LONE_SLIP) - beside;
    if (common.some(isSlip)) return UNLIKE;
    if (common.length === 0 && mayBeTwoWords(slip)) return NEAR;
    return damerauLevenshtein(slip.a, slip.b) === 1 && lengthOf(slip) >= least ? 1 : NEAR;
  }
  const short = slips.filter((one) => lengthOf(one) < LONG_WORD);
  return short.length > 1 && slips.length * 2 > own.length ? NEAR : 1;
}

/** Whether two words may be the only own ones that agree, whatever stands beside them. Symmetric. */
export function mayAgreeAlone(a: string, b: string): boolean {
  if (!isSlip({ a, b })) return true;
  const letters = Math.min(a.length, b.length);
  return letters >= SHORTEST_LONE_SLIP - MOST_BESIDE && damerauLevenshtein(a, b) === 1;
}

/** Another letter in a word that is not long may make another word: SAFRAN and SAIRAN. */
function mayBeTwoWords({ a, b }: WordPair): boolean {
  if (a.length !== b.length || a.length >= LONG_WORD) return false;
  const [x = '', y = ''] = differing(a, b);
  if (x.length !== 1) return false;
  return a.charAt(0) !== b.charAt(0) || !VOWELS.includes(x) || !VOWELS.includes(y);
}

/** No common word begins otherwise by a slip: BINANCE is no FINANCE. */
function isOfAnotherLetter({ a, b }: WordPair): boolean {
  const isNear = (word: string, common: string) =>
    meantForms(common).some(
      (form) => form.slice(1) === word.slice(1) && form.charAt(0) !== word.charAt(0),
    );
  return isNear(a, b) || isNear(b, a);
}

/** What stands in either word where the other has something else. */
function differing(a: string, b: string): readonly string[] {
  const at = [...a].flatMap((letter, index) => (letter === b.charAt(index) ? [] : [index]));
  return [a, b].map((word) => at.map((index) => word.charAt(index)).join(''));
}

/** One edit in a long form of a common word: TECHNOLGY; Tehran and Behran are two. */
function isClearSlip({ a, b }: WordPair): boolean {
  const near = (word: string, common: string) =>
    meantForms(common).some(
      (form) =>
        Math.min(word.length, form.length) >= SHORTEST_CLEAR_SLIP &&
        damerauLevenshtein(word, form) === 1,
    );
  return near(a, b) || near(b, a);
}

const isSlip = ({ a, b }: Pick<WordPair, 'a' | 'b'>) =>
  a !== b && !areRomanizedOtherwise(a, b) && !areAbbreviated(a, b);
const lengthOf = ({ a, b }: WordPair) => Math.min(a.length, b.length);
