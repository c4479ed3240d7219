import type { Composition } from '../composition.ts';
import type { Place } from '../syllable-model.ts';

/** The ways in which Korean syllables are written; each is coherent within one name. */
export type SystemName =
  | 'hangul'
  | 'latin'
  | 'mccune-reischauer'
  | 'yale'
  | 'j for y'
  | 'pinyin'
  | 'hanja'
  | 'cyrillic'
  | 'romanized cyrillic'
  | 'kana';

/** One way to write Korean syllables. */
export interface SpellingSystem {
  readonly name: SystemName;
  /** Letters (UTF-16 units) of its longest spelling of a syllable. */
  readonly longest: number;
  /**
   * What of its neighbours in a given name changes how a piece is written (the assimilation of
   * McCune-Reischauer: 복남 as Pongnam), as a short key for `spellings`; '' where nothing does.
   * Neighbours are '' at either end.
   */
  context?(before: string, piece: string, after: string): string;
  /**
   * The hangul that a piece of a name may stand for as one syllable (in the surname's place also as
   * a surname of two syllables), in its northern or southern form, each with P(piece | hangul), from
   * 0 to 1. Empty where nothing is written so. The piece is lower-case, NFC, apostrophes straight.
   */
  spellings(piece: string, place: Place, context: string): ReadonlyMap<string, number>;
  /**
   * What pieces in plain letters can be put together of, so that no other is tried; made on first use.
   * Where a system has none, all are.
   */
  composition?(place: Place): Composition;
}
