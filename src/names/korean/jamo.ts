/** The parts of a hangul syllable, as indices into the Unicode jamo sequences. */
export interface Jamo {
  readonly initial: number;
  readonly medial: number;
  /** 0 where the syllable ends with its vowel. */
  readonly final: number;
}

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const MEDIALS = 21;
const FINALS = 28;

/** The jamo in the order of their indices; the first final is none. */
export const INITIAL_LETTERS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
export const MEDIAL_LETTERS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
export const FINAL_LETTERS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

const NIEUN = INITIAL_LETTERS.indexOf('ㄴ');
const RIEUL = INITIAL_LETTERS.indexOf('ㄹ');
const IEUNG = INITIAL_LETTERS.indexOf('ㅇ');
const FRONT_MEDIALS = new Set(
  [...'ㅑㅒㅕㅖㅛㅠㅣ'].map((letter) => MEDIAL_LETTERS.indexOf(letter)),
);

/** Whether the whole text is composed hangul syllables. */
export function isHangul(text: string): boolean {
  return /^[\uac00-\ud7a3]+$/u.test(text);
}

/** Arithmetic of the Unicode Standard, section 3.12. Undefined for anything but one syllable. */
export function decompose(syllable: string): Jamo | undefined {
  const code = syllable.charCodeAt(0);
  if (syllable.length !== 1 || code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined;
  const offset = code - FIRST_SYLLABLE;
  return {
    initial: Math.floor(offset / (MEDIALS * FINALS)),
    medial: Math.floor(offset / FINALS) % MEDIALS,
    final: offset % FINALS,
  };
}

/** The syllable of these parts; the reverse of `decompose`. */
export function compose({ initial, medial, final }: Jamo): string {
  return String.fromCharCode(FIRST_SYLLABLE + (initial * MEDIALS + medial) * FINALS + final);
}

/**
 * The southern form of a syllable under the initial-sound law: 리 as 이, 로 as 노, 녀 as 여. North and
 * South write the same surname or given syllable in these two ways, so both stand for one name.
 * Inside a given name only the first of these happens, and 라 and 나 are two syllables.
 */
export function toSouthernForm(syllable: string, inside = false): string {
  const jamo = decompose(syllable);
  if (!jamo) return syllable;
  const beforeFront = FRONT_MEDIALS.has(jamo.medial);
  if (jamo.initial === RIEUL) {
    if (beforeFront) return compose({ ...jamo, initial: IEUNG });
    return inside ? syllable : compose({ ...jamo, initial: NIEUN });
  }
  if (jamo.initial === NIEUN && beforeFront) return compose({ ...jamo, initial: IEUNG });
  return syllable;
}
