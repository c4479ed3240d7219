import type { Hit } from '../../matching/hit.ts';
import { entryFacts } from '../list-entry/entry-facts.ts';
import { listingNumber } from '../listing-wording.ts';
import type { FindListing } from '../report.ts';
import { isolated, pageAddress, type Templates } from './markup.ts';
import { networkPicture } from './network-picture.ts';

/** The listed parties of a page, each once, in the order in which hits name them. */
export class Parties {
  readonly #anchors = new Map<string, string>();
  readonly #hits = new Map<string, Hit['entry']>();

  /** Names the party of a hit; returns its anchor. */
  add({ entry }: Hit): string {
    const key = listingNumber(entry);
    const known = this.#anchors.get(key);
    if (known !== undefined) return known;
    const anchor = `p${this.#anchors.size + 1}`;
    this.#anchors.set(key, anchor);
    this.#hits.set(key, entry);
    return anchor;
  }

  /** Each as HTML: the whole listing, and a picture of the network around it. */
  blocks(templates: Templates, findListing: FindListing): readonly string[] {
    return [...this.#hits].map(([key, entry]) => {
      const view = findListing(entry.list, entry.id);
      const facts = view ? entryFacts(view.entry, view.list) : [];
      const told = facts.filter(([label, values]) => label !== 'see' && values.length > 0);
      const page = pageAddress(entry.url);
      return templates.render('party', {
        anchor: this.#anchors.get(key) ?? '',
        name: isolated(entry.name),
        about: [entry.type, key, ...entry.programs].join(', '),
        facts: told.map(([label, values]) => [label, values.map(isolated)]),
        picture: view && networkPicture(view),
        pages: page === undefined ? [] : [page],
      });
    });
  }
}
