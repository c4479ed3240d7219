import { ListedIds } from '../../assembly/damage.ts';
import { Unread } from '../../assembly/unread.ts';
import type { ListWarning } from '../../loaded-list.ts';
import { noteUnread, UNREAD_ELEMENTS } from '../../reading/unread-elements.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';
import { AdvancedFile } from './advanced-file.ts';
import { type AdvancedParty, readAdvancedParty } from './advanced-party.ts';
import { dayOf } from './date-period.ts';
import { addRelationship, addSanctionsEntry } from './later-sections.ts';
import { READ_PARTS, SECTIONS } from './layout.ts';
import { advancedWarnings } from './warnings.ts';

/** Takes the elements of a file one by one, in its order, and keeps what parties are made of. */
export class SectionReader {
  readonly parties = new Map<string, AdvancedParty>();
  /** The day of issue as YYYY-MM-DD. */
  date: string | undefined;
  readonly #file: AdvancedFile;
  readonly #profiles = new Map<string, AdvancedParty>();
  readonly #unread = new Unread();
  readonly #ids: ListedIds;

  constructor(path: string) {
    this.#file = new AdvancedFile(path);
    this.#ids = new ListedIds(path);
  }

  /**
   * `section` is the element that `element` stands in. Throws LIST, with the line, for elements that
   * are damaged or point nowhere.
   */
  take(element: XmlElement, section: string): void {
    if (section === 'ReferenceValueSets') this.#file.references.add(element);
    else if (element.name === 'DateOfIssue') this.date = dayOf(element);
    else if (SECTIONS.has(section)) {
      noteUnread(element, READ_PARTS, this.#unread);
      this.#takeItem(element, section);
    } else this.#unread.add(UNREAD_ELEMENTS, element.name);
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
        this.#unread.add(UNREAD_ELEMENTS, element.name);
    }
  }

  #addParty(element: XmlElement): void {
    const party = readAdvancedParty(element, this.#file);
    const { id } = party.party;
    this.#ids.add(id, element.line);
    this.parties.set(id, party);
    for (const profile of party.profiles) this.#profiles.set(profile, party);
  }
}
