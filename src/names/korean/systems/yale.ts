import { Composition, composedBy } from '../composition.ts';
import { decompose, FINAL_LETTERS, INITIAL_LETTERS, type Jamo, MEDIAL_LETTERS } from '../jamo.ts';
import { modelOf, type Place } from '../syllable-model.ts';
import type { SpellingSystem } from './spelling-system.ts';

// In the order of Unicode. After m, p, ph and pp ㅜ is `u`, since ㅡ does not follow them. Source:
// Samuel Martin, A Reference Grammar of Korean (1992), chapter 1.
const INITIALS = 'k kk n t tt l m p pp s ss - c cc ch kh th ph h'.split(' ');
const MEDIALS = 'a ay ya yay e ey ye yey o wa way oy yo wu we wey wuy yu u uy i'.split(' ');
const FINALS: Readonly<Record<string, string>> = {
  ' ': '',
  ㄱ: 'k',
  ㄴ: 'n',
  ㄷ: 't',
  ㄹ: 'l',
  ㅁ: 'm',
  ㅂ: 'p',
  ㅅ: 's',
  ㅇ: 'ng',
};
const LABIALS = 'ㅁㅂㅃㅍ';
const NONE: ReadonlyMap<string, number> = new Map();

/** The Yale romanization, one spelling for each syllable. */
export const yale: SpellingSystem = {
  name: 'yale',
  longest: 7,
  composition: composedBy((place) => new Composition([], spellingsIn(place).keys())),
  spellings(piece, place) {
    return spellingsIn(place).get(piece) ?? NONE;
  },
};

const tables = new Map<Place, ReadonlyMap<string, ReadonlyMap<string, number>>>();

function spellingsIn(place: Place): ReadonlyMap<string, ReadonlyMap<string, number>> {
  let table = tables.get(place);
  if (!table) {
    const spellings = new Map<string, Map<string, number>>();
    for (const form of modelOf(place).forms) {
      const spelling = [...form].map(spell).join('');
      spellings.set(spelling, (spellings.get(spelling) ?? new Map()).set(form, 1));
    }
    table = spellings;
    tables.set(place, table);
  }
  return table;
}

function spell(syllable: string): string {
  const jamo = decompose(syllable);
  if (!jamo) return syllable;
  const initial = INITIALS[jamo.initial] ?? '';
  return (initial === '-' ? '' : initial) + medialOf(jamo) + finalOf(jamo);
}

function medialOf({ initial, medial }: Jamo): string {
  const labial = LABIALS.includes(INITIAL_LETTERS.charAt(initial));
  return labial && MEDIAL_LETTERS.charAt(medial) === 'ㅜ' ? 'u' : (MEDIALS[medial] ?? '');
}

function finalOf({ final }: Jamo): string {
  const letter = FINAL_LETTERS.charAt(final);
  return FINALS[letter] ?? letter;
}
