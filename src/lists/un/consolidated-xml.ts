import { damaged, ListedIds } from '../assembly/damage.ts';
import { loadedList } from '../assembly/loaded.ts';
import { Unread } from '../assembly/unread.ts';
import type { Entry, EntryType, Link } from '../entry.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { noteUnread, UNREAD_ELEMENTS } from '../reading/unread-elements.ts';
import { readXmlElements, type XmlElement } from '../reading/xml-elements.ts';
import type { ListSource } from '../source/list-source.ts';
import { READ_PARTS } from './layout.ts';
import { readUnParty, UN_LIST, type UnParty } from './party.ts';

const CONTAINERS: ReadonlySet<string> = new Set(['INDIVIDUALS', 'ENTITIES']);
const TYPES: ReadonlyMap<string, EntryType> = new Map([
  ['INDIVIDUAL', 'individual'],
  ['ENTITY', 'entity'],
]);
/** Comments name parties in all senses, from `leader of` to `split from`. */
const RELATION = 'named in this entry';

/**
 * Reads the consolidated list of the UN Security Council (`CONSOLIDATED_LIST`), in a stream. The date
 * is the day of `dateGenerated`, which is in UTC. The list has ships' owners, and no ships.
 * Throws LIST, with the line, for damaged XML, for an entry without reference number or name or given
 * twice; and without any individual or any entity, as the file has no count of its own.
 * Source of the layout: https://www.un.org/sc/resources/sc-sanctions.xsd and the list itself.
 */
export async function readConsolidatedXml(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const { path } = source;
  const parties = new Map<string, UnParty>();
  const ids = new ListedIds(path);
  const unread = new Unread();
  let generated: string | undefined;
  const take = (element: XmlElement): void => {
    const type = TYPES.get(element.name);
    if (!type) {
      unread.add(UNREAD_ELEMENTS, element.name);
      return;
    }
    noteUnread(element, READ_PARTS, unread);
    const party = readUnParty(element, type, path, unread);
    ids.add(party.id, element.line);
    parties.set(party.id, party);
  };
  await readXmlElements(source, {
    containers: CONTAINERS,
    root: (_, { dateGenerated }) => {
      generated = dateGenerated?.slice(0, 'YYYY-MM-DD'.length);
    },
    element: take,
  });
  const entries = [...parties.values()].map((party) => toEntry(party, parties));
  for (const [element, type] of TYPES) {
    if (!entries.some((entry) => entry.type === type)) {
      throw damaged(`not a single ${element}, so that part of the list is missing`, path);
    }
  }
  return loadedList(
    {
      name: UN_LIST,
      format: 'un-xml',
      path,
      files: [source.file()],
      date: generated,
      entries,
      warnings: unread.warnings(path),
    },
    options,
  );
}

/** A party that has left the list has no entry here, and its reference number is all that is known. */
function toEntry({ mentioned, ...party }: UnParty, parties: ReadonlyMap<string, UnParty>): Entry {
  const linkedTo = mentioned.map((id): Link => {
    const named = parties.get(id);
    return named ? { name: named.name, id, relation: RELATION } : { name: id, relation: RELATION };
  });
  return { ...party, linkedTo };
}
