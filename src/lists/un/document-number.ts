import { present } from '../assembly/present.ts';
/** What one field of a document says: the words before its number, and what follows the number. */
export interface DocumentNumber {
  readonly number: string;
  /** `Afghan passport number`, without the word for number. */
  readonly words?: string;
  readonly country?: string;
  readonly expires?: string;
}

/** Words without a digit, then the number, whose first part may be one to three capitals. */
const WORDS_AND_NUMBER = /^(?<words>(?:[^\s\d]+\s+)*?)(?<number>(?:[A-Z]{1,3}-?\s+)?[^\s]*\d.*)$/u;
const WORD_FOR_NUMBER = /[\s,]*(?:\b(?:number|no|nr)\b[.:\s]*|:)+$/i;
const NUMERO = /^N[o°]\.?\s*(?=\d)/;
const BRACKETS_BEHIND = /\s*\((?<inside>[^()]*)\)$/;
const COUNTRY_BEHIND = /,\s+(?<country>\p{L}[\p{L}\s]+)$/u;
const EXPIRY = /^expire[sd]\s+(?:on\s+)?/i;

/**
 * Takes the number out of a text in which words may stand before it (`Libyan passport No. 513519`,
 * `Jordan 654781`) and a country or an expiry date behind it (`100200 (US)`, `100200, South Sudan`,
 * `100200 (Expired 25 Jan. 2016)`). Undefined for a text that holds no number.
 */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  const inside = BRACKETS_BEHIND.exec(text)?.groups?.inside;
  const expires =
    inside !== undefined && EXPIRY.test(inside) ? inside.replace(EXPIRY, '') : undefined;
  const withoutBrackets = text.replace(BRACKETS_BEHIND, '');
  const country =
    (expires === undefined ? inside : undefined) ??
    COUNTRY_BEHIND.exec(withoutBrackets)?.groups?.country;
  const found = WORDS_AND_NUMBER.exec(withoutBrackets.replace(COUNTRY_BEHIND, ''))?.groups;
  const number = found?.number
    ?.replace(NUMERO, '')
    .replace(/[.;,]$/, '')
    .trim();
  if (number === undefined || number === '') return undefined;
  const words = (found?.words ?? '').replace(WORD_FOR_NUMBER, '').trim();
  return {
    number,
    ...present({ words, country, expires }),
  };
}

const DAY = String.raw`(?<day>\d{1,2}\s+\p{L}+\.?\s*\d{4}|\p{L}+\s+\d{1,2},\s*\d{4}|\d{4}-\d{2}-\d{2})`;
const EXPIRES_IN_NOTE = new RegExp(
  String.raw`(?:expire[sd]|expir(?:y|ation)(?: date)?|date of expir(?:y|ation)|valid until|\bexp\.)(?: on)?:?\s+${DAY}`,
  'iu',
);
const ISSUED_IN_NOTE = new RegExp(
  String.raw`\b(?:issued(?: on)?|date of issue|issued\b[^,;]*? on):?\s+${DAY}`,
  'iu',
);

/** The days of issue and expiry that a note names, as printed. */
export function datesInNote(note: string): { issued?: string; expires?: string } {
  const issued = ISSUED_IN_NOTE.exec(note)?.groups?.day;
  const expires = EXPIRES_IN_NOTE.exec(note)?.groups?.day;
  return {
    ...present({ issued, expires }),
  };
}

/** The beginning of a note up to what it says of the document: where a number may stand. */
export function numberPartOfNote(note: string): string {
  if (/^(?:issued|in the name|expire)/i.test(note)) return '';
  return note.split(/,|\s(?=issued|under name|expired|made out)/)[0] ?? '';
}
