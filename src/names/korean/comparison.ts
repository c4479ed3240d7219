import type { KoreanName, Reading } from './reading.ts';
import { LEAST_LIMITED_RATIO, linkOf, SAME_NAME } from './same-name.ts';
import { type Side, sidesOf } from './side.ts';
import type { Syllable } from './syllable.ts';
import { compareSyllables, FLOOR, type SyllableComparison } from './syllable-comparison.ts';
import type { Limit } from './systems/systems.ts';

/** Two pieces that stand in the same place of two names. */
export interface SyllablePair extends SyllableComparison {
  readonly a: Syllable;
  readonly b: Syllable;
}

/** How two names compare as Korean ones. */
export interface KoreanComparison {
  /**
   * From 0 to 1. At 0.5 and above one hangul name explains both; 1 for a name with itself, unless it
   * reads better in another language.
   */
  readonly score: number;
  /** Natural logarithm of the likelihood ratio "same hangul" against "chance", in nats. */
  readonly logRatio: number;
  /** What was taken off it because a name is seldom read so, and reads well in another language. */
  readonly takenForReading: number;
  readonly takenForLanguage: number;
  /** The readings that fit best. */
  readonly a: Reading;
  readonly b: Reading;
  /** Surname first. */
  readonly pairs: readonly SyllablePair[];
  /** The pair of syllables that agrees least. */
  readonly weakest: SyllablePair;
  /** A given syllable that only one of the names has. */
  readonly missing?: Syllable;
  /** Why the score is held down, where it is. */
  readonly limit?: Limit | 'missing syllable';
}

/**
 * Highest scores of names that rest on less than every syllable as it is written. What lies below
 * `SAME_NAME` needs another field that agrees.
 */
const MOST: Readonly<Record<Limit | 'missing syllable', number>> = {
  pinyin: 0.7,
  slip: 0.6,
  initial: 0.45,
  'missing syllable': 0.45,
};
/** Highest score of names with a pair of syllables that speaks against one name. */
const MOST_AGAINST = 0.45;

/** Two readings side by side. */
interface Fit {
  readonly x: Side;
  readonly y: Side;
  /** Of all pairs of syllables, less what makes the readings unlikely, in nats. */
  readonly total: number;
  readonly score: number;
}

/**
 * Compares two names over all pairs of their readings of equal length: for each pair of syllables
 * the logarithm of the sum over hangul h of P(h|x) P(h|y) / P(h), the likelihood ratio that one
 * hangul syllable lies behind both spellings against two drawn by chance. Rare syllables therefore
 * weigh more than Kim. What makes a reading unlikely, and what makes the name likely in another
 * language, is taken off. Where lengths differ, one syllable may be missing. Symmetric; undefined
 * where the lengths differ by more.
 */
export function compareKoreanNames(a: KoreanName, b: KoreanName): KoreanComparison | undefined {
  const [x, y] = [sidesOf(a), sidesOf(b)];
  // One of them is asked for as a Korean's; that both read otherwise is no second reason for doubt.
  const foreign = Math.max(x.foreignness, y.foreignness);
  const fitting = (one: readonly Side[], other: readonly Side[], leastSurname: number) =>
    bestFit(one, other, leastSurname, foreign);
  const whole = fitting(x.whole, y.whole, FLOOR);
  if (whole && whole.score >= SAME_NAME) return describe(whole, foreign);
  const others = [
    fitting(x.limited, y.whole, 0),
    fitting(x.whole, y.limited, 0),
    fitting(x.limited, y.limited, 0),
    fitting(x.shortened, y.whole, 0),
    fitting(x.whole, y.shortened, 0),
  ];
  const found = others.reduce(better, whole);
  return found && describe(found, foreign);
}

/** Of readings whose surnames have at least this log-ratio, those that fit best. */
function bestFit(
  a: readonly Side[],
  b: readonly Side[],
  leastSurname: number,
  foreign: number,
): Fit | undefined {
  let found: Fit | undefined;
  for (const x of a) {
    for (const y of b) {
      if (x.syllables.length !== y.syllables.length || areBothPinyin(x, y)) continue;
      if (ratioAt(x, y, 0) >= leastSurname) found = better(found, fitOf(x, y, foreign));
    }
  }
  return found;
}

/** Two Chinese names: whatever hangul they share is not theirs. */
function areBothPinyin(x: Side, y: Side): boolean {
  return x.reading.limit === 'pinyin' && y.reading.limit === 'pinyin';
}

/** The higher score, of equal ones the higher total, whichever name stands first. */
function better(a: Fit | undefined, b: Fit | undefined): Fit | undefined {
  if (!a || !b) return a ?? b;
  const gap = a.score - b.score || a.total - b.total;
  return gap >= 0 ? a : b;
}

function fitOf(x: Side, y: Side, foreign: number): Fit {
  let total = -x.implausibility - y.implausibility;
  let weakest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < x.rows.length; index++) {
    const ratio = ratioAt(x, y, index);
    total += ratio;
    weakest = Math.min(weakest, ratio);
  }
  const similarity = Math.max(0, (2 * (total - foreign)) / (x.selfRatio + y.selfRatio));
  const link = linkOf(weakest);
  const limit = limitOf(x, y);
  const against = weakest < 0 || (limit !== undefined && total - foreign < LEAST_LIMITED_RATIO);
  const most = Math.min(limit ? MOST[limit] : 1, against ? MOST_AGAINST : 1);
  return { x, y, total, score: Math.min(most, similarity * link) };
}

function ratioAt(x: Side, y: Side, index: number): number {
  const [row, other] = [x.rows[index], y.syllables[index]];
  return row && other ? row(other) : FLOOR;
}

function describe({ x, y, total, score }: Fit, foreign: number): KoreanComparison {
  const missing = x.missing ?? y.missing;
  const limit = limitOf(x, y);
  return {
    score,
    logRatio: total - foreign,
    takenForReading: x.implausibility + y.implausibility,
    takenForLanguage: foreign,
    a: x.reading,
    b: y.reading,
    // Most comparisons end with the score: pairs are laid out for those that are looked at.
    get pairs() {
      return align(x, y);
    },
    get weakest() {
      return align(x, y).reduce((low, pair) => (pair.logRatio < low.logRatio ? pair : low));
    },
    ...(missing && { missing }),
    ...(limit && { limit }),
  };
}

function limitOf(x: Side, y: Side): Limit | 'missing syllable' | undefined {
  return x.missing || y.missing ? 'missing syllable' : lower(x.reading.limit, y.reading.limit);
}

function lower(a: Limit | undefined, b: Limit | undefined): Limit | undefined {
  if (!a || !b) return a ?? b;
  return MOST[a] <= MOST[b] ? a : b;
}

function align(x: Side, y: Side): [SyllablePair, ...SyllablePair[]] {
  const [first, ...rest] = x.syllables.flatMap((a, index) => {
    const b = y.syllables[index];
    return b ? [{ a, b, ...compareSyllables(a, b) }] : [];
  });
  if (!first) throw new RangeError('a reading has a surname');
  return [first, ...rest];
}
