import { loadedList } from '../../assembly/loaded.ts';
import type { LoadedList, OpenListOptions } from '../../loaded-list.ts';
import { readXmlElements } from '../../reading/xml-elements.ts';
import type { ListSource } from '../../source/list-source.ts';
import { toEntries } from '../party.ts';
import { unreadIdentifiers } from '../set-warnings.ts';
import { SECTIONS } from './layout.ts';
import { SectionReader } from './section-reader.ts';
import { listOf, toParty } from './whole-party.ts';

/**
 * Reads OFAC's advanced XML (`Sanctions`), SDN or consolidated, in a stream: memory holds what
 * entries are made of, and one element at a time. The date is the file's own. Which of the two lists
 * it is, its sanctions entries tell: see `listOf`.
 * Throws LIST, with the line, for damaged XML, for a party without number or name, of an unknown type
 * or given twice, and for numbers of locations, profiles and reference values that do not exist.
 */
export async function readAdvancedXml(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const { path } = source;
  const reader = new SectionReader(path);
  await readXmlElements(source, {
    containers: SECTIONS,
    element: (element, section) => reader.take(element, section),
  });
  const all = [...reader.parties.values()];
  const name = listOf(all);
  const parties = all.map(toParty);
  return loadedList(
    {
      name,
      format: 'ofac-advanced-xml',
      path,
      files: [source.file()],
      date: reader.date,
      entries: toEntries(name, parties),
      counts: { addresses: all.reduce((sum, { locations }) => sum + locations, 0) },
      warnings: [...reader.warnings(), ...unreadIdentifiers(path, parties)],
    },
    options,
  );
}
