import { KANA_ROWS } from '../tables/kana-table.ts';

const VOWELS = 'aiueo';
const SMALL_SOUNDS: ReadonlyMap<string, string> = new Map(
  [...'ァィゥェォャュョヮ'].map((kana, index) => [kana, 'aiueoauoa'.charAt(index)]),
);

/** Small kana, the sounds that they can follow, and the glide that comes of both; ヮ is an old ァ. */
const JOINS: readonly (readonly [small: string, before: RegExp, glide: string])[] = [
  ['ャュョ', /[^aiueo]i$/u, 'y'],
  ['ュ', /([td]e|vu)$/u, 'y'],
  ['ェ', /i$/u, 'y'],
  ['ィ', /[td]e$/u, ''],
  ['ゥ', /[td]o$/u, ''],
  ['ァ', /[^aiueo]u$/u, 'w'],
  ['ィェォ', /u$/u, 'w'],
  ['ヮ', /[kg]u$/u, 'W'],
];

const FIRST_HIRAGANA = 0x3041;
const LAST_HIRAGANA = 0x3096;
const TO_KATAKANA = 0x60;

let syllabary: ReadonlyMap<string, string> | undefined;

function readSyllabary(): ReadonlyMap<string, string> {
  const sounds = new Map([
    ['ッ', 'Q'],
    ['ン', 'N'],
    ['ー', '~'],
  ]);
  for (const row of KANA_ROWS.trim().split('\n')) {
    const [consonant = '', kana = ''] = row.split('|');
    for (const [index, letter] of [...kana].entries()) {
      if (letter !== '・') sounds.set(letter, consonant + VOWELS.charAt(index));
    }
  }
  return sounds;
}

/**
 * Kana in the Latin letters of the tables: `ジョンウン` gives `joNuN`. Undefined where it is no kana
 * or begins in the middle of a mora.
 */
export function kanaLetters(kana: string): string | undefined {
  syllabary ??= readSyllabary();
  let letters = '';
  for (const written of kana) {
    const kana = toKatakana(written);
    const sound = syllabary.get(kana);
    const joined = sound === undefined ? joinSmall(letters, kana) : letters + sound;
    if (joined === undefined) return undefined;
    letters = joined;
  }
  return /^[Q~]/u.test(letters) ? undefined : letters;
}

/** A small kana takes the vowel of the one before it: キョ, チェ, クァ, ウォ, ティ, トゥ. */
function joinSmall(letters: string, small: string): string | undefined {
  const stem = letters.slice(0, -1);
  const vowel = letters.slice(-1);
  const joins = JOINS.find(([kana, before]) => kana.includes(small) && before.test(letters));
  if (!joins) return undefined;
  const [, , glide] = joins;
  const sound = SMALL_SOUNDS.get(small) ?? '';
  return stem + (vowel === 'i' && /[cj]$/u.test(stem) ? '' : glide) + sound;
}

function toKatakana(letter: string): string {
  const code = letter.charCodeAt(0);
  const isHiragana = code >= FIRST_HIRAGANA && code <= LAST_HIRAGANA;
  return isHiragana ? String.fromCharCode(code + TO_KATAKANA) : letter;
}
