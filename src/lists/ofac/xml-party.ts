import { callSignIdentifier } from '../assembly/craft.ts';
import { damaged } from '../assembly/damage.ts';
import { present } from '../assembly/present.ts';
import type { ReadParts } from '../reading/unread-elements.ts';
import { childOf, childrenOf, childText } from '../reading/xml-children.ts';
import type { XmlElement } from '../reading/xml-elements.ts';
import { readRemarks } from '../remarks/remarks.ts';
import type { Party } from './party.ts';
import { entryType } from './terms.ts';
import { printedName, readAddress, readAlias, readCraft, readId } from './xml-parts.ts';

const UID = 'uid';

/** The parts that are read of each element, and the numbers that OFAC gives its elements. */
export const READ_PARTS: ReadParts = new Map([
  [
    'sdnEntry',
    [
      ...[UID, 'firstName', 'lastName', 'title', 'sdnType', 'remarks', 'programList', 'idList'],
      ...['akaList', 'addressList', 'nationalityList', 'citizenshipList', 'dateOfBirthList'],
      ...['placeOfBirthList', 'vesselInfo'],
    ],
  ],
  ['programList', ['program']],
  ['idList', ['id']],
  ['id', [UID, 'idType', 'idNumber', 'idCountry', 'issueDate', 'expirationDate']],
  ['akaList', ['aka']],
  ['aka', [UID, 'type', 'category', 'lastName', 'firstName']],
  ['addressList', ['address']],
  [
    'address',
    [
      ...[UID, 'address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode'],
      'country',
    ],
  ],
  ['nationalityList', ['nationality']],
  ['nationality', [UID, 'country', 'mainEntry']],
  ['citizenshipList', ['citizenship']],
  ['citizenship', [UID, 'country', 'mainEntry']],
  ['dateOfBirthList', ['dateOfBirthItem']],
  ['dateOfBirthItem', [UID, 'dateOfBirth', 'mainEntry']],
  ['placeOfBirthList', ['placeOfBirthItem']],
  ['placeOfBirthItem', [UID, 'placeOfBirth', 'mainEntry']],
  [
    'vesselInfo',
    [
      ...['callSign', 'vesselType', 'vesselFlag', 'vesselOwner', 'tonnage'],
      'grossRegisteredTonnage',
    ],
  ],
]);

/**
 * Reads one `sdnEntry`. What the CSV prints as clauses of the remarks and the XML as `id` elements of
 * no identifying kind comes back into the remarks.
 * Throws LIST, with the line, for an entry without number or name, or with an unknown type.
 */
export function readXmlParty(entry: XmlElement, file: string): Party {
  const id = childText(entry, UID) ?? '';
  const name = printedName(entry);
  const type = entryType(childText(entry, 'sdnType') ?? '');
  if (!/^\d+$/.test(id)) throw damaged('an entry without a number', file, entry.line);
  if (name === undefined) throw damaged(`entry ${id} has no name`, file, entry.line);
  if (!type) throw damaged(`entry ${id} is of unknown type`, file, entry.line);
  const published = childText(entry, 'remarks');
  const facts = readRemarks(published ?? '', type);
  const notes = itemsOf(entry, 'idList').flatMap((item) => readId(item, type, facts));
  facts.nationalities.push(...texts(entry, 'nationalityList', 'country'));
  facts.nationalities.push(...texts(entry, 'citizenshipList', 'country'));
  facts.birthDates.push(...texts(entry, 'dateOfBirthList', 'dateOfBirth'));
  facts.birthPlaces.push(...texts(entry, 'placeOfBirthList', 'placeOfBirth'));
  const vessel = childOf(entry, 'vesselInfo');
  if (vessel) facts.identifiers.push(...callSignIdentifier(childText(vessel, 'callSign')));
  const aliases = itemsOf(entry, 'akaList').map((aka) => readAlias(aka, file));
  facts.weakAliases.push(...aliases.filter(({ strength }) => strength === 'weak'));
  const title = childText(entry, 'title');
  const craft = vessel && readCraft(vessel);
  return {
    id,
    name,
    type,
    programs: itemsOf(entry, 'programList').map((program) => program.text),
    ...present({ title }),
    aliases: aliases.filter(({ strength }) => strength === 'strong'),
    addresses: itemsOf(entry, 'addressList').flatMap(readAddress),
    ...present({ craft }),
    facts,
    remarks: [...notes, ...(published === undefined ? [] : [published])].join('; '),
  };
}

/** The elements of all lists of that name in an entry. */
export function itemsOf(entry: XmlElement, list: string): readonly XmlElement[] {
  return childrenOf(entry, list).flatMap(({ children }) => children);
}

function texts(entry: XmlElement, list: string, part: string): string[] {
  return itemsOf(entry, list).flatMap((item) => childText(item, part) ?? []);
}
