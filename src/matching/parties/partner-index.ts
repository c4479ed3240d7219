import type { Entry } from '../../lists/entry.ts';
import { lettersOf, words } from '../../names/folding.ts';
import { bareNames } from './organisation-names.ts';
import { birthKeys } from './shared-birth.ts';
import { documentKeys } from './shared-documents.ts';
import { referenceKeys } from './shared-references.ts';

/** Finds the entries worth comparing with one: those of other lists that share a key with it. */
export interface PartnerIndex {
  partnersOf(entry: Entry): ReadonlySet<Entry>;
}

/** What more entries share identifies none of them, and would make a run slow. */
const MOST_SHARING = 50;

/**
 * Indexes entries by their numbers, documents, days of birth and, of organisations, names, in time
 * linear in the entries. The names of persons are read only of those born in the year of one that is
 * asked for.
 */
export function indexPartners(entries: Iterable<Entry>): PartnerIndex {
  const byKey = new Map<string, Entry[]>();
  const byDay = new Map<string, Entry[]>();
  const byYear = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) post(byKey, key, entry);
    const { days, years } = bornOn(entry);
    for (const day of days) post(byDay, day, entry);
    for (const year of years) post(byYear, year, entry);
  }
  const shelves = new Map<string, ReadonlyMap<string, readonly Entry[]>>();

  function namesakesOf(year: string, letters: readonly string[]): readonly Entry[] {
    let shelf = shelves.get(year);
    if (!shelf) {
      shelf = shelve(byYear.get(year) ?? []);
      shelves.set(year, shelf);
    }
    return letters.flatMap((key) => shelf.get(key) ?? []);
  }

  return {
    partnersOf(entry) {
      const { days, years } = bornOn(entry);
      const letters = years.length > 0 ? lettersOfNames(entry) : [];
      const found = [
        ...keysOf(entry).flatMap((key) => fewOf(byKey.get(key))),
        ...days.flatMap((day) => byDay.get(day) ?? []),
        ...years.flatMap((year) => namesakesOf(year, letters)),
      ];
      return new Set(found.filter(({ list }) => list !== entry.list));
    },
  };
}

function keysOf(entry: Entry): string[] {
  const named = entry.type === 'entity' ? bareNames(entry) : [];
  return [
    ...[...referenceKeys(entry).keys()].map((key) => `reference:${key}`),
    ...documentKeys(entry).keys(),
    ...named.map(({ letters }) => `name:${letters}`),
  ];
}

function bornOn(entry: Entry): ReturnType<typeof birthKeys> {
  return entry.type === 'individual' ? birthKeys(entry) : { days: [], years: [] };
}

function shelve(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const shelf = new Map<string, Entry[]>();
  for (const entry of entries) for (const key of lettersOfNames(entry)) post(shelf, key, entry);
  return shelf;
}

function lettersOfNames({ name, aliases }: Entry): readonly string[] {
  const strong = aliases.filter(({ strength }) => strength === 'strong');
  const texts = [name, ...strong.map((alias) => alias.name)];
  return [...new Set(texts.map((text) => lettersOf(words(text))))];
}

function fewOf(entries: readonly Entry[] = []): readonly Entry[] {
  return entries.length > MOST_SHARING ? [] : entries;
}

function post(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = index.get(key);
  if (known) known.push(entry);
  else index.set(key, [entry]);
}
