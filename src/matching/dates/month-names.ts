/**
 * Languages in which customers' files name months, beside English; Vietnamese counts them. The Levant
 * and Iraq have Arabic names of their own, Austria a German one; Iran's calendar is another than its
 * names for ours.
 */
const LANGUAGES =
  `es fr de de-AT pt it nl pl ru uk tr id ro cs sv hr sr-Latn sl sk hu bg el fi da nb az
  ar ar-LB fa-u-ca-gregory he`.split(/\s+/u);

let months: ReadonlyMap<string, readonly number[]> | undefined;

/** `tháng 3`, `thg 3`: the month is counted. Of more than twelve it is none. */
const COUNTED = /(?<!\p{L})(?:th[áa]ng|thg)\.?\s*(0?[1-9]|1[0-2])(?!\d)/u;

/** The month in Roman numerals between numbers, as in Russia, Poland and Hungary and on certificates. */
const ROMAN_MONTH = /(?<=\d[\s./-]+)(?:i{1,3}|i[vx]|vi{0,3}|xi{0,2})(?=[\s./-]+\d)/u;
const ROMAN = ' i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** The months, from 1, that a text in lower case may name, and the numbers in it beside the month. */
interface NamedMonth {
  readonly months: readonly number[];
  readonly numbers: readonly string[];
}

/**
 * The month that a text in lower case names, in any of some thirty languages; undefined without one.
 * `Listopad` is October in Croatian and November in Polish and Czech.
 */
export function namedMonth(text: string): NamedMonth | undefined {
  const [roman] = ROMAN_MONTH.exec(text) ?? [];
  const [counted = '', count = roman && ROMAN.indexOf(roman)] = COUNTED.exec(text) ?? [];
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  // Some Arabic names have two words; what is one alone is none.
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const found =
    count === undefined
      ? [...words, ...pairs].map(monthsNamed).find((numbers) => numbers.length > 0)
      : [Number(count)];
  if (found === undefined) return undefined;
  return { months: found, numbers: text.replace(counted, ' ').match(/\d+/gu) ?? [] };
}

/**
 * The months, from 1, that a word names in English, shortened or not, or in one of the other
 * languages, in full or abbreviated. Source: the month names of the Unicode CLDR, as the platform's
 * Intl has them.
 */
function monthsNamed(word: string): readonly number[] {
  const english = ENGLISH.findIndex((name) => word.length > 2 && name.startsWith(word)) + 1;
  if (english > 0) return [english];
  months ??= readMonths();
  const name = plain(word);
  // Hebrew puts `in` before the name, as a letter of the same word.
  const known = months.get(name) ?? months.get(name.replace(/^ב/u, ''));
  if (known) return known;
  const misspelt = ENGLISH.findIndex((full) => full.startsWith(word.slice(0, 3))) + 1;
  return misspelt > 0 && /^[a-z]{3,}$/u.test(word) ? [misspelt] : [];
}

const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

function readMonths(): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>();
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      // With a day beside it Slavic languages decline the name.
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(new Date(Date.UTC(1979, number - 1, 15)));
          const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (NAME.test(name)) names.set(name, [...new Set([...(names.get(name) ?? []), number])]);
        }
      }
    }
  }
  return names;
}

/** One or two words; of two letters only the Persian May. */
const NAME = /^(?:\p{L}{3,}|\p{Script=Arabic}{2})(?: \p{L}{3,})?$/u;

/** Without marks; Turkish capitals do not tell `ı` from `i` in the lower case of other languages. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .normalize('NFC');
}
