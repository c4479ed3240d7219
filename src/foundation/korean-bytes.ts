/** How the non-ASCII bytes of a text pair up when they are read as CP949. */
interface PairCounts {
  /** Syllables of KS X 1001: both bytes high, the first from B0 to C8. */
  common: number;
  /** Of those, the ones with an ASCII letter next to them. */
  inLatinWords: number;
  /** Symbols of KS X 1001, such as the middle dot; they say nothing about the language. */
  symbols: number;
  /** Hanja, and the rare syllables that CP949 adds to KS X 1001. */
  others: number;
  /** High bytes that are no pair. */
  broken: number;
}

/**
 * Whether bytes that are not UTF-8 are Korean text in CP949, sound for a single name too.
 *
 * Nearly every syllable of Korean prose and names is among the 2,350 of KS X 1001, whose codes lie
 * from B0A1 to C8FE. Western text in Windows-1252 has single high bytes before digits, letters and
 * blanks: a pound sign, an apostrophe, an accented letter. Where two of its capitals happen to make
 * such a code, as in `AÇÃO`, Latin letters touch them.
 * Source: the code charts of KS X 1001:2004 and Microsoft code page 949.
 */
export function looksKorean(bytes: Uint8Array): boolean {
  const { common, inLatinWords, others, broken } = countPairs(bytes);
  if (common === 0 || inLatinWords * 2 > common) return false;
  return common >= (common + others) * 0.85 && broken <= common * 0.1;
}

function countPairs(bytes: Uint8Array): PairCounts {
  const counts: PairCounts = { common: 0, inLatinWords: 0, symbols: 0, others: 0, broken: 0 };
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      at += 1;
      continue;
    }
    const kind = kindOfPair(first, bytes[at + 1] ?? 0);
    counts[kind] += 1;
    const touched = isLetter(bytes[at - 1]) || isLetter(bytes[at + 2]);
    if (kind === 'common' && touched) counts.inLatinWords += 1;
    at += kind === 'broken' ? 1 : 2;
  }
  return counts;
}

function kindOfPair(first: number, second: number): 'common' | 'symbols' | 'others' | 'broken' {
  if (first < 0x81 || first > 0xfe || !isSecondByte(second)) return 'broken';
  if (second < 0xa1 || first < 0xa1 || first > 0xc8) return 'others';
  return first < 0xb0 ? 'symbols' : 'common';
}

function isSecondByte(byte: number): boolean {
  return isLetter(byte) || (byte >= 0x81 && byte <= 0xfe);
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
