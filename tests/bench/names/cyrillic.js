// Hangul names in Cyrillic: the system of Kontsevich, and the way of the older Russian press.
import { pronounce, splitHangul, surnameRows, syllableRows } from './hangul.js';

const VOWELS =
  'ㅏа ㅐэ ㅑя ㅒя ㅓо ㅔе ㅕё ㅖе ㅗо ㅘва ㅙвэ ㅚве ㅛё ㅜу ㅝво ㅞве ㅟви ㅠю ㅡы ㅢи ㅣи';
const ONSETS =
  'ㄱк ㄲкк ㄴн ㄷт ㄸтт ㄹр ㅁм ㅂп ㅃпп ㅅс ㅆсс ㅇ ㅈч ㅉчч ㅊчх ㅋкх ㅌтх ㅍпх ㅎх';
const VOICED = 'ㄱг ㄷд ㅂб ㅈдж';
const CODAS = 'ㄱк ㄴн ㄷт ㄹль ㅁм ㅂп ㅅт ㅇн';
const LINKED = 'ㄱг ㄷд ㅂб ㄹр';

const [vowels, onsets, voicedOnsets, codas, linkedCodas] = [
  VOWELS,
  ONSETS,
  VOICED,
  CODAS,
  LINKED,
].map((text) => new Map(text.split(' ').map((item) => [item.charAt(0), item.slice(1)])));

/** Forms that the press kept: Ким Чен Ир, Ким Ир Сен. */
const OLD_SYLLABLES = new Map([
  ['정', 'чен'],
  ['일', 'ир'],
  ['성', 'сен'],
]);

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** `Ким Пён Ук`: each syllable by itself, as the table has it. */
export function writeSpaced(hangul) {
  const { surname, given } = splitHangul(hangul);
  return finish(surname, 0, given.map((syllable) => capital(writeAlone(syllable))).join(' '));
}

/** `Ким Пёнук`: the given name as it sounds together. */
export function writeJoined(hangul) {
  const { surname, given } = splitHangul(hangul);
  const sounds = pronounce(given);
  const written = sounds.map((sound, index) => {
    const [before, after] = [sounds[index - 1], sounds[index + 1]];
    const vowel = sound.onset === 'ㅇ' && sound.vowel === 'ㅢ' ? 'ый' : vowels.get(sound.vowel);
    // A hard sign keeps ㅇ off a vowel with a glide: Чонъён.
    const parted = before?.coda === 'ㅇ' && sound.onset === 'ㅇ' && /^[яёюе]/u.test(vowel);
    const onset =
      before?.coda === 'ㄹ' && sound.onset === 'ㄹ'
        ? 'л'
        : (sound.voiced ? voicedOnsets : onsets).get(sound.onset);
    const doubled = sound.coda === 'ㄹ' && after?.onset === 'ㄹ';
    const coda = doubled ? 'л' : (sound.linked ? linkedCodas : codas).get(sound.coda);
    return (parted ? 'ъ' : '') + onset + vowel + (coda ?? '');
  });
  return finish(surname, 0, capital(written.join('')));
}

/** `Цой Ен Чжу`: older surname, no dots on ё, чж for a voiced ㅈ, and the press's own syllables. */
export function writeOld(hangul) {
  const { surname, given } = splitHangul(hangul);
  const sounds = pronounce(given);
  const written = given.map((syllable, index) => {
    const alone = OLD_SYLLABLES.get(syllable) ?? writeAlone(syllable);
    return capital(sounds[index].voiced ? alone.replace(/^ч(?!х)/u, 'чж') : alone);
  });
  return finish(surname, 1, written.join(' '))?.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

function writeAlone(syllable) {
  const [{ onset, vowel, coda }] = pronounce([syllable]);
  const byRule = onsets.get(onset) + vowels.get(vowel) + (codas.get(coda) ?? '');
  return syllableRows().get(syllable)?.russian || byRule;
}

/** With the surname's form of that number, or the first where it has only one. */
function finish(surname, form, given) {
  const forms = surnameRows().get(surname)?.russian.split(';');
  return forms ? `${forms[form] ?? forms[0]} ${given}` : undefined;
}
