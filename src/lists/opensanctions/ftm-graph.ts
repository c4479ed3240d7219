import type { ListedAddress, ListedIdentifier } from '../entry.ts';
import { type Designation, toDesignation } from './ftm-designation.ts';
import { type FtmLink, isEdge, linksOf } from './ftm-edges.ts';
import { type FtmEntity, valuesOf } from './ftm-entity.ts';
import { primaryName } from './ftm-names.ts';
import { documentNumbers, securityNumbers, walletNumbers } from './ftm-numbers.ts';
import { toAddress, wholeText } from './ftm-places.ts';
import { describeDocument } from './ftm-remarks.ts';
import { WALLET_SCHEMA } from './schemas.ts';

/** What other entities of the file say of one party. */
export interface Attached {
  readonly designations: Designation[];
  readonly numbers: ListedIdentifier[];
  readonly links: FtmLink[];
  /** Ids of the positions that a person holds. */
  readonly posts: string[];
  /** Documents in words, for the remarks. */
  readonly texts: string[];
}

/**
 * Gathers what an entities file says about parties in entities of their own, in whatever order they
 * stand: only that much of each is kept in memory.
 */
export class FtmGraph {
  /** Of all that is no relation, for links, positions and owners. */
  readonly names = new Map<string, string>();
  readonly #addresses = new Map<string, { address: ListedAddress; text: string }>();
  readonly #attached = new Map<string, Attached>();

  /** Takes an entity that may belong to a party; parties themselves leave their names. */
  take(entity: FtmEntity): void {
    const { schema, id } = entity;
    if (isEdge(schema)) {
      for (const link of linksOf(entity)) this.#at(link.from).links.push(link);
      return;
    }
    switch (schema) {
      case 'Sanction':
        for (const party of valuesOf(entity, 'entity')) {
          this.#at(party).designations.push(toDesignation(entity));
        }
        return;
      case 'Identification':
      case 'Passport':
        this.#number(entity, 'holder', documentNumbers(entity));
        return;
      case 'Security':
        this.#number(entity, 'issuer', securityNumbers(entity));
        return;
      case 'Occupancy':
        for (const holder of valuesOf(entity, 'holder')) {
          this.#at(holder).posts.push(...valuesOf(entity, 'post'));
        }
        return;
      case 'Address':
        this.#addresses.set(id, { address: toAddress(entity), text: wholeText(entity) });
        return;
      case WALLET_SCHEMA:
        this.#number(entity, 'holder', walletNumbers(entity));
        break;
    }
    const name = primaryName(entity);
    if (name !== undefined) this.names.set(id, name);
  }

  attachedTo(id: string): Attached | undefined {
    return this.#attached.get(id);
  }

  addresses(ids: readonly string[]): { address: ListedAddress; text: string }[] {
    return ids.flatMap((id) => this.#addresses.get(id) ?? []);
  }

  #number(entity: FtmEntity, property: string, numbers: readonly ListedIdentifier[]): void {
    for (const owner of valuesOf(entity, property)) {
      const attached = this.#at(owner);
      attached.numbers.push(...numbers);
      const text = describeDocument(entity);
      if (text !== '') attached.texts.push(text);
    }
  }

  #at(id: string): Attached {
    const known = this.#attached.get(id);
    if (known) return known;
    const attached = { designations: [], numbers: [], links: [], posts: [], texts: [] };
    this.#attached.set(id, attached);
    return attached;
  }
}
