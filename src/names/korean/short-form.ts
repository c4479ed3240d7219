import type { KoreanComparison, SyllablePair } from './comparison.ts';
import type { Reading } from './reading.ts';
import { SAME_NAME } from './same-name.ts';

/** From this probability on it is clear that two spellings stand for the same syllable. */
const CLEAR = 0.85;
/** Less likely syllables are not named. */
const WORTH_NAMING = 0.1;

/** Pairs of which the letters alone cannot tell which syllable is meant: Jong is 정 and 종. */
export function ambiguousPairs({ pairs }: KoreanComparison): readonly SyllablePair[] {
  return pairs.filter((pair) => pair.agreement < CLEAR && possibleHangul(pair).length > 1);
}

/** What either spelling may well stand for, likeliest first. */
function possibleHangul({ a, b }: SyllablePair): readonly string[] {
  const shares = [...a.hangul, ...b.hangul]
    .filter(({ probability }) => probability >= WORTH_NAMING)
    .sort((x, y) => y.probability - x.probability);
  return [...new Set(shares.map(({ form }) => form))];
}

/** The hangul of a comparison, likeliest syllable by syllable: 정인철. */
export function hangulOf({ pairs }: KoreanComparison): string {
  return pairs.map(({ hangul }) => hangul[0]?.form ?? '?').join('');
}

/** In one line, how two names compare as Korean ones. */
export function shortForm(comparison: KoreanComparison): string {
  const differing = comparison.pairs.filter(({ logRatio }) => logRatio < 0);
  if (differing.length > 0) return differing.map(describeDifference).join('; ');
  const { score, limit, a, b } = comparison;
  const besides = [a, b].flatMap((reading) => reading.besides ?? []);
  return [
    score >= SAME_NAME || limit !== undefined ? describeAgreement(comparison) : 'too little agrees',
    ...limits(comparison),
    ...besides.map((word) => `${word} is no part of the Korean name`),
  ].join('; ');
}

/** `may be 김정은 (jong: 정 or 종)` where the letters leave a choice, else `both read as 정인철`. */
function describeAgreement(comparison: KoreanComparison): string {
  const hangul = hangulOf(comparison);
  // Of an initial nearly everything is possible.
  const choices = comparison.limit === 'initial' ? [] : ambiguousPairs(comparison);
  if (choices.length === 0) return `both read as ${hangul}`;
  return `both may be ${hangul} (${choices.map(describeChoice).join(', ')})`;
}

function describeChoice(pair: SyllablePair): string {
  const { a, b } = pair;
  const spellings = a.text === b.text ? a.text : `${a.text} and ${b.text}`;
  return `${spellings}: ${possibleHangul(pair).join(' or ')}`;
}

function describeDifference({ a, b, hangul }: SyllablePair): string {
  const [shared] = hangul;
  const spellings = `${a.text} and ${b.text}`;
  return shared
    ? `${spellings} hardly spell one syllable, ${shared.form}`
    : `${spellings} are no spellings of one syllable`;
}

function limits({ limit, missing, a, b }: KoreanComparison): string[] {
  if (limit === undefined) return [];
  const limited = [a, b].filter((reading) => reading.limit === limit).map(textOf);
  switch (limit) {
    case 'slip':
      return [`only with one letter put right in ${limited.join(' and ')}`];
    case 'initial':
      return [`initials alone in ${limited.join(' and ')}`];
    case 'pinyin':
      return [`${limited.join(' and ')} only as the pinyin of Chinese characters`];
    case 'missing syllable':
      return [`${missing?.text ?? 'a syllable'} stands in one of them alone`];
  }
}

function textOf({ surname, given }: Reading): string {
  return [surname, ...given].map(({ text }) => text).join(' ');
}
