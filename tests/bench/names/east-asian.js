// Hangul names in katakana and in hanja, by the tables.
import { readTable } from './data.js';
import { pronounce, splitHangul, surnameRows, syllableRows } from './hangul.js';

/** Katakana of the surname and of each given syllable; undefined where a table lacks one. */
function kanaOf(hangul) {
  const { surname, given } = splitHangul(hangul);
  const first = surnameRows().get(surname)?.katakana;
  const others = given.map((syllable) => syllableRows().get(syllable)?.katakana);
  return first && others.every(Boolean) ? { first, given, others } : undefined;
}

const VOICED = new Map(
  'カガ キギ クグ ケゲ コゴ タダ テデ トド チジ パバ ピビ プブ ペベ ポボ'
    .split(' ')
    .map((pair) => [...pair]),
);

/** `キム ピョン ウク`. */
export function writeKanaSpaced(hangul) {
  const name = kanaOf(hangul);
  return name && [name.first, ...name.others].join(' ');
}

/** `キム・ピョンウク`. */
export function writeKanaJoined(hangul) {
  const name = kanaOf(hangul);
  return name && `${name.first}・${name.others.join('')}`;
}

/** `キム・イルグク`: later syllables voiced where they sound so. */
export function writeKanaVoiced(hangul) {
  const name = kanaOf(hangul);
  if (!name) return undefined;
  const sounds = pronounce(name.given);
  const written = name.others.map((kana, index) => {
    const [start, ...rest] = kana;
    return sounds[index].voiced ? (VOICED.get(start) ?? start) + rest.join('') : kana;
  });
  return `${name.first}・${written.join('')}`;
}

let characters;
/** Hanja by their first reading, those that Chinese uses too. */
function hanjaByReading() {
  if (characters) return characters;
  characters = new Map();
  for (const { hanja, hangul_readings, pinyin } of readTable('korean/hanja.tsv')) {
    const [reading = ''] = hangul_readings.split('/');
    if (pinyin === '') continue;
    characters.set(reading, [...(characters.get(reading) ?? []), hanja]);
  }
  return characters;
}

/** The surname's commonest hanja, and any of each given syllable: which ones is nobody's to know. */
export function writeHanja(hangul, random) {
  const { surname, given } = splitHangul(hangul);
  const [first = ''] = surnameRows().get(surname)?.hanja.split(',') ?? [];
  const others = given.map((syllable) => pick(hanjaByReading().get(syllable) ?? [], random));
  return first !== '' && others.every(Boolean) ? first + others.join('') : undefined;
}

export function pick(items, random) {
  return items[Math.floor(random() * items.length)];
}

/** Numbers from 0 to below 1, the same in every run: a linear congruence modulo 2^32. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
