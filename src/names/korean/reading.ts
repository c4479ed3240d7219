import {
  type Background,
  backgroundInHan,
  backgroundOf,
  type OtherLanguage,
} from '../background/background.ts';
import { allReadings } from './all-readings.ts';
import { NEVER } from './arrangement.ts';
import type { CandidateReading } from './candidate-reading.ts';
import type { Syllable } from './syllable.ts';
import type { SystemName } from './systems/spelling-system.ts';
import type { Limit } from './systems/systems.ts';

/**
 * One way to read a written name as a Korean one. `logEvidence` is the natural logarithm of the
 * probability of these spellings in this system and arrangement; `share` is this reading's part among
 * all readings of the name, from 0 to 1.
 */
export interface Reading {
  readonly system: SystemName;
  readonly surname: Syllable;
  readonly given: readonly Syllable[];
  readonly logEvidence: number;
  readonly share: number;
  /**
   * Natural logarithm of its part among all readings if any word could be the surname, less what
   * speaks against its order; at most 0. So the same name is as plausible in either order.
   */
  readonly plausibility: number;
  /** Why this reading can carry no more than a possible match. */
  readonly limit: Limit | undefined;
  /** A word that is no part of the Korean name: a Western first name before it. */
  readonly besides: string | undefined;
}

/** All readings of a name worth keeping, likeliest first. */
export interface KoreanName {
  readonly readings: readonly Reading[];
  /**
   * Log-odds that the name is Korean against anything else, in nats: how well it reads as Korean
   * whatever its order, against `otherwise`. Infinite for hangul.
   */
  readonly odds: number;
  /** The language that it reads best in, Korean apart. */
  readonly otherwise: OtherLanguage;
}

const MOST_READINGS = 8;
/** A reading this many nats less likely than the best one is none. */
const LEAST_LIKELY = 8;

/**
 * Reads a name as Korean in every system that its script knows, in either order and in every
 * segmentation (`Jong Inchol`, `In-chol Jong`, `Jonginchol`), with initials, and beside a Western
 * first name. Only where nothing of that is possible, one slip of the pen is put right. Undefined
 * where no reading exists. Source of the method: the noisy-channel model of transliterated names,
 * with hangul syllables as the hidden source.
 */
export function readKoreanName(name: string): KoreanName | undefined {
  const candidates = allReadings(name);
  const possible = candidates
    .filter(({ order }) => order > NEVER)
    .sort((a, b) => b.logEvidence - a.logEvidence);
  const top = possible[0];
  if (!top) return undefined;
  const best = possible
    .filter(({ logEvidence }) => logEvidence > top.logEvidence - LEAST_LIKELY)
    .slice(0, MOST_READINGS);
  const background = compareWithBackground(candidates);
  // What reads better as another language is no Korean name misspelt.
  if (top.limit === 'slip' && background.odds < 0) return undefined;
  const total = logSum(best.map(({ logEvidence }) => logEvidence));
  const inAnyOrder = logSum(candidates.map(evidenceOf));
  return {
    readings: best.map((candidate) => ({
      system: candidate.system,
      surname: candidate.surname,
      given: candidate.given,
      logEvidence: candidate.logEvidence,
      share: Math.exp(candidate.logEvidence - total),
      plausibility: evidenceOf(candidate) - inAnyOrder + candidate.againstComma,
      limit: candidate.limit,
      besides: candidate.besides,
    })),
    ...background,
  };
}

/** Without what the order of the words adds. */
function evidenceOf({ logEvidence, order, againstComma }: CandidateReading): number {
  return logEvidence - order - againstComma;
}

/** Logarithm of the sum of what these are logarithms of. */
function logSum(logs: readonly number[]): number {
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

/** Without what order and gaps add, so that they make no difference. */
function compareWithBackground(candidates: readonly CandidateReading[]) {
  let korean = Number.NEGATIVE_INFINITY;
  let other = Number.NEGATIVE_INFINITY;
  let otherwise: OtherLanguage = 'other';
  for (const candidate of candidates) {
    korean = Math.max(korean, evidenceOf(candidate));
    const background = otherReading(candidate);
    if (background.logProbability > other) {
      other = background.logProbability;
      otherwise = background.language;
    }
  }
  return { odds: korean - other, otherwise };
}

function otherReading(candidate: CandidateReading): Background {
  const { system, surname, given, logBeside } = candidate;
  if (system === 'hanja') {
    const logGiven = evidenceOf(candidate) - surname.logEvidence;
    return backgroundInHan(surname.text, logGiven);
  }
  const { language, logProbability } = backgroundOf(
    surname.text,
    given.map(({ text }) => text),
  );
  return { language, logProbability: logProbability + logBeside };
}
