import type { Entry } from '../../lists/entry.ts';
import { EntryFinder } from '../../lists/entry-finder.ts';
import type { LoadedList } from '../../lists/loaded-list.ts';
import { changesBetween } from '../../matching/change/changes.ts';
import { fieldDigests } from '../../matching/fingerprint.ts';
import type { Change, Hit, Listing } from '../../matching/hit.ts';
import type { SinceFacts } from '../../reports/report.ts';

type Placed = Pick<Listing, 'list' | 'id' | 'fields'>;

/** The lists of this run, and what is known of those of an earlier one. */
export interface ListsOfRuns {
  readonly now: readonly LoadedList[];
  readonly earlier: SinceFacts['lists'];
  /** Copies of the earlier lists that are still at hand. */
  readonly copies: readonly LoadedList[];
  /** Hits of the earlier run, whose listings tell what stood there then. */
  readonly hits: readonly Hit[];
}

/** Tells whether listings are as they were at the time of an earlier run. */
export class ListsThen {
  readonly #lists: ListsOfRuns;
  readonly #now: EntryFinder;
  readonly #copies: EntryFinder;
  readonly #told = new Map<string, Placed>();

  constructor(lists: ListsOfRuns) {
    this.#lists = lists;
    this.#now = new EntryFinder(lists.now);
    this.#copies = new EntryFinder(lists.copies);
    for (const { entry } of lists.hits) {
      for (const listing of entry.listings) this.#told.set(keyOf(listing), listing);
    }
  }

  /**
   * Why a hit is new: its listings, or its row, which is new or was changed. `wasThere` is whether a row
   * that says the same was there then, undefined where that is not known. Empty where nothing tells it:
   * what is left where all else is the same is the cause, unless the settings are others.
   */
  causeOf(
    listings: readonly Placed[],
    wasThere: boolean | undefined,
    sameSettings: boolean,
  ): readonly Change[] {
    if (wasThere === false) return [{ side: 'row', field: 'row' }];
    const known = listings.map((listing) => ({ listing, same: this.#isAsThen(listing) }));
    const changed = known.filter(({ same }) => same === false);
    if (changed.length > 0) return changed.map(({ listing }) => whole(listing));
    if (wasThere) {
      // The row said the same, and so did what is known of the listings: it is one of the others, if any.
      const others = listings.filter((_, at) => known[at]?.same !== true);
      if (others.length === 0) return [{ side: 'program', field: 'settings' }];
      return sameSettings ? others.map(whole) : [];
    }
    return sameSettings && known.every(({ same }) => same) ? [{ side: 'row', field: 'row' }] : [];
  }

  /** Why a hit is gone: its listings, or else its row, if the settings are the same. */
  causeOfLoss(listings: readonly Placed[], sameSettings: boolean): readonly Change[] {
    const isUsed = ({ list }: Placed) => this.#lists.now.some(({ name }) => name === list);
    const used = listings.filter(isUsed);
    const unused = new Set(listings.filter((listing) => !isUsed(listing)).map(({ list }) => list));
    const now = used.flatMap((listing) => {
      const entry = this.#now.find(listing);
      return entry ? [placed(entry)] : [];
    });
    const changes = [
      ...[...unused].map((list): Change => ({ side: 'list', field: 'list', list })),
      ...changesBetween({ subject: {}, listings: used }, { subject: {}, listings: now }),
    ];
    return changes.length > 0 || !sameSettings ? changes : [{ side: 'row', field: 'row' }];
  }

  /** Undefined where it is not known. */
  #isAsThen(listing: Placed): boolean | undefined {
    const then = this.#lists.earlier.find(({ name }) => name === listing.list);
    if (!then) return false;
    const now = this.#lists.now.find(({ name }) => name === listing.list);
    if (now?.sha256 === then.sha256) return true;
    const told = this.#told.get(keyOf(listing));
    if (told) return isUnchanged(told, listing);
    if (!this.#lists.copies.some(({ name }) => name === listing.list)) return undefined;
    const entry = this.#copies.find(listing);
    return entry !== undefined && isUnchanged(placed(entry), listing);
  }
}

function isUnchanged(then: Placed, now: Placed): boolean {
  return (
    changesBetween({ subject: {}, listings: [then] }, { subject: {}, listings: [now] }).length === 0
  );
}

function placed(entry: Entry): Placed {
  return { list: entry.list, id: entry.id, fields: fieldDigests(entry) };
}

function whole({ list, id }: Placed): Change {
  return { side: 'list', field: 'listing', list, id };
}

function keyOf({ list, id }: Placed): string {
  return `${list} ${id}`;
}
