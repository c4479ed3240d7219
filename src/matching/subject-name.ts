import type { Role, Subject } from '../input/subject.ts';
import { type NameKind, type PreparedName, prepareName } from '../names/prepared-name.ts';

/** A name in a row. What it names is not known, so that it can be read as any kind of name. */
export interface SubjectName {
  readonly role: Role;
  readonly value: string;
  /**
   * Whether birth date, gender and nationality of the row are this name's own. Those of a payee or
   * of a company column are not.
   */
  readonly ownsRecord: boolean;
  /** The name read as one of that kind; undefined where it cannot be one. */
  as(kind: NameKind): PreparedName | undefined;
}

/**
 * The names of a row, each to be screened in its own right. A surname and a given name in two columns
 * make one name, written `SURNAME, Given` so that the surname is known.
 */
export function subjectNames({ values }: Subject): SubjectName[] {
  const names = [
    ...(values.name ?? []).map((value) => subjectName('name', value, true)),
    ...joinedNames(values.surname ?? [], values.given_name ?? []).map((value) =>
      subjectName('name', value, true),
    ),
    ...(values.organisation ?? []).map((value) => subjectName('organisation', value, false)),
    ...(values.payee_name ?? []).map((value) => subjectName('payee_name', value, false)),
  ];
  return names.filter(
    ({ role, value }, index) =>
      names.findIndex((other) => other.role === role && other.value === value) === index,
  );
}

function joinedNames(surnames: readonly string[], givenNames: readonly string[]): string[] {
  if (surnames.length === 0) return givenNames.length > 0 ? [givenNames.join(' ')] : [];
  const given = givenNames.join(' ');
  return surnames.map((surname) => (given === '' ? surname : `${surname}, ${given}`));
}

function subjectName(role: Role, value: string, ownsRecord: boolean): SubjectName {
  const prepared = new Map<NameKind, PreparedName>();
  return {
    role,
    value,
    ownsRecord,
    as(kind) {
      // A person is not compared with a ship.
      if (kind === 'craft' && role !== 'organisation') return undefined;
      const name = prepared.get(kind) ?? prepareName(value, kind);
      prepared.set(kind, name);
      return name;
    },
  };
}
