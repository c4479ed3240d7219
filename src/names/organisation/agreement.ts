import type { OrganisationName, Run } from './organisation-name.ts';
import { type PartPair, pairParts } from './part-pairs.ts';
import type { Part } from './parts.ts';
import type { RunPair } from './run-comparison.ts';

/** What the words of two names have in common, and what only one of them has. */
export interface Agreement {
  readonly runs: readonly RunPair[];
  readonly pairs: readonly PartPair[];
  readonly left: { readonly a: readonly Part[]; readonly b: readonly Part[] };
}

/** What two names have in common beside these distinctive words. */
export function agreementOf(
  a: OrganisationName,
  b: OrganisationName,
  runs: readonly RunPair[],
): Agreement {
  const x = outside(
    a.parts,
    runs.map((pair) => pair.a),
  );
  const y = outside(
    b.parts,
    runs.map((pair) => pair.b),
  );
  const pairs = pairParts(x, y);
  const used = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  return {
    runs,
    pairs,
    left: { a: x.filter((part) => !used.has(part)), b: y.filter((part) => !used.has(part)) },
  };
}

/** Legal forms, little words and the runs apart: what else a name consists of. */
function outside(parts: readonly Part[], runs: readonly Run[]): readonly Part[] {
  return parts.filter(
    ({ kind }, index) =>
      kind !== 'legal' &&
      kind !== 'little' &&
      !runs.some(({ from, to }) => from <= index && index < to),
  );
}
