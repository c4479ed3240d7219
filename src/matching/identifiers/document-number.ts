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
const DATES = /(?:^|\s)(?:issued?|expir\w*|exp\.?|valid|발급\S*|만료\S*)(?:[\s:]|$).*$/isu;
/** Borders within a word or a row of digits: as often part of one number as between two. */
const DOUBTFUL_BORDER = /[\s,/()[\]]+/u;

/** Words before a number that say no more than what it is. */
const LABELS: ReadonlySet<string> = new Set(
  `no nr num number numero id ids pp passport travel document national identity identification card
  tax tin nit ruc vat ein ssn registration company business 번호 여권 여권번호 신분증 주민번호
  주민등록번호 사업자번호 사업자등록번호 법인번호 법인등록번호`.split(/\s+/u),
);

/**
 * The numbers that a text may hold: the whole text as one number, and each part between borders
 * (`;`, `|`, line ends; a comma or slash with a blank beside it; brackets; `and`, `or`) without the
 * words before and behind it and the dates of issue and expiry. A border without a blank, or a mere
 * blank, is one only where each part is a long number by itself, so that no part of a number is taken
 * for a whole one. A short number counts only without unknown words before it, which may belong to
 * it.
 */
export function documentNumbers(text: string): DocumentNumber[] {
  const found = new Map<string, DocumentNumber>();
  const parts = text.split(BORDER).flatMap((part) => part?.replace(DATES, '') ?? []);
  for (const number of [readNumber(text), ...parts.flatMap(numbersOf)]) {
    if (number) found.set(number.plain, number);
  }
  return [...found.values()];
}

function numbersOf(part: string): (DocumentNumber | undefined)[] {
  const pieces = part.split(DOUBTFUL_BORDER).filter((piece) => /\d/u.test(piece));
  const several = pieces.length > 1 ? pieces.map(numberAmongWords) : [];
  const apart = several.every((number) => number?.reach === 'everywhere');
  return [numberAmongWords(part), ...(apart ? several : [])];
}

function numberAmongWords(text: string): DocumentNumber | undefined {
  const tokens = text
    .replace(/\bno\.(?=\d)/giu, '')
    .split(/[\s:#]+/u)
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
  const first = tokens.findIndex((token) => !isWord(token));
  const last = tokens.findLastIndex((token) => !isWord(token));
  const number = readNumber(tokens.slice(first, last + 1).join(' '));
  const onlyLabels = tokens.slice(0, Math.max(0, first)).every(isLabel);
  return number?.reach === 'everywhere' || onlyLabels ? number : undefined;
}

/** Two letters may be the series of a passport: they count as a word only where they are a label. */
function isWord(token: string): boolean {
  return !/\p{N}/u.test(token) && (token.length > 2 || isLabel(token));
}

function isLabel(token: string): boolean {
  return LABELS.has(token.toLowerCase().replace(/[^\p{L}]/gu, ''));
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
