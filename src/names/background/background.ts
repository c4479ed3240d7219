import { RecentMap } from '../../foundation/recent-map.ts';
import { chineseModels } from './chinese.ts';
import { japaneseModels } from './japanese.ts';
import type { Background, NameModel, OtherLanguage } from './name-model.ts';
import { backgroundInOtherScript, isLatin } from './other-scripts.ts';
import { PEOPLE_PER_KOREAN } from './people.ts';
import { vietnameseModels } from './vietnamese.ts';
import { englishModels, otherModels, russianModels } from './western.ts';

export type { Background, OtherLanguage } from './name-model.ts';
export { backgroundInHan } from './other-scripts.ts';

/** What is left for the words as they stand in each role, or turned. */
const LEAST_SHARE = 0.3;

/**
 * Reads the pieces of one Korean reading of a name, the surname and the given syllables, as a name of
 * the other languages: P(surname) times P(given name), summed over languages and over roles, since
 * what Korean takes for the surname can be the given name there (Young Lee), and one syllable of the
 * given name the surname (Tran Van Long). Only the letters count, not spaces, hyphens or order; with
 * one given syllable the two pieces can change places. Pieces are lower-case and NFC.
 */
export function backgroundOf(surname: string, given: readonly string[]): Background {
  const joined = given.join('');
  if (!isLatin(surname + joined)) return backgroundInOtherScript(surname, joined);
  const sums = new Float64Array(LANGUAGES.length);
  const [first = '', ...rest] = given;
  if (rest.length === 0) {
    addRole(sums, surname, joined, 0.5);
    addRole(sums, joined, surname, 0.5);
  } else {
    addRole(sums, surname, joined, 0.5);
    addRole(sums, joined, surname, LEAST_SHARE);
    addRole(sums, first, rest.join('') + surname, 0.1);
    addRole(sums, rest.at(-1) ?? '', surname + given.slice(0, -1).join(''), 0.1);
  }
  return likeliest(sums);
}

/**
 * The least logarithm that `backgroundOf` gives for two words in Latin letters, whichever of them is the
 * surname and however the other is cut into syllables.
 */
export function leastBackground(one: string, other: string): number {
  const sums = new Float64Array(LANGUAGES.length);
  addRole(sums, one, other, LEAST_SHARE);
  addRole(sums, other, one, LEAST_SHARE);
  return likeliest(sums).logProbability;
}

const LANGUAGES: readonly OtherLanguage[] = [
  'chinese',
  'vietnamese',
  'japanese',
  'english',
  'russian',
  'other',
];

function likeliest(sums: Float64Array): Background {
  let total = 0;
  let best = 0;
  for (let at = 0; at < sums.length; at++) {
    const sum = sums[at] ?? 0;
    total += sum;
    if (sum > (sums[best] ?? 0)) best = at;
  }
  return {
    language: total === 0 ? 'other' : (LANGUAGES[best] ?? 'other'),
    logProbability: Math.log(total),
  };
}

interface Model extends NameModel {
  /** Where its language stands in `LANGUAGES`. */
  readonly at: number;
  readonly people: number;
}

let models: readonly Model[] | undefined;

function allModels(): readonly Model[] {
  models ??= [
    ...chineseModels(),
    ...vietnameseModels(),
    ...japaneseModels(),
    ...englishModels(),
    ...russianModels(),
    ...otherModels(),
  ].map((model) => ({
    ...model,
    at: LANGUAGES.indexOf(model.language),
    people: PEOPLE_PER_KOREAN[model.language] * model.weight,
  }));
  return models;
}

/** What the models say of one word, in their order. */
interface WordView {
  readonly asSurname: Float64Array;
  readonly asGiven: Float64Array;
}

const MOST_KEPT = 2_000;
const views = new RecentMap<string, WordView>(MOST_KEPT);

function viewOf(word: string): WordView {
  let view = views.get(word);
  if (!view) {
    view = {
      asSurname: Float64Array.from(allModels(), (model) => model.surname(word)),
      asGiven: Float64Array.from(allModels(), (model) => model.given(word)),
    };
    views.set(word, view);
  }
  return view;
}

function addRole(sums: Float64Array, surname: string, given: string, share: number): void {
  const { asSurname } = viewOf(surname);
  const { asGiven } = viewOf(given);
  const all = allModels();
  for (let index = 0; index < all.length; index++) {
    const model = all[index];
    if (!model) continue;
    const probability = (asSurname[index] ?? 0) * (asGiven[index] ?? 0);
    sums[model.at] = (sums[model.at] ?? 0) + share * model.people * probability;
  }
}
