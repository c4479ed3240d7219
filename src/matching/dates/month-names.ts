/** Languages in which customers' files name months, beside English; Vietnamese counts them. */
const LANGUAGES = 'es fr de pt it nl pl ru uk tr id ro cs sv'.split(' ');

let months: ReadonlyMap<string, number> | undefined;

/** `tháng 3`, `thg 3`: the month is counted. Of more than twelve it is none. */
const COUNTED = /(?<!\p{L})(?:th[áa]ng|thg)\.?\s*(0?[1-9]|1[0-2])(?!\d)/u;

/** The month, from 1, that a text in lower case names, and the numbers in it beside the month. */
interface NamedMonth {
  readonly month: number;
  readonly numbers: readonly string[];
}

/** The month that a text in lower case names, in any of sixteen languages; undefined without one. */
export function namedMonth(text: string): NamedMonth | undefined {
  const [counted = '', count] = COUNTED.exec(text) ?? [];
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const month =
    count === undefined
      ? words.map(monthNamed).find((number) => number !== undefined)
      : Number(count);
  if (month === undefined) return undefined;
  return { month, numbers: text.replace(counted, ' ').match(/\d+/gu) ?? [] };
}

/**
 * The month, from 1, that a word names in English, by its first three letters, or in one of fourteen
 * other languages, in full or abbreviated; undefined where it names none. Source: the month names of
 * the Unicode CLDR, as the platform's Intl has them.
 */
function monthNamed(word: string): number | undefined {
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

/** Without marks; Turkish capitals do not tell `ı` from `i` in the lower case of other languages. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .normalize('NFC');
}
