import { NAME_ROLES, type Role } from '../input/subject.ts';
import type { Evidence, EvidenceKind, Hit, Verdict } from '../matching/hit.ts';
import { couldHold } from './not-checked.ts';
import { isUnread } from './wording.ts';

/** What speaks for the match, then what speaks against it. */
const COMPARED = ['equal', 'similar', 'differs'] as const satisfies readonly Verdict[];

/** Every compared field of a hit in the order of reading, then those with a value that was not understood. */
export function comparedEvidence({ evidence }: Hit): readonly Evidence[] {
  const compared = COMPARED.flatMap((verdict) =>
    evidence.filter((item) => item.verdict === verdict),
  );
  return [...compared, ...evidence.filter(isUnread)];
}

/** What a verdict is called; a value that was not understood is neither compared nor missing. */
export function verdictWords(evidence: Evidence): string {
  return isUnread(evidence) ? 'unread' : evidence.verdict;
}

/** The evidence through which row and party met, where it agrees. */
export function toldByMatch({ evidence, matched }: Hit): Agreement | undefined {
  const agreements = evidence.filter(agrees).filter(({ here }) => here === matched.value);
  return isNameRole(matched.role)
    ? agreements.find(({ listed }) => listed === matched.name)
    : agreements[0];
}

export function isNameRole(role: Role): boolean {
  return NAME_ROLES.some((named) => named === role);
}

type Agreement = Evidence & { readonly verdict: 'equal' | 'similar' };

function agrees(evidence: Evidence): evidence is Agreement {
  return evidence.verdict === 'equal' || evidence.verdict === 'similar';
}

/** Fields that identify a party: to be asked for also where the file has no such column. */
const IDENTIFYING: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'birth_date',
  'passport',
  'national_id',
  'tax_id',
  'registration',
]);

/**
 * The fields that the row does not have, and those that the entry does not. What no row of the file can
 * have is told once for the whole file; `roles` are those of its columns.
 */
export function missingEvidence(
  { evidence }: Hit,
  roles: ReadonlySet<Role>,
): { readonly here: readonly Evidence[]; readonly listed: readonly Evidence[] } {
  const missing = evidence.filter((item) => !isUnread(item));
  const wanted = missing.filter(({ kind }) => IDENTIFYING.has(kind) || couldHold(roles, kind));
  return {
    here: wanted.filter(({ verdict }) => verdict === 'missing-here'),
    listed: missing.filter(({ verdict }) => verdict === 'missing-on-list'),
  };
}
