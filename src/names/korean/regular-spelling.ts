import { modelOf, type Place } from './syllable-model.ts';

/** P(hangul) of what the tables do not have: it exists, but rarely. */
export const UNKNOWN_PRIOR = 1e-5;

// A spelling is regular where one in twenty with some syllable writes it so, however rare that is
// (Heung), or where spelling and syllable together are no rarity (Hack); both judged.
const REGULAR_LIKELIHOOD = 0.05;
const REGULAR_TOTAL = Math.exp(-12);

/** Whether people write some syllable in the way that these are the P(piece | hangul) of. */
export function isRegular(likelihoods: ReadonlyMap<string, number>, place: Place): boolean {
  let total = 0;
  for (const [form, likelihood] of likelihoods) {
    if (likelihood >= REGULAR_LIKELIHOOD) return true;
    total += writtenPriorOf(form, place) * likelihood;
  }
  return total >= REGULAR_TOTAL;
}

/** P(hangul) in this place as it is written, northern or southern. */
export function writtenPriorOf(form: string, place: Place): number {
  return modelOf(place).priors.get(form) ?? UNKNOWN_PRIOR;
}
