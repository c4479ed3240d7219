import iconv from 'iconv-lite';

/** Letters that the first bytes of UTF-8 sequences become when they are read as Windows-1252. */
const SIGN =
  /[\u00c3-\u00df\u00e0-\u00f4][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/u;

/**
 * What a text said before its UTF-8 was read as Windows-1252 (`MuÃ±oz` for `Muñoz`), once; undefined
 * where it was not, or where bytes were lost on the way.
 */
export function beforeMojibake(text: string): string | undefined {
  if (!SIGN.test(text)) return undefined;
  const bytes = iconv.encode(text, 'windows-1252');
  if (iconv.decode(bytes, 'windows-1252') !== text) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
