import { NAME_ROLES, type Role, type SubjectValues } from '../../input/subject.ts';

/** Values of which one in common, beside the same id, makes two rows one subject at two times. */
const TELLING: readonly Role[] = [
  ...NAME_ROLES,
  'birth_date',
  'address',
  'email',
  'phone',
  'website',
  'handle',
  'passport',
  'national_id',
  'tax_id',
  'wallet',
  'payout_account',
];

/**
 * What a subject is looked up by in an earlier report or among decisions: its ids, or its names where it
 * has none. Never enough by itself, see `isSameSubject`.
 */
export function subjectKey(values: SubjectValues): string {
  const ids = values.id ?? [];
  if (ids.length > 0) return JSON.stringify(['id', ...ids.map((id) => id.trim())]);
  return JSON.stringify(['name', ...namesOf(values)]);
}

/**
 * Whether two sets of values are of one subject, at two times: the ids are the same and so is another
 * telling value, since two files may number different people alike; or, where there are no ids, the names
 * are the same, and no other birth date makes it another person of the same name.
 */
export function isSameSubject(before: SubjectValues, now: SubjectValues): boolean {
  if (subjectKey(before) !== subjectKey(now)) return false;
  if (before.id !== undefined) return TELLING.some((role) => sharesValue(before[role], now[role]));
  const [then = '', today = ''] = [before, now].map(({ birth_date = [] }) => birth_date.join(' '));
  return then === '' || today === '' || then === today;
}

/** Whether nothing but names tells a subject from others: country and the like are shared by millions. */
export function isNameAlone(values: SubjectValues): boolean {
  const names: ReadonlySet<Role> = new Set(NAME_ROLES);
  return values.id === undefined && !TELLING.some((role) => !names.has(role) && values[role]);
}

function sharesValue(before: readonly string[] = [], now: readonly string[] = []): boolean {
  const known = new Set(before.map(folded));
  return now.some((value) => known.has(folded(value)));
}

function namesOf(values: SubjectValues): readonly string[] {
  return [...new Set(NAME_ROLES.flatMap((role) => values[role] ?? []).map(folded))];
}

function folded(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
