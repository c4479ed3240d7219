import { printedText } from '../assembly/printed-text.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { TableHeader } from '../reading/table-header.ts';
import { type EuPartName, isKnownAttribute, isNumbering } from './layout.ts';
import type { EuFields, EuPart } from './record.ts';

/** What the captions of a part begin with. */
const PREFIXES: ReadonlyMap<string, EuPartName> = new Map([
  ['Entity', 'sanctionEntity'],
  ['Entity_Regulation', 'regulation'],
  ['NameAlias', 'nameAlias'],
  ['Address', 'address'],
  ['BirthDate', 'birthdate'],
  ['Identification', 'identification'],
  ['Citizenship', 'citizenship'],
]);

/** Captions whose attribute in the XML is not the same word with a small letter. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['Entity_EU_ReferenceNumber', 'euReferenceNumber'],
  ['Entity_Regulation_Type', 'regulationType'],
  ['BirthDate_BirthDate', 'birthdate'],
  ['BirthDate_Day', 'dayOfMonth'],
  ['BirthDate_Month', 'monthOfYear'],
  ['Identification_TypeCode', 'identificationTypeCode'],
  ['Identification_TypeDescription', 'identificationTypeDescription'],
]);

/** Captions of what is an element in the XML. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...['Entity_Remark', 'Entity_SubjectType', 'Entity_SubjectType_ClassificationCode'],
  ...['Entity_Regulation_PublicationUrl', 'NameAlias_Remark', 'Address_Remark'],
  ...['Address_ContactInfo', 'BirthDate_Remark', 'Identification_Remark', 'Citizenship_Remark'],
]);

const CAPTION = /^(?<prefix>Entity_Regulation|[A-Za-z]+)_(?<field>(?!Regulation_)\w+)$/;
/** The act that brought a part: the XML's `regulationSummary`, which is not read either. */
const PART_REGULATION = /^(?:NameAlias|Address|BirthDate|Identification|Citizenship)_Regulation_/;
const LOGICAL_ID = 'Entity_LogicalId';
/** The caption of the day on which the file was made. */
export const GENERATED = 'fileGenerationDate';
const CONTACT_KEY = /(EMAIL|PHONE|FAX|WEB)/;

/** The header, and where the columns of each part stand, by the attributes of the XML. */
export interface CsvColumns {
  readonly header: TableHeader<string>;
  readonly positions: ReadonlyMap<EuPartName, ReadonlyMap<string, number>>;
}

/**
 * Reads the header; captions, and not positions, tell what a column holds.
 * Throws LIST without a column `Entity_LogicalId`, and for a column that stands there twice.
 */
export function readColumns(record: CsvRecord, file: string): CsvColumns {
  const under = (caption: string): string | undefined =>
    caption === GENERATED || PART_REGULATION.test(caption) || placeOf(caption) !== undefined
      ? caption
      : undefined;
  const header = new TableHeader(record, { under, required: [LOGICAL_ID] }, file);
  const positions = new Map<EuPartName, Map<string, number>>();
  for (const [caption, position] of header.positions) {
    const place = placeOf(caption);
    if (!place) continue;
    const columns = positions.get(place.part) ?? new Map<string, number>();
    positions.set(place.part, columns.set(place.attribute, position));
  }
  return { header, positions };
}

/** The part and the attribute that a caption names; undefined for one that is not known. */
function placeOf(caption: string): { part: EuPartName; attribute: string } | undefined {
  const { prefix = '', field = '' } = CAPTION.exec(caption)?.groups ?? {};
  const part = PREFIXES.get(prefix);
  if (part === undefined) return undefined;
  const attribute = ATTRIBUTES.get(caption) ?? field.charAt(0).toLowerCase() + field.slice(1);
  const isKnown = ELEMENTS.has(caption) || isKnownAttribute(part, attribute);
  return isKnown ? { part, attribute } : undefined;
}

/** The fields of one part in a row. */
export function fieldsIn({ cells }: CsvRecord, columns: CsvColumns, part: EuPartName): EuFields {
  const positions = [...(columns.positions.get(part) ?? [])];
  return Object.fromEntries(positions.map(([name, at]) => [name, printedText(cells[at])]));
}

/** A part in a row; undefined where its columns are empty, as most are in any row. */
export function partIn(row: CsvRecord, columns: CsvColumns, part: EuPartName): EuPart | undefined {
  const { remark, contactInfo, ...fields } = fieldsIn(row, columns, part);
  const isThere = [remark, contactInfo].concat(
    Object.entries(fields).flatMap(([name, value]) => (isNumbering(name) ? [] : [value])),
  );
  if (isThere.every((value) => value === undefined)) return undefined;
  return {
    fields,
    remarks: remark === undefined ? [] : [remark],
    contacts: contactInfo === undefined ? [] : contactsIn(contactInfo),
  };
}

/** The contacts of one cell, which are run together: `EMAILoffice@example.orgPHONE+000 100200`. */
function contactsIn(text: string): { key: string; value: string }[] {
  const [before = '', ...pieces] = text.split(CONTACT_KEY);
  const contacts = before.trim() === '' ? [] : [{ key: 'unnamed', value: before.trim() }];
  for (let index = 0; index < pieces.length; index += 2) {
    const value = (pieces[index + 1] ?? '').replace(/^[\s:=[]+|[\s;,|\]]+$/g, '');
    if (value !== '') contacts.push({ key: pieces[index] ?? '', value });
  }
  return contacts;
}
