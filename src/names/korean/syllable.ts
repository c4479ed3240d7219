import { isRegular, UNKNOWN_PRIOR, writtenPriorOf } from './regular-spelling.ts';
import { modelOf, type Place, southernForm, southernPriors } from './syllable-model.ts';
import { latin } from './systems/latin.ts';
import type { SpellingSystem, SystemName } from './systems/spelling-system.ts';

/**
 * What a piece of a written name can stand for: hangul in its southern form, with the probability of
 * each given the spelling, likeliest first. `logEvidence` is the natural logarithm of how likely the
 * piece is at all as a syllable of a Korean name in this place, in its system.
 */
export interface Syllable {
  readonly text: string;
  readonly place: Place;
  readonly system: SystemName;
  readonly hangul: readonly HangulShare[];
  readonly logEvidence: number;
  /** Whether people write some syllable so; else something may be misspelt. */
  readonly regular: boolean;
}

export interface HangulShare {
  readonly form: string;
  readonly probability: number;
}

const LEAST_PROBABILITY = 2e-4;
/** Pieces less likely than this, spelling and syllable together, are no spellings. */
const LEAST_TOTAL = 1e-9;

/** The reading of one piece as a syllable, or undefined where the system writes none so. */
export function readSyllable(
  text: string,
  place: Place,
  system: SpellingSystem = latin,
  context = '',
): Syllable | undefined {
  return makeSyllable(text, place, system.name, system.spellings(text, place, context));
}

/** A syllable from what its piece may stand for, with P(piece | hangul). */
export function makeSyllable(
  text: string,
  place: Place,
  system: SystemName,
  likelihoods: ReadonlyMap<string, number>,
): Syllable | undefined {
  const joint = new Map<string, number>();
  let total = 0;
  for (const [form, likelihood] of likelihoods) {
    const share = writtenPriorOf(form, place) * likelihood;
    const southern = southernForm(form, place);
    joint.set(southern, (joint.get(southern) ?? 0) + share);
    total += share;
  }
  if (total < LEAST_TOTAL) return undefined;
  const hangul = [...joint]
    .map(([form, share]) => ({ form, probability: share / total }))
    .filter(({ probability }) => probability >= LEAST_PROBABILITY)
    .sort((a, b) => b.probability - a.probability || (a.form < b.form ? -1 : 1));
  const regular = isRegular(likelihoods, place);
  return { text, place, system, hangul, logEvidence: Math.log(total), regular };
}

/** P(hangul) in this place of a name, northern and southern form together. */
export function priorOf(form: string, place: Place): number {
  return southernPriors(place).get(form) ?? UNKNOWN_PRIOR;
}

/** Whether hangul, one syllable or two, is a surname of the table. */
export function isSurname(hangul: string): boolean {
  return modelOf('surname').forms.has(hangul);
}
