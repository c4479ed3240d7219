import type { NameComparison } from '../name-comparison.ts';
import type { NameWords } from '../name-words.ts';
import { isOptional } from '../romanization/name-particles.ts';
import { alignWords, type WordAlignment, type WordWeight } from '../word-alignment.ts';
import { withoutSurname } from './other-name.ts';
import { toldBy } from './part-evidence.ts';
import { partSimilarity } from './part-likeness.ts';
import { joinSplitParts } from './split-parts.ts';
import { describeParts } from './word-detail.ts';
import { mostByParts } from './word-limits.ts';

/**
 * Nats that the parts of two names must tell before the names may well be one: a list has some 30,000
 * names of persons, and parts that agree by chance once in e^12 (160,000) people raise, of the people
 * of the world, some four in a thousand (measured, `npm run bench:names -- --only 4`).
 */
export const ENOUGH = 12;
/** Log-odds that move the score by one half. */
export const SPAN = 24;
const MOST = 0.98;
const SAME_PARTS = 0.97;

/** What a part that stands in one name only takes off: middle names and patronymics come and go. */
export const MISSING = 1.2;
/** A listed surname that is not there at all: given names alone are many people's. */
const NO_SURNAME = 2.5;
/** Nothing missing on either side: namesakes by chance seldom agree in their number of parts as well. */
export const COMPLETE = 1.5;
/** A part of each that stand against one another: another given name. */
export const CONFLICT = 5;

/**
 * Compares the names of two persons by their parts in any order, as Fellegi and Sunter (1969) weigh
 * records: what agrees tells as many nats as it is rare on the lists and in the world, less where it
 * agrees only as a slip or an initial; what stands in one name only takes off little, and what stands
 * against one another much. Symmetric.
 */
export function comparePersonWords(a: NameWords, b: NameWords, weight: WordWeight): NameComparison {
  const [x, y] = [joinSplitParts(a.core, b.core), joinSplitParts(b.core, a.core)];
  const alignment = alignWords(x, y, weight, partSimilarity);
  const information = alignment.pairs.reduce((sum, { a, b }) => sum + toldBy(a, b, weight), 0);
  const complete = alignment.left.every(isOptional) ? COMPLETE : 0;
  const surnames = withoutSurname(a, b, alignment) ? NO_SURNAME : 0;
  const evidence = information + complete - surnames - takenOff(alignment) - ENOUGH;
  const spelt = haveSameParts(a, b) ? SAME_PARTS : scaled(evidence);
  const most = alignment.pairs.length === 0 ? 0 : mostByParts(a, b, alignment, weight);
  const score = Math.min(spelt, most);
  return {
    score,
    identical: false,
    information,
    get detail() {
      return describeParts(alignment);
    },
  };
}

/** Whether two names have the same parts in any order: in another script, or but for forms of address. */
export function haveSameParts(a: NameWords, b: NameWords): boolean {
  const [x, y] = [a, b].map(({ core }) => [...core].sort().join(' '));
  return x === y;
}

function takenOff({ leftOfA, leftOfB }: WordAlignment): number {
  const [x, y] = [leftOfA, leftOfB].map((left) => left.filter((word) => !isOptional(word)).length);
  const against = Math.min(x ?? 0, y ?? 0);
  return against * CONFLICT + (Math.max(x ?? 0, y ?? 0) - against) * MISSING;
}

/** Maps nats onto the common scale, where 0.5 is the border; it rises ever more slowly. */
function scaled(evidence: number): number {
  if (evidence <= 0) return Math.max(0, 0.5 + evidence / SPAN);
  return MOST - (MOST - 0.5) * Math.exp(-evidence / (SPAN / 3));
}
