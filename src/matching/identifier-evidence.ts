import type { Role, SubjectValues } from '../input/subject.ts';
import type { Entry, IdentifierKind, ListedIdentifier } from '../lists/entry.ts';
import type { Evidence } from './hit.ts';
import { couldHold, type IdentifierKey, listedKey, type SubjectIdentifier } from './identifier.ts';
import { FURTHER_IDENTIFIER_WEIGHT, IDENTIFIER_WEIGHT } from './score.ts';

/** An identifier of the row that an entry has too. */
export interface EqualIdentifier {
  readonly role: Role;
  readonly here: string;
  readonly listed: ListedIdentifier;
}

/** The identifiers of a row that an entry has too, in the order of the row. */
export function equalIdentifiers(
  subject: readonly SubjectIdentifier[],
  entry: Entry,
): EqualIdentifier[] {
  const listed = new Map<IdentifierKey, ListedIdentifier>();
  for (const identifier of entry.identifiers) {
    const key = listedKey(identifier);
    // One wallet is listed under several tickers: the first one stands for all.
    if (key && !listed.has(key)) listed.set(key, identifier);
  }
  return subject.flatMap(({ role, value, keys }) => {
    const match = keys.map((key) => listed.get(key)).find((identifier) => identifier !== undefined);
    return match ? [{ role, here: value, listed: match }] : [];
  });
}

/**
 * Equal identifiers as evidence for, and for each kind that the entry has and that is not equal,
 * whether the row lacks it or has another. Another number says little: people have several.
 */
export function identifierEvidence(
  values: SubjectValues,
  entry: Entry,
  equal: readonly EqualIdentifier[],
): Evidence[] {
  const agreeing = equal.map(
    ({ here, listed }, index): Evidence => ({
      kind: listed.kind,
      verdict: 'equal',
      here,
      listed: listed.value,
      weight: index === 0 ? IDENTIFIER_WEIGHT : FURTHER_IDENTIFIER_WEIGHT,
      detail: listed.label,
    }),
  );
  const settled = new Set(equal.map(({ listed }) => listed.kind));
  const kinds = [...new Set(entry.identifiers.map(({ kind }) => kind))].filter(
    (kind) => !settled.has(kind) && kind !== 'other',
  );
  return [...agreeing, ...kinds.map((kind) => unequal(kind, values, entry))];
}

function unequal(kind: IdentifierKind, values: SubjectValues, entry: Entry): Evidence {
  const listed = entry.identifiers
    .filter((identifier) => identifier.kind === kind)
    .map(({ value }) => value);
  const here = Object.entries(values)
    .filter(([role]) => role === kind && couldHold(role as Role, kind))
    .flatMap(([, texts]) => texts);
  return {
    kind,
    verdict: here.length > 0 ? 'differs' : 'missing-here',
    here: here.join('; ') || null,
    listed: listed.join('; '),
    weight: 0,
  };
}
