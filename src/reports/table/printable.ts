/** White space of every kind, so that a line break inside a value cannot break the layout. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Escape sequences, changes of direction, blank fillers, spaces without a width. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]|(?!\p{Mn})\p{Default_Ignorable_Code_Point}/gu;

/**
 * A value of somebody's file made safe for a terminal. Line breaks and tabs become one space; any
 * other character that a reader could not see, or that would steer the terminal, is shown by its
 * number, as in `<U+001B>`. Letters and their marks are put together (NFC), since terminals disagree
 * about hangul that is taken apart.
 */
export function printable(text: string): string {
  return text.replace(SPACES, ' ').replace(INVISIBLE, writeNumber).normalize('NFC');
}

function writeNumber(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
