import type { Role, SubjectValues } from '../../input/subject.ts';
import type { Entry, IdentifierKind, ListedIdentifier } from '../../lists/entry.ts';
import type { Evidence } from '../hit.ts';
import { FURTHER_IDENTIFIER_WEIGHT, IDENTIFIER_WEIGHT } from '../score.ts';
import { listedKeys, type SubjectIdentifier } from './identifier.ts';
import { compareUnequal } from './identifier-comparison.ts';
import { isMeantFor } from './identifier-family.ts';
import { type IdentifierKey, isDecisive } from './identifier-keys.ts';

// In log-odds. The same mailbox under another address is the same owner, and the weaker key: lists
// print the address that was used. Whoever writes from a listed site works there or did. Much beside
// a name that fits, and by itself a score of 0.8.
const LEADING = 5;
const LEADING_ALONE = 1.4;

/** An identifier of the row that an entry has too. */
export interface SharedIdentifier {
  readonly role: Role;
  readonly here: string;
  readonly listed: ListedIdentifier;
  /** Whether it decides by itself; else it supports, and no hit is exact for it. */
  readonly decisive: boolean;
}

/** The identifiers of a row that an entry has too, decisive ones first, each in the order of the row. */
export function sharedIdentifiers(
  subject: readonly SubjectIdentifier[],
  entry: Entry,
): SharedIdentifier[] {
  if (subject.length === 0) return [];
  const listed = new Map<IdentifierKey, ListedIdentifier>();
  for (const identifier of entry.identifiers) {
    for (const key of listedKeys(identifier)) {
      // One wallet is listed under several tickers: the first one stands for all.
      if (!listed.has(key)) listed.set(key, identifier);
    }
  }
  const sharedBy = (decisive: boolean) =>
    subject.flatMap(({ role, value, keys }) => {
      const shared = keys.filter((key) => isDecisive(key) === decisive);
      const matches = new Set(shared.flatMap((key) => listed.get(key) ?? []));
      return [...matches].map((match) => ({ role, here: value, listed: match, decisive }));
    });
  const decided = sharedBy(true);
  const known = new Set(decided.map((item) => item.listed));
  return [...decided, ...sharedBy(false).filter((item) => !known.has(item.listed))];
}

/**
 * Shared identifiers as evidence for; for each kind that the entry has and that is not shared, how the
 * row's own stand to it; and what of the row's the entry has no kind of. Where no name fits (`named`),
 * a mailbox or a site is less than it is beside one that does.
 */
export function identifierEvidence(
  values: SubjectValues,
  entry: Entry,
  shared: readonly SharedIdentifier[],
  named: boolean,
): Evidence[] {
  const leading = named ? LEADING : LEADING_ALONE;
  const agreeing = shared.map((item, index) => agreement(item, index, leading));
  const settled = new Set(shared.map(({ listed }) => listed.kind));
  const matched = new Set(shared.map(({ role, here }) => `${role} ${here}`));
  const kinds = [...new Set(entry.identifiers.map(({ kind }) => kind))].filter(
    (kind) => !settled.has(kind) && kind !== 'other',
  );
  const open = (role: Role, value: string) => !matched.has(`${role} ${value}`);
  return [
    ...agreeing,
    ...kinds.map((kind) => compareKind(kind, values, entry, open)),
    ...unlisted(values, entry, open),
  ];
}

const OWN_COLUMNS = [
  'passport',
  'national_id',
  'tax_id',
  'wallet',
  'email',
  'phone',
  'website',
] as const satisfies readonly (Role & IdentifierKind)[];

/** What the row tells and the list has nothing of to compare with. */
function unlisted(
  values: SubjectValues,
  entry: Entry,
  open: (role: Role, value: string) => boolean,
): Evidence[] {
  return OWN_COLUMNS.flatMap((kind) => {
    const here = (values[kind] ?? []).filter((value) => value.trim() !== '' && open(kind, value));
    const listed = entry.identifiers.some((identifier) => isMeantFor(kind, identifier.kind));
    if (here.length === 0 || listed) return [];
    return [{ kind, verdict: 'missing-on-list', here: here.join('; '), listed: null, weight: 0 }];
  });
}

/** Why an identifier that does not decide leads to an entry all the same. */
const LEADS = {
  mailbox: 'same Gmail mailbox but for dots and +tag',
  site: 'e-mail address at the listed site',
} as const;

function agreement(
  { here, listed, decisive }: SharedIdentifier,
  index: number,
  leading: number,
): Evidence {
  const texts = { kind: listed.kind, here, listed: listed.value };
  const first = decisive ? IDENTIFIER_WEIGHT : leading;
  const weight = index === 0 ? first : FURTHER_IDENTIFIER_WEIGHT;
  return decisive
    ? { ...texts, verdict: 'equal', weight, detail: listed.label }
    : {
        ...texts,
        verdict: 'similar',
        weight,
        detail: LEADS[listed.kind === 'website' ? 'site' : 'mailbox'],
      };
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
