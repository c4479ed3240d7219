import { RecentMap } from '../../foundation/recent-map.ts';
import { LONGEST_SURNAME, mayBeSyllable } from './arrangement.ts';
import { isInitial } from './initial.ts';
import { type Cutting, logEvidenceOf, readGivenName, readSurname } from './segmentation.ts';
import { lookAlikes, repairGivenName, repairSurname } from './slip.ts';
import { isPlain } from './spelling-tree.ts';
import type { Syllable } from './syllable.ts';
import { ALL_LATIN_SYSTEMS } from './systems/systems.ts';

/** What a Latin word may be in some reading of a name as a Korean one, in any system. */
export interface Readability {
  /** Whether it is written in plain letters, as it is folded. */
  readonly plain: boolean;
  /** Whether it may be one of two words of a surname. */
  readonly mayBeSyllable: boolean;
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
  const { given, misspeltGiven } = readability;
  return {
    surname: mostOfSurname(readability),
    given: most([...given, ...misspeltGiven].map(logEvidenceOf)),
  };
}

/** The same of a surname alone. */
export function mostOfSurname({ surnames, misspeltSurnames }: Surnames): number {
  return most([...surnames, ...misspeltSurnames].map(({ logEvidence }) => logEvidence));
}

const most = (numbers: readonly number[]) => Math.max(Number.NEGATIVE_INFINITY, ...numbers);

/** Letters that assimilation changes at the beginning and at the end of a piece, see `respelling.ts`. */
const ASSIMILATED = /^[nl]|[gmlr]$/u;

/** Of a word in all its writings: lower-case and NFC, with marks and without. */
export function readabilityOf(writings: readonly string[]): Readability {
  return new WordReadability([...new Set(writings)]);
}

/** A class, since words that are remembered are many: objects with getters of their own take a multiple. */
class WordReadability implements Readability {
  readonly plain: boolean;
  readonly mayBeSyllable: boolean;
  readonly surnames: readonly Syllable[];
  readonly misspeltSurnames: readonly Syllable[];
  readonly #writings: readonly string[];
  #given: readonly Cutting[] | undefined;
  #misspeltGiven: readonly Cutting[] | undefined;

  constructor(writings: readonly string[]) {
    this.#writings = writings;
    this.plain = writings.length === 1 && writings.every(isPlain);
    this.mayBeSyllable = writings.some(mayBeSyllable);
    this.surnames = orNone(withLookAlikes(writings).flatMap(surnamesOf));
    this.misspeltSurnames = orNone(writings.flatMap((word) => repairSurname(word) ?? []));
  }

  get given(): readonly Cutting[] {
    this.#given ??= orNone(
      withLookAlikes(this.#writings).flatMap((word) =>
        ALL_LATIN_SYSTEMS.flatMap((system) => readGivenName(system, [word])),
      ),
    );
    return this.#given;
  }

  get misspeltGiven(): readonly Cutting[] {
    this.#misspeltGiven ??= orNone(this.#writings.flatMap(repairGivenName));
    return this.#misspeltGiven;
  }
}

function withLookAlikes(writings: readonly string[]): readonly string[] {
  return [...new Set(writings.flatMap((word) => [word, ...lookAlikes(word)]))];
}

const NONE: readonly never[] = [];

function orNone<Value>(values: readonly Value[]): readonly Value[] {
  return values.length === 0 ? NONE : values;
}

/**
 * Whether there can be a reading of a name of two or more such words; where not, `readKoreanName` finds
 * none.
 */
export function mayReadAsKorean(words: readonly ReadableWord[]): boolean {
  const written = words.filter(({ text }) => !isInitial(text));
  // A vowel may be an initial or a syllable; then it may be a surname as well.
  if (written.length < words.length) return words.some(hasSurname) || written.some(mayBeGiven);
  if (words.length === 2) {
    const [a, b] = words.map(({ readability }) => readability);
    return a !== undefined && b !== undefined && (mayBeName(a, b) || mayBeName(b, a));
  }
  const mayHaveSurname = words.some(hasSurname) || joinedSurnames(words).length > 0;
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

/** What a word may be as a surname. */
export type Surnames = Pick<Readability, 'surnames' | 'misspeltSurnames'>;

/** Surnames of two words, which stand side by side once others are left out. */
export function joinedSurnames(words: readonly ReadableWord[]): readonly Surnames[] {
  const syllables = words.filter(({ readability }) => readability.mayBeSyllable);
  return syllables.flatMap(({ text: head }, at) =>
    syllables.flatMap(({ text: tail }, other) => {
      // With a letter too many, if it is misspelt.
      if (at === other || head.length + tail.length > LONGEST_SURNAME + 1) return NONE;
      return readJoined(head + tail) ?? NONE;
    }),
  );
}

const MOST_KEPT = 20_000;
const joined = new RecentMap<string, Surnames | null>(MOST_KEPT);

/** Syllables are few, so that the same ones stand side by side again and again. */
function readJoined(text: string): Surnames | undefined {
  const known = joined.get(text);
  if (known !== undefined) return known ?? undefined;
  const surnames = [text, ...lookAlikes(text)].flatMap(surnamesOf);
  const misspelt = repairSurname(text);
  const misspeltSurnames = misspelt ? [misspelt] : NONE;
  const some = surnames.length + misspeltSurnames.length > 0;
  return joined.set(text, some ? { surnames, misspeltSurnames } : null) ?? undefined;
}

function surnamesOf(word: string): readonly Syllable[] {
  return ALL_LATIN_SYSTEMS.flatMap((system) => readSurname(system, word) ?? []);
}
