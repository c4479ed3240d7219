import type { Role, Subject } from '../input/subject.ts';
import { type NameKind, type PreparedName, prepareName } from '../names/prepared-name.ts';

/** A name in a row. What it names is not known, so that it can be read as any kind of name. */
export interface SubjectName {
  readonly role: Role;
  /** The cell, as given. */
  readonly value: string;
  /** What of it is this name: all, or the part in one of two scripts. */
  readonly text: string;
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
    ...(values.name ?? []).map((value) => ({ role: 'name', value }) as const),
    ...joinedNames(values.surname ?? [], values.given_name ?? []).map(
      (value) => ({ role: 'name', value }) as const,
    ),
    ...(values.organisation ?? []).map((value) => ({ role: 'organisation', value }) as const),
    ...(values.payee_name ?? []).map((value) => ({ role: 'payee_name', value }) as const),
  ].flatMap(({ role, value }) =>
    writingsOf(value).map((text) => subjectName({ role, value, text })),
  );
  return names.filter(
    ({ role, text }, index) =>
      names.findIndex((other) => other.role === role && other.text === text) === index,
  );
}

function joinedNames(surnames: readonly string[], givenNames: readonly string[]): string[] {
  if (surnames.length === 0) return givenNames.length > 0 ? [givenNames.join(' ')] : [];
  const given = givenNames.join(' ');
  return surnames.map((surname) => (given === '' ? surname : `${surname}, ${given}`));
}

const HANGUL = /[\p{Script=Hangul}\s]*\p{Script=Hangul}/u;
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}\s.,&'’-]*/u;

/** A cell that gives the name in hangul and in Latin letters, as `정인철 (Jung In-cheol)`, gives two. */
function writingsOf(value: string): readonly string[] {
  const parts = [HANGUL, LATIN].map((script) => script.exec(value)?.[0].trim() ?? '');
  return parts.every((part) => part.length > 1) ? [value, ...parts] : [value];
}

function subjectName(name: Pick<SubjectName, 'role' | 'value' | 'text'>): SubjectName {
  const prepared = new Map<NameKind, PreparedName>();
  return {
    ...name,
    ownsRecord: name.role === 'name',
    as(kind) {
      // A person is not compared with a ship.
      if (kind === 'craft' && name.role !== 'organisation') return undefined;
      const known = prepared.get(kind) ?? prepareName(name.text, kind);
      prepared.set(kind, known);
      return known;
    },
  };
}
