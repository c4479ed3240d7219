import { Composition, composedBy } from '../composition.ts';
import type { Place } from '../syllable-model.ts';
import { SURNAME_HANJA_ROWS } from '../tables/hanja-table.ts';
import {
  readingShare,
  type Sound,
  soundsSpelt,
  spelledSounds,
  surnameReadingShare,
} from './chinese-sounds.ts';
import { charactersOf, hangulOf } from './hanja.ts';
import type { SpellingSystem } from './spelling-system.ts';

/** Characters of a surname with P(characters | hangul). */
type SurnameCharacters = readonly [characters: string, hangul: string, share: number];

const NONE: ReadonlyMap<string, number> = new Map();
interface SurnameTable {
  readonly single: readonly SurnameCharacters[];
  readonly compounds: readonly SurnameCharacters[];
}

let surnames: SurnameTable | undefined;
function surnameCharacters(): SurnameTable {
  if (surnames) return surnames;
  const all = SURNAME_HANJA_ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const hangul = row.slice(0, row.indexOf('|'));
      return [...charactersOf(hangul, 'surname')].map(
        ([characters, share]): SurnameCharacters => [characters, hangul, share],
      );
    });
  surnames = {
    single: all.filter(([characters]) => characters.length === 1),
    compounds: all.filter(([characters]) => characters.length > 1),
  };
  return surnames;
}

function addTo(sums: Map<string, number>, hangul: string, share: number): void {
  if (share > 0) sums.set(hangul, (sums.get(hangul) ?? 0) + share);
}

/** P(sound | hangul), over all characters of the hangul. */
function weighSound(sound: Sound, place: Place): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  if (place === 'surname') {
    for (const [characters, hangul, share] of surnameCharacters().single) {
      addTo(sums, hangul, share * surnameReadingShare(characters, sound));
    }
    return sums;
  }
  for (const character of sound.characters + sound.others) {
    const reading = readingShare(character, sound);
    for (const hangul of hangulOf(character, place)) {
      addTo(sums, hangul, reading * (charactersOf(hangul, place).get(character) ?? 0));
    }
  }
  return sums;
}

// Some 650 sounds, each weighed when it first turns up, have 2,000 spellings.
const weighedSounds: Readonly<Record<Place, Map<Sound, ReadonlyMap<string, number>>>> = {
  surname: new Map(),
  given: new Map(),
};
function hangulOfSound(sound: Sound, place: Place): ReadonlyMap<string, number> {
  let weighed = weighedSounds[place].get(sound);
  if (!weighed) {
    weighed = weighSound(sound, place);
    weighedSounds[place].set(sound, weighed);
  }
  return weighed;
}

type SpeltSounds = ReturnType<typeof soundsSpelt>;

/** P(spelling | character of a surname). */
function spellingShare(spelt: SpeltSounds, character: string): number {
  return spelt.reduce(
    (sum, [sound, share]) => sum + share * surnameReadingShare(character, sound),
    0,
  );
}

/** Surnames of two characters, whose sounds stand side by side. */
function addCompounds(sums: Map<string, number>, letters: string): void {
  const { compounds } = surnameCharacters();
  for (let cut = 1; cut < letters.length; cut++) {
    const front = soundsSpelt(letters.slice(0, cut));
    const back = soundsSpelt(letters.slice(cut));
    if (front.length === 0 || back.length === 0) continue;
    for (const [characters, hangul, share] of compounds) {
      const [first = '', second = ''] = characters;
      addTo(sums, hangul, share * spellingShare(front, first) * spellingShare(back, second));
    }
  }
}

/** Without tones, and without the apostrophe between syllables: `lǚ` as `lü`, `'an` as `an`. */
function toneless(piece: string): string {
  const bare = piece.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/gu, '');
  return bare.normalize('NFC').replace(/^'(?=[aeo])/u, '');
}

/**
 * The Chinese reading of the characters behind hangul, as Chinese papers of Koreans print it: pinyin
 * with or without tones, Wade-Giles, a little Cantonese. P(piece | hangul) is the sum over the
 * characters of P(character | hangul) P(piece | character), so that a reading weighs by how many
 * people have such a character in their name, not by how many rare characters share it. Tones are
 * set aside: P is that of the letters. In the surname's place only characters of surnames count.
 */
export const pinyin: SpellingSystem = {
  name: 'pinyin',
  longest: 8,
  composition: composedBy(() => new Composition([], spelledSounds())),
  spellings(piece, place) {
    const letters = toneless(piece);
    if (!/^[a-zü']+$/u.test(letters)) return NONE;
    const found = new Map<string, number>();
    for (const [sound, share] of soundsSpelt(letters)) {
      for (const [hangul, reading] of hangulOfSound(sound, place)) {
        addTo(found, hangul, share * reading);
      }
    }
    if (place === 'surname') addCompounds(found, letters);
    return found;
  },
};
