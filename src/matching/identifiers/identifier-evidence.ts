import type { Role, SubjectValues } from '../../input/subject.ts';
import type { Entry, IdentifierKind, ListedIdentifier } from '../../lists/entry.ts';
import type { Evidence } from '../hit.ts';
import { FURTHER_IDENTIFIER_WEIGHT, IDENTIFIER_WEIGHT } from '../score.ts';
import { type IdentifierKey, listedKeys, type SubjectIdentifier } from './identifier.ts';
import { compareUnequal } from './identifier-comparison.ts';

/** An identifier of the row that an entry has too; each is decisive. */
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
  if (subject.length === 0) return [];
  const listed = new Map<IdentifierKey, ListedIdentifier>();
  for (const identifier of entry.identifiers) {
    for (const key of listedKeys(identifier)) {
      // One wallet is listed under several tickers: the first one stands for all.
      if (!listed.has(key)) listed.set(key, identifier);
    }
  }
  return subject.flatMap(({ role, value, keys }) => {
    const matches = new Set(keys.flatMap((key) => listed.get(key) ?? []));
    return [...matches].map((match) => ({ role, here: value, listed: match }));
  });
}

/**
 * Equal identifiers as evidence for, and for each kind that the entry has and that is not equal, how
 * the row's own stand to it.
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
  const matched = new Set(equal.map(({ role, here }) => `${role} ${here}`));
  const kinds = [...new Set(entry.identifiers.map(({ kind }) => kind))].filter(
    (kind) => !settled.has(kind) && kind !== 'other',
  );
  const open = (role: Role, value: string) => !matched.has(`${role} ${value}`);
  return [...agreeing, ...kinds.map((kind) => compareKind(kind, values, entry, open))];
}

function compareKind(
  kind: IdentifierKind,
  values: SubjectValues,
  entry: Entry,
  open: (role: Role, value: string) => boolean,
): Evidence {
  const here = Object.entries(values).flatMap(([name, texts]) => {
    const role = name as Role;
    return texts.filter((value) => open(role, value)).map((value) => ({ role, value }));
  });
  const listed = entry.identifiers.filter((identifier) => identifier.kind === kind);
  return compareUnequal(kind, here, listed);
}
