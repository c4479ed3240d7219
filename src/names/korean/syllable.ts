import { spellJamoWise } from './jamo-spelling.ts';
import { modelOf, type Place, southernForm, southernPriors } from './syllable-model.ts';

/**
 * What a piece of a written name can stand for: hangul in its southern form, with the probability of
 * each given the spelling. `logEvidence` is the natural logarithm of how likely the piece is at all
 * as a syllable of a Korean name in this place.
 */
export interface Syllable {
  readonly text: string;
  readonly place: Place;
  readonly hangul: readonly { readonly form: string; readonly probability: number }[];
  readonly logEvidence: number;
}

/** Hangul outside the tables exists, but rarely. */
const UNKNOWN_PRIOR = 1e-5;
const LEAST_PROBABILITY = 2e-4;

/** The reading of one Latin piece as a syllable, or undefined where no Korean syllable is spelt so. */
export function readSyllable(text: string, place: Place): Syllable | undefined {
  const model = modelOf(place);
  const joint = new Map<string, number>();
  const add = (form: string, likelihood: number) => {
    const southern = southernForm(form, place);
    const share = (model.priors.get(form) ?? 0) * likelihood;
    if (share > 0) joint.set(southern, (joint.get(southern) ?? 0) + share);
  };
  for (const [form, weight] of model.spellings.get(text) ?? []) {
    add(form, weight * (1 - model.jamoShare));
  }
  for (const [form, weight] of spellJamoWise(text)) {
    if (model.forms.has(form)) add(form, weight * model.jamoShare);
  }
  let total = 0;
  for (const share of joint.values()) total += share;
  if (total < 1e-9) return undefined;
  const hangul = [...joint]
    .map(([form, share]) => ({ form, probability: share / total }))
    .filter(({ probability }) => probability >= LEAST_PROBABILITY)
    .sort((a, b) => b.probability - a.probability || (a.form < b.form ? -1 : 1));
  return { text, place, hangul, logEvidence: Math.log(total) };
}

/** A hangul syllable, or a compound surname, stands for itself. */
export function readHangulSyllable(text: string, place: Place): Syllable {
  const form = southernForm(text, place);
  return {
    text,
    place,
    hangul: [{ form, probability: 1 }],
    logEvidence: Math.log(priorOf(form, place)),
  };
}

/** P(hangul) in this place of a name, northern and southern form together. */
export function priorOf(form: string, place: Place): number {
  return southernPriors(place).get(form) ?? UNKNOWN_PRIOR;
}

/** Whether hangul, one syllable or two, is a surname of the table. */
export function isSurname(hangul: string): boolean {
  return modelOf('surname').forms.has(hangul);
}
