import { NAME_ROLES, type Role } from '../input/subject.ts';
import { summariseColumns } from './columns.ts';
import type { RunHead } from './report.ts';
import { fieldWords } from './wording.ts';

/** What a run did not compare, and why; `file` where it holds for one input. */
export interface NotChecked {
  readonly what: string;
  readonly why: string;
  readonly file?: string;
}

export const OWNERSHIP: NotChecked = {
  what: 'ownership',
  why: 'the lists do not hold it: whether listed parties own 50 percent or more of anybody (Linked To is not ownership)',
};

/** Roles whose absence leaves something uncompared that a list has. */
const COMPARED: readonly Role[] = [
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
  'payout_account',
  'payee_name',
];

/** Ownership under the 50 percent rule, and of each input the fields that no column has. */
export function notChecked(head: RunHead): readonly NotChecked[] {
  const columns = head.inputs.map(summariseColumns).flatMap(({ file, absent }) => {
    const missing = absent.filter((role) => COMPARED.includes(role)).map(fieldWords);
    const unnamed = NAME_ROLES.every((role) => absent.includes(role)) ? ['name'] : [];
    const what = [...unnamed, ...missing].join(', ');
    return what === '' ? [] : [{ what, why: 'no column of the file was read as such', file }];
  });
  return [OWNERSHIP, ...columns];
}
