import { present } from '../assembly/present.ts';
import { printedText } from '../assembly/printed-text.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { readXmlElements, type XmlElement } from '../reading/xml-elements.ts';
import type { ListSource } from '../source/list-source.ts';
import { EuEntries } from './loaded.ts';
import type { EuFields, EuPart, EuRecord } from './record.ts';

/** Children that are read; a `regulationSummary` repeats which act brought a part. */
const KNOWN_PARTS: ReadonlySet<string> = new Set([
  ...['remark', 'regulation', 'subjectType', 'nameAlias', 'address', 'birthdate'],
  ...['identification', 'citizenship', 'contactInfo', 'publicationUrl', 'regulationSummary'],
]);

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
      generated = generationDate?.slice(0, 10);
    },
    element: (element) => {
      if (element.name === 'sanctionEntity') entries.add(recordOf(element, entries.unread));
      else entries.unread.add(element.name);
    },
  });
  return entries.toList(source, 'eu-xml', generated, options);
}

function recordOf(element: XmlElement, unread: Set<string>): EuRecord {
  const named = (name: string): XmlElement[] => element.children.filter((one) => one.name === name);
  const parts = (name: string): EuPart[] => named(name).map(partOf);
  for (const { name, children } of element.children) {
    for (const child of [name, ...children.map((one) => one.name)]) {
      if (!KNOWN_PARTS.has(child)) unread.add(child);
    }
  }
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

function partOf(element: XmlElement): EuPart {
  const contacts = element.children.filter(({ name }) => name === 'contactInfo');
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
  return textsOf(element, 'remark');
}

function textsOf(element: XmlElement, name: string): string[] {
  return element.children
    .filter((child) => child.name === name)
    .flatMap(({ text }) => printedText(text) ?? []);
}
