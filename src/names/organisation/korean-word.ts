import { RecentMap } from '../../foundation/recent-map.ts';
import { type Cutting, logEvidenceOf, readGivenName } from '../korean/segmentation.ts';
import { rowOf } from '../korean/syllable-comparison.ts';
import { scriptOf, systemsOf } from '../korean/systems/systems.ts';
import { hasKoreanShape } from './korean-shape.ts';
import { sum } from './sum.ts';

/** A word, or several written as one, read as a Korean word of two or three syllables. */
export interface KoreanWord {
  readonly text: string;
  /** Its readings, likeliest first. */
  readonly readings: readonly WordReading[];
  /**
   * Natural logarithm of the probability of the likeliest reading, for each letter: how much the word
   * looks like Korean. 0 in Korean script.
   */
  readonly perLetter: number;
}

/** One way to read a word as syllables. */
export interface WordReading {
  readonly syllables: Cutting;
  /** What the reading loses for being unlikely among those of the word, in nats. */
  readonly implausibility: number;
}

/** Log-ratio of a reading with itself, in nats: how much it tells one word from others. */
export function selfRatioOf({ syllables }: WordReading): number {
  return sum(syllables, (one) => rowOf(one)(one));
}

const FEWEST_SYLLABLES = 2;
/** Three syllables of seven letters each. */
const LONGEST = 21;
const MOST_READINGS = 6;
/** A reading may be this much less likely than certain before it counts for less, in nats. */
const PLAUSIBLE = 3;
/** A reading this many nats less likely than the best one is none. */
const LEAST_LIKELY = 10;
const MOST_KEPT = 2_000;
const LATIN = /^[a-z']+$/u;
const NATIVE = /^[\p{Script=Hangul}\p{Script=Han}]+$/u;

interface Cut {
  readonly syllables: Cutting;
  readonly logEvidence: number;
}

const words = new RecentMap<string, KoreanWord | null>(MOST_KEPT);
const cuts = new RecentMap<string, readonly Cut[]>(MOST_KEPT);

/** Reads a folded word, in whatever script, as Korean; undefined where it is none. */
export function readKoreanWord(text: string): KoreanWord | undefined {
  const known = words.get(text);
  if (known !== undefined) return known ?? undefined;
  return words.set(text, readAfresh(text) ?? null) ?? undefined;
}

/** Whether the word may be a piece of a Korean one, be it a single syllable. */
export function isKoreanPiece(text: string): boolean {
  return cutsOf(text).length > 0;
}

function readAfresh(text: string): KoreanWord | undefined {
  const found = cutsOf(text).filter(({ syllables }) => syllables.length >= FEWEST_SYLLABLES);
  const [best] = found;
  if (!best) return undefined;
  const likely = found
    .filter(({ logEvidence }) => logEvidence > best.logEvidence - LEAST_LIKELY)
    .slice(0, MOST_READINGS);
  const total = sum(likely, (cut) => Math.exp(cut.logEvidence - best.logEvidence));
  return {
    text,
    readings: likely.map(({ syllables, logEvidence }) => ({
      syllables,
      implausibility: Math.max(0, best.logEvidence - logEvidence + Math.log(total) - PLAUSIBLE),
    })),
    perLetter: NATIVE.test(text) ? 0 : best.logEvidence / text.length,
  };
}

/**
 * All cuttings in the commonest system of the script that reads the word at all, likeliest first.
 * Systems that carry no certain match are left out.
 */
function cutsOf(text: string): readonly Cut[] {
  if (text.length > LONGEST || (LATIN.test(text) && !hasKoreanShape(text, 3))) return [];
  const known = cuts.get(text);
  return known ?? cuts.set(text, cutAfresh(text));
}

function cutAfresh(text: string): readonly Cut[] {
  const script = scriptOf([text]);
  for (const { system, logPrior, limit } of script ? systemsOf(script, [text]) : []) {
    const found = limit ? [] : readGivenName(system, [text]);
    if (found.length > 0) {
      return found
        .map((syllables) => ({ syllables, logEvidence: logEvidenceOf(syllables) + logPrior }))
        .sort((a, b) => b.logEvidence - a.logEvidence);
    }
  }
  return [];
}
