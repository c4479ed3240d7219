import { isOrdinary } from './common-words.ts';
import { selfRatioOf } from './korean-word.ts';
import { compareKoreanWords, SAME_WORD, type WordComparison } from './korean-word-comparison.ts';
import type { Run } from './organisation-name.ts';
import { wordSimilarity } from './word-similarity.ts';
import { MOST_ORDINARY } from './word-weight.ts';

/** A run of one name beside one of the other that is the same word. */
export interface RunPair {
  readonly a: Run;
  readonly b: Run;
  /** From 0 to 1. */
  readonly similarity: number;
  /** How much it tells that both have this word, in nats; infinite where no hangul tells. */
  readonly information: number;
  /** The hangul that both stand for; empty where that is not how they agree. */
  readonly hangul: string;
  readonly kind: 'same' | 'reading' | 'translation' | 'slip';
}

/** What the least pair of one reading agrees; the best agrees wholly. */
const LEAST_SIMILARITY = 0.85;
const TRANSLATION_SIMILARITY = 0.95;
/**
 * What a syllable tells at most, in nats. How rare a syllable is was counted in given names; in names
 * of companies it may not be.
 */
const MOST_TOLD = 5;
/** With another field that agrees it may be a slip. */
const HARDLY_A_SLIP = 0.45;
const TWO_WORDS = 0.3;
/** Mean log-evidence of two words for each letter from which on they are compared as Korean. */
const BOTH_LOOK_KOREAN = -2.8;

/**
 * Compares two runs; undefined where they are two words. `inContext` says that one of the names
 * says itself that it is Korean. Symmetric.
 */
export function compareRuns(a: Run, b: Run, inContext: boolean): RunPair | undefined {
  if (a.text === b.text) {
    return { a, b, similarity: 1, information: informationOf(a), hangul: '', kind: 'same' };
  }
  return readAlike(a, b, inContext) ?? translated(a, b) ?? misspelt(a, b);
}

/**
 * Highest score of two names of which one has the run `a` and the other `b`: below 1 where these are
 * words of two syllables that are spelt alike but read as two. Both are well-formed, so that one
 * letter apart is hardly a slip and more is none. Of three syllables, two that agree outweigh it.
 */
export function mostWithOtherReading(a: Run, b: Run, inContext: boolean): number {
  const short = [a, b].every((run) => run.to - run.from === 1 && syllablesOf(run) === 2);
  const similarity = short && a.text !== b.text ? wordSimilarity(a.text, b.text) : 0;
  if (similarity === 0) return 1;
  const compared = compareReadings(a, b, inContext);
  if (!compared || compared.score >= SAME_WORD) return 1;
  const letters = (1 - similarity) * Math.max(a.text.length, b.text.length);
  return letters < 1.5 ? HARDLY_A_SLIP : TWO_WORDS;
}

function readAlike(a: Run, b: Run, inContext: boolean): RunPair | undefined {
  const compared = compareReadings(a, b, inContext);
  if (!compared || compared.score < SAME_WORD) return undefined;
  const above = (compared.score - SAME_WORD) / (1 - SAME_WORD);
  return {
    a,
    b,
    similarity: LEAST_SIMILARITY + above * (1 - LEAST_SIMILARITY),
    information: Math.min(compared.logRatio, informationOf(a), informationOf(b)),
    hangul: compared.hangul,
    kind: 'reading',
  };
}

function compareReadings(a: Run, b: Run, inContext: boolean): WordComparison | undefined {
  if (!a.korean || !b.korean) return undefined;
  const looks = (a.korean.perLetter + b.korean.perLetter) / 2;
  return inContext || looks > BOTH_LOOK_KOREAN ? compareKoreanWords(a.korean, b.korean) : undefined;
}

/** One of the two must be the Korean word: two English words for it are two names. */
function translated(a: Run, b: Run): RunPair | undefined {
  const hangul = a.meanings.find((meaning) => b.meanings.includes(meaning));
  if (hangul === undefined || (!a.korean && !b.korean)) return undefined;
  const information = Math.min(informationOf(a), informationOf(b));
  return { a, b, similarity: TRANSLATION_SIMILARITY, information, hangul, kind: 'translation' };
}

/** A slip in a word of three syllables, wherever its gaps are: Nam Chong Gan for Namchongang. */
function misspelt(a: Run, b: Run): RunPair | undefined {
  const long = syllablesOf(a) === 3 && syllablesOf(b) === 3;
  const similarity = long ? wordSimilarity(a.text, b.text) : 0;
  if (similarity === 0) return undefined;
  const information = Math.max(0, Math.min(informationOf(a), informationOf(b)) - MOST_TOLD);
  return { a, b, similarity, information, hangul: '', kind: 'slip' };
}

/** What the word tells by itself; of one that is not Korean only ordinary words are known to tell little. */
function informationOf(run: Run): number {
  if (!run.korean) {
    const words = run.written.split(' ');
    return words.every(isOrdinary) ? words.length * MOST_ORDINARY : Number.POSITIVE_INFINITY;
  }
  const [likeliest] = run.korean.readings;
  const told = likeliest ? selfRatioOf(likeliest) : Number.POSITIVE_INFINITY;
  return Math.min(told, syllablesOf(run) * MOST_TOLD);
}

/** Of the likeliest reading. */
function syllablesOf({ korean }: Run): number {
  return korean?.readings[0]?.syllables.length ?? 0;
}
