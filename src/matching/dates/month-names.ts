/** Languages in which customers' files name months, beside English. */
const LANGUAGES = 'es fr de pt it nl pl ru uk tr id vi ro cs sv'.split(' ');

let months: ReadonlyMap<string, number> | undefined;

/**
 * The month, from 1, that a word names in English, by its first three letters, or in one of fifteen
 * other languages, in full or abbreviated; undefined where it names none. Source: the month names of
 * the Unicode CLDR, as the platform's Intl has them.
 */
export function monthNamed(word: string): number | undefined {
  const english = ENGLISH.indexOf(word.slice(0, 3)) + 1;
  if (english > 0 && /^[a-z]+$/u.test(word)) return english;
  months ??= readMonths();
  return months.get(plain(word));
}

const ENGLISH = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

function readMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      // With a day beside it Slavic languages decline the name.
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(new Date(Date.UTC(1979, number - 1, 15)));
          const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, number);
        }
      }
    }
  }
  return names;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .normalize('NFC');
}
