/** Scripts of the names on sanctions lists, by their names in the Unicode Character Database. */
const SCRIPTS = [
  'Latin',
  'Arabic',
  'Cyrillic',
  'Hangul',
  'Han',
  'Greek',
  'Hebrew',
  'Hiragana',
  'Katakana',
  'Armenian',
  'Bengali',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Khmer',
  'Lao',
  'Myanmar',
  'Sinhala',
  'Tamil',
  'Thaana',
  'Thai',
].map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'gu') }));

/** The usual case, told at once. */
const LATIN_ALONE = /^[\p{Script=Latin}\P{L}]*$/u;

/**
 * The script that most letters of a text are in, where it is another than Latin: `Arabic`, `Hangul`.
 * Undefined for Latin letters, and for none.
 */
export function foreignScript(text: string): string | undefined {
  if (LATIN_ALONE.test(text)) return undefined;
  let most = { name: 'Latin', count: 0 };
  for (const { name, letters } of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most.count) most = { name, count };
  }
  return most.name === 'Latin' ? undefined : most.name;
}
