import type { Role, Subject } from '../input/subject.ts';
import type { EntryType } from '../lists/entry.ts';
import { type PreparedName, prepareName } from '../names/prepared-name.ts';

/** A name in a row, read once as a person's and once as an organisation's. */
export interface SubjectName {
  readonly role: Role;
  readonly value: string;
  /**
   * Whether birth date, gender and nationality of the row are this name's own. Those of a payee or
   * of a company column are not.
   */
  readonly ownsRecord: boolean;
  as(type: EntryType): PreparedName | undefined;
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
  let person: PreparedName | undefined;
  let organisation: PreparedName | undefined;
  return {
    role,
    value,
    ownsRecord,
    as(type) {
      switch (type) {
        case 'individual':
          person ??= prepareName(value, 'person');
          return person;
        case 'entity':
          organisation ??= prepareName(value, 'organisation');
          return organisation;
        case 'vessel':
        case 'aircraft':
          // A person is not compared with a ship.
          if (role !== 'organisation') return undefined;
          organisation ??= prepareName(value, 'organisation');
          return organisation;
      }
    },
  };
}
