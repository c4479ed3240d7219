/**
 * Characters that are legal inside a JSON string and yet end a line for some readers (U+0085, U+2028,
 * U+2029) or steer a terminal (delete and the C1 controls).
 */
const UNSAFE = /[\u007f-\u009f\u2028\u2029]/g;

/**
 * A value as JSON on one line that any reader takes for one line. Letters of every script stand as
 * they are; control characters and odd line ends are written as `\u` and four digits.
 */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, writeEscape);
}

function writeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
