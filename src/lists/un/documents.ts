import { present } from '../assembly/present.ts';
import { joined } from '../assembly/printed-text.ts';
import type { IdentifierKind, ListedIdentifier } from '../entry.ts';
import type { XmlElement } from '../reading/xml-elements.ts';
import {
  type DocumentNumber,
  datesInNote,
  numberPartOfNote,
  readDocumentNumber,
} from './document-number.ts';
import { partDay, partPlace, partText } from './parts.ts';

/** What an `INDIVIDUAL_DOCUMENT` tells. */
export interface DocumentFacts {
  readonly identifier?: ListedIdentifier;
  readonly remark?: string;
}

/** English, French and Spanish, in all of which the list has them, also in its English edition. */
const PASSPORT = /passe?port|pasaporte|laissez-passer|travel document/i;
const TAX = /fiscal|\btax/i;
const DRIVING = /driv(?:er|ing)/i;
const ANY_DOCUMENT = new RegExp(
  `${PASSPORT.source}|card|licen[cs]e|permit|certificate|identi|code|SSN|security|registration`,
  'i',
);
/** A second type that says no more than that a number follows. */
const NO_TYPE = /^(?:number|no\.?):?$/i;

/**
 * Reads a document. Its number stands in NUMBER, now and then among words (see `readDocumentNumber`),
 * else in TYPE_OF_DOCUMENT2 or in the note. The note and the place of issue are a remark too.
 */
export function readDocument(element: XmlElement): DocumentFacts {
  const type = partText(element, 'TYPE_OF_DOCUMENT');
  const second = partText(element, 'TYPE_OF_DOCUMENT2');
  const type2 = second !== undefined && NO_TYPE.test(second) ? undefined : second;
  const number = partText(element, 'NUMBER');
  const note = partText(element, 'NOTE');
  const inType2 = number === undefined && type2 !== undefined && /\d/.test(type2);
  const read = readDocumentNumber(number ?? (inType2 ? type2 : numberPartOfNote(note ?? '')));
  const label = labelOf(type, [inType2 ? undefined : type2, read?.words]);
  const identifier = read && identifierOf(element, label, read);
  const issuer = identifier ? undefined : partPlace(element, 'ISSUING_COUNTRY');
  const said = joined([note, issuer, placeOfIssue(element)], '; ');
  const subject = joined([label, read?.number ?? number], ' ');
  // A number that is none, such as a word, is kept for the reader.
  const unread = identifier || number === undefined ? undefined : subject;
  return {
    ...(identifier ? { identifier } : {}),
    ...present({ remark: said === undefined ? unread : `${subject}: ${said}` }),
  };
}

function identifierOf(element: XmlElement, label: string, read: DocumentNumber): ListedIdentifier {
  const inNote = datesInNote(partText(element, 'NOTE') ?? '');
  const country =
    partPlace(element, 'ISSUING_COUNTRY') ??
    partPlace(element, 'COUNTRY_OF_ISSUE') ??
    read.country ??
    countryInWords(read.words) ??
    partPlace(element, 'CITY_OF_ISSUE');
  const issued = partDay(element, 'DATE_OF_ISSUE') ?? inNote.issued;
  const expires = read.expires ?? inNote.expires;
  return {
    kind: kindOf(label),
    label,
    value: read.number,
    ...present({ country, issued, expires }),
  };
}

function kindOf(label: string): IdentifierKind {
  if (PASSPORT.test(label)) return 'passport';
  if (TAX.test(label)) return 'tax_id';
  return DRIVING.test(label) ? 'other' : 'national_id';
}

/**
 * The document in the list's own words, those that say more in place of the plain type; a passport is
 * called one in any case.
 */
function labelOf(type: string | undefined, more: readonly (string | undefined)[]): string {
  const words = more
    .flatMap((text) => text?.replace(/[\s:.]*$/, '') ?? [])
    .filter((text) => ANY_DOCUMENT.test(text) || text === more[0]);
  const isPassport = type !== undefined && PASSPORT.test(type);
  const isCalledSo = words.some((text) => !isPassport || PASSPORT.test(text));
  return joined([isCalledSo ? undefined : type, ...words], ', ') ?? 'Document';
}

/** `Libya 428720`, `British number 094629366`: words for no document are the country. */
function countryInWords(words: string | undefined): string | undefined {
  return words === undefined || ANY_DOCUMENT.test(words) ? undefined : words;
}

/** City and country of issue, where they say more than which country issued the document. */
function placeOfIssue(element: XmlElement): string | undefined {
  const city = partPlace(element, 'CITY_OF_ISSUE');
  const country = partPlace(element, 'COUNTRY_OF_ISSUE');
  const issuer = partPlace(element, 'ISSUING_COUNTRY');
  const isPlain = city === undefined && (issuer === undefined || issuer === country);
  const place = joined([city, country], ', ');
  return isPlain || place === undefined ? undefined : `issued in ${place}`;
}
