import type { OrganisationName, Run } from './organisation-name.ts';
import { compareRuns, mostWithOtherReading, type RunPair } from './run-comparison.ts';

/**
 * The distinctive words that both names have, in whatever segmentation, spelling or translation. The
 * longest first, each part of a name in one pair at most. Symmetric.
 */
export function pairRuns(a: OrganisationName, b: OrganisationName): readonly RunPair[] {
  const inContext = a.koreanContext || b.koreanContext;
  const pairs = a.runs
    .flatMap((x) => b.runs.flatMap((y) => compareRuns(x, y, inContext) ?? []))
    .sort(
      (p, q) =>
        lettersOf(q) - lettersOf(p) ||
        q.similarity - p.similarity ||
        (keyOf(p) < keyOf(q) ? -1 : 1),
    );
  const chosen: RunPair[] = [];
  for (const pair of pairs) {
    if (!chosen.some((other) => overlap(pair.a, other.a) || overlap(pair.b, other.b)))
      chosen.push(pair);
  }
  return chosen;
}

/** Highest score by their letters of names whose words are spelt alike but read as two. */
export function mostByLetters(a: OrganisationName, b: OrganisationName): number {
  const inContext = a.koreanContext || b.koreanContext;
  let most = 1;
  for (const x of a.runs) {
    for (const y of b.runs) most = Math.min(most, mostWithOtherReading(x, y, inContext));
  }
  return most;
}

const lettersOf = ({ a, b }: RunPair) => a.text.length + b.text.length;

/** The same for a pair and for its reverse. */
function keyOf({ a, b }: RunPair): string {
  return [a.text, b.text].sort().join('\n');
}

function overlap(x: Run, y: Run): boolean {
  return x.from < y.to && y.from < x.to;
}
