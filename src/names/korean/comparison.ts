import type { KoreanName, Reading } from './reading.ts';
import { priorOf, type Syllable } from './syllable.ts';

/** How two names compare as Korean ones. */
export interface KoreanComparison {
  /** From 0 to 1; 1 for a name with itself. At 0.5 and above one hangul name explains both. */
  readonly score: number;
  /** Natural logarithm of the likelihood ratio "same hangul" against "chance", in nats. */
  readonly logRatio: number;
  /** The hangul that explains both best, such as 정인철. */
  readonly hangul: string;
  /** The pair of syllables that agrees least. */
  readonly weakest: { readonly a: string; readonly b: string; readonly logRatio: number };
}

const FLOOR = -9;
const WEAK_LINK = 0.5;
const WEAK_LINK_SCALE = 3;

/**
 * Compares two names over all pairs of their readings of equal length: for each pair of syllables
 * the logarithm of the sum over hangul h of P(h|x) P(h|y) / P(h), the likelihood ratio that one
 * hangul syllable lies behind both spellings against two drawn by chance. Rare syllables therefore
 * weigh more than Kim. Symmetric; undefined where no readings have the same length.
 */
export function compareKoreanNames(a: KoreanName, b: KoreanName): KoreanComparison | undefined {
  let best: { total: number; x: Reading; y: Reading } | undefined;
  for (const x of a.readings) {
    for (const y of b.readings) {
      if (x.given.length !== y.given.length) continue;
      const total = alignedRatio(x, y) + Math.log(x.share) + Math.log(y.share);
      if (!best || total > best.total) best = { total, x, y };
    }
  }
  if (!best) return undefined;
  const pairs = align(best.x, best.y);
  const weakest = pairs.reduce((low, pair) => (pair.logRatio < low.logRatio ? pair : low));
  const scale = (selfRatio(a) + selfRatio(b)) / 2;
  const similarity = Math.min(1, Math.max(0, best.total / scale));
  const link =
    weakest.logRatio >= WEAK_LINK ? 1 : Math.exp((weakest.logRatio - WEAK_LINK) / WEAK_LINK_SCALE);
  return {
    score: similarity * link,
    logRatio: best.total,
    hangul: pairs.map((pair) => pair.hangul).join(''),
    weakest: { a: weakest.a, b: weakest.b, logRatio: weakest.logRatio },
  };
}

const selfRatios = new WeakMap<KoreanName, number>();

function selfRatio(name: KoreanName): number {
  let ratio = selfRatios.get(name);
  if (ratio === undefined) {
    ratio = Math.max(...name.readings.map((x) => alignedRatio(x, x) + 2 * Math.log(x.share)));
    selfRatios.set(name, ratio);
  }
  return ratio;
}

function alignedRatio(x: Reading, y: Reading): number {
  let total = compareSyllables(x.surname, y.surname).logRatio;
  for (const [index, syllable] of x.given.entries()) {
    const other = y.given[index];
    total += other ? compareSyllables(syllable, other).logRatio : FLOOR;
  }
  return total;
}

function align(x: Reading, y: Reading) {
  const others = [y.surname, ...y.given];
  return [x.surname, ...x.given].flatMap((syllable, index) => {
    const other = others[index];
    return other ? [{ a: syllable.text, b: other.text, ...compareSyllables(syllable, other) }] : [];
  });
}

export interface SyllableComparison {
  readonly logRatio: number;
  readonly hangul: string;
}

const compared = new WeakMap<Syllable, WeakMap<Syllable, SyllableComparison>>();

export function compareSyllables(x: Syllable, y: Syllable): SyllableComparison {
  let row = compared.get(x);
  if (!row) {
    row = new WeakMap();
    compared.set(x, row);
  }
  let comparison = row.get(y);
  if (!comparison) {
    comparison = sharedHangul(x, y);
    row.set(y, comparison);
  }
  return comparison;
}

function sharedHangul(x: Syllable, y: Syllable): SyllableComparison {
  const others = new Map(y.hangul.map(({ form, probability }) => [form, probability]));
  let ratio = 0;
  let best = { form: x.hangul[0]?.form ?? '', part: 0 };
  for (const { form, probability } of x.hangul) {
    const part = (probability * (others.get(form) ?? 0)) / priorOf(form, x.place);
    ratio += part;
    if (part > best.part) best = { form, part };
  }
  return { logRatio: Math.max(FLOOR, Math.log(ratio)), hangul: best.form };
}
