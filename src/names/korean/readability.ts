import { LONGEST_SURNAME, mayBeSyllable } from './arrangement.ts';
import { type Cutting, logEvidenceOf, readGivenName, readSurname } from './segmentation.ts';
import { lookAlikes, repairGivenName, repairSurname } from './slip.ts';
import type { Syllable } from './syllable.ts';
import { ALL_LATIN_SYSTEMS } from './systems/systems.ts';

/** What a Latin word may be in some reading of a name as a Korean one, in any system. */
export interface Readability {
  /** As it stands, and with one letter put right. */
  readonly surnames: readonly Syllable[];
  readonly misspeltSurnames: readonly Syllable[];
  /** As a given name or a part of one; worked out when it is asked for, as few words stand beside a surname. */
  readonly given: readonly Cutting[];
  readonly misspeltGiven: readonly Cutting[];
}

/** How likely a word is at most as a surname, and as a given name: logarithms, in nats. */
export interface MostEvidence {
  readonly surname: number;
  readonly given: number;
}

/** Of a word by itself, in whatever system. */
export function mostEvidenceOf(readability: Readability): MostEvidence {
  const { surnames, misspeltSurnames, given, misspeltGiven } = readability;
  return {
    surname: most([...surnames, ...misspeltSurnames].map(({ logEvidence }) => logEvidence)),
    given: most([...given, ...misspeltGiven].map(logEvidenceOf)),
  };
}

const most = (numbers: readonly number[]) => Math.max(Number.NEGATIVE_INFINITY, ...numbers);

/** Letters that assimilation changes at the beginning and at the end of a piece, see `respelling.ts`. */
const ASSIMILATED = /^[nl]|[gmlr]$/u;

/** Of a word of two letters and more, in all its writings: lower-case and NFC, with marks and without. */
export function readabilityOf(writings: readonly string[]): Readability {
  const words = [...new Set(writings.flatMap((word) => [word, ...lookAlikes(word)]))];
  let given: readonly Cutting[] | undefined;
  let misspeltGiven: readonly Cutting[] | undefined;
  return {
    surnames: words.flatMap(surnamesOf),
    misspeltSurnames: [...new Set(writings)].flatMap((word) => repairSurname(word) ?? []),
    get given() {
      given ??= words.flatMap((word) =>
        ALL_LATIN_SYSTEMS.flatMap((system) => readGivenName(system, [word])),
      );
      return given;
    },
    get misspeltGiven() {
      misspeltGiven ??= [...new Set(writings)].flatMap(repairGivenName);
      return misspeltGiven;
    },
  };
}

/**
 * Whether there can be a reading of a name of two or more such words; where not, `readKoreanName` finds
 * none.
 */
export function mayReadAsKorean(words: readonly ReadableWord[]): boolean {
  if (words.length === 2) {
    const [a, b] = words.map(({ readability }) => readability);
    return a !== undefined && b !== undefined && (mayBeName(a, b) || mayBeName(b, a));
  }
  const mayHaveSurname = words.some(hasSurname) || haveJoinedSurname(words);
  return mayHaveSurname && words.some(mayBeGiven);
}

/** A word with what it may be. */
export interface ReadableWord {
  readonly text: string;
  readonly readability: Readability;
}

function hasSurname({ readability }: ReadableWord): boolean {
  return readability.surnames.length + readability.misspeltSurnames.length > 0;
}

/** Beside another part of a given name the letters may be others. */
function mayBeGiven({ text, readability }: ReadableWord): boolean {
  if (ASSIMILATED.test(text)) return true;
  return readability.given.length + readability.misspeltGiven.length > 0;
}

/** One slip in a name is put right, not two. */
function mayBeName(one: Readability, other: Readability): boolean {
  if (one.surnames.length > 0) return other.given.length > 0 || other.misspeltGiven.length > 0;
  return one.misspeltSurnames.length > 0 && other.given.length > 0;
}

/** A surname of two words, which stand side by side once others are left out. */
export function haveJoinedSurname(words: readonly ReadableWord[]): boolean {
  const syllables = words.map(({ text }) => text).filter(mayBeSyllable);
  return syllables.some((head, at) =>
    syllables.some((tail, other) => {
      // With a letter too many, if it is misspelt.
      if (at === other || head.length + tail.length > LONGEST_SURNAME + 1) return false;
      const joined = head + tail;
      return (
        [joined, ...lookAlikes(joined)].some((one) => surnamesOf(one).length > 0) ||
        repairSurname(joined) !== undefined
      );
    }),
  );
}

function surnamesOf(word: string): readonly Syllable[] {
  return ALL_LATIN_SYSTEMS.flatMap((system) => readSurname(system, word) ?? []);
}
