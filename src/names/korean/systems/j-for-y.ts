import { composedBy } from '../composition.ts';
import { makeJamoSpeller, writeBreve } from '../jamo-spelling.ts';
import { latinComposition, spellLatin } from '../latin-spelling.ts';
import { modelOf } from '../syllable-model.ts';
import { J_FINAL_ROWS, J_INITIAL_ROWS, J_MEDIAL_ROWS } from '../tables/j-for-y-table.ts';
import type { SpellingSystem } from './spelling-system.ts';

const spellWithJ = makeJamoSpeller(() => ({
  initials: J_INITIAL_ROWS,
  medials: J_MEDIAL_ROWS,
  finals: J_FINAL_ROWS,
}));

/** How many syllables of such a name stay as the bearer or the press spells them. */
const PLAIN = 0.15;
/** Letters that tell the two apart: a plain piece with one of them is in another system. */
const GLIDE = /[jy]/u;
/**
 * Jong or Jun is first of all 정 or 준. Such a piece is no trace of these languages, and a name without
 * any other is to be read so only where nothing else fits.
 */
const LOOKS_PLAIN = /^j[aeou]/u;
const TRACELESS = 0.03;

/**
 * Korean as Hungarian, Czech, Polish, Baltic, Scandinavian, German and Dutch write it: `j` is the glide
 * (Jong is 용 or 영, Mjongnam 명남), and ㅈ has letters of its own (Dzsong, Čong, Dschong). A piece without
 * glide may as well stand in its plain spelling.
 */
export const jForY: SpellingSystem = {
  name: 'j for y',
  longest: 9,
  composition: composedBy((place) => latinComposition(place, [spellWithJ.parts()])),
  spellings(piece, place) {
    const { forms } = modelOf(place);
    const likelihoods = new Map<string, number>();
    const add = (found: ReadonlyMap<string, number>, share: number) => {
      for (const [form, likelihood] of found) {
        if (!forms.has(form)) continue;
        likelihoods.set(form, (likelihoods.get(form) ?? 0) + likelihood * share);
      }
    };
    add(spellWithJ(writeBreve(piece)), (1 - PLAIN) * (LOOKS_PLAIN.test(piece) ? TRACELESS : 1));
    if (!GLIDE.test(piece)) add(spellLatin(piece, place), PLAIN);
    return likelihoods;
  },
};
