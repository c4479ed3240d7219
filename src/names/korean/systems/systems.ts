import { isPinyin } from '../../background/pinyin-word.ts';
import { cyrillic } from './cyrillic.ts';
import { hangul } from './hangul.ts';
import { hanja } from './hanja.ts';
import { jForY } from './j-for-y.ts';
import { kana } from './kana.ts';
import { latin } from './latin.ts';
import { mccuneReischauer } from './mccune-reischauer.ts';
import { pinyin } from './pinyin.ts';
import { romanizedCyrillic } from './romanized-cyrillic.ts';
import type { SpellingSystem } from './spelling-system.ts';
import { yale } from './yale.ts';

/**
 * Why a reading can carry no more than a possible match:
 * - `slip`: a letter was put right
 * - `initial`: of a syllable only its first letter is written
 * - `pinyin`: the name is written as a Chinese passport would
 */
export type Limit = 'slip' | 'initial' | 'pinyin';

/** A system with the natural logarithm of how often a name in its script is written in it. */
export interface UsedSystem {
  readonly system: SpellingSystem;
  readonly logPrior: number;
  /** Why a reading in it can carry no more than a possible match. */
  readonly limit?: Limit;
  /** Whether words look as if they were written in it. */
  readonly suits?: (words: readonly string[]) => boolean;
}

export type Script = 'latin' | 'hangul' | 'han' | 'cyrillic' | 'kana';

/** The letters of each script, marks that belong to them included. */
const LETTERS: Readonly<Record<Script, RegExp>> = {
  latin: /^[\p{Script=Latin}\p{M}\p{N}']+$/u,
  hangul: /^[\uac00-\ud7a3]+$/u,
  han: /^\p{Script=Han}+$/u,
  cyrillic: /^[\p{Script=Cyrillic}\p{M}]+$/u,
  kana: /^[\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u,
};

/** Pinyin, or Wade-Giles with its marks. */
const WADE_GILES = /^(?:hs|ts|sz)|^(?:p|t|k|ch|ts)'/u;
const areChinese = (words: readonly string[]) =>
  words.every((word) => isPinyin(word) || WADE_GILES.test(word));
const haveAny = (letters: RegExp) => (words: readonly string[]) =>
  words.some((word) => letters.test(word));

/** `c` that is not ch, and glides and diphthongs that only Yale writes so. */
const YALE = /c(?!h)|wu|[aeo]y(?![aeiou])|uy/u;

/** Letters that Russian spellings of Korean syllables leave, and Koreans themselves hardly write. */
const FROM_CYRILLIC = /kh|ts|dzh|v|(?<![aeiou])y(?![aeiou])|^(?:chen|sen|ten)$|[eiy]r$|[ao][iy]$/u;

/**
 * Judged: of the names of Koreans in Latin letters one in a hundred is a Chinese passport's pinyin,
 * and in one of some hundreds the letters are those of another European language or of a Russian
 * passport. Where a name has the marks of McCune-Reischauer, half of them are set as it asks.
 */
const SYSTEMS: Readonly<Record<Script, readonly UsedSystem[]>> = {
  latin: [
    { system: latin, logPrior: 0 },
    { system: mccuneReischauer, logPrior: -0.7, suits: haveAny(/[ou]'/u) },
    { system: yale, logPrior: -6, suits: haveAny(YALE) },
    { system: jForY, logPrior: -6, suits: haveAny(/j|w|sz|cs|dz|dsch|tsch|[^a-z']/u) },
    { system: pinyin, logPrior: -4.6, limit: 'pinyin', suits: areChinese },
    { system: romanizedCyrillic, logPrior: -6, suits: haveAny(FROM_CYRILLIC) },
  ],
  hangul: [{ system: hangul, logPrior: 0 }],
  han: [{ system: hanja, logPrior: 0 }],
  cyrillic: [{ system: cyrillic, logPrior: 0 }],
  kana: [{ system: kana, logPrior: 0 }],
};

/** All systems that write a name in Latin letters. */
export const ALL_LATIN_SYSTEMS: readonly SpellingSystem[] = SYSTEMS.latin.map(
  ({ system }) => system,
);

/** The script that all the words are written in, where it is one that Korean names are written in. */
export function scriptOf(words: readonly string[]): Script | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const scripts: readonly Script[] = ['latin', 'hangul', 'han', 'cyrillic', 'kana'];
  return scripts.find((script) => words.every((word) => LETTERS[script].test(word)));
}

/** The systems that a name in this script and of these words may be written in, the commonest first. */
export function systemsOf(script: Script, words: readonly string[]): readonly UsedSystem[] {
  return SYSTEMS[script].filter(({ suits }) => !suits || suits(words));
}
