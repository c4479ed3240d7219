import { mayBeSeries } from './document-labels.ts';
import { behindCountry, withCountryApart } from './issuing-country.ts';

/**
 * How far a number reaches: `everywhere` is long enough to be nobody else's, `within-kind` is only
 * compared with numbers of the same kind of document, `weak` belongs to many and decides nothing.
 */
export type Reach = 'everywhere' | 'within-kind' | 'weak';

/** A document's number in capital letters and digits alone. */
export interface DocumentNumber {
  readonly plain: string;
  readonly reach: Reach;
}

// Nine digits tell a thousand million numbers apart; with letters among them, eight characters do.
const EVERYWHERE_DIGITS = 9;
const EVERYWHERE_CHARACTERS = 8;
const WITHIN_KIND = 6;
/** Of a text with blanks: with fewer digits it is rather words with a number in them. */
const FEWEST_DIGITS = 4;

/** Borders between two numbers, or between a number and words; what brackets hold stands apart. */
const BORDER =
  /[;|<>\r\n\t]|[,/](?=\s|$)|(?<=\s|^)[,/]|\s\(([^()]*)\)(?=\s|$)|\s(?:and|or|및|또는|&)\s/iu;
/** What follows tells when a document was issued or expires: a date, which is no number of it. */
const DATES = /(?:^|\s|\()(?:issued?|expir\w*|exp\.?|valid|발급\S*|만료\S*)(?:[\s:]|$).*$/isu;
/** Borders within a word or a row of digits: as often part of one number as between two. */
const DOUBTFUL_BORDER = /[\s,/()[\]]+/u;

/**
 * The numbers that a text may hold: the whole text as one number, and each part between borders
 * (`;`, `|`, line ends; a comma or slash with a blank beside it; brackets; `and`, `or`) without the
 * words before and behind it and the dates of issue and expiry. A border without a blank, or a mere
 * blank, is one only where each part is a long number by itself, so that no part of a number is taken
 * for a whole one.
 */
export function documentNumbers(text: string): DocumentNumber[] {
  return eachOnce([readNumber(text), ...partsOf(text).flatMap(numbersOf)]);
}

/**
 * The numbers of a text without the code of a country in front, see `issuing-country.ts`: short ones
 * where a border sets the code apart. For rows alone, where it says which of the documents it is: two
 * listed numbers that differ in it are two.
 */
export function numbersBehindCountry(text: string): DocumentNumber[] {
  const numbers = partsOf(withCountryApart(text)).map((part) => {
    const behind = behindCountry(amongWords(part).number);
    const number = readNumber(behind?.text ?? '');
    return behind?.apart || number?.reach === 'everywhere' ? number : undefined;
  });
  return eachOnce(numbers);
}

function partsOf(text: string): string[] {
  return text.split(BORDER).flatMap((part) => part?.replace(DATES, '') ?? []);
}

function eachOnce(numbers: readonly (DocumentNumber | undefined)[]): DocumentNumber[] {
  const found = new Map<string, DocumentNumber>();
  for (const number of numbers) if (number) found.set(number.plain, number);
  return [...found.values()];
}

function numbersOf(part: string): (DocumentNumber | undefined)[] {
  const pieces = part.split(DOUBTFUL_BORDER).filter((piece) => /\d/u.test(piece));
  const several = pieces.length > 1 ? pieces.flatMap(numbersAmongWords) : [];
  const apart = several.every((number) => number?.reach === 'everywhere');
  return [...numbersAmongWords(part), ...(apart ? several : [])];
}

/** A short number counts without the letters before it only where they are none of its own. */
function numbersAmongWords(text: string): (DocumentNumber | undefined)[] {
  const { before, number: written } = amongWords(text);
  const number = readNumber(written);
  if (!mayBeSeries(before)) return [number];
  return [readNumber(`${before} ${written}`), number?.reach === 'everywhere' ? number : undefined];
}

/** The number in a text, from its first word with a digit or its series on, and the word before it. */
function amongWords(text: string): { readonly before: string; readonly number: string } {
  const tokens = text
    .replace(/\bno\.(?=\d)/giu, '')
    .split(/[\s:#]+/u)
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
  const first = tokens.findIndex((token) => !isWord(token));
  const last = tokens.findLastIndex((token) => !isWord(token));
  const before = tokens[first - 1] ?? '';
  return { before, number: tokens.slice(Math.max(0, first), last + 1).join(' ') };
}

/** Two letters are the series of a passport sooner than a word, of whatever language, unless a label. */
function isWord(token: string): boolean {
  return !/\p{N}/u.test(token) && (token.length > 2 || !mayBeSeries(token));
}

/** Without a digit it is a remark: `none`, `pending`. */
function readNumber(text: string): DocumentNumber | undefined {
  const plain = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (!/\d/u.test(plain) || isPlaceholder(plain)) return undefined;
  return { plain, reach: reachOf(plain, /\s/u.test(text.trim())) };
}

function reachOf(plain: string, broken: boolean): Reach {
  const digits = plain.replace(/\D/gu, '').length;
  if (plain.length < WITHIN_KIND || (broken && digits < FEWEST_DIGITS)) return 'weak';
  const enough = digits === plain.length ? EVERYWHERE_DIGITS : EVERYWHERE_CHARACTERS;
  return plain.length >= enough ? 'everywhere' : 'within-kind';
}

/** `000000`, `999999`, `123456789`: typed to get past a form. */
export function isPlaceholder(text: string): boolean {
  return /^(.)\1*$/u.test(text) || '01234567890'.includes(text);
}
