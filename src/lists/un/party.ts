import { damaged } from '../assembly/damage.ts';
import { present } from '../assembly/present.ts';
import { joined } from '../assembly/printed-text.ts';
import type { Alias, Entry, EntryType, ListedIdentifier } from '../entry.ts';
import type { XmlElement } from '../reading/xml-elements.ts';
import { readAddress } from './address.ts';
import { readAlias, strongAlias } from './aliases.ts';
import { readBirthDate, readBirthPlace } from './birth.ts';
import { identifiersInComments, referencesIn } from './comments.ts';
import { readDocument } from './documents.ts';
import { partDay, partsOf, partText, partValues } from './parts.ts';
import { separateNames } from './separated-names.ts';

/** The short name of the list. */
export const UN_LIST = 'un-sc';
/** What its numbers of records are called, by which other collections know the same parties. */
const DATA_ID = 'un-dataid';

/** One party as read, before the parties that its comments name are looked up. */
export interface UnParty extends Omit<Entry, 'linkedTo'> {
  /** Reference numbers in the comments and the designation. */
  readonly mentioned: readonly string[];
}

const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** The parts of a record that are read, and those that say nothing of the party. */
const KNOWN_PARTS: ReadonlySet<string> = new Set([
  ...NAME_PARTS,
  ...['DATAID', 'REFERENCE_NUMBER', 'UN_LIST_TYPE', 'LISTED_ON', 'LAST_DAY_UPDATED'],
  ...['GENDER', 'NAME_ORIGINAL_SCRIPT', 'COMMENTS1', 'TITLE', 'DESIGNATION', 'NATIONALITY'],
  ...['SUBMITTED_BY', 'INDIVIDUAL_ALIAS', 'ENTITY_ALIAS', 'INDIVIDUAL_ADDRESS', 'ENTITY_ADDRESS'],
  ...['INDIVIDUAL_DATE_OF_BIRTH', 'INDIVIDUAL_PLACE_OF_BIRTH', 'INDIVIDUAL_DOCUMENT'],
  ...['VERSIONNUM', 'LIST_TYPE', 'SORT_KEY', 'SORT_KEY_LAST_MOD'],
]);

/**
 * Reads an `INDIVIDUAL` or `ENTITY`. The name is in the order in which the UN typed it, since nothing
 * says which part is the surname. Parts and values that are not known are added to `unread`.
 * Throws LIST, with the line, for a record without a reference number or a name.
 */
export function readUnParty(
  element: XmlElement,
  type: EntryType,
  file: string,
  unread: Set<string>,
): UnParty {
  const id = partText(element, 'REFERENCE_NUMBER');
  if (id === undefined) throw damaged('an entry without a reference number', file, element.line);
  const printed = NAME_PARTS.flatMap((part) => partText(element, part) ?? []).join(' ');
  const [name, ...otherNames] = separateNames(printed).names;
  if (name === undefined) throw damaged(`entry ${id} has no name`, file, element.line);
  for (const part of element.children) if (!KNOWN_PARTS.has(part.name)) unread.add(part.name);

  const aliases = [...partsOf(element, 'INDIVIDUAL_ALIAS'), ...partsOf(element, 'ENTITY_ALIAS')];
  const aliasFacts = aliases.map((alias) => readAlias(alias, unread));
  const birth = [
    ...partsOf(element, 'INDIVIDUAL_DATE_OF_BIRTH').map((date) => readBirthDate(date, unread)),
    ...partsOf(element, 'INDIVIDUAL_PLACE_OF_BIRTH').map(readBirthPlace),
    ...aliasFacts.map((facts) => facts.birth),
  ];
  const documents = partsOf(element, 'INDIVIDUAL_DOCUMENT').map(readDocument);
  const addressElements = [
    ...partsOf(element, 'INDIVIDUAL_ADDRESS'),
    ...partsOf(element, 'ENTITY_ADDRESS'),
  ];
  const comments = partText(element, 'COMMENTS1');
  const notes = [
    comments,
    ...addressElements.map((address) => partText(address, 'NOTE')),
    ...new Set(aliasFacts.flatMap((facts) => facts.aliases).map(({ remarks }) => remarks)),
  ].flatMap((note) => note ?? []);
  const title = joined(
    [...partValues(element, 'TITLE'), ...partValues(element, 'DESIGNATION')],
    '; ',
  );
  const dataId = partText(element, 'DATAID');
  const listedOn = partDay(element, 'LISTED_ON');
  const gender = partText(element, 'GENDER');
  const submitter = partText(element, 'SUBMITTED_BY');
  const updated = partValues(element, 'LAST_DAY_UPDATED').join(', ');
  return {
    list: UN_LIST,
    id,
    name,
    type,
    programs: [partText(element, 'UN_LIST_TYPE')].flatMap((program) => program ?? []),
    ...present({ listedOn }),
    ...(dataId === undefined ? {} : { references: [{ list: DATA_ID, id: dataId }] }),
    aliases: [
      ...[...withoutAcronym(name), ...otherNames].map(strongAlias),
      ...originalScript(element),
      ...aliasFacts.flatMap((facts) => facts.aliases),
    ],
    ...present({ title }),
    birthDates: [...new Set(birth.flatMap(({ dates }) => dates))],
    birthPlaces: [...new Set(birth.flatMap(({ places }) => places))],
    nationalities: partValues(element, 'NATIONALITY'),
    ...present({ gender }),
    identifiers: withoutRepeats([
      ...documents.flatMap(({ identifier }) => identifier ?? []),
      ...notes.flatMap(identifiersInComments),
    ]),
    addresses: addressElements.flatMap(readAddress),
    sanctionsRemarks: [],
    remarks:
      joined(
        [
          comments,
          ...birth.flatMap(({ remarks }) => remarks),
          ...documents.flatMap(({ remark }) => remark ?? []),
          submitter === undefined ? undefined : `submitted by ${submitter}`,
          updated === '' ? undefined : `updated ${updated}`,
        ],
        '; ',
      ) ?? '',
    mentioned: referencesIn(`${comments} ${title}`).filter((reference) => reference !== id),
  };
}

function originalScript(element: XmlElement): Alias[] {
  const printed = partText(element, 'NAME_ORIGINAL_SCRIPT');
  return printed === undefined ? [] : separateNames(printed).names.map(strongAlias);
}

/**
 * Some passports stand there three times, with the type in English, French and Spanish, or again in a
 * note: of the same kind and number one is kept, with whatever any of them says.
 */
function withoutRepeats(identifiers: readonly ListedIdentifier[]): ListedIdentifier[] {
  const kept: ListedIdentifier[] = [];
  for (const identifier of identifiers) {
    const earlier = kept.findIndex((one) => isRepeat(one, identifier));
    const first = kept[earlier];
    if (first) kept[earlier] = { ...identifier, ...first };
    else kept.push(identifier);
  }
  return kept;
}

function isRepeat(one: ListedIdentifier, other: ListedIdentifier): boolean {
  const compact = ({ value }: ListedIdentifier): string => value.replace(/\s/g, '');
  return (
    one.kind === other.kind &&
    compact(one) === compact(other) &&
    (one.country === undefined || other.country === undefined || one.country === other.country)
  );
}

/**
 * The full name of `SAMPLE COMPANY, LIMITED (SCL)`: behind the bracket, `LIMITED` would count as one of
 * the words that tell names apart.
 */
function withoutAcronym(name: string): readonly string[] {
  const full = name.replace(/\s+\([A-Z-]{2,}\)$/, '');
  return full === name ? [] : [full];
}
