import { craftOf } from '../assembly/craft.ts';
import { damaged } from '../assembly/damage.ts';
import { LinkIndex } from '../assembly/link-index.ts';
import { present } from '../assembly/present.ts';
import type { Craft, Entry, EntryType, Reference } from '../entry.ts';
import { onOneLine, valuesOf } from './cell.ts';
import { unambiguousDate } from './dates.ts';
import type { Designation } from './designation.ts';
import { readIdentifiers } from './identifiers.ts';
import { readNames } from './names.ts';
import type { PartName } from './parts.ts';
import { birthPlace, readAddress } from './places.ts';
import { readRemarks } from './remarks.ts';

/** An entry whose links are still names, and what of the designation was not understood. */
export type UkParty = Omit<Entry, 'linkedTo'> & {
  readonly links: readonly { readonly name: string; readonly relation: string }[];
  readonly unknownNameTypes: readonly string[];
  readonly unreadDates: readonly string[];
};

export const UK_LIST = 'uk-sl';

const TYPES: ReadonlyMap<string, EntryType> = new Map([
  ['individual', 'individual'],
  ['entity', 'entity'],
  ['ship', 'vessel'],
]);

/** Parts that name another party, with the relation in the words of the caption. */
const LINKS: readonly (readonly [PartName, string])[] = [
  ['ParentCompany', 'Parent company'],
  ['Subsidiary', 'Subsidiary'],
  ['CurrentOwnerOperator', 'Current owner/operator'],
  ['PreviousOwnerOperator', 'Previous owner/operator'],
];

/**
 * Reads a designation. Dates, which the list prints day first, are written so that they can be read one
 * way only, see `unambiguousDate`.
 * Throws LIST, with the line, for one without a name, and for one of no type, of two, or of another
 * than the list's three.
 */
export function readParty(designation: Designation, file: string): UkParty {
  const { id, line } = designation;
  const [type, ...others] = new Set(designation.texts('IndividualEntityShip').map(typeOf));
  if (!type || others.length > 0)
    throw damaged(`entry ${id} is of unknown type or of several`, file, line);
  const names = readNames(designation, type);
  if (!names) throw damaged(`entry ${id} has no name`, file, line);
  const several = (part: PartName): string[] => [
    ...new Set(designation.texts(part).flatMap(valuesOf)),
  ];
  const { identifiers, remarks } = readIdentifiers(designation);
  const births = several('DOB').map((printed) => ({ printed, date: unambiguousDate(printed) }));
  const [designated] = designation.texts('DateDesignated');
  const title = [...several('Title'), ...several('Position')].join('; ');
  const gender = several('Gender').join('; ');
  const craft = readCraft(designation);
  const references = readReferences(designation);
  return {
    list: UK_LIST,
    id,
    name: names.name,
    type,
    programs: designation.texts('RegimeName').map(onOneLine),
    ...present({ listedOn: designated && (unambiguousDate(designated) ?? designated) }),
    ...(references.length === 0 ? {} : { references }),
    aliases: names.aliases,
    ...present({ title }),
    birthDates: births.map(({ printed, date }) => date ?? printed),
    birthPlaces: designation.group('birthPlace').map(birthPlace),
    nationalities: several('Nationality'),
    ...present({ gender }),
    identifiers,
    addresses: designation.group('address').flatMap(readAddress),
    links: LINKS.flatMap(([part, relation]) =>
      several(part).map((name) => ({ name: onOneLine(name), relation })),
    ),
    sanctionsRemarks: several('SanctionsImposed'),
    ...present({ craft }),
    remarks: readRemarks(designation, remarks),
    unknownNameTypes: names.unknownTypes,
    unreadDates: births.flatMap(({ printed, date }) => (date === undefined ? printed : [])),
  };
}

/** The entries of the list, in its order, with links to each other. */
export function toEntries(parties: readonly UkParty[]): Entry[] {
  const index = new LinkIndex(parties);
  return parties.map(({ links, unknownNameTypes: _types, unreadDates: _dates, ...entry }) => ({
    ...entry,
    linkedTo: links.map(({ name, relation }) => ({ ...index.resolve(name), relation })),
  }));
}

function typeOf(printed: string): EntryType | undefined {
  return TYPES.get(printed.toLowerCase());
}

/** The UN's number of the party, and that of its former entry on the list of OFSI. */
function readReferences(designation: Designation): Reference[] {
  const un = designation.texts('UNReferenceNumber').flatMap(valuesOf);
  const ofsi = designation.texts('OFSIGroupID').flatMap(valuesOf);
  return [
    ...un.map((number) => ({ list: 'un-sc', id: number })),
    ...ofsi.map((number) => ({ list: 'ofsi', id: number })),
  ];
}

function readCraft(designation: Designation): Craft | undefined {
  const text = (part: PartName): string => designation.texts(part).flatMap(valuesOf).join('; ');
  return craftOf({
    type: text('TypeOfShip'),
    flag: text('CurrentBelievedFlagOfShip'),
    owner: text('CurrentOwnerOperator'),
    tonnage: text('TonnageOfShip'),
    grossTonnage: undefined,
  });
}
