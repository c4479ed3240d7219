import type { Entry } from '../../lists/entry.ts';
import { listedKeys, type SubjectIdentifier } from './identifier.ts';
import type { IdentifierKey } from './identifier-keys.ts';

/** Finds the entries that share an identifier with a row. */
export interface IdentifierIndex {
  entriesWith(identifiers: readonly SubjectIdentifier[]): readonly Entry[];
}

/** Indexes the identifiers of entries under their normal forms, see `identifier.ts`. */
export function indexIdentifiers(entries: readonly Entry[]): IdentifierIndex {
  const byKey = new Map<IdentifierKey, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(entry.identifiers.flatMap(listedKeys))) {
      const known = byKey.get(key);
      if (known) known.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return {
    entriesWith: (identifiers) =>
      identifiers.flatMap(({ keys }) => keys.flatMap((key) => byKey.get(key) ?? [])),
  };
}
