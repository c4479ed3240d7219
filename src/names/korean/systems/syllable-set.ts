import { FINAL_LETTERS, MEDIAL_LETTERS } from '../jamo.ts';

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;

/**
 * A set of hangul syllables by their place among all of Unicode, 1 where one is in it: names are
 * read by the thousand a second, and of ten syllables that the jamo give hardly one is in use.
 */
export type SyllableSet = Uint8Array;

/** The single syllables among these forms. */
export function syllableSet(forms: Iterable<string>): SyllableSet {
  const set = new Uint8Array(SYLLABLES);
  for (const form of forms) {
    if (form.length === 1) set[form.charCodeAt(0) - FIRST_SYLLABLE] = 1;
  }
  return set;
}

/** The place of the syllable of these jamo: the arithmetic of the Unicode Standard, section 3.12. */
export function syllableIndex(initial: number, medial: number, final: number): number {
  return (initial * MEDIAL_LETTERS.length + medial) * FINAL_LETTERS.length + final;
}

/** The syllable in this place. */
export function syllableAt(index: number): string {
  return String.fromCharCode(FIRST_SYLLABLE + index);
}
