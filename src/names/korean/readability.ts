import { LONGEST_SURNAME } from './arrangement.ts';
import { type Cutting, readGivenName, readSurname } from './segmentation.ts';
import { lookAlikes, repairGivenName, repairSurname } from './slip.ts';
import type { Syllable } from './syllable.ts';
import { ALL_LATIN_SYSTEMS } from './systems/systems.ts';

/** What a Latin word may be in some reading of a name as a Korean one, in any system. */
export interface Readability {
  /** As it stands, and with one letter put right. */
  readonly surnames: readonly Syllable[];
  readonly misspeltSurnames: readonly Syllable[];
  /** As a given name or a part of one. */
  readonly given: readonly Cutting[];
  readonly misspeltGiven: readonly Cutting[];
  /** Part of a given name beside another part, whose sound may change its letters. */
  readonly givenBeside: boolean;
}

/** Letters that assimilation changes at the beginning and at the end of a piece, see `respelling.ts`. */
const ASSIMILATED = /^[nl]|[gmlr]$/u;

/** Of a word of two letters and more, in all its writings: lower-case and NFC, with marks and without. */
export function readabilityOf(writings: readonly string[]): Readability {
  const words = [...new Set(writings.flatMap((word) => [word, ...lookAlikes(word)]))];
  const given = words.flatMap((word) =>
    ALL_LATIN_SYSTEMS.flatMap((system) => readGivenName(system, [word])),
  );
  const misspeltGiven = writings.flatMap(repairGivenName);
  return {
    surnames: words.flatMap(surnamesOf),
    misspeltSurnames: writings.flatMap((word) => repairSurname(word) ?? []),
    given,
    misspeltGiven,
    givenBeside:
      given.length + misspeltGiven.length > 0 || writings.some((word) => ASSIMILATED.test(word)),
  };
}

/**
 * Whether there can be a reading of a name of two or more such words; where not, `readKoreanName` finds
 * none.
 */
export function mayReadAsKorean(
  words: readonly string[],
  readabilities: readonly Readability[],
): boolean {
  if (words.length === 2) {
    const [a, b] = readabilities;
    return a !== undefined && b !== undefined && (mayBeName(a, b) || mayBeName(b, a));
  }
  const given = readabilities.filter(({ givenBeside }) => givenBeside).length;
  if (given === 0) return false;
  return readabilities.some(isAnySurname) || haveJoinedSurname(words);
}

function isAnySurname({ surnames, misspeltSurnames }: Readability): boolean {
  return surnames.length + misspeltSurnames.length > 0;
}

/** One slip in a name is put right, not two. */
function mayBeName(one: Readability, { given, misspeltGiven }: Readability): boolean {
  if (one.surnames.length > 0) return given.length + misspeltGiven.length > 0;
  return one.misspeltSurnames.length > 0 && given.length > 0;
}

/** A surname of two words, which stand side by side once others are left out. */
export function haveJoinedSurname(words: readonly string[]): boolean {
  return words.some((head, at) =>
    words.some((tail, other) => {
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
