import { NAME_ROLES, type SubjectValues } from '../../input/subject.ts';

/**
 * What a subject is looked up by in an earlier report or among decisions: its ids, or its names where it
 * has none. Never enough by itself to clear a hit, see `isSameSubject`.
 */
export function subjectKey(values: SubjectValues): string {
  const ids = values.id ?? [];
  if (ids.length > 0) return JSON.stringify(['id', ...ids.map((id) => id.trim())]);
  return JSON.stringify(['name', ...namesOf(values)]);
}

/**
 * Whether two sets of values are of one subject, at two times: the ids are the same, or, where there
 * are none, the names, and no other birth date makes it another person of the same name.
 */
export function isSameSubject(before: SubjectValues, now: SubjectValues): boolean {
  if (subjectKey(before) !== subjectKey(now)) return false;
  if (before.id !== undefined) return true;
  const [then = '', today = ''] = [before, now].map(({ birth_date = [] }) => birth_date.join(' '));
  return then === '' || today === '' || then === today;
}

function namesOf(values: SubjectValues): readonly string[] {
  const names = NAME_ROLES.flatMap((role) => values[role] ?? []);
  return [
    ...new Set(
      names.map((name) => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()),
    ),
  ];
}
