import type { Link } from '../entry.ts';

/** What links are resolved against: the parties of one list. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
}

/**
 * Finds the party that a link names. Names are compared letter by letter after folding case and
 * blanks; a primary name goes before an alias; where two parties bear the name, none is taken.
 */
export class LinkIndex {
  readonly #primary = new Map<string, Set<string>>();
  readonly #aliases = new Map<string, Set<string>>();

  constructor(parties: Iterable<Named>) {
    for (const { id, name, aliases } of parties) {
      addTo(this.#primary, name, id);
      for (const alias of aliases) addTo(this.#aliases, alias.name, id);
    }
  }

  /**
   * The link to `printed`. At the end of remarks the full stop may end the sentence, the name
   * (`SAMPLE S.A.`) or both: whichever name is on the list is taken; where neither is, the stop stays
   * after an abbreviation that has another stop in it.
   */
  resolve(printed: string): Link {
    const name = printed.trim();
    const bare = name.replace(/\.$/, '');
    for (const spelling of bare === name ? [name] : [name, bare]) {
      const id = this.#find(spelling);
      if (id !== undefined) return { name: spelling, id };
    }
    return { name: /\.\S*\.$/.test(name) ? name : bare };
  }

  #find(name: string): string | undefined {
    const key = foldName(name);
    const ids = this.#primary.get(key) ?? this.#aliases.get(key);
    return ids?.size === 1 ? [...ids][0] : undefined;
  }
}

function addTo(index: Map<string, Set<string>>, name: string, id: string): void {
  const key = foldName(name);
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

function foldName(name: string): string {
  return name.toUpperCase().replace(/\s+/g, ' ').trim();
}
