import { joinTexts } from '../../assembly/address.ts';
import { damaged } from '../../assembly/damage.ts';
import { present } from '../../assembly/present.ts';
import { attributeOf, childOf, childrenOf, childText } from '../../reading/xml-children.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';
import type { LabelledFact } from '../../remarks/labelled-fact.ts';
import { printedPeriod } from './date-period.ts';
import type { Location } from './location.ts';
import type { ReferenceValues } from './reference-values.ts';

/** An `IDRegDocument`: a passport, a registration, a vessel's IMO number. */
export interface RegisteredDocument {
  readonly fact: LabelledFact;
  /** What is said of it beside, as a clause for the remarks. */
  readonly note?: string;
}

const VALID = 'Valid';

/**
 * Reads a document. What is no part of an identifier, such as `Fraudulent`, the authority that issued
 * it or a comment, becomes its note.
 * Throws LIST, with the line, for a document without a type, and for numbers that point nowhere.
 */
export function readDocument(
  element: XmlElement,
  references: ReferenceValues,
  locations: ReadonlyMap<string, Location>,
  file: string,
): RegisteredDocument {
  const label = references.of('IDRegDocType', element)?.text;
  if (label === undefined) throw damaged('a document without a type', file, element.line);
  const value = childText(element, 'IDRegistrationNo') ?? '';
  const dates = readDates(element, references);
  const note = [
    ...notesOf(element, value, references),
    ...issuedIn(element, locations, file),
    ...dates.others,
  ].join(', ');
  const country = references.words('Country', element, 'IssuedBy-CountryID');
  const { issued, expires } = dates;
  const fact = {
    label,
    value,
    ...present({ country, issued, expires }),
  };
  return { fact, ...(note === '' ? {} : { note: `${label} ${value} (${note})` }) };
}

interface DocumentDates {
  readonly issued: string | undefined;
  readonly expires: string | undefined;
  /** Dates of other types, with the type. */
  readonly others: readonly string[];
}

function readDates(element: XmlElement, references: ReferenceValues): DocumentDates {
  const dates = childrenOf(element, 'DocumentDate').flatMap((date) => {
    const period = childOf(date, 'DatePeriod');
    const text = period && printedPeriod(period);
    const type = references.of('IDRegDocDateType', date)?.text ?? '';
    return text === undefined ? [] : [{ type, text }];
  });
  const first = (type: string): string | undefined =>
    dates.find((date) => date.type === type)?.text;
  const isKnown = (type: string): boolean => type === 'Issue Date' || type === 'Expiration Date';
  return {
    issued: first('Issue Date'),
    expires: first('Expiration Date'),
    others: dates.filter(({ type }) => !isKnown(type)).map(({ type, text }) => `${type} ${text}`),
  };
}

function notesOf(element: XmlElement, value: string, references: ReferenceValues): string[] {
  const validity = references.words('Validity', element);
  const authority = childText(element, 'IssuingAuthority');
  const comment = childText(element, 'Comment');
  return [
    ...(validity === undefined || validity === VALID ? [] : [validity]),
    ...(authority === undefined ? [] : [`issued by ${authority}`]),
    ...(comment === undefined || comment === value ? [] : [comment]),
  ];
}

function issuedIn(
  element: XmlElement,
  locations: ReadonlyMap<string, Location>,
  file: string,
): string[] {
  const id = attributeOf(element, 'IssuedIn-LocationID');
  if (id === undefined) return [];
  const location = locations.get(id);
  if (!location) throw damaged(`location ${id} does not exist`, file, element.line);
  const { street, city, country } = location.addresses[0] ?? {};
  const words = joinTexts([street, city, country], ', ');
  return words === '' ? [] : [`issued in ${words}`];
}
