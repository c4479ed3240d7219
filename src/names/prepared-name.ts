import { spellOut } from './company-words.ts';
import { lettersOf, words } from './folding.ts';
import { withoutHonorifics } from './honorifics.ts';
import { type KoreanName, readKoreanName } from './korean/reading.ts';
import { withoutLegalForms } from './legal-forms.ts';

/** A ship or an aircraft is a `craft`; its name is compared only as a whole. */
export type NameKind = 'person' | 'organisation' | 'craft';

/** A name with everything that comparing it again and again needs, worked out once. */
export interface PreparedName {
  readonly text: string;
  readonly kind: NameKind;
  /** All folded words. */
  readonly words: readonly string[];
  /** Its letters in alphabetical order: other letters, other name. */
  readonly letters: string;
  /** The words that count: without legal forms, abbreviations spelt out. */
  readonly core: readonly string[];
  /** How it reads as the name of a Korean, where it can. */
  readonly korean?: KoreanName;
}

/** Log-evidence for each letter below which a name is not read as Korean at all. */
const READABLE_AS_KOREAN = -3.2;

/**
 * Log-evidence for each letter, in the mean of both names, from which on two names are compared as
 * Korean ones. Of ordinary Korean names 97 in 100 lie above by themselves, of Chinese names 8, of
 * others not one; short names (O Jin U) need the other name's help.
 */
const KOREAN_LOOKING = -2.4;

/** Whether two names are to be compared by the hangul that they may stand for. */
export function areKoreanLooking(a: KoreanName, b: KoreanName): boolean {
  return (a.perLetter + b.perLetter) / 2 > KOREAN_LOOKING;
}

/** Works out what comparing a name needs. Reads any text, also one without a single letter. */
export function prepareName(text: string, kind: NameKind): PreparedName {
  const all = words(text);
  if (kind !== 'person') {
    return {
      text,
      kind,
      words: all,
      letters: lettersOf(all),
      core: withoutLegalForms(all).map(spellOut),
    };
  }
  const named = withoutHonorifics(text);
  const korean = readKoreanName(named);
  const readable = korean !== undefined && korean.perLetter > READABLE_AS_KOREAN;
  return {
    text,
    kind,
    words: all,
    letters: lettersOf(all),
    core: words(named),
    ...(readable && { korean }),
  };
}
