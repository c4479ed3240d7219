import type { Parts } from './composition.ts';
import { makeJamoSpeller } from './jamo-spelling.ts';
import { isRegular } from './regular-spelling.ts';
import type { SyllableModel } from './syllable-model.ts';
import {
  IRREGULAR_FINAL_ROWS,
  IRREGULAR_INITIAL_ROWS,
  IRREGULAR_MEDIAL_ROWS,
} from './tables/irregular-spelling-table.ts';
import { FINAL_ROWS, INITIAL_ROWS, MEDIAL_ROWS } from './tables/jamo-spelling-table.ts';

const spellIrregularly = makeJamoSpeller(() => ({
  initials: joinRows(INITIAL_ROWS, IRREGULAR_INITIAL_ROWS),
  medials: joinRows(MEDIAL_ROWS, IRREGULAR_MEDIAL_ROWS),
  finals: joinRows(FINAL_ROWS, IRREGULAR_FINAL_ROWS),
}));

/** The spellings that are read where no regular one is. */
export const irregularParts = (): Parts => spellIrregularly.parts();

/**
 * P(piece | hangul) of a given syllable with spellings that are regular for other jamo, for a piece that nobody regularly
 * writes: Hek is 혁, since hardly anybody is called 핵 or 헥.
 */
export function withIrregularSpellings(
  piece: string,
  regular: ReadonlyMap<string, number>,
  { forms, jamoShare }: SyllableModel,
): ReadonlyMap<string, number> {
  if (isRegular(regular, 'given')) return regular;
  const likelihoods = new Map(regular);
  for (const [form, likelihood] of spellIrregularly(piece)) {
    if (!forms.has(form)) continue;
    const share = likelihood * jamoShare;
    likelihoods.set(form, Math.max(likelihoods.get(form) ?? 0, share));
  }
  return likelihoods;
}

/** Rows of the same jamo as one. */
function joinRows(...tables: readonly string[]): string {
  const rows = new Map<string, string[]>();
  for (const row of tables.flatMap((table) => table.trim().split('\n'))) {
    const [jamo = '', spellings = ''] = row.split('|');
    rows.set(jamo, [...(rows.get(jamo) ?? []), spellings]);
  }
  return [...rows].map(([jamo, spellings]) => `${jamo}|${spellings.join(', ')}`).join('\n');
}
