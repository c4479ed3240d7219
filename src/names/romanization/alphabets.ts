import { romanizeWith } from './alphabet.ts';
import { ARMENIAN } from './armenian-letters.ts';
import { romanizeCyrillicName } from './cyrillic-letters.ts';
import { GEORGIAN } from './georgian-letters.ts';
import { GREEK } from './greek-letters.ts';

/** Alphabets that are read letter by letter, whatever the language. */
export const ALPHABETS = [GEORGIAN, ARMENIAN, GREEK];

/** The folded words of one name, those in Cyrillic, Georgian, Armenian or Greek in Latin letters. */
export function romanizeName(words: readonly string[]): readonly string[] {
  return romanizeCyrillicName(words).map((word) =>
    ALPHABETS.reduce((text, alphabet) => romanizeWith(alphabet, text), word),
  );
}
