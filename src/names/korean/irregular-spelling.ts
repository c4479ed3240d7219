import { makeJamoSpeller } from './jamo-spelling.ts';
import type { SyllableModel } from './syllable-model.ts';
import {
  IRREGULAR_FINAL_ROWS,
  IRREGULAR_INITIAL_ROWS,
  IRREGULAR_MEDIAL_ROWS,
} from './tables/irregular-spelling-table.ts';
import { FINAL_ROWS, INITIAL_ROWS, MEDIAL_ROWS } from './tables/jamo-spelling-table.ts';

/** Probability of a piece, spelling and syllable together, below which hardly anybody writes so. */
const HARDLY_WRITTEN = Math.exp(-12);
/** Of a given name's spellings those that go letter by letter. */
const LETTER_BY_LETTER = 0.2;

const spellIrregularly = makeJamoSpeller(() => ({
  initials: joinRows(INITIAL_ROWS, IRREGULAR_INITIAL_ROWS),
  medials: joinRows(MEDIAL_ROWS, IRREGULAR_MEDIAL_ROWS),
  finals: joinRows(FINAL_ROWS, IRREGULAR_FINAL_ROWS),
}));

/**
 * P(piece | hangul) with spellings that are regular for other syllables, where the regular reading of
 * the piece is one that hardly anybody would write: Hek is 혁 rather than 핵. Else as given.
 */
export function withIrregularSpellings(
  piece: string,
  regular: ReadonlyMap<string, number>,
  { priors, forms }: SyllableModel,
): ReadonlyMap<string, number> {
  let probability = 0;
  for (const [form, likelihood] of regular) probability += (priors.get(form) ?? 0) * likelihood;
  if (probability >= HARDLY_WRITTEN) return regular;
  const likelihoods = new Map(regular);
  for (const [form, likelihood] of spellIrregularly(piece)) {
    if (!forms.has(form)) continue;
    const share = likelihood * LETTER_BY_LETTER;
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
