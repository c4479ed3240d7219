import { type Rewriting, readWeights, rewriteAll } from './jamo-letters.ts';

/** How surnames are spelt where their jamo do not say it. */
export interface OwnSpellings {
  /** Spelling to hangul to P(spelling | hangul). */
  readonly bySpelling: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Which share of each surname's names has a spelling of its own, from 0 to 1. */
  readonly shares: ReadonlyMap<string, number>;
}

/** Reads rows `hangul|spelling probability, ...`, in another script where `rewrite` says how. */
export function readOwnSpellings(rows: string, rewrite?: Rewriting): OwnSpellings {
  const bySpelling = new Map<string, Map<string, number>>();
  const shares = new Map<string, number>();
  for (const row of rows.trim().split('\n')) {
    const [form = '', spellings = ''] = row.split('|');
    const weights = readWeights(spellings);
    shares.set(
      form,
      [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    );
    for (const [spelling, probability] of rewriteAll(weights, rewrite, true)) {
      const forms = bySpelling.get(spelling) ?? new Map<string, number>();
      forms.set(form, probability);
      bySpelling.set(spelling, forms);
    }
  }
  return { bySpelling, shares };
}

/** Puts the share of own spellings into P(piece | hangul), which the jamo alone gave so far. */
export function addOwnSpellings(
  found: Map<string, number>,
  piece: string,
  { bySpelling, shares }: OwnSpellings,
): void {
  for (const [form, probability] of found) {
    const share = shares.get(form);
    if (share !== undefined) found.set(form, probability * (1 - share));
  }
  for (const [form, probability] of bySpelling.get(piece) ?? []) {
    found.set(form, (found.get(form) ?? 0) + probability);
  }
}
