import { printedText } from '../assembly/printed-text.ts';
import type { EuFields, EuPart } from './record.ts';

/** What a caption begins with, for each part of a party. */
export type CaptionPrefix =
  | 'Entity'
  | 'Entity_Regulation'
  | 'NameAlias'
  | 'Address'
  | 'BirthDate'
  | 'Identification'
  | 'Citizenship';

/** Captions whose attribute in the XML is not the same word with a small letter. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['Entity_EU_ReferenceNumber', 'euReferenceNumber'],
  ['BirthDate_BirthDate', 'birthdate'],
  ['BirthDate_Day', 'dayOfMonth'],
  ['BirthDate_Month', 'monthOfYear'],
  ['Identification_TypeCode', 'identificationTypeCode'],
  ['Identification_TypeDescription', 'identificationTypeDescription'],
]);

const CAPTION =
  /^(?<prefix>Entity_Regulation|Entity|NameAlias|Address|BirthDate|Identification|Citizenship)_(?<field>(?!Regulation_)\w+)$/;
/** The act that brought a part: the XML's `regulationSummary`, which is not read either. */
const PART_REGULATION = /^(?:NameAlias|Address|BirthDate|Identification|Citizenship)_Regulation_/;
/** Fields that number a part, or say in which language its act is, and do not make one. */
const NUMBERING: ReadonlySet<string> = new Set(['logicalId', 'regulationLanguage']);
const CONTACT_KEY = /(EMAIL|PHONE|FAX|WEB)/;

/** Where the columns of each prefix stand, by the attributes of the XML. */
export interface CsvColumns {
  readonly width: number;
  readonly positions: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Captions that are not known. */
  readonly unread: readonly string[];
}

/** Reads the header; captions, and not positions, tell what a column holds. */
export function readColumns(captions: readonly string[]): CsvColumns {
  const positions = new Map<string, Map<string, number>>();
  const unread: string[] = [];
  for (const [position, printed] of captions.entries()) {
    const caption = printed.trim();
    const { prefix, field } = CAPTION.exec(caption)?.groups ?? {};
    if (prefix === undefined || field === undefined) {
      if (!PART_REGULATION.test(caption) && caption !== 'fileGenerationDate') unread.push(caption);
      continue;
    }
    const attribute = ATTRIBUTES.get(caption) ?? field.charAt(0).toLowerCase() + field.slice(1);
    const columns = positions.get(prefix) ?? new Map<string, number>();
    positions.set(prefix, columns.set(attribute, position));
  }
  return { width: captions.length, positions, unread };
}

/** The fields of one prefix in a row. */
export function fieldsIn(
  cells: readonly string[],
  { positions }: CsvColumns,
  prefix: CaptionPrefix,
): EuFields {
  const columns = [...(positions.get(prefix) ?? [])];
  return Object.fromEntries(columns.map(([name, at]) => [name, printedText(cells[at])]));
}

/** The part of one prefix in a row; undefined where its columns are empty, as most are in any row. */
export function partIn(
  cells: readonly string[],
  columns: CsvColumns,
  prefix: CaptionPrefix,
): EuPart | undefined {
  const { remark, contactInfo, ...fields } = fieldsIn(cells, columns, prefix);
  const isThere = [remark, contactInfo].concat(
    Object.entries(fields).flatMap(([name, value]) => (NUMBERING.has(name) ? [] : [value])),
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
