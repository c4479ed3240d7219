import { NEAR } from '../../matching/name-match.ts';
import { SAME_NAME } from '../../names/korean/same-name.ts';

/** What the names say by themselves; `near` is a match only beside another field that agrees. */
export type NameVerdict = 'potential-match' | 'near' | 'different';

/** The lowest name scores of a potential match, and of names that are near. */
export const BOUNDS = { match: SAME_NAME, near: NEAR } as const;

export function verdictOf(score: number): NameVerdict {
  if (score >= BOUNDS.match) return 'potential-match';
  return score >= BOUNDS.near ? 'near' : 'different';
}
