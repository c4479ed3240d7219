import { KEPT_ROLES, NAME_ROLES, type Role } from '../input/subject.ts';
import type { EvidenceKind } from '../matching/hit.ts';
import { summariseColumns } from './columns.ts';
import type { ColumnSummary, RunHead } from './report.ts';
import { counted, fieldWords } from './wording.ts';

/** What a run did not compare, and why; `file` where it holds for one input. */
export interface NotChecked {
  readonly what: string;
  readonly why: string;
  readonly file?: string;
}

const OWNERSHIP: NotChecked = {
  what: 'ownership',
  why: 'the lists do not hold it: whether listed parties own 50 percent or more of anybody (Linked To is not ownership)',
};

/** Of a run without a file. */
const NAME_ALONE: NotChecked = {
  what: 'every field but the name',
  why: 'one name was given and no file',
};

/** Roles whose absence leaves something uncompared that a list has. */
const COMPARED = [
  'birth_date',
  'birth_place',
  'gender',
  'nationality',
  'country',
  'address',
  'email',
  'phone',
  'website',
  'passport',
  'national_id',
  'tax_id',
  'wallet',
] as const satisfies readonly Role[];

/** Columns that are read for another field too: a payout goes to a wallet, a location names a country. */
const ALSO_IN: { readonly [kind in EvidenceKind]?: readonly Role[] } = {
  country: ['location'],
  wallet: ['payout_account'],
  registration: ['tax_id'],
};

/** Whether a file with columns of these roles could have a value for a field of an entry. */
export function couldHold(roles: ReadonlySet<Role>, kind: EvidenceKind): boolean {
  return [...roles].some((role) => role === kind || (ALSO_IN[kind]?.includes(role) ?? false));
}

/** Ownership under the 50 percent rule, and of each input the fields that were not compared. */
export function notChecked(head: RunHead): readonly NotChecked[] {
  const columns = head.inputs.map(summariseColumns).flatMap(ofColumns);
  return [OWNERSHIP, ...(head.inputs.length === 0 ? [NAME_ALONE] : columns)];
}

function ofColumns({ file, read, ignored }: ColumnSummary): readonly NotChecked[] {
  const roles = new Set(read.map(({ role }) => role));
  const unnamed = NAME_ROLES.some((role) => roles.has(role)) ? [] : ['name'];
  const lacking = COMPARED.filter((role) => !couldHold(roles, role)).map(fieldWords);
  const kept = KEPT_ROLES.filter((role) => roles.has(role)).map(fieldWords);
  const unread = ignored.length === 0 ? [] : [counted(ignored.length, 'ignored column')];
  const reasons = [
    { what: [...unnamed, ...lacking], why: 'no column of the file was read as such' },
    { what: kept, why: 'read from the file, and on no list' },
    { what: unread, why: 'no role was recognised in the header; --column gives one' },
  ];
  return reasons
    .filter(({ what }) => what.length > 0)
    .map(({ what, why }) => ({ what: what.join(', '), why, file }));
}
