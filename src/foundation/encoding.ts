import iconv from 'iconv-lite';
import { HaechiError } from './haechi-error.ts';

/** The encodings that a file may be read in, as `--encoding` names them. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'cp949',
  'euc-kr',
  'windows-1252',
  'gb18030',
  'shift_jis',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Stands where bytes could not be read; no text that holds one is ever screened. */
export const REPLACEMENT = '\uFFFD';

/**
 * Other names, without their punctuation. ISO-8859-1 means Windows-1252, as it does on the web:
 * the two differ only where the former has control codes that no table of names contains.
 */
const OTHER_NAMES: ReadonlyMap<string, Encoding> = new Map(
  Object.entries({
    utf8sig: 'utf-8',
    ucs2: 'utf-16le',
    uhc: 'cp949',
    ms949: 'cp949',
    windows949: 'cp949',
    ksc5601: 'euc-kr',
    ksc56011987: 'euc-kr',
    cp1252: 'windows-1252',
    latin1: 'windows-1252',
    iso88591: 'windows-1252',
    gbk: 'gb18030',
    gb2312: 'gb18030',
    cp936: 'gb18030',
    sjis: 'shift_jis',
    cp932: 'shift_jis',
    windows31j: 'shift_jis',
  } as const),
);

/**
 * The encoding that a user named; case and punctuation do not matter.
 *
 * @throws HaechiError `USAGE` for any other name
 */
export function parseEncoding(name: string): Encoding {
  const key = bareName(name);
  const found = ENCODINGS.find((encoding) => bareName(encoding) === key) ?? OTHER_NAMES.get(key);
  if (found === undefined) {
    throw new HaechiError('USAGE', `--encoding ${name}: no such encoding`, {
      cure: `use one of ${ENCODINGS.join(' ')}`,
    });
  }
  return found;
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Turns the bytes of one file into text, piece by piece. */
export interface TextDecoding {
  /** Text of the next bytes; a character that is cut at their end comes with the following piece. */
  write(bytes: Uint8Array): string;
  /** The rest, once all bytes were written. A character cut off there is U+FFFD. */
  end(): string;
}

/**
 * Starts decoding a file from its first byte, or with `within` from the beginning of a later line. A
 * byte-order mark at the beginning of a file is left out, and bytes that the encoding does not have
 * become U+FFFD.
 */
export function startDecoding(encoding: Encoding, within = false): TextDecoding {
  const decoder = iconv.getDecoder(encoding, { stripBOM: !within });
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    return {
      write: (bytes) => decoder.write(asBuffer(bytes)),
      end: () => decoder.end() ?? '',
    };
  }
  return repairSurrogates(decoder);
}

/**
 * UTF-16 as iconv-lite decodes it needs three repairs: a pair may be split between two pieces, half
 * a pair passes as a character, and half a unit at the end is dropped without a word.
 */
function repairSurrogates(decoder: iconv.DecoderStream): TextDecoding {
  let held = '';
  let odd = false;
  return {
    write(bytes) {
      odd = odd !== (bytes.length % 2 === 1);
      const text = held + decoder.write(asBuffer(bytes));
      held = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? '';
      return text.slice(0, text.length - held.length).replace(LONE_SURROGATE, REPLACEMENT);
    },
    end() {
      const rest = (held + (decoder.end() ?? '')).replace(LONE_SURROGATE, REPLACEMENT);
      return odd && !rest.endsWith(REPLACEMENT) ? rest + REPLACEMENT : rest;
    },
  };
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** All bytes of a file as text; see `startDecoding`. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  const decoding = startDecoding(encoding);
  return decoding.write(bytes) + decoding.end();
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
