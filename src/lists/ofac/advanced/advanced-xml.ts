import { HaechiError } from '../../../foundation/haechi-error.ts';
import { countEntries } from '../../list-counts.ts';
import type { ListWarning, LoadedList, OpenListOptions } from '../../loaded-list.ts';
import type { ListSource } from '../../source/list-source.ts';
import { readXmlElements, type XmlElement } from '../../xml-elements.ts';
import { toEntries } from '../party.ts';
import { unreadIdentifiers } from '../set-warnings.ts';
import { damaged } from '../xml-parts.ts';
import { AdvancedFile } from './advanced-file.ts';
import { type AdvancedParty, readAdvancedParty } from './advanced-party.ts';
import { isoDay } from './date-period.ts';
import { addRelationship, addSanctionsEntry } from './later-sections.ts';
import { noteUnread, SECTIONS } from './layout.ts';
import { advancedWarnings } from './warnings.ts';
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
  const file = source.file();
  const all = [...reader.parties.values()];
  if (all.length === 0) {
    throw new HaechiError('LIST', 'no entries', {
      place: { file: path },
      cure: 'the file is damaged or cut off, fetch it again',
    });
  }
  const name = listOf(all);
  const parties = all.map(toParty);
  const entries = toEntries(name, parties);
  const addresses = all.reduce((sum, { locations }) => sum + locations, 0);
  return {
    name,
    format: 'ofac-advanced-xml',
    path,
    date: reader.date ?? options.date ?? 'unknown',
    sha256: file.sha256,
    files: [file],
    entries,
    counts: { ...countEntries(entries), addresses },
    warnings: reader.warnings([...unreadIdentifiers(path, parties)]),
  };
}

/** Takes the elements of the sections in the order of the file. */
class SectionReader {
  readonly parties = new Map<string, AdvancedParty>();
  date: string | undefined;
  readonly #file: AdvancedFile;
  readonly #profiles = new Map<string, AdvancedParty>();
  readonly #unread = new Set<string>();

  constructor(path: string) {
    this.#file = new AdvancedFile(path);
  }

  /** `section` is the element that `element` stands in. */
  take(element: XmlElement, section: string): void {
    if (section !== 'ReferenceValueSets') noteUnread(element, this.#unread);
    switch (section) {
      case 'ReferenceValueSets':
        this.#file.references.add(element);
        return;
      case 'Locations':
        this.#file.addLocation(element);
        return;
      case 'IDRegDocuments':
        this.#file.addDocument(element);
        return;
      case 'DistinctParties':
        this.#addParty(element);
        return;
      case 'ProfileRelationships':
        addRelationship(element, this.#profiles, this.#file);
        return;
      case 'SanctionsEntries':
        addSanctionsEntry(element, this.#profiles, this.#file);
        return;
      default:
        if (element.name === 'DateOfIssue') this.date = isoDay(element);
        else this.#unread.add(element.name);
    }
  }

  /** With those that reading the entries gave. */
  warnings(others: readonly ListWarning[]): ListWarning[] {
    return [...advancedWarnings(this.#file, this.parties.values(), this.#unread), ...others];
  }

  #addParty(element: XmlElement): void {
    const party = readAdvancedParty(element, this.#file);
    const { id } = party.party;
    if (this.parties.has(id)) {
      throw damaged(`entry ${id} stands here a second time`, element, this.#file.path);
    }
    this.parties.set(id, party);
    for (const profile of party.profiles) this.#profiles.set(profile, party);
  }
}
