import type { Entry } from './entry.ts';
import type { LoadedList } from './loaded-list.ts';

/** Finds entries by list and id; where each stands is worked out when the first of its list is asked for. */
export class EntryFinder {
  readonly #lists: readonly Pick<LoadedList, 'name' | 'entries'>[];
  readonly #places = new Map<string, ReadonlyMap<string, number>>();

  constructor(lists: readonly Pick<LoadedList, 'name' | 'entries'>[]) {
    this.#lists = lists;
  }

  find({ list, id }: { readonly list: string; readonly id: string }): Entry | undefined {
    const entries = this.#lists.find(({ name }) => name === list)?.entries;
    const place = entries && this.#placesIn(list, entries).get(id);
    return place === undefined ? undefined : entries?.at(place);
  }

  #placesIn(list: string, entries: LoadedList['entries']): ReadonlyMap<string, number> {
    let places = this.#places.get(list);
    if (places === undefined) {
      places = new Map(Array.from(entries, ({ id }, place) => [id, place]));
      this.#places.set(list, places);
    }
    return places;
  }
}
