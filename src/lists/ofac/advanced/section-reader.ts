import type { ListWarning } from '../../loaded-list.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';
import { damaged } from '../xml-parts.ts';
import { AdvancedFile } from './advanced-file.ts';
import { type AdvancedParty, readAdvancedParty } from './advanced-party.ts';
import { isoDay } from './date-period.ts';
import { addRelationship, addSanctionsEntry } from './later-sections.ts';
import { noteUnread, SECTIONS } from './layout.ts';
import { advancedWarnings } from './warnings.ts';

/** Takes the elements of a file one by one, in its order, and keeps what parties are made of. */
export class SectionReader {
  readonly parties = new Map<string, AdvancedParty>();
  /** The day of issue as YYYY-MM-DD. */
  date: string | undefined;
  readonly #file: AdvancedFile;
  readonly #profiles = new Map<string, AdvancedParty>();
  readonly #unread = new Set<string>();

  constructor(path: string) {
    this.#file = new AdvancedFile(path);
  }

  /**
   * `section` is the element that `element` stands in. Throws LIST, with the line, for elements that
   * are damaged or point nowhere.
   */
  take(element: XmlElement, section: string): void {
    if (section === 'ReferenceValueSets') this.#file.references.add(element);
    else if (element.name === 'DateOfIssue') this.date = isoDay(element);
    else if (SECTIONS.has(section)) {
      noteUnread(element, this.#unread);
      this.#takeItem(element, section);
    } else this.#unread.add(element.name);
  }

  /** What a user should know about the file. */
  warnings(): ListWarning[] {
    return advancedWarnings(this.#file, this.parties.values(), this.#unread);
  }

  #takeItem(element: XmlElement, section: string): void {
    switch (section) {
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
        this.#unread.add(element.name);
    }
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
