import { arrange } from './arrangement.ts';
import { logEvidenceOf, readGivenName, readSurname } from './segmentation.ts';
import type { Syllable } from './syllable.ts';

/**
 * One way to read a written name as a Korean one. `logEvidence` is the natural logarithm of the
 * probability of these spellings in this arrangement; `share` is this reading's part among all
 * readings of the name, from 0 to 1.
 */
export interface Reading {
  readonly surname: Syllable;
  readonly given: readonly Syllable[];
  readonly logEvidence: number;
  readonly share: number;
}

/** All readings of a name worth keeping, likeliest first. */
export interface KoreanName {
  readonly readings: readonly Reading[];
  /** Log-evidence of the best reading for each Latin letter: how Korean the name looks; 0 for hangul. */
  readonly perLetter: number;
}

/** Log-odds of a given name of 0, 1, 2 or 3 syllables, against two. */
const GIVEN_LENGTH: readonly number[] = [Number.NEGATIVE_INFINITY, -1.2, 0, -3];

const MOST_READINGS = 8;

/**
 * Reads a name as Korean: hangul, or Latin letters in any of the usual systems, in either order and
 * in every segmentation (`Jong Inchol`, `In-chol Jong`, `Jonginchol`). Undefined where no reading
 * exists. Source of the method: the noisy-channel model of transliterated names, with hangul
 * syllables as the hidden source.
 */
export function readKoreanName(name: string): KoreanName | undefined {
  const readings: Omit<Reading, 'share'>[] = [];
  for (const arrangement of arrange(name)) {
    const surname = readSurname(arrangement.surname);
    if (!surname) continue;
    for (const given of readGivenName(arrangement.given)) {
      const logEvidence =
        arrangement.logPrior +
        surname.logEvidence +
        logEvidenceOf(given) +
        (GIVEN_LENGTH[given.length] ?? Number.NEGATIVE_INFINITY);
      readings.push({ surname, given, logEvidence });
    }
  }
  const best = readings.sort((a, b) => b.logEvidence - a.logEvidence).slice(0, MOST_READINGS);
  const top = best[0];
  if (!top) return undefined;
  const shares = best.map((reading) => Math.exp(reading.logEvidence - top.logEvidence));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const letters = name.normalize('NFKD').replace(/[^\p{Script=Latin}]/gu, '').length;
  return {
    readings: best.map((reading, index) => ({ ...reading, share: (shares[index] ?? 0) / total })),
    perLetter: letters === 0 ? 0 : top.logEvidence / letters,
  };
}
