import { present } from '../assembly/present.ts';
import { childText, type XmlElement } from '../reading/xml-elements.ts';
import { readRemarks } from '../remarks/remarks.ts';
import { callSignIdentifier } from './member-rows.ts';
import type { Party } from './party.ts';
import { entryType } from './terms.ts';
import { readXmlId } from './xml-id.ts';
import { damaged, printedName, readAddress, readAlias, readCraft } from './xml-parts.ts';

/** The parts of an `sdnEntry` that are read. */
export const XML_PARTS: ReadonlySet<string> = new Set([
  'uid',
  'firstName',
  'lastName',
  'title',
  'sdnType',
  'remarks',
  'programList',
  'idList',
  'akaList',
  'addressList',
  'nationalityList',
  'citizenshipList',
  'dateOfBirthList',
  'placeOfBirthList',
  'vesselInfo',
]);

/**
 * Reads one `sdnEntry`. What the CSV prints as clauses of the remarks and the XML as `id` elements of
 * no identifying kind comes back into the remarks.
 * Throws LIST, with the line, for an entry without number or name, or with an unknown type.
 */
export function readXmlParty(entry: XmlElement, file: string): Party {
  const id = childText(entry, 'uid');
  const name = printedName(entry);
  const type = entryType(childText(entry, 'sdnType') ?? '');
  if (id === undefined || !/^\d+$/.test(id))
    throw damaged('an entry without a number', entry, file);
  if (name === undefined) throw damaged(`entry ${id} has no name`, entry, file);
  if (!type) throw damaged(`entry ${id} is of unknown type`, entry, file);
  const published = childText(entry, 'remarks');
  const facts = readRemarks(published ?? '', type);
  const notes = items(entry, 'idList').flatMap((item) => readXmlId(item, type, facts));
  facts.nationalities.push(...texts(entry, 'nationalityList', 'country'));
  facts.nationalities.push(...texts(entry, 'citizenshipList', 'country'));
  facts.birthDates.push(...texts(entry, 'dateOfBirthList', 'dateOfBirth'));
  facts.birthPlaces.push(...texts(entry, 'placeOfBirthList', 'placeOfBirth'));
  const vessel = entry.children.find((child) => child.name === 'vesselInfo');
  if (vessel) facts.identifiers.push(...callSignIdentifier(childText(vessel, 'callSign')));
  const aliases = items(entry, 'akaList').map((aka) => readAlias(aka, file));
  facts.weakAliases.push(...aliases.filter(({ strength }) => strength === 'weak'));
  const title = childText(entry, 'title');
  const craft = vessel && readCraft(vessel);
  return {
    id,
    name,
    type,
    programs: items(entry, 'programList').map((program) => program.text),
    ...present({ title }),
    aliases: aliases.filter(({ strength }) => strength === 'strong'),
    addresses: items(entry, 'addressList').flatMap(readAddress),
    ...present({ craft }),
    facts,
    remarks: [...notes, ...(published === undefined ? [] : [published])].join('; '),
  };
}

function items(entry: XmlElement, list: string): readonly XmlElement[] {
  return entry.children.filter((child) => child.name === list).flatMap((child) => child.children);
}

function texts(entry: XmlElement, list: string, part: string): string[] {
  return items(entry, list).flatMap((item) => childText(item, part) ?? []);
}
