import { isPlaceholder } from './document-number.ts';
import { internationalDigits } from './phone-library.ts';

const SHORTEST = 8;
/** E.164 allows 15 digits; lists put an extension behind some. */
const LONGEST = 16;

const BETWEEN_NUMBERS = /[;,|\r\n\t]|\s(?:and|or|및|또는|&)\s|\s(?=\+)/iu;
/**
 * How calls abroad begin in North America (011) and in the former Soviet Union (8, a tone, 10), before
 * a country's code and eight digits or more (ITU-T E.164, list of dialling procedures).
 */
const EXIT_CODE = /^\D*(?:011|8[\s~.-]*10)(?=[\s.-]*(?:\d[\s.()-]*){10,})/u;
/**
 * `850 2 18111` is the exchange in Pyongyang through which calls from abroad reach the lines of the
 * whole town, four digits more: without them it is nobody's number.
 */
const EXCHANGES: ReadonlySet<string> = new Set(['850218111']);
/** An extension in English, Russian, Korean and Chinese, and as RFC 3966 writes it. */
const EXTENSION = /[\s;,(]*(?:extension|ext|x|доб|내선|分机)[.:=\s]*\d{1,6}\)?\s*$/iu;

/**
 * The telephone numbers in a text, in digits without leading zeros: parts at `;`, `,`, `|`, line
 * ends, `and`, `or` and before `+`; of `381 4431/4432` both numbers; of `+86 (0)136` the number with
 * the zero and the one without; of `850 2 18111 ext. 8221` the number and the one with its extension,
 * as switchboards may be dialled through; of `011 86` and `8-10-86` the number abroad. A number is given as it is written and, where the library knows the
 * plan, with its country's code: with `regions` (ISO 3166-1) a national form too, for each of them.
 */
export function phoneNumbers(text: string, regions: readonly string[] = []): string[] {
  const numbers = text
    .replace(/;(?=\s*ext\s*=)/giu, ' ')
    .split(BETWEEN_NUMBERS)
    .flatMap((part) => [part.replace(EXTENSION, ''), ...dialledThrough(part)])
    .flatMap((part) => [part, ...(part.includes('(0)') ? [part.replace('(0)', '')] : [])])
    .flatMap((part) => [part, ...(EXIT_CODE.test(part) ? [part.replace(EXIT_CODE, '+')] : [])])
    .flatMap(alternatives)
    .flatMap((number) => [
      digitsOf(number).replace(/^0+/u, ''),
      ...internationalDigits(number, regions),
    ])
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
    .filter((digits) => !isPlaceholder(digits) && !EXCHANGES.has(digits));
  return [...new Set(numbers)];
}

function dialledThrough(part: string): string[] {
  const [extension = ''] = EXTENSION.exec(part) ?? [];
  return extension === '' ? [] : [part.slice(0, -extension.length) + digitsOf(extension)];
}

/** A slash stands between whole numbers, between the last digits of two, or within one. */
function alternatives(part: string): string[] {
  const [first = '', ...others] = part.split('/');
  const head = digitsOf(first);
  if (others.length === 0 || head.length < SHORTEST) return [part];
  return [
    first,
    ...others
      .filter((other) => digitsOf(other) !== '')
      .map((other) => {
        const digits = digitsOf(other);
        return digits.length < SHORTEST ? head.slice(0, -digits.length) + digits : other;
      }),
  ];
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}
