import { damaged } from '../../assembly/damage.ts';
import { Unread } from '../../assembly/unread.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';
import { type RegisteredDocument, readDocument } from './document.ts';
import { type Location, readLocation } from './location.ts';
import { ReferenceValues } from './reference-values.ts';

/**
 * What stands in a file before its parties and what they refer to. The schema fixes the order of the
 * sections: reference values, locations, documents, parties, relationships, sanctions entries.
 */
export class AdvancedFile {
  readonly path: string;
  readonly references: ReferenceValues;
  /** What was read without being known. */
  readonly unknown = new Unread();
  readonly #locations = new Map<string, Location>();
  readonly #documents = new Map<string, RegisteredDocument[]>();

  constructor(path: string) {
    this.path = path;
    this.references = new ReferenceValues(path);
  }

  addLocation(element: XmlElement): void {
    this.#locations.set(element.attributes.ID ?? '', readLocation(element, this.references));
  }

  addDocument(element: XmlElement): void {
    const document = readDocument(element, this.references, this.#locations, this.path);
    const identity = element.attributes.IdentityID ?? '';
    const documents = this.#documents.get(identity);
    if (documents) documents.push(document);
    else this.#documents.set(identity, [document]);
  }

  /** The location that a `VersionLocation` names. Throws LIST for one that does not exist. */
  location(reference: XmlElement): Location {
    const id = reference.attributes.LocationID ?? '';
    const location = this.#locations.get(id);
    if (!location) throw damaged(`location ${id} does not exist`, this.path, reference.line);
    return location;
  }

  /** The documents of an identity, which are then taken. */
  takeDocuments(identity: string): readonly RegisteredDocument[] {
    const documents = this.#documents.get(identity) ?? [];
    this.#documents.delete(identity);
    return documents;
  }

  /** Documents that no party has taken. */
  untaken(): RegisteredDocument[] {
    return [...this.#documents.values()].flat();
  }
}
