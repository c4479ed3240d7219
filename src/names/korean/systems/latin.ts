import { composedBy } from '../composition.ts';
import { irregularParts, withIrregularSpellings } from '../irregular-spelling.ts';
import { latinComposition, spellLatin } from '../latin-spelling.ts';
import { assimilationContext } from '../respelling.ts';
import { modelOf } from '../syllable-model.ts';
import type { SpellingSystem } from './spelling-system.ts';

/**
 * Latin letters as Koreans, their states and the press mix them: Revised Romanization,
 * McCune-Reischauer without its marks, the system of the DPRK, and what people choose. The tables
 * say how common syllables are written; letter by letter everything else follows.
 */
export const latin: SpellingSystem = {
  name: 'latin',
  longest: 7,
  context: assimilationContext,
  composition: composedBy((place) => latinComposition(place, [irregularParts()])),
  spellings(piece, place, context) {
    const regular = spellLatin(piece, place, context);
    return place === 'given' ? withIrregularSpellings(piece, regular, modelOf('given')) : regular;
  },
};
