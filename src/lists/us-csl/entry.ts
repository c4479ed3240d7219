import { strongAlias } from '../assembly/alias.ts';
import { callSignIdentifier, craftOf } from '../assembly/craft.ts';
import { damaged } from '../assembly/damage.ts';
import { LinkIndex } from '../assembly/link-index.ts';
import { present } from '../assembly/present.ts';
import type { Craft, Entry } from '../entry.ts';
import { detailsPage } from '../ofac/terms.ts';
import { addLabelledFact } from '../remarks/labelled-fact.ts';
import { noFacts, type RemarkFacts, readRemarks } from '../remarks/remarks.ts';
import type { EntryIds } from './entry-ids.ts';
import type { TextField } from './fields.ts';
import { bareName } from './names.ts';
import { partyType } from './party-type.ts';
import type { CslRecord } from './record.ts';
import { type CslSource, readSource } from './sources.ts';

/** An entry whose links are still names. */
export type CslParty = Omit<Entry, 'linkedTo'> & { readonly linkedNames: readonly string[] };

export const CSL_LIST = 'us-csl';

/** Fields of export licensing and debarment that no field of an entry has. */
const LABELLED: readonly (readonly [TextField, string])[] = [
  ['federal_register_notice', 'Federal Register notice'],
  ['end_date', 'End date'],
  ['standard_order', 'Standard order'],
  ['license_requirement', 'License requirement'],
  ['license_policy', 'License policy'],
];

/**
 * Reads a party. Its aliases are strong, since the list has lost which of OFAC's are weak. A denial that
 * has ended stays on the list; the remarks give its end.
 * Throws LIST for a party without a source or a name, and for a type that is not known.
 */
export function readParty(record: CslRecord, ids: EntryIds, file: string): CslParty {
  const { texts, several } = record;
  if (texts.source === undefined)
    throw damaged(`${record.what} without a source`, file, record.line);
  if (texts.name === undefined) throw damaged(`${record.what} without a name`, file, record.line);
  const source = readSource(texts.source);
  const type = partyType(record, source);
  if (!type) throw damaged(`${record.what} of unknown type "${texts.type}"`, file, record.line);
  const name = bareName(texts.name);
  // Remarks are clauses of OFAC's in its lists alone.
  const facts = source.ofacList ? readRemarks(texts.remarks ?? '', type) : noFacts();
  const notes = record.ids.flatMap((id) => addLabelledFact(id, type, facts));
  facts.identifiers.push(...callSignIdentifier(texts.call_sign));
  const craft = readCraft(texts);
  const page = pageOf(texts, source);
  return {
    list: CSL_LIST,
    id: ids.give(record, source),
    name,
    type,
    programs: several.programs ?? [],
    ...present({ listedOn: texts.start_date }),
    sublist: texts.source,
    ...(source.ofacList && texts.entity_number
      ? { references: [{ list: source.ofacList, id: texts.entity_number }] }
      : {}),
    aliases: [
      ...(several.alt_names ?? []).map((printed) => strongAlias(bareName(printed))),
      ...facts.weakAliases,
    ],
    ...present({ title: texts.title }),
    birthDates: [...(several.dates_of_birth ?? []), ...facts.birthDates],
    birthPlaces: [...(several.places_of_birth ?? []), ...facts.birthPlaces],
    nationalities: nationalitiesOf(record, facts),
    ...present({ gender: facts.genders.join('; ') }),
    identifiers: facts.identifiers,
    addresses: record.addresses,
    linkedNames: facts.linkedTo,
    sanctionsRemarks: facts.sanctionsRemarks,
    ...present({ craft }),
    remarks: [
      ...(texts.remarks === undefined ? [] : [texts.remarks]),
      ...(name === texts.name ? [] : [`Name as printed: ${texts.name}`]),
      ...notes,
      ...LABELLED.flatMap(([field, label]) => (texts[field] ? [`${label}: ${texts[field]}`] : [])),
    ].join('; '),
    ...present({ url: page }),
  };
}

/**
 * The entries of the list, in its order, with links to each other. A party that stands on two of OFAC's
 * lists is one to link to, the first.
 */
export function toEntries(parties: readonly CslParty[]): Entry[] {
  const byNumber = new Map<string, CslParty>();
  for (const party of parties) {
    const number = party.references?.[0]?.id ?? party.id;
    if (!byNumber.has(number)) byNumber.set(number, party);
  }
  const index = new LinkIndex(byNumber.values());
  return parties.map(({ linkedNames, ...entry }) => ({
    ...entry,
    linkedTo: linkedNames.map((name) => index.resolve(name)),
  }));
}

function nationalitiesOf({ several }: CslRecord, facts: RemarkFacts): string[] {
  const { nationalities = [], citizenships = [] } = several;
  return [...new Set([...nationalities, ...citizenships, ...facts.nationalities])];
}

/** OFAC has a page about each of its parties, the others have one about their list. */
function pageOf(texts: CslRecord['texts'], { ofacList }: CslSource): string | undefined {
  if (ofacList && texts.entity_number !== undefined) return detailsPage(texts.entity_number);
  return texts.source_information_url ?? texts.source_list_url;
}

function readCraft(texts: CslRecord['texts']): Craft | undefined {
  return craftOf({
    type: texts.vessel_type,
    flag: texts.vessel_flag,
    owner: texts.vessel_owner,
    tonnage: texts.gross_tonnage,
    grossTonnage: texts.gross_registered_tonnage,
  });
}
