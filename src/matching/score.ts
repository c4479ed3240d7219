import type { NameComparison } from '../names/comparison.ts';
import type { Evidence } from './hit.ts';

/**
 * The record score is the logistic function of the evidence's sum in log-odds. By name alone, measured
 * on 2,000 altered names of listed parties and on 17,531 people who are not listed, against OFAC's list
 * of 2026 (`npm run bench:names -- --only 8`): from 0.5 to 0.6 a score is some four times as frequent
 * among the former, from 0.6 to 0.7 some eighteen times, from 0.7 to 0.88 some eighty, from 0.88 on
 * several hundred.
 */
export const POSSIBLE = 0.5;
export const STRONG = 0.88;

/** One equal identifier is decisive whatever the name; each further one adds little. */
export const IDENTIFIER_WEIGHT = 10;
export const FURTHER_IDENTIFIER_WEIGHT = 0.5;

const NAME_SPAN = 8;
/** Nats that bring the weight of a name to 63 % (1 - 1/e) of the way to that of the rarest. */
const INFORMATION_SCALE = 7;
const LEAST_RARITY = 0.75;
/** Nats of contradiction that leave 37 % (1/e) of the log-odds above the border. */
const CONTRADICTION_SCALE = 3;

/**
 * Weight of a name in log-odds: 0 where the name score is 0.5, about 4 for the same rare name, less
 * for a name that many share, down to -4 for two names.
 */
export function nameWeight({ score, information }: NameComparison): number {
  const weight = NAME_SPAN * (score - 0.5);
  if (weight <= 0) return weight;
  const rarity = 1 - Math.exp(-information / INFORMATION_SCALE);
  return weight * (LEAST_RARITY + (1 - LEAST_RARITY) * rarity);
}

/**
 * Adds up log-odds to a score from 0 to 1. Contradiction draws a score towards the border of the tier
 * that its ground keeps, `floor`, and not below it: it lowers a hit and never hides it. A name keeps
 * `possible`, for namesakes are many. An identifier that decides keeps `strong`: whoever works under
 * another's name has that person's birth date, gender and nationality too, and so they say little
 * against a wallet or a passport that is the listed one.
 */
export function recordScore(
  evidence: readonly Evidence[],
  floor: typeof POSSIBLE | typeof STRONG = POSSIBLE,
): number {
  const border = Math.log(floor / (1 - floor));
  const supporting = sum(evidence.filter((item) => item.kind === 'name' || item.weight > 0));
  const contradicting = -sum(evidence.filter((item) => item.kind !== 'name' && item.weight < 0));
  const logOdds =
    supporting >= border
      ? border + (supporting - border) * Math.exp(-contradicting / CONTRADICTION_SCALE)
      : supporting - contradicting;
  return 1 / (1 + Math.exp(-logOdds));
}

function sum(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, item) => total + item.weight, 0);
}
