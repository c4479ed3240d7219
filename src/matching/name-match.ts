import type { NameComparison } from '../names/comparison.ts';
import type { ListedName } from './prepared-entry.ts';
import { nameWeight } from './score.ts';
import type { SubjectName } from './subject-name.ts';

/** A name of the row beside a listed name. */
export interface NameMatch {
  readonly subject: SubjectName;
  readonly listed: ListedName;
  readonly comparison: NameComparison;
}

/** Name score from which on two names may well be one. */
const PLAUSIBLE = 0.5;
/** Name score below which another field cannot make a hit of it: two syllables of three, or less. */
export const NEAR = 0.35;

const STRENGTHS = { primary: 2, strong: 1, weak: 0 } as const;

/**
 * Whether `a` says more than `b`: the very letters before anything like them; of equals the primary
 * name before a strong alias before a weak.
 */
function isBetterMatch(a: NameMatch, b: NameMatch): boolean {
  if (a.comparison.identical !== b.comparison.identical) return a.comparison.identical;
  const gap = nameWeight(a.comparison) - nameWeight(b.comparison);
  return gap !== 0 ? gap > 0 : STRENGTHS[a.listed.strength] > STRENGTHS[b.listed.strength];
}

/** The match that says most; of equals the one that was there before. */
export function betterMatch(known: NameMatch | undefined, match: NameMatch): NameMatch {
  return known && !isBetterMatch(match, known) ? known : match;
}

/** Whether a name of the row may well be the listed one, by itself. */
export function isPlausible(match: NameMatch | undefined): match is NameMatch {
  return match !== undefined && match.comparison.score >= PLAUSIBLE;
}
