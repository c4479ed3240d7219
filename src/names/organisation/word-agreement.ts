import {
  alignWords,
  type WordAlignment,
  type WordSimilarity,
  type WordWeight,
} from '../word-alignment.ts';
import { ABBREVIATED, areAbbreviated } from './abbreviation.ts';
import { isOrdinary, meantForms } from './common-words.ts';
import { type OrganisationName, wordsBeside } from './organisation-name.ts';
import { areRomanizedOtherwise, ownWordSimilarity } from './own-word-similarity.ts';
import { sum } from './sum.ts';
import { wordSimilarity } from './word-similarity.ts';
import { capWeight, classesOf, isOwn, type WordClasses } from './word-weight.ts';

export type WordPair = WordAlignment['pairs'][number];

/** What the words of two names of organisations have in common, and what only one of them has. */
export interface WordAgreement {
  /** Weighted share of both names that agrees, from 0 to 1. */
  readonly share: number;
  /** What agrees, in nats. */
  readonly information: number;
  /** Pairs of words of the companies' own, and nats that they tell. */
  readonly own: readonly WordPair[];
  readonly told: number;
  /** Pairs of words that many names share, and nats that they tell. */
  readonly common: readonly WordPair[];
  readonly toldByCommon: number;
  /** How many of these pairs are places. */
  readonly placesInCommon: number;
  /** Words of either name without a counterpart: its own, and common ones. */
  readonly left: readonly [Left, Left];
  /** What their own ones tell, in nats. */
  readonly toldByLeft: number;
  /** How many of them name places. */
  readonly placesLeft: number;
}

export interface Left {
  readonly own: readonly string[];
  readonly common: readonly string[];
}

/** What part of its weight a common word keeps that only one of the names has. */
export const LEFT_OUT = 0.35;
/** Letters of the longer of two words of which one is a common word misspelt. */
const SHORTEST_COMMON_SLIP = 5;

/** Pairs the words of two names and weighs what agrees. Symmetric. */
export function agreementOf(
  a: OrganisationName,
  b: OrganisationName,
  weight: WordWeight,
): WordAgreement {
  const classes = classesOf(a, b);
  // In names made of common words alone these are what tells.
  const [x, y] = [wordsBeside(a, b), wordsBeside(b, a)];
  const tells = [...x, ...y].some((word) => isOwn(word, classes));
  const capped = tells ? capWeight(weight, classes) : weight;
  const alignment = alignWords(x, y, capped, similarityFor(classes));
  return weigh(alignment, classes, capped);
}

function weigh(
  { pairs, leftOfA, leftOfB }: WordAlignment,
  classes: WordClasses,
  weight: WordWeight,
): WordAgreement {
  const isOwnPair = ({ a, b }: WordPair) => isOwn(a, classes) && isOwn(b, classes);
  const both = (pair: WordPair) => Math.min(weight(pair.a), weight(pair.b));
  const own = pairs.filter(isOwnPair);
  const common = pairs.filter((pair) => !isOwnPair(pair));
  const left: [Left, Left] = [sort(leftOfA, classes), sort(leftOfB, classes)];
  const conflict = left.every((side) => side.common.length > 0);
  const information = sum(pairs, (pair) => both(pair) * pair.similarity);
  const ofLeft = sum(left, (side) => {
    const share = conflict ? 1 : LEFT_OUT;
    return sum(side.own, weight) + share * sum(side.common, weight);
  });
  const total = 2 * sum(pairs, both) + ofLeft;
  return {
    share: total === 0 ? 0 : (2 * information) / total,
    information,
    own,
    told: sum(own, (pair) => toldBy(pair, both(pair))),
    common,
    toldByCommon: sum(common, both),
    placesInCommon: common.filter(({ a, b }) => [a, b].some((word) => isPlace(word, classes)))
      .length,
    left,
    toldByLeft: sum(left, (side) => sum(side.own, weight)),
    placesLeft: [...leftOfA, ...leftOfB].filter((word) => isPlace(word, classes)).length,
  };
}

function isPlace(word: string, classes: WordClasses): boolean {
  return classes.get(word) === 'country';
}

/** A legal form in the midst of a name counts on neither side. */
function sort(words: readonly string[], classes: WordClasses): Left {
  return {
    own: words.filter((word) => isOwn(word, classes)),
    common: words.filter((word) => !isOwn(word, classes) && classes.get(word) !== 'legal'),
  };
}

/** What is a letter away from a common word may be that, also in another form (`MNING`). */
function similarityFor(classes: WordClasses): WordSimilarity {
  return (a, b) => {
    if (a === b) return 1;
    const [x, y] = [isOwn(a, classes), isOwn(b, classes)];
    if (x && y) return ownWordSimilarity(a, b);
    if (areAbbreviated(a, b)) return ABBREVIATED;
    if (!x && !y) return 0;
    const [word, common] = x ? [a, b] : [b, a];
    // EXPERTS is no EXPORT misspelt.
    if (isOrdinary(word)) return 0;
    const forms = meantForms(common).filter(
      (form) => Math.max(form.length, word.length) >= SHORTEST_COMMON_SLIP,
    );
    return Math.max(0, ...forms.map((form) => wordSimilarity(word, form)));
  };
}

/** Whether two words may be paired in some names, whatever they are there. Symmetric. */
export function mayBePaired(a: string, b: string): boolean {
  return (
    a === b ||
    ownWordSimilarity(a, b) > 0 ||
    areAbbreviated(a, b) ||
    meantForms(a).some((form) => wordSimilarity(form, b) > 0) ||
    meantForms(b).some((form) => wordSimilarity(a, form) > 0)
  );
}

/** Nats that two words of companies' own tell at most where they are paired; `weight` is that of the lists. */
export function mostToldBy(a: string, b: string, weight: WordWeight): number {
  const capped = capWeight(weight, ALL_OWN);
  return toldBy({ a, b }, Math.min(capped(a), capped(b)));
}

const ALL_OWN: WordClasses = { get: () => 'name' };

/** A misspelt word tells less, and a short one has neighbours whatever its rarity. */
function toldBy({ a, b }: Pick<WordPair, 'a' | 'b'>, weight: number): number {
  if (a === b) return weight;
  if (areRomanizedOtherwise(a, b)) return weight - 1;
  const firstLetter = a.charAt(0) === b.charAt(0) ? 0 : 1;
  return Math.min(weight - 2, Math.min(a.length, b.length) - 1) - firstLetter;
}
