import type { LegalForm } from '../legal-form-index.ts';
import { cutLegalForms } from '../legal-forms.ts';
import { acronymsOf, initialsBeside } from './acronym.ts';
import { isKoreanPiece, type KoreanWord, readKoreanWord } from './korean-word.ts';
import { lookUpRomanized } from './lexicon.ts';
import { type Part, partsOf } from './parts.ts';

/** The name of an organisation, taken apart. */
export interface OrganisationName {
  readonly parts: readonly Part[];
  /** Its legal forms, and those of them that may be words of its own: they are parts too. */
  readonly forms: readonly LegalForm[];
  readonly doubtful: readonly LegalForm[];
  /** What of its distinctive words may be a Korean word or a translated one. */
  readonly runs: readonly Run[];
  /** Whether it says that it is Korean: by its country, a romanized word of the lexicon, or script. */
  readonly koreanContext: boolean;
  /** What it may be called for short, see `acronym.ts`. */
  readonly acronyms: readonly string[];
  /** Those of its words that only give the initials of others. */
  readonly initials: readonly string[];
}

/** Neighbouring distinctive words, read as one. */
export interface Run {
  /** Of the parts, the first, and the first behind the run. */
  readonly from: number;
  readonly to: number;
  /** As it is written, folded; and that without its gaps. */
  readonly written: string;
  readonly text: string;
  /** The hangul that it stands for by the lexicon; empty where that does not know it. */
  readonly meanings: readonly string[];
  readonly korean?: KoreanWord;
}

/** Names of more parts are hardly ever Korean, and have too many runs. */
const MOST_PARTS = 20;
/** Words of the longest run: one for each syllable. */
export const LONGEST_RUN = 3;
/**
 * Log-evidence for each letter from which on a word may be Korean. Of the words of DPRK companies on
 * OFAC's list that read as Korean and are no English ones, nine in ten lie above -2.8, of other
 * words three in a hundred. A name that says so itself is Korean whatever the letters.
 */
const LOOKS_KOREAN = -2.8;
const LOOKS_KOREAN_IN_CONTEXT = -4;

const KOREA = new Set(['조선', '한국', '평양']);

/** Takes the folded words of an organisation's name apart. */
export function readOrganisationName(words: readonly string[]): OrganisationName {
  const cut = cutLegalForms(words);
  const parts = partsOf(cut);
  const koreanContext = parts.some(isKorean);
  const runs = parts.length > MOST_PARTS ? [] : runsOf(parts, koreanContext);
  return {
    parts,
    forms: cut.forms,
    doubtful: cut.doubtful,
    runs,
    koreanContext,
    acronyms: acronymsOf(words, parts.slice(cut.doubtful.length)),
    initials: initialsBeside(words),
  };
}

const knownWords = new WeakMap<OrganisationName, readonly string[]>();

/** The words that a name is compared by; worked out once, for a listed name meets many. */
export function wordsOf(name: OrganisationName): readonly string[] {
  let words = knownWords.get(name);
  if (!words) {
    words = name.parts.flatMap((part) => part.words);
    knownWords.set(name, words);
  }
  return words;
}

/** The words of a name that tell something beside the other: no initials that only one of them has. */
export function wordsBeside(name: OrganisationName, other: OrganisationName): readonly string[] {
  const words = wordsOf(name);
  if (name.initials.length === 0) return words;
  const others = wordsOf(other);
  return words.filter((word) => !name.initials.includes(word) || others.includes(word));
}

/** Whether a part says that its name is Korean. */
export function isKorean({ kind, written, meanings }: Part): boolean {
  if (/\p{Script=Hangul}/u.test(written)) return true;
  if (meanings.length === 0 || kind === 'name') return false;
  if (kind === 'country' && meanings.some((meaning) => KOREA.has(meaning))) return true;
  return lookUpRomanized(written) !== undefined;
}

/** The runs of distinctive words that may be Korean ones, or translated ones, one to three long. */
export function runsOf(parts: readonly Part[], koreanContext: boolean): readonly Run[] {
  const runs: Run[] = [];
  for (const [from, { kind }] of parts.entries()) {
    if (kind !== 'name') continue;
    for (let to = from + 1; to <= Math.min(parts.length, from + LONGEST_RUN); to++) {
      if (parts[to - 1]?.kind !== 'name') break;
      const members = parts.slice(from, to);
      const whole = members.length === 1 || members.every((part) => isKoreanPiece(part.written));
      const run = runOf(members, from, whole, koreanContext);
      if (run) runs.push(run);
    }
  }
  return runs;
}

/**
 * Neighbouring parts, of which the first stands at `from`, as a run, where they may be one; `whole` says
 * whether each may be a piece of a Korean word, `koreanContext` that the name is Korean.
 */
export function runOf(
  members: readonly Part[],
  from: number,
  whole: boolean,
  koreanContext: boolean,
): Run | undefined {
  const written = members.map((part) => part.written).join(' ');
  const text = written.replaceAll(' ', '');
  const meanings = members.length === 1 ? (members[0]?.meanings ?? []) : [];
  const korean = whole ? readKoreanWord(text) : undefined;
  const least = koreanContext ? LOOKS_KOREAN_IN_CONTEXT : LOOKS_KOREAN;
  const readable = korean !== undefined && korean.perLetter > least;
  if (!readable && meanings.length === 0) return undefined;
  const to = from + members.length;
  return { from, to, written, text, meanings, ...(readable && { korean }) };
}
