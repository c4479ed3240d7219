import { unifyHan } from '../han/han-forms.ts';
import { type HangulShare, priorOf, type Syllable } from './syllable.ts';

/** How two pieces compare as spellings of one syllable. */
export interface SyllableComparison {
  /** Natural logarithm of the likelihood ratio "one hangul syllable" against "chance", in nats. */
  readonly logRatio: number;
  /**
   * What both may stand for, likeliest first; each with its part of `agreement`. Two spellings by
   * one hand are no independent witnesses, so that the rarity of a syllable does not come in here.
   */
  readonly hangul: readonly HangulShare[];
  /** Probability that both stand for the same hangul if each is read by itself, from 0 to 1. */
  readonly agreement: number;
}

/** The log-ratio of one piece with others in the same place of a name; remembers every answer. */
export type SyllableRow = (other: Syllable) => number;

/** Lowest log-ratio of two syllables, in nats. */
export const FLOOR = -9;

const rows = new WeakMap<Syllable, SyllableRow>();

/** The log-ratios of one piece; asked for once where many are to be compared with it. */
export function rowOf(x: Syllable): SyllableRow {
  let row = rows.get(x);
  if (!row) {
    const known = new WeakMap<Syllable, number>();
    row = (y) => {
      let ratio = known.get(y);
      if (ratio === undefined) {
        ratio = compareSyllables(x, y).logRatio;
        known.set(y, ratio);
      }
      return ratio;
    };
    rows.set(x, row);
  }
  return row;
}

/** Compares two pieces in the same place of a name. Symmetric. */
export function compareSyllables(x: Syllable, y: Syllable): SyllableComparison {
  const others = new Map(y.hangul.map(({ form, probability }) => [form, probability]));
  const shared: { form: string; both: number }[] = [];
  let ratio = 0;
  let agreement = 0;
  for (const { form, probability } of x.hangul) {
    const both = probability * (others.get(form) ?? 0);
    if (both === 0) continue;
    shared.push({ form, both });
    agreement += both;
    ratio += both / priorOf(form, x.place);
  }
  const hangul = shared
    .map(({ form, both }) => ({ form, probability: both / agreement }))
    .sort((a, b) => b.probability - a.probability || (a.form < b.form ? -1 : 1));
  const logRatio = Math.max(FLOOR, Math.log(ratio) + charactersRatio(x, y));
  return { logRatio, hangul, agreement };
}

/**
 * What two Chinese characters add to the hangul that both may stand for. Sources that write one
 * North Korean differ in a character here and there, since none of them has seen it written (judged:
 * three in ten); two people with the same hangul nearly always differ.
 */
const SAME_CHARACTER = Math.log(0.7 / 0.1);
const OTHER_CHARACTER = Math.log(0.3 / 0.9);

function charactersRatio(x: Syllable, y: Syllable): number {
  if (x.system !== 'hanja' || y.system !== 'hanja') return 0;
  return unifyHan(x.text) === unifyHan(y.text) ? SAME_CHARACTER : OTHER_CHARACTER;
}
