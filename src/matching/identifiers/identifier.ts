import type { Role, SubjectValues } from '../../input/subject.ts';
import type { ListedIdentifier } from '../../lists/entry.ts';
import { countryCodes } from '../places/country.ts';
import { rowCountries } from '../places/row-countries.ts';
import { cellParts } from './cell-text.ts';
import {
  documentKindOf,
  documentKindsOf,
  FAMILIES_OF_ROLE,
  type Family,
  familyOf,
} from './identifier-family.ts';
import { type Context, type IdentifierKey, keysOf } from './identifier-keys.ts';
import { behindImo } from './imo-number.ts';

/** An identifier of a row, as given, with the keys of all that it could be or hold. */
export interface SubjectIdentifier {
  readonly role: Role;
  readonly value: string;
  readonly keys: readonly IdentifierKey[];
}

/** The keys of a listed identifier: none where it is too short or no identifier at all. */
export function listedKeys(identifier: ListedIdentifier): readonly IdentifierKey[] {
  let keys = keysOfListed.get(identifier);
  if (!keys) {
    keys = readListed(identifier);
    keysOfListed.set(identifier, keys);
  }
  return keys;
}

/** Entries meet many rows, and their identifiers are read once. */
const keysOfListed = new WeakMap<ListedIdentifier, readonly IdentifierKey[]>();

function readListed(identifier: ListedIdentifier): readonly IdentifierKey[] {
  const { label, value } = identifier;
  const family = familyOf(identifier);
  if (family === undefined) return [];
  const kind = documentKindOf(identifier);
  const regions = identifier.country === undefined ? [] : countryCodes(identifier.country);
  const context: Context = { side: 'list', kinds: kind ? [kind] : [], regions };
  const texts = [value, behindImo(label, value) ?? value];
  return [...new Set(texts.flatMap(cellParts).flatMap((part) => keysOf(family, part, context)))];
}

const IDENTIFIER_ROLES = Object.entries(FAMILIES_OF_ROLE) as [Role, readonly Family[]][];

/** The identifiers of a row, each with the keys of everything that its column could hold. */
export function subjectIdentifiers(values: SubjectValues): SubjectIdentifier[] {
  if (!IDENTIFIER_ROLES.some(([role]) => values[role] !== undefined)) return [];
  return IDENTIFIER_ROLES.flatMap(([role, families]) => {
    const cells = values[role] ?? [];
    if (cells.length === 0) return [];
    const regions = families.includes('phone') ? rowCountries(values) : [];
    const context: Context = { side: 'row', kinds: documentKindsOf(role), regions };
    return cells
      .flatMap(cellParts)
      .map((value) => ({ role, value, keys: keysFor(families, value, context) }))
      .filter(({ keys }) => keys.length > 0);
  });
}

function keysFor(families: readonly Family[], value: string, context: Context): IdentifierKey[] {
  return [...new Set(families.flatMap((family) => keysOf(family, value, context)))];
}
