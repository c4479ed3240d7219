import { chineseWord } from './chinese-words.ts';
import { longestWord, lookUp } from './lexicon.ts';

/** No name of a company is cut that is longer; the time grows with its length. */
const LONGEST_CUT = 40;

/** What a piece costs; the cheapest cutting is taken. */
const KNOWN_WORD = 1;
const UNKNOWN_RUN = 1;
const UNKNOWN_SYLLABLE = 2;
/** A company's own name has two syllables or more. */
const LONE_SYLLABLE = 4;

const HANGUL = /^[\uac00-\ud7a3]+$/u;
const HAN = /^\p{Script=Han}+$/u;
/** Chinese and Japanese write with the same characters, but not so. */
const KOREAN_IN_HANJA = /^北?(?:朝鮮|朝鲜)|(?<!株式|有限|合同|合資|合名)(?:會社|会社)$/u;

/**
 * Cuts a company name written in one word of hangul or hanja into words of the lexicon and what stands
 * between them: 조선오성해운회사 into 조선, 오성, 해운, 회사. A word in another script stays whole.
 */
export function cutNative(word: string): readonly string[] {
  const native = HANGUL.test(word) || (HAN.test(word) && KOREAN_IN_HANJA.test(word));
  return native ? cutInto(word, isOfLexicon) : [word];
}

/**
 * The same for a name in Chinese characters that does not say that it is Korean: 丹东祥和贸易 into 丹东,
 * 祥和, 贸易. Undefined for all others, and where it has no known word.
 */
export function cutChinese(word: string): readonly string[] | undefined {
  if (!HAN.test(word) || KOREAN_IN_HANJA.test(word)) return undefined;
  const pieces = cutInto(word, (piece) => chineseWord(piece) !== undefined);
  return pieces.some(chineseWord) ? pieces : undefined;
}

/**
 * Of all cuttings the one with the fewest unknown syllables, then with the fewest and so the longest
 * words (shortest path over the syllables).
 */
function cutInto(word: string, isKnown: (piece: string) => boolean): readonly string[] {
  if (word.length < 3 || word.length > LONGEST_CUT) return [word];
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= word.length; end++) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let from = 0; from < end; from++) {
      const piece = word.slice(from, end);
      const cost = (best[from]?.cost ?? 0) + (isKnown(piece) ? KNOWN_WORD : costOfUnknown(piece));
      if (cost < cheapest.cost) cheapest = { cost, from };
    }
    best.push(cheapest);
  }
  const pieces: string[] = [];
  for (let end = word.length; end > 0; end = best[end]?.from ?? 0) {
    pieces.unshift(word.slice(best[end]?.from ?? 0, end));
  }
  return pieces;
}

function isOfLexicon(piece: string): boolean {
  return piece.length <= longestWord() && lookUp(piece) !== undefined;
}

function costOfUnknown(piece: string): number {
  const lone = piece.length === 1 ? LONE_SYLLABLE : 0;
  return UNKNOWN_RUN + piece.length * UNKNOWN_SYLLABLE + lone;
}
