import type { EvidenceKind } from '../hit.ts';

/** Something that two listings have in common, as one of them prints it. */
export interface Reason {
  readonly kind: EvidenceKind | 'reference';
  readonly verdict: 'equal' | 'similar';
  readonly value: string;
}
