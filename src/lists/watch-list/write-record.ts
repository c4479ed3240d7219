import type { Entry } from '../entry.ts';
import type { RecordCraft, WatchListRecord } from './record.ts';

/**
 * An entry of any list as a record of a watch list: `JSON.stringify` of it is a line of NDJSON that
 * reads as the same entry, but for the name of the list, which is then that of the file. Fields without
 * a value are left out.
 */
export function watchListRecord(entry: Entry): WatchListRecord {
  const { id, name, type, programs, listedOn, sublist, references, aliases, title } = entry;
  const { birthDates, birthPlaces, nationalities, gender, identifiers, addresses } = entry;
  const { linkedTo, sanctionsRemarks, craft, remarks, url } = entry;
  return {
    id,
    name,
    type,
    ...several('programs', programs),
    ...(listedOn !== undefined && { listed_on: listedOn }),
    ...(sublist !== undefined && { sublist }),
    ...(references !== undefined && { references }),
    ...several('aliases', aliases),
    ...(title !== undefined && { title }),
    ...several('birth_date', birthDates),
    ...several('birth_place', birthPlaces),
    ...several('nationality', nationalities),
    ...(gender !== undefined && { gender }),
    ...several('identifiers', identifiers),
    ...several('address', addresses),
    ...several('linked_to', linkedTo),
    ...several('sanctions_remarks', sanctionsRemarks),
    ...(craft !== undefined && { craft: writeCraft(craft) }),
    ...(remarks !== '' && { remarks }),
    ...(url !== undefined && { url }),
  };
}

function several<Key extends string, Value>(
  key: Key,
  values: readonly Value[],
): { [key in Key]?: readonly Value[] } {
  return values.length === 0 ? {} : ({ [key]: values } as { [key in Key]: readonly Value[] });
}

function writeCraft({ grossTonnage, ...craft }: NonNullable<Entry['craft']>): RecordCraft {
  return { ...craft, ...(grossTonnage !== undefined && { gross_tonnage: grossTonnage }) };
}
