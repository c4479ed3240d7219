// Hangul names in the spelling of the DPRK (1992) and in McCune-Reischauer (1939). The surname is
// that of the surname table; the given name follows the rules.
import { pronounce, splitHangul, surnameRows } from './hangul.js';

const VOWELS = {
  ㅏ: 'a',
  ㅐ: 'ae',
  ㅑ: 'ya',
  ㅒ: 'yae',
  ㅓ: 'ŏ',
  ㅔ: 'e',
  ㅕ: 'yŏ',
  ㅖ: 'ye',
  ㅗ: 'o',
  ㅘ: 'wa',
  ㅙ: 'wae',
  ㅚ: 'oe',
  ㅛ: 'yo',
  ㅜ: 'u',
  ㅝ: 'wŏ',
  ㅞ: 'we',
  ㅟ: 'wi',
  ㅠ: 'yu',
  ㅡ: 'ŭ',
  ㅢ: 'ŭi',
  ㅣ: 'i',
};
const MR_ONSETS = {
  ㄱ: 'k',
  ㄲ: 'kk',
  ㄴ: 'n',
  ㄷ: 't',
  ㄸ: 'tt',
  ㄹ: 'r',
  ㅁ: 'm',
  ㅂ: 'p',
  ㅃ: 'pp',
  ㅅ: 's',
  ㅆ: 'ss',
  ㅇ: '',
  ㅈ: 'ch',
  ㅉ: 'tch',
  ㅊ: "ch'",
  ㅋ: "k'",
  ㅌ: "t'",
  ㅍ: "p'",
  ㅎ: 'h',
};
const DPRK_ONSETS = { ...MR_ONSETS, ㅈ: 'j', ㅉ: 'jj', ㅊ: 'ch', ㅋ: 'kh', ㅌ: 'th', ㅍ: 'ph' };
const VOICED = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b', ㅈ: 'j' };
const CODAS = { ㄱ: 'k', ㄴ: 'n', ㄷ: 't', ㄹ: 'l', ㅁ: 'm', ㅂ: 'p', ㅅ: 't', ㅇ: 'ng' };
const LINKED = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b', ㄹ: 'r' };

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const withoutBreves = (text) => text.replaceAll('ŏ', 'o').replaceAll('ŭ', 'u');

/** `KIM, Pyŏng-uk`: assimilation and voicing written; undefined where the surname is not in the table. */
export function writeMr(hangul) {
  const { surname, given } = splitHangul(hangul);
  const row = surnameRows().get(surname);
  if (!row) return undefined;
  const sounds = pronounce(given);
  const written = sounds.map(({ onset, vowel, coda, voiced, linked }, index) => {
    const doubled = onset === 'ㄹ' && sounds[index - 1]?.coda === 'ㄹ';
    const start = doubled ? 'l' : voiced ? VOICED[onset] : MR_ONSETS[onset];
    const shwi = onset === 'ㅅ' && vowel === 'ㅟ' ? 'sh' : start;
    return shwi + VOWELS[vowel] + (linked ? LINKED[coda] : (CODAS[coda] ?? ''));
  });
  // A surname of the lone vowel 이 is written Yi.
  const first = row.MR === 'i' ? 'yi' : row.MR;
  return `${first.toUpperCase()}, ${capital(written.join('-'))}`;
}

/** McCune-Reischauer as lists print it in ASCII: `KIM, Pyo'ng-uk`. */
export function writeMrAscii(hangul) {
  return writeMr(hangul)
    ?.normalize('NFC')
    .replace(/[ŏŎ]/gu, (letter) => (letter === 'ŏ' ? "o'" : "O'"))
    .replace(/[ŭŬ]/gu, (letter) => (letter === 'ŭ' ? "u'" : "U'"));
}

/** McCune-Reischauer without any mark: `KIM, Pyong-uk`. */
export function writeMrPlain(hangul) {
  return writeMrAscii(hangul)?.replaceAll("'", '');
}

/** `KIM, Pyong Uk`: each syllable a word, no breves, only voicing of later syllables is written. */
export function writeDprk(hangul) {
  const { surname, given } = splitHangul(hangul);
  const row = surnameRows().get(surname);
  if (!row) return undefined;
  const onsets = pronounce(given);
  const written = given.map((syllable, index) => {
    const [{ onset, vowel, coda }] = pronounce([syllable]);
    const voiced = onsets[index]?.voiced && onset !== 'ㅈ';
    const nucleus = vowel === 'ㅚ' ? 'oi' : VOWELS[vowel];
    const start = voiced ? VOICED[onset] : DPRK_ONSETS[onset];
    return capital(withoutBreves(start + nucleus) + (CODAS[coda] ?? ''));
  });
  // The system asks for Choi; the DPRK and the lists print Choe.
  const first = surname === '최' ? 'choe' : row.DPRK_plain;
  return `${first.toUpperCase()}, ${written.join(' ')}`;
}
