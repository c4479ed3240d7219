import { Composition, type Parts } from './composition.ts';
import { type JamoSpeller, makeJamoSpeller, spellJamoWise } from './jamo-spelling.ts';
import { unassimilate, undoHabits } from './respelling.ts';
import {
  assimilatedParts,
  assimilatedWhole,
  habitualParts,
  habitualWhole,
} from './respelt-parts.ts';
import { modelOf, type Place } from './syllable-model.ts';
import {
  NORTHERN_FINAL_ROWS,
  NORTHERN_INITIAL_ROWS,
  NORTHERN_MEDIAL_ROWS,
} from './tables/northern-spelling-table.ts';

/** The North's own letters and those of McCune-Reischauer without its marks. */
const spellNorthern: JamoSpeller = makeJamoSpeller(() => ({
  initials: NORTHERN_INITIAL_ROWS,
  medials: NORTHERN_MEDIAL_ROWS,
  finals: NORTHERN_FINAL_ROWS,
}));

/** What `spellLatin` reads in one place, habits of writing and assimilation among it, and `others` beside. */
export function latinComposition(place: Place, others: readonly Parts[]): Composition {
  const letters = [spellJamoWise.parts(), spellNorthern.parts()];
  const byLetters = new Composition(letters);
  const unlike = [...modelOf(place).spellings.keys()].filter((one) => !byLetters.mayBe(one));
  return new Composition(
    [...letters.map((parts) => assimilatedParts(habitualParts(parts), true)), ...others],
    assimilatedWhole(habitualWhole(unlike)),
  );
}

/**
 * The hangul that a piece in plain Latin letters may stand for, each with P(piece | hangul): a
 * mixture of the customary spellings of the tables and of letters, jamo by jamo; what habits of
 * writing lay over them (Hahn, Minn, Whan); and, where `context` of `assimilationContext` says so,
 * what sounds otherwise beside its neighbours (Pong-nam of 복남).
 */
export function spellLatin(piece: string, place: Place, context = ''): ReadonlyMap<string, number> {
  const likelihoods = new Map<string, number>();
  addSpelling(likelihoods, piece, place, 1);
  for (const { text, probability } of undoHabits(piece)) {
    addSpelling(likelihoods, text, place, probability);
  }
  if (context === '') return likelihoods;
  const { forms } = modelOf(place);
  for (const { text, probability, rule } of unassimilate(piece, context)) {
    if (rule.northern) addAll(likelihoods, spellNorthern(text), forms, probability);
    else addSpelling(likelihoods, text, place, probability);
  }
  return likelihoods;
}

function addSpelling(
  likelihoods: Map<string, number>,
  text: string,
  place: Place,
  factor: number,
): void {
  const { spellings, forms, customary, jamoShare } = modelOf(place);
  const known = spellings.get(text);
  if (known) addAll(likelihoods, known, forms, factor * (1 - jamoShare));
  for (const [form, likelihood] of spellJamoWise(text)) {
    if (!forms.has(form)) continue;
    const share = customary.has(form) ? jamoShare : 1;
    likelihoods.set(form, (likelihoods.get(form) ?? 0) + likelihood * share * factor);
  }
}

function addAll(
  likelihoods: Map<string, number>,
  found: ReadonlyMap<string, number>,
  forms: ReadonlySet<string>,
  factor: number,
): void {
  for (const [form, likelihood] of found) {
    if (!forms.has(form)) continue;
    likelihoods.set(form, (likelihoods.get(form) ?? 0) + likelihood * factor);
  }
}
