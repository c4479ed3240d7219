/** Scripts in which names of persons are read. Names of Unicode's Scripts.txt, as all here. */
const READ_OF_PERSONS =
  'Latin Cyrillic Hangul Han Hiragana Katakana Arabic Georgian Armenian Greek'.split(' ');
const READ_OF_ORGANISATIONS = 'Latin Cyrillic Hangul Han Hiragana Katakana'.split(' ');

/** Scripts in living use that people write their names in, to be told by name. */
const OTHERS =
  'Hebrew Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Khmer Myanmar Tibetan Mongolian Ethiopic Syriac Thaana'.split(
    ' ',
  );
const UNNAMED = 'another script';

const lettersBeyond = (scripts: readonly string[]) => {
  const inClass = scripts.map((script) => `\\p{Script=${script}}`).join('');
  return new RegExp(`[^\\P{L}\\p{Script=Common}\\p{Script=Inherited}${inClass}]`, 'u');
};
const UNREAD = {
  person: lettersBeyond(READ_OF_PERSONS),
  organisation: lettersBeyond(READ_OF_ORGANISATIONS),
} as const;
const UNKNOWN = lettersBeyond([...READ_OF_PERSONS, ...OTHERS]);
const BY_NAME = [...READ_OF_PERSONS, ...OTHERS].map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
);

/**
 * The scripts of a name that are not read: a name in them is compared letter by letter, and found only
 * where the list writes it so too. Empty for nearly all names.
 */
export function unreadScripts(text: string, kind: keyof typeof UNREAD): readonly string[] {
  if (!UNREAD[kind].test(text)) return [];
  const read = kind === 'person' ? READ_OF_PERSONS : READ_OF_ORGANISATIONS;
  const named = BY_NAME.filter(([script, letter]) => !read.includes(script) && letter.test(text));
  const scripts = named.map(([script]) => script);
  return UNKNOWN.test(text) ? [...scripts, UNNAMED] : scripts;
}
