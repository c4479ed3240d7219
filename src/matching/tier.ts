import type { Evidence, Tier } from './hit.ts';
import { STRONG } from './score.ts';

/** Strongest first. */
export const TIERS = ['exact', 'strong', 'possible'] as const satisfies readonly Tier[];

/**
 * The tier of a hit that reached the threshold: `exact` where the name is letter-identical or an
 * identifier equal and nothing contradicts, else `strong` from `STRONG` on, else `possible`.
 */
export function tierOf(score: number, decisive: boolean, evidence: readonly Evidence[]): Tier {
  const contradicted = evidence.some(
    (item) => item.kind !== 'name' && item.verdict === 'differs' && item.weight < 0,
  );
  if (decisive && !contradicted) return 'exact';
  return score >= STRONG ? 'strong' : 'possible';
}
