import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { decodeBytes, type Encoding, REPLACEMENT } from './encoding.ts';
import { looksKorean } from './korean-bytes.ts';

/** `guessed` where nothing in the bytes settles it, so that a reader should be told. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly guessed: boolean;
}

const SETTLED = 60;
const LINES_FOR_GUESS = 64 * 1024;

/**
 * The encoding of a file by its first bytes: a byte-order mark; UTF-16 by the place of its zero
 * bytes; strict UTF-8; then a guess between UTF-8 with damaged places, CP949, GB18030, Shift_JIS and
 * Windows-1252, which is the last resort and never fails.
 *
 * @param sample the head of the file; a character cut off at its end does no harm
 */
export function detectEncoding(sample: Uint8Array): DetectedEncoding {
  const marked = byMark(sample);
  if (marked !== undefined) return { encoding: marked, guessed: false };
  const wide = byZeroBytes(sample);
  if (wide !== undefined) return { encoding: wide, guessed: true };
  if (isUtf8(withoutCutCharacter(sample))) return { encoding: 'utf-8', guessed: false };
  return { encoding: guess(linesWithHighBytes(sample)), guessed: true };
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * In UTF-16 every delimiter, digit and line end has a zero byte, always on the same side; on the
 * other side they are rare (one hangul syllable in 256). The text must also make sense when read so,
 * lest a picture pass for it.
 */
function byZeroBytes(bytes: Uint8Array): Encoding | undefined {
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) zeros[0] += 1;
    if (bytes[at + 1] === 0) zeros[1] += 1;
  }
  const units = bytes.length / 2;
  const [more, less] = zeros[0] > zeros[1] ? zeros : [zeros[1], zeros[0]];
  if (more === 0 || more < units * 0.05 || less > more * 0.3) return undefined;
  const encoding = zeros[0] > zeros[1] ? 'utf-16be' : 'utf-16le';
  const text = decodeBytes(bytes.subarray(0, bytes.length - (bytes.length % 2)), encoding);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters betray a binary file
  const odd = text.match(/[\0-\x08\x0E-\x1F\uFFFD\uFFFE\uFFFF]/g)?.length ?? 0;
  return odd <= text.length * 0.02 ? encoding : undefined;
}

/** Without the bytes of a last UTF-8 character that the end of the sample cuts off. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? bytes.subarray(0, bytes.length - back) : bytes;
    }
    if (byte < 0x80) return bytes;
  }
  return bytes;
}

/** The lines that can tell encodings apart, so that a few names in a long file are not drowned. */
function linesWithHighBytes(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let start = 0;
  let high = false;
  for (let at = 0; at < bytes.length && size < LINES_FOR_GUESS; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) high = true;
    if (byte !== 0x0a && byte !== 0x0d && at !== bytes.length - 1) continue;
    if (high) {
      const line = bytes.subarray(start, at + 1);
      parts.push(line);
      size += line.length;
    }
    start = at + 1;
    high = false;
  }
  return Buffer.concat(parts);
}

function guess(lines: Uint8Array): Encoding {
  if (mostlyUtf8(lines)) return 'utf-8';
  const found = analyse(lines);
  const confidence = (name: string) => found.find((match) => match.name === name)?.confidence ?? 0;
  const [korean, chinese, japanese] = ['EUC-KR', 'GB18030', 'Shift_JIS'].map(confidence) as [
    number,
    number,
    number,
  ];
  const rival = Math.max(chinese, japanese);
  if (looksKorean(lines) && (rival < SETTLED || korean >= rival)) return 'cp949';
  if (korean >= SETTLED && korean > rival && clean(lines, 'cp949')) return 'cp949';
  if (chinese >= SETTLED && clean(lines, 'gb18030')) return 'gb18030';
  if (japanese >= SETTLED && clean(lines, 'shift_jis')) return 'shift_jis';
  return 'windows-1252';
}

/**
 * A UTF-8 file with a few damaged places is still one: read as anything else, every name in it
 * would be lost, where now a few rows are rejected. Two hangul syllables in a row settle it: in no
 * other encoding do names give their six bytes (in CP949 the first of them is never a lead byte three
 * bytes apart).
 */
function mostlyUtf8(lines: Uint8Array): boolean {
  const text = decodeBytes(lines, 'utf-8');
  if (/[\uac00-\ud7a3]{2}/u.test(text)) return true;
  const damaged = countOf(text, /\uFFFD/g);
  return countOf(text, /[^\0-\x7F\uFFFD]/gu) > damaged * 2;
}

function clean(lines: Uint8Array, encoding: Encoding): boolean {
  const text = decodeBytes(lines, encoding);
  return countOf(text, new RegExp(REPLACEMENT, 'g')) <= text.length * 0.01;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
