import { damaged } from '../assembly/damage.ts';
import { present } from '../assembly/present.ts';
import { joined } from '../assembly/printed-text.ts';
import type { Unread } from '../assembly/unread.ts';
import type { Alias, Entry, EntryType } from '../entry.ts';
import { readAddress, readContacts } from './addresses.ts';
import { birthDate, birthPlace } from './births.ts';
import { countryOf } from './country.ts';
import { readIdentification } from './identifications.ts';
import { isWeak, printedName, toAlias } from './names.ts';
import type { EuPart, EuRecord } from './record.ts';

/** The short name of the list. */
export const EU_LIST = 'eu-fsf';

/** Words of the subject type, and their classification codes. */
const TYPES: ReadonlyMap<string, EntryType> = new Map([
  ['person', 'individual'],
  ['p', 'individual'],
  ['enterprise', 'entity'],
  ['e', 'entity'],
]);
const GENDERS: ReadonlyMap<string, string> = new Map([
  ['M', 'Male'],
  ['F', 'Female'],
]);

/**
 * The entry of a party, the same from either file. Its primary name is the first that is not weak.
 * The EU tells no ships from other enterprises: one has its IMO number. Values that are not known are
 * added to `unread`.
 * Throws LIST, with the line, for a party without number or name, or of unknown type.
 */
export function toEntry(record: EuRecord, file: string, unread: Unread): Entry {
  const { entity, line, regulations, names, addresses, births, citizenships } = record;
  const id = entity.euReferenceNumber ?? entity.logicalId;
  if (id === undefined) throw damaged('an entry without a number', file, line);
  const type = TYPES.get((record.subjectType ?? '').toLowerCase());
  if (!type) throw damaged(`entry ${id} is of unknown type`, file, line);
  const isPerson = type === 'individual';
  const named = names.flatMap((part) => {
    const name = printedName(part, isPerson);
    return name === undefined ? [] : [{ part, name }];
  });
  const primary = named.find(({ part }) => !isWeak(part)) ?? named[0];
  if (!primary) throw damaged(`entry ${id} has no name`, file, line);
  const others = named.filter((one) => one !== primary);
  const documents = record.identifications.map((part) => readIdentification(part, unread));
  const title = joined(valuesOf(names, ['title', 'function']), '; ');
  const gender = joined(
    valuesOf(names, ['gender']).map((code) => GENDERS.get(code) ?? code),
    '; ',
  );
  const published = regulations.flatMap(({ publicationDate }) => publicationDate ?? []).sort()[0];
  const listedOn = entity.designationDate ?? published;
  const url = regulations.flatMap(({ publicationUrl }) => publicationUrl ?? [])[0];
  const remarksOf = (parts: readonly EuPart[]): string[] => parts.flatMap(({ remarks }) => remarks);
  return {
    list: EU_LIST,
    id,
    name: primary.name,
    type,
    programs: [...new Set(regulations.flatMap(({ programme }) => programme ?? []))],
    ...present({ listedOn }),
    ...(entity.unitedNationId === undefined
      ? {}
      : { references: [{ list: 'un-sc', id: entity.unitedNationId }] }),
    aliases: withoutRepeats(
      others.map(({ part, name }) => toAlias(part, name)),
      primary.name,
    ),
    ...present({ title }),
    birthDates: [...new Set(births.flatMap((birth) => birthDate(birth) ?? []))],
    birthPlaces: [...new Set(births.flatMap((birth) => birthPlace(birth) ?? []))],
    nationalities: [...new Set(citizenships.flatMap(({ fields }) => countryOf(fields) ?? []))],
    ...present({ gender }),
    identifiers: [
      ...documents.flatMap(({ identifiers }) => identifiers),
      ...addresses.flatMap((address) => readContacts(address, unread)),
    ],
    addresses: addresses.flatMap(readAddress),
    linkedTo: [],
    sanctionsRemarks: [],
    remarks:
      joined(
        [
          entity.designationDetails,
          ...record.remarks,
          ...primary.part.remarks,
          ...remarksOf(births),
          ...remarksOf(citizenships),
          ...documents.flatMap(({ remark }) => remark ?? []),
          ...regulations.map(({ numberTitle }) => numberTitle && `regulation ${numberTitle}`),
        ],
        '; ',
      ) ?? '',
    ...present({ url }),
  };
}

function valuesOf(parts: readonly EuPart[], names: readonly string[]): string[] {
  return names.flatMap((name) => parts.flatMap(({ fields }) => fields[name] ?? []));
}

/** The EU prints a name anew for each amendment; a repeat that says nothing more is left out. */
function withoutRepeats(aliases: readonly Alias[], primary: string): Alias[] {
  const seen = new Set([JSON.stringify({ name: primary, kind: 'aka', strength: 'strong' })]);
  return aliases.filter((alias) => {
    const key = JSON.stringify(alias);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
