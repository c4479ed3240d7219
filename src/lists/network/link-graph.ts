import { present } from '../assembly/present.ts';
import type { Entry } from '../entry.ts';
import { compareIds } from '../entry-order.ts';
import type { LoadedList } from '../loaded-list.ts';
import { foldedName } from './folded-name.ts';
import type { LinkDirection, NetworkEdge } from './network.ts';

/** A party without its place in a network. */
export interface Party {
  readonly key: string;
  readonly name: string;
  readonly entry?: Entry;
}

/** A party with all links between it and the one that was asked for. */
export interface Neighbour {
  readonly party: Party;
  readonly direction: LinkDirection;
  readonly edges: readonly NetworkEdge[];
}

/** Of an entry; lists have short names without a colon. */
export function entryKey({ list, id }: { readonly list: string; readonly id: string }): string {
  return `${list}:${id}`;
}

/**
 * The links of all entries of some lists, followed both ways. A link leads to the entry of the same
 * list whose id it gives. Where it gives none, or none that is there, its name is a party of its own,
 * shared by the entries of the list that name it; nothing is known of what that party is linked to.
 */
export class LinkGraph {
  readonly #parties = new Map<string, Party>();
  readonly #edges = new Map<string, NetworkEdge[]>();

  constructor(lists: readonly Pick<LoadedList, 'entries'>[]) {
    const linked: Entry[] = [];
    for (const { entries } of lists) {
      for (const entry of entries) {
        this.#parties.set(entryKey(entry), { key: entryKey(entry), name: entry.name, entry });
        if (entry.linkedTo.length > 0) linked.push(entry);
      }
    }
    for (const entry of linked) this.#addLinks(entry);
  }

  party(key: string): Party | undefined {
    return this.#parties.get(key);
  }

  /**
   * The parties at the other ends of the links of one: first those that it is linked to, in the order
   * of its list, then the others by their ids. A link of an entry to itself is none.
   */
  neighbours(key: string): Neighbour[] {
    const byParty = new Map<string, NetworkEdge[]>();
    for (const edge of this.#edges.get(key) ?? []) {
      const other = edge.from === key ? edge.to : edge.from;
      byParty.set(other, [...(byParty.get(other) ?? []), edge]);
    }
    const neighbours = [...byParty].flatMap(([other, edges]): Neighbour[] => {
      const party = this.#parties.get(other);
      return party ? [{ party, direction: directionOf(edges, key), edges }] : [];
    });
    const to = neighbours.filter(({ direction }) => direction !== 'from');
    const from = neighbours.filter(({ direction }) => direction === 'from');
    return [...to, ...from.sort((a, b) => compareIds(a.party.key, b.party.key))];
  }

  #addLinks(entry: Entry): void {
    const from = entryKey(entry);
    for (const { name, id, relation } of entry.linkedTo) {
      const to = this.#target(entry.list, name, id);
      if (to === from) continue;
      const edge: NetworkEdge = { from, to, ...present({ relation }) };
      this.#edgesOf(from).push(edge);
      this.#edgesOf(to).push(edge);
    }
  }

  #target(list: string, name: string, id: string | undefined): string {
    if (id !== undefined && this.#parties.has(entryKey({ list, id })))
      return entryKey({ list, id });
    const key = `${list}:"${foldedName(name).join(' ') || name}"`;
    if (!this.#parties.has(key)) this.#parties.set(key, { key, name });
    return key;
  }

  #edgesOf(key: string): NetworkEdge[] {
    const edges = this.#edges.get(key) ?? [];
    this.#edges.set(key, edges);
    return edges;
  }
}

function directionOf(edges: readonly NetworkEdge[], key: string): LinkDirection {
  const to = edges.some(({ from }) => from === key);
  const from = edges.some((edge) => edge.to === key);
  if (to && from) return 'both';
  return to ? 'to' : 'from';
}
