import { damaged } from '../assembly/damage.ts';
import { present } from '../assembly/present.ts';
import { joined } from '../assembly/printed-text.ts';
import type { Unread } from '../assembly/unread.ts';
import type { Alias, Entry, EntryType } from '../entry.ts';
import { childrenOf } from '../reading/xml-children.ts';
import type { XmlElement } from '../reading/xml-elements.ts';
import { readAddress } from './address.ts';
import { furtherName, readAlias } from './aliases.ts';
import { readBirthDate, readBirthPlace } from './birth.ts';
import { identifiersInComments, referencesIn } from './comments.ts';
import { readDocument } from './documents.ts';
import { NAME_PARTS } from './layout.ts';
import { partDay, partText, partValues } from './parts.ts';
import { mergeRepeats } from './repeated-numbers.ts';
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

/**
 * Reads an `INDIVIDUAL` or `ENTITY`. The name is in the order in which the UN typed it, since nothing
 * says which part is the surname. Values that are not known are added to `unread`.
 * Throws LIST, with the line, for a record without a reference number or a name.
 */
export function readUnParty(
  element: XmlElement,
  type: EntryType,
  file: string,
  unread: Unread,
): UnParty {
  const id = partText(element, 'REFERENCE_NUMBER');
  if (id === undefined) throw damaged('an entry without a reference number', file, element.line);
  const printed = NAME_PARTS.flatMap((part) => partText(element, part) ?? []).join(' ');
  const [name, ...otherNames] = separateNames(printed).names;
  if (name === undefined) throw damaged(`entry ${id} has no name`, file, element.line);

  const aliases = [
    ...childrenOf(element, 'INDIVIDUAL_ALIAS'),
    ...childrenOf(element, 'ENTITY_ALIAS'),
  ];
  const aliasFacts = aliases.map((alias) => readAlias(alias, unread));
  const birth = [
    ...childrenOf(element, 'INDIVIDUAL_DATE_OF_BIRTH').map((date) => readBirthDate(date, unread)),
    ...childrenOf(element, 'INDIVIDUAL_PLACE_OF_BIRTH').map(readBirthPlace),
    ...aliasFacts.map((facts) => facts.birth),
  ];
  const documents = childrenOf(element, 'INDIVIDUAL_DOCUMENT').map(readDocument);
  const addressElements = [
    ...childrenOf(element, 'INDIVIDUAL_ADDRESS'),
    ...childrenOf(element, 'ENTITY_ADDRESS'),
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
      ...[...withoutAcronym(name), ...otherNames].map(furtherName),
      ...originalScript(element),
      ...aliasFacts.flatMap((facts) => facts.aliases),
    ],
    ...present({ title }),
    birthDates: [...new Set(birth.flatMap(({ dates }) => dates))],
    birthPlaces: [...new Set(birth.flatMap(({ places }) => places))],
    nationalities: partValues(element, 'NATIONALITY'),
    ...present({ gender }),
    identifiers: mergeRepeats([
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
  return printed === undefined ? [] : separateNames(printed).names.map(furtherName);
}

/**
 * The full name of `SAMPLE COMPANY, LIMITED (SCL)`: behind the bracket, `LIMITED` would count as one of
 * the words that tell names apart.
 */
function withoutAcronym(name: string): readonly string[] {
  const full = name.replace(/\s+\([A-Z-]{2,}\)$/, '');
  return full === name ? [] : [full];
}
