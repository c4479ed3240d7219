import { craftOf } from '../assembly/craft.ts';
import { present } from '../assembly/present.ts';
import type { Craft, Entry, EntryType } from '../entry.ts';
import { countryNames } from './country-name.ts';
import { listingOf, programsOf } from './ftm-designation.ts';
import { LINK_PROPERTIES, ownLinks, toLink } from './ftm-edges.ts';
import { type FtmEntity, valuesOf } from './ftm-entity.ts';
import type { FtmGraph } from './ftm-graph.ts';
import { NAME_PROPERTIES, namesOf } from './ftm-names.ts';
import { mergeNumbers, NUMBER_PROPERTIES, ownNumbers } from './ftm-numbers.ts';
import { addressesOf, PLACE_PROPERTIES } from './ftm-places.ts';
import { remainingProperties } from './ftm-remarks.ts';
import { pageOf, sublistOf } from './list-name.ts';
import { ofacReferences, referencesOf, wikidataReferences } from './other-lists.ts';

/** A listed party as far as its own line tells, until the whole file is read. */
export interface FtmParty {
  readonly entity: FtmEntity;
  readonly type: EntryType;
  readonly name: string;
}

const NATIONALITIES = ['nationality', 'citizenship'];
const TITLES = ['title', 'position'];
const CRAFT = ['type', 'flag', 'tonnage', 'grossRegisteredTonnage'];

/** Properties that an entry has a field for; all others stand in its remarks. */
const READ: ReadonlySet<string> = new Set([
  ...NAME_PROPERTIES,
  ...NUMBER_PROPERTIES,
  ...PLACE_PROPERTIES,
  ...LINK_PROPERTIES,
  ...NATIONALITIES,
  ...TITLES,
  'birthDate',
  'birthPlace',
  'birthCountry',
  'gender',
  'wikidataId',
]);
const READ_OF_CRAFT: ReadonlySet<string> = new Set([...READ, ...CRAFT]);

/** The entry of a party with all that the file says of it elsewhere. */
export function toFtmEntry(
  { entity, type, name: primary }: FtmParty,
  graph: FtmGraph,
  isEntry: (id: string) => boolean,
): Omit<Entry, 'list'> {
  const { id, datasets, referents } = entity;
  const attached = graph.attachedTo(id);
  const designations = attached?.designations ?? [];
  const posts = (attached?.posts ?? []).flatMap((post) => graph.names.get(post) ?? []);
  const title = [...new Set([...valuesOf(entity, ...TITLES), ...posts])].join('; ');
  const gender = valuesOf(entity, 'gender').join('; ');
  const isCraft = type === 'vessel' || type === 'aircraft';
  return {
    id,
    ...namesOf(entity, primary),
    type,
    programs: programsOf(entity, designations),
    ...listingOf(designations),
    ...sublistOf(datasets),
    ...referencesOf([
      ...ofacReferences([id, ...referents], datasets),
      ...designations.flatMap(({ references }) => references),
      ...wikidataReferences(valuesOf(entity, 'wikidataId')),
    ]),
    ...present({ title }),
    birthDates: valuesOf(entity, 'birthDate'),
    birthPlaces: [
      ...valuesOf(entity, 'birthPlace'),
      ...countryNames(valuesOf(entity, 'birthCountry')),
    ],
    nationalities: countryNames(valuesOf(entity, ...NATIONALITIES)),
    ...present({ gender }),
    identifiers: mergeNumbers(attached?.numbers ?? [], ownNumbers(entity)),
    addresses: addressesOf(entity, graph.addresses(valuesOf(entity, 'addressEntity'))),
    linkedTo: [...(attached?.links ?? []), ...ownLinks(entity)].map((link) =>
      toLink(link, graph.names, isEntry),
    ),
    sanctionsRemarks: [...new Set(designations.flatMap(({ summaries }) => summaries))],
    ...(isCraft && readCraft(entity, graph)),
    remarks: [
      remainingProperties(entity, isCraft ? READ_OF_CRAFT : READ),
      ...designations.map(({ text }) => text),
      ...(attached?.texts ?? []),
    ]
      .filter((text) => text !== '')
      .join('\n'),
    url: pageOf(id),
  };
}

function readCraft(entity: FtmEntity, graph: FtmGraph): { craft?: Craft } {
  const one = (name: string): string => valuesOf(entity, name).join('; ');
  const [type, tonnage, gross] = [one('type'), one('tonnage'), one('grossRegisteredTonnage')];
  const flag = countryNames(valuesOf(entity, 'flag')).join('; ');
  const owner = valuesOf(entity, 'owner')
    .flatMap((id) => graph.names.get(id) ?? [])
    .join('; ');
  return present({ craft: craftOf({ type, flag, owner, tonnage, grossTonnage: gross }) });
}
