import type { WordModel } from './letter-model.ts';
import { type Shares, sumOf } from './shares.ts';

/** Languages whose names can be taken for Korean ones; `other` is any not named here. */
export type OtherLanguage = 'chinese' | 'vietnamese' | 'japanese' | 'english' | 'russian' | 'other';

/** How likely a name is as that of somebody who is not Korean. */
export interface Background {
  /** The likeliest of the languages that are not Korean. */
  readonly language: OtherLanguage;
  /**
   * Natural logarithm of the sum over these languages of (how often their people stand in files,
   * against one Korean) times P(pieces | language): -Infinity where none has such a name.
   */
  readonly logProbability: number;
}

/** How the people of a language are called, or those of them who use one spelling. */
export interface NameModel {
  readonly language: OtherLanguage;
  /** Share of these people among those of the language, from 0 to 1. */
  readonly weight: number;
  /** P(word | surname) and P(word | given name), the syllables of which are joined. */
  readonly surname: WordModel;
  readonly given: WordModel;
}

/** A table of names with shares, and what it leaves of the people to words like its names. */
export function tableAndRest(shares: Shares, rest: WordModel): WordModel {
  const left = Math.max(0, 1 - sumOf(shares));
  return (word) => (shares.get(word) ?? 0) + left * rest(word);
}
