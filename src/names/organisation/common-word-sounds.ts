import { spell } from '../romanization/word-sound.ts';
import {
  RUSSIAN_ADJECTIVES,
  RUSSIAN_COMPOUND_ENDING,
  RUSSIAN_ENDINGS,
} from './russian-adjective-table.ts';

/** Shorter words fall together too easily. */
const SHORTEST_ROMANIZED = 6;
const SHORTEST_COMPOUND = 6;
const USUAL_ENDINGS = ['y', 'yy', 'iy', 'oy', 'aya', 'oe', 'oye'] as const;
const LATIN = /^[a-z]+$/u;

/** Finds common words in other romanizations than those that their table has. */
export interface CommonWordSounds {
  /** The form of the table that the word is, or the one that a Russian adjective stands for. */
  lookUp(word: string): string | undefined;
}

/** Indexes the forms of the table by their sound, and the stems of Russian adjectives. */
export function soundsOf(forms: Iterable<string>): CommonWordSounds {
  const bySound = new Map<string, string>();
  for (const form of forms) {
    const sound = spell(form);
    if (form.length >= SHORTEST_ROMANIZED && !bySound.has(sound)) bySound.set(sound, form);
  }
  const stems = readStems();
  return {
    lookUp(word) {
      if (!LATIN.test(word)) return undefined;
      return adjective(word, stems) ?? romanizedOtherwise(word, bySound);
    },
  };
}

function romanizedOtherwise(word: string, bySound: ReadonlyMap<string, string>) {
  return word.length < SHORTEST_ROMANIZED ? undefined : bySound.get(spell(word));
}

function adjective(word: string, stems: ReadonlyMap<string, string>): string | undefined {
  const endings =
    word.length >= SHORTEST_COMPOUND
      ? [...RUSSIAN_ENDINGS, RUSSIAN_COMPOUND_ENDING]
      : RUSSIAN_ENDINGS;
  for (const ending of endings) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    const meant = stem === '' ? undefined : stems.get(spell(stem));
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** Russian adjectives as they are mostly written, each with the word that it stands for. */
export function adjectiveForms(): readonly (readonly [string, string])[] {
  return readAdjectives().flatMap(([stem, word]) =>
    USUAL_ENDINGS.map((ending): [string, string] => [stem + ending, word]),
  );
}

function readStems(): ReadonlyMap<string, string> {
  return new Map(readAdjectives().map(([stem, word]) => [spell(stem), word]));
}

function readAdjectives(): readonly (readonly [stem: string, word: string])[] {
  return RUSSIAN_ADJECTIVES.trim()
    .split('\n')
    .flatMap((row) => {
      const [word = '', ...stems] = row.split(' ');
      return stems.map((stem): [string, string] => [stem, word]);
    });
}
