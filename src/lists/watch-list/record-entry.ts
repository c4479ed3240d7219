import { present } from '../assembly/present.ts';
import type { Alias, Craft, Entry, Link, ListedAddress, ListedIdentifier } from '../entry.ts';
import { addressesOf } from './addresses.ts';
import type { RecordAlias, RecordCraft, RecordNumber, WatchListRecord } from './record.ts';
import { IDENTIFIER_KINDS } from './record-fields.ts';

/** A record's entry, whose links given by name alone are still to be looked up. */
export type UnlinkedEntry = Omit<Entry, 'linkedTo'> & {
  readonly links: readonly (string | Link)[];
};

/** The entry of a record that was checked. Texts stand as they are given. */
export function toUnlinkedEntry(record: WatchListRecord, list: string): UnlinkedEntry {
  const { id, name, references, title, gender, sublist, url } = record;
  return {
    list,
    id,
    name,
    type: record.type ?? 'individual',
    programs: record.programs ?? [],
    ...present({ listedOn: record.listed_on, sublist }),
    ...(references !== undefined && {
      references: references.map((reference) => ({ list: reference.list, id: reference.id })),
    }),
    aliases: [
      ...(record.aliases ?? []).map(toAlias),
      ...(record.weak_aliases ?? []).map((weak) => toAlias({ name: weak, strength: 'weak' })),
    ],
    ...present({ title }),
    birthDates: record.birth_date ?? [],
    birthPlaces: record.birth_place ?? [],
    nationalities: record.nationality ?? [],
    ...present({ gender }),
    identifiers: identifiersOf(record),
    addresses: addressesOf(
      (record.address ?? []).map((given) => (typeof given === 'string' ? given : toAddress(given))),
      record.country ?? [],
    ),
    links: (record.linked_to ?? []).map((link) => (typeof link === 'string' ? link : toLink(link))),
    sanctionsRemarks: record.sanctions_remarks ?? [],
    ...(record.craft !== undefined && { craft: toCraft(record.craft) }),
    remarks: record.remarks ?? '',
    ...present({ url }),
  };
}

/** Those in fields of their own stand before `identifiers`; what has no label bears its kind. */
function identifiersOf(record: WatchListRecord): ListedIdentifier[] {
  const numbers = IDENTIFIER_KINDS.flatMap((kind) =>
    (record[kind] ?? []).map((number: RecordNumber) => ({
      kind,
      ...(typeof number === 'string' ? { value: number } : number),
    })),
  );
  return [...numbers, ...(record.identifiers ?? [])].map(
    ({ kind, value, label = kind, country, issued, expires }) => ({
      kind,
      label,
      value,
      ...present({ country, issued, expires }),
    }),
  );
}

function toAlias(given: string | RecordAlias): Alias {
  if (typeof given === 'string') return { name: given, kind: 'aka', strength: 'strong' };
  const { name, kind = 'aka', strength = 'strong', script, remarks } = given;
  return {
    name,
    kind,
    strength,
    ...present({ script, remarks }),
  };
}

function toAddress({ street, city, country, remarks }: ListedAddress): ListedAddress {
  return {
    ...present({ street, city, country, remarks }),
  };
}

function toLink({ name, id, relation }: Link): Link {
  return { name, ...present({ id }), ...present({ relation }) };
}

function toCraft({ gross_tonnage: grossTonnage, ...craft }: RecordCraft): Craft {
  const { type, flag, owner, tonnage } = craft;
  return present({ type, flag, owner, tonnage, grossTonnage });
}
