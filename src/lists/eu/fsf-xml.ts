import { present } from '../assembly/present.ts';
import { printedText } from '../assembly/printed-text.ts';
import type { Unread } from '../assembly/unread.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { UNREAD_ELEMENTS } from '../reading/unread-elements.ts';
import { childrenOf } from '../reading/xml-children.ts';
import { readXmlElements, type XmlElement } from '../reading/xml-elements.ts';
import type { ListSource } from '../source/list-source.ts';
import { type EuPartName, isKnownAttribute } from './layout.ts';
import { EuEntries } from './loaded.ts';
import type { EuFields, EuPart, EuRecord } from './record.ts';

const REMARK = 'remark';
/** A `regulationSummary` repeats which act brought a part. */
const OF_PART = [REMARK, 'regulationSummary'];

/** The elements that are read of each element. */
const READ_PARTS: { readonly [part in EuPartName]: readonly string[] } = {
  sanctionEntity: [
    ...[REMARK, 'regulation', 'subjectType', 'nameAlias', 'address', 'birthdate'],
    ...['identification', 'citizenship'],
  ],
  regulation: ['publicationUrl'],
  nameAlias: OF_PART,
  address: [...OF_PART, 'contactInfo'],
  birthdate: OF_PART,
  identification: OF_PART,
  citizenship: OF_PART,
};

/**
 * Reads the EU's consolidated list of financial sanctions in XML 1.1 (`export`), in a stream. The date
 * is the day of `generationDate`.
 * Throws LIST, with the line, for damaged XML and for an entry without number or name, of unknown type
 * or given twice; and for a file without entries.
 */
export async function readFsfXml(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const entries = new EuEntries(source.path);
  let generated: string | undefined;
  await readXmlElements(source, {
    root: (_, { generationDate }) => {
      generated = generationDate?.slice(0, 'YYYY-MM-DD'.length);
    },
    element: (element) => {
      if (element.name === 'sanctionEntity') entries.add(recordOf(element, entries.unread));
      else entries.unread.add(UNREAD_ELEMENTS, element.name);
    },
  });
  return entries.toList(source, 'eu-xml', generated, options);
}

function recordOf(element: XmlElement, unread: Unread): EuRecord {
  const named = (name: string): readonly XmlElement[] => childrenOf(element, name);
  const parts = (name: string): EuPart[] => named(name).map(partOf);
  noteUnread(element, unread);
  const subjectType = named('subjectType')[0]?.attributes.code;
  return {
    line: element.line,
    entity: fieldsOf(element),
    ...present({ subjectType }),
    remarks: remarksOf(element),
    regulations: named('regulation').map((regulation) => ({
      ...fieldsOf(regulation),
      publicationUrl: textsOf(regulation, 'publicationUrl')[0],
    })),
    names: parts('nameAlias'),
    addresses: parts('address'),
    births: parts('birthdate'),
    identifications: parts('identification'),
    citizenships: parts('citizenship'),
  };
}

/** Parts and attributes that are not known and say something. */
function noteUnread(element: XmlElement, unread: Unread): void {
  const { name, attributes, children } = element;
  if (!isPart(name)) return;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (printedText(value) !== undefined && !isKnownAttribute(name, attribute)) {
      unread.add('attributes that are not read', `${name}/${attribute}`);
    }
  }
  for (const child of children) {
    if (READ_PARTS[name].includes(child.name)) noteUnread(child, unread);
    else unread.add(UNREAD_ELEMENTS, `${name}/${child.name}`);
  }
}

function isPart(name: string): name is EuPartName {
  return Object.hasOwn(READ_PARTS, name);
}

function partOf(element: XmlElement): EuPart {
  const contacts = childrenOf(element, 'contactInfo');
  return {
    fields: fieldsOf(element),
    remarks: remarksOf(element),
    contacts: contacts.flatMap(({ attributes }) => {
      const value = printedText(attributes.value);
      return value === undefined ? [] : [{ key: attributes.key ?? '', value }];
    }),
  };
}

function fieldsOf({ attributes }: XmlElement): EuFields {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, printedText(value)]),
  );
}

function remarksOf(element: XmlElement): string[] {
  return textsOf(element, REMARK);
}

function textsOf(element: XmlElement, name: string): string[] {
  return childrenOf(element, name).flatMap(({ text }) => printedText(text) ?? []);
}
