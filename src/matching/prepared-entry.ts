import type { Entry, EntryType } from '../lists/entry.ts';
import {
  type NameKind,
  type PreparedName,
  prepareName,
  withoutKoreanReadings,
  withoutPinyinReadings,
} from '../names/prepared-name.ts';
import { koreanOrigin } from './korean-origin.ts';

export type NameStrength = 'primary' | 'strong' | 'weak';

/** A name of a listed party, ready for comparison. */
export interface ListedName {
  readonly entry: Entry;
  readonly prepared: PreparedName;
  readonly strength: NameStrength;
}

const namesOf = new WeakMap<Entry, readonly ListedName[]>();

/** All names of an entry, the primary one first; prepared once, however many matchers there are. */
export function listedNames(entry: Entry): readonly ListedName[] {
  let names = namesOf.get(entry);
  if (!names) {
    names = prepareNames(entry);
    namesOf.set(entry, names);
  }
  return names;
}

function prepareNames(entry: Entry): ListedName[] {
  const kind = nameKindOf(entry.type);
  const without = kind === 'person' ? readingsToDrop(entry) : (name: PreparedName) => name;
  const seen = new Set<string>();
  const names: ListedName[] = [];
  const add = (text: string, strength: NameStrength) => {
    if (seen.has(text)) return;
    seen.add(text);
    names.push({ entry, prepared: without(prepareName(text, kind)), strength });
  };
  add(entry.name, 'primary');
  // Strong before weak, so that a name listed as both counts as strong.
  for (const alias of entry.aliases) if (alias.strength === 'strong') add(alias.name, 'strong');
  for (const alias of entry.aliases) if (alias.strength === 'weak') add(alias.name, 'weak');
  return names;
}

/**
 * A listed person whom nothing connects with Korea is no Korean whose name Chinese characters hide, and
 * one from a country where hardly any Korean lives no Korean at all.
 */
function readingsToDrop(entry: Entry): (name: PreparedName) => PreparedName {
  switch (koreanOrigin(entry)) {
    case 'likely':
      return (name) => name;
    case 'open':
      return withoutPinyinReadings;
    case 'unlikely':
      return withoutKoreanReadings;
  }
}

function nameKindOf(type: EntryType): NameKind {
  switch (type) {
    case 'individual':
      return 'person';
    case 'entity':
      return 'organisation';
    case 'vessel':
    case 'aircraft':
      return 'craft';
  }
}
