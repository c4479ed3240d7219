import { KEPT_ROLES, NAME_ROLES, type Role, type SubjectValues } from '../../input/subject.ts';
import { saysBirth } from './telling-date.ts';
import { TELLING_ROLES, tells } from './telling-value.ts';

const NAMES: ReadonlySet<Role> = new Set<Role>(NAME_ROLES);
const KEPT: ReadonlySet<string> = new Set<Role>(KEPT_ROLES);

/** Values of which one in common, beside the same id, makes two rows one subject at two times. */
const TELLING: readonly Role[] = [...NAME_ROLES, ...TELLING_ROLES.filter((role) => role !== 'id')];

/**
 * The values of a row that are part of what it says. Left out are those that no list could have, such as an
 * IP address, and the number of the row, which another row has in the next file.
 */
export function ownValues({ id, ...values }: SubjectValues): SubjectValues {
  const ids = ownIds({ id });
  const rest = Object.entries(values).filter(([role]) => !KEPT.has(role));
  return { ...(ids.length > 0 && { id: ids }), ...Object.fromEntries(rest) };
}

function ownIds({ id = [] }: { readonly id?: readonly string[] | undefined }): readonly string[] {
  return id.filter((text) => tells('id', text));
}

/**
 * What a subject is looked up by in an earlier report or among decisions: its ids, or its names where it
 * has none but the number of a row. Never enough by itself, see `isSameSubject`.
 */
export function subjectKey(values: SubjectValues): string {
  const id = ownIds(values);
  if (id.length > 0) return JSON.stringify(['id', ...id.map((text) => text.trim())]);
  return JSON.stringify(['name', ...namesOf(values)]);
}

/**
 * Whether two sets of values are of one subject, at two times: the ids are the same and so is another
 * telling value, since two files may number different people alike; or, where there are no ids, the names
 * are the same, and no other birth date makes it another person of the same name. Without names too it takes
 * a telling value.
 */
export function isSameSubject(before: SubjectValues, now: SubjectValues): boolean {
  if (subjectKey(before) !== subjectKey(now)) return false;
  if (ownIds(now).length > 0 || namesOf(now).length === 0) {
    return TELLING.some((role) => sharesValue(telling(role, before), telling(role, now)));
  }
  const [then = '', today = ''] = [before, now].map(birthOf);
  return then === '' || today === '' || then === today;
}

/**
 * Whether nothing but names tells a subject from others of the same name, see `tells`. A name is no more
 * than that in another column too.
 */
export function isNameAlone(values: SubjectValues): boolean {
  const names = new Set(namesOf(values));
  return TELLING_ROLES.every((role) =>
    telling(role, values).every((value) => names.has(folded(value))),
  );
}

function telling(role: Role, values: SubjectValues): readonly string[] {
  return (values[role] ?? []).filter((value) => NAMES.has(role) || tells(role, value));
}

/** A year alone tells nobody from others, but two years are two people. */
function birthOf({ birth_date = [] }: SubjectValues): string {
  return birth_date.filter(saysBirth).join(' ');
}

function sharesValue(before: readonly string[], now: readonly string[]): boolean {
  const known = new Set(before.map(folded));
  return now.some((value) => known.has(folded(value)));
}

function namesOf(values: SubjectValues): readonly string[] {
  return [...new Set(NAME_ROLES.flatMap((role) => values[role] ?? []).map(folded))];
}

function folded(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
