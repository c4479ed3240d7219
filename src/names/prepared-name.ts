import { spellOut } from './company-words.ts';
import { lettersOf, words } from './folding.ts';
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
  /** How it reads as the name of a Korean, where it looks like one. */
  readonly korean?: KoreanName;
}

/**
 * Log-evidence for each letter from which on a name counts as Korean-looking: of the Korean names
 * among listed and ordinary people 19 in 20 lie above, of other listed people 1 in 30.
 */
export const KOREAN_LOOKING = -2.4;

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', '씨', '님']);

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
  const core = all.filter((word) => !HONORIFICS.has(word));
  const korean = readKoreanName(text);
  const looksKorean = korean !== undefined && korean.perLetter > KOREAN_LOOKING;
  return {
    text,
    kind,
    words: all,
    letters: lettersOf(all),
    core: core.length > 0 ? core : all,
    ...(looksKorean && { korean }),
  };
}
