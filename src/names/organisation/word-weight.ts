import { nameRarity } from '../background/name-rarity.ts';
import { digitsOf, UNHEARD_OF, type WordWeight } from '../word-alignment.ts';
import { isOrdinary } from './common-words.ts';
import type { WordClass } from './lexicon-index.ts';
import type { OrganisationName } from './organisation-name.ts';
import type { Part } from './parts.ts';

/** What a word of a company name may tell at most, in nats, however rare the lists have it. */
const MOST_LEGAL = 0.5;
const MOST_GENERIC = 2.5;
export const MOST_COUNTRY = 3;
export const MOST_ORDINARY = 6;
const MOST_NUMBER = 6;
/** What a word tells that one of 20,000 names has. */
export const RARE = 10;
/** By its letters: companies are named after two or three letters without knowing of each other. */
const MOST_SHORT = [0, 1.5, 4, 5.5, 7, 8.5] as const;
const LATIN = /^\p{Script=Latin}+$/u;

/** The words of organisations' names with the class of each. */
export type WordClasses = Pick<ReadonlyMap<string, WordClass>, 'get'>;

/** A word of two classes, alone and within a phrase, has the one that tells more. */
const BY_WHAT_THEY_TELL: readonly WordClass[] = ['little', 'legal', 'country', 'generic', 'name'];

/** They say no more of a company than a legal form. */
const BODIES = new Set(['company', 'corporation', 'firm', 'group', 'holding']);

export function classesOf(a: OrganisationName, b: OrganisationName): WordClasses {
  const [x, y] = [ownClasses(a), ownClasses(b)];
  return {
    get(word) {
      const [one, other] = [x.get(word), y.get(word)];
      return rank(one) >= rank(other) ? one : other;
    },
  };
}

const known = new WeakMap<OrganisationName, ReadonlyMap<string, WordClass>>();

/** Of one name, worked out once: a listed name meets many. */
function ownClasses(name: OrganisationName): ReadonlyMap<string, WordClass> {
  let classes = known.get(name);
  if (!classes) {
    classes = classesOfParts(name.parts);
    known.set(name, classes);
  }
  return classes;
}

/** The words of one name with the class of each. */
export function classesOfParts(parts: readonly Part[]): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>();
  for (const { kind, words } of parts) {
    for (const word of words) {
      const told = kind === 'generic' && BODIES.has(word) ? 'legal' : kind;
      if (rank(told) > rank(classes.get(word))) classes.set(word, told);
    }
  }
  return classes;
}

function rank(kind: WordClass | undefined): number {
  return kind ? BY_WHAT_THEY_TELL.indexOf(kind) : -1;
}

/** A word that tells which company it is; also one that was joined of several. */
export function isOwn(word: string, classes: WordClasses): boolean {
  return (classes.get(word) ?? 'name') === 'name';
}

/**
 * The weight of the lists, capped by what the class of the word allows. A short list does not know what
 * is rare: a word of a company's own that it has once weighs as if one of 20,000 names had it.
 */
export function capWeight(weight: WordWeight, classes: WordClasses): WordWeight {
  const shortness = Math.max(0, RARE - weight(UNHEARD_OF));
  return (word) => {
    const kind = classes.get(word) ?? 'name';
    return Math.min(weight(word) + (kind === 'name' ? shortness : 0), mostOf(word, kind));
  };
}

function mostOf(word: string, kind: WordClass): number {
  if (kind === 'legal') return MOST_LEGAL;
  if (kind === 'generic') return MOST_GENERIC;
  if (kind === 'country') return MOST_COUNTRY;
  if (digitsOf(word) !== '') return MOST_NUMBER;
  if (isOrdinary(word)) return MOST_ORDINARY;
  // Companies are named after their owners; a letter of another script tells more than a Latin one.
  const byLetters = LATIN.test(word) ? MOST_SHORT[word.length] : undefined;
  return Math.min(byLetters ?? Number.POSITIVE_INFINITY, nameRarity(word));
}
