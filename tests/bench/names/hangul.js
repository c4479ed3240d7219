// Hangul names taken apart, and how the syllables of a given name are pronounced together.
import { readTable } from './data.js';

const ONSETS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const CODAS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

function takeApart(syllable) {
  const number = syllable.charCodeAt(0) - 0xac00;
  return {
    onset: ONSETS[Math.floor(number / 588)],
    vowel: VOWELS[Math.floor((number % 588) / 28)],
    coda: CODAS[number % 28],
  };
}

let surnames;
/** Rows of the surname table by hangul. */
export function surnameRows() {
  surnames ??= new Map(readTable('korean/surnames.tsv').map((row) => [row.hangul, row]));
  return surnames;
}

let syllables;
/** Rows of the table of given-name syllables by hangul. */
export function syllableRows() {
  syllables ??= new Map(readTable('korean/syllables.tsv').map((row) => [row.hangul, row]));
  return syllables;
}

/** Surname and given syllables. A name of four syllables may have a surname of two. */
export function splitHangul(name) {
  const length = name.length > 3 && surnameRows().has(name.slice(0, 2)) ? 2 : 1;
  return { surname: name.slice(0, length), given: [...name.slice(length)] };
}

/** Coda and following onset as they sound: 복남 as 봉남, 명록 as 명녹, 진룡 as 질룡. */
const ASSIMILATED = new Map([
  ['ㄱㄴ', 'ㅇㄴ'],
  ['ㄱㅁ', 'ㅇㅁ'],
  ['ㄱㄹ', 'ㅇㄴ'],
  ['ㅂㄴ', 'ㅁㄴ'],
  ['ㅂㅁ', 'ㅁㅁ'],
  ['ㅂㄹ', 'ㅁㄴ'],
  ['ㅇㄹ', 'ㅇㄴ'],
  ['ㅁㄹ', 'ㅁㄴ'],
  ['ㄴㄹ', 'ㄹㄹ'],
  ['ㄹㄴ', 'ㄹㄹ'],
]);

const LINKING = new Set('ㄱㄷㅂㄹ');

/**
 * The syllables of a given name as they sound together. `voiced` marks an onset ㄱ ㄷ ㅂ ㅈ between
 * voiced sounds; `linked` a coda that sounds as an onset because no consonant follows it.
 * After ㄹ, ㄷ and ㅈ are tensed instead. Source: tables of McCune and Reischauer (1939), and
 * section 1 of the project's romanization tables.
 */
export function pronounce(given) {
  const sounds = given.map((syllable) => ({
    ...takeApart(syllable),
    voiced: false,
    linked: false,
  }));
  for (const [index, sound] of sounds.entries()) {
    const before = sounds[index - 1];
    if (!before) continue;
    const assimilated = ASSIMILATED.get(before.coda + sound.onset);
    if (assimilated) [before.coda, sound.onset] = [...assimilated];
    before.linked =
      (sound.onset === 'ㅇ' && LINKING.has(before.coda)) ||
      (sound.onset === 'ㅎ' && before.coda === 'ㄹ');
    const afterVoiced = before.coda === '' || 'ㄴㅁㅇ'.includes(before.coda);
    sound.voiced = afterVoiced
      ? 'ㄱㄷㅂㅈ'.includes(sound.onset)
      : before.coda === 'ㄹ' && 'ㄱㅂ'.includes(sound.onset);
  }
  return sounds;
}
