import type { Role, Subject, SubjectValues } from '../input/subject.ts';
import { type NameKind, type PreparedName, prepareName } from '../names/prepared-name.ts';
import { readingsOf, readingsOfWords } from './cell-readings.ts';
import { personInFirm } from './names-in-cell/person-in-firm.ts';

/** A name in a row. What it names is not known, so that it can be read as any kind of name. */
export interface SubjectName {
  readonly role: Role;
  /** The cell, as given. */
  readonly value: string;
  /** What of it is this name: all of it, or a part. */
  readonly text: string;
  /**
   * Whether birth date, gender and nationality of the row are this name's own. Those of a payee or
   * of a company column are not.
   */
  readonly ownsRecord: boolean;
  /** What of it is read as a name of that kind; undefined where it cannot be one. */
  textAs(kind: NameKind): string | undefined;
  /** The name read as one of that kind; undefined where it cannot be one. */
  as(kind: NameKind): PreparedName | undefined;
}

/** A cell that names somebody, or what two columns together name. */
export type NameCell = Pick<SubjectName, 'role' | 'value'>;

/**
 * The cells of a row that hold names. A surname and a given name in two columns make one name, written
 * `SURNAME, Given` so that the surname is known.
 */
function nameCells(values: SubjectValues): readonly NameCell[] {
  const { name = [], surname = [], given_name = [], organisation = [], payee_name = [] } = values;
  const joined = surname.length + given_name.length > 0 ? joinedNames(surname, given_name) : [];
  return [
    ...name.map((value) => ({ role: 'name', value }) as const),
    ...joined.map((value) => ({ role: 'name', value }) as const),
    ...organisation.map((value) => ({ role: 'organisation', value }) as const),
    ...payee_name.map((value) => ({ role: 'payee_name', value }) as const),
  ];
}

/** The names of one row, worked out when they are asked for, and once. */
export interface RowNames {
  readonly cells: readonly NameCell[];
  /** Tells that a cell is of nothing but plain words, so that it is one name. */
  markPlain(cell: NameCell): void;
  /** The names that a cell of the row may hold, each to be screened in its own right. */
  inCell(cell: NameCell): readonly SubjectName[];
  /** The names of all cells, each once. */
  all(): readonly SubjectName[];
}

/** Cells that say the same are read once, and so is a name that several of them hold. */
export function rowNames(values: SubjectValues): RowNames {
  const cells = nameCells(values);
  const readings = new Map<string, ReturnType<typeof readingsOf>>();
  const prepared = new Map<string, PreparedName>();
  const known = new Map<NameCell, readonly SubjectName[]>();
  let all: readonly SubjectName[] | undefined;
  const prepare = (text: string, kind: NameKind) =>
    remembered(prepared, `${kind} ${text}`, () => prepareName(text, kind));
  const plain = new Set<NameCell>();
  const inCell = (cell: NameCell) =>
    remembered(known, cell, () => {
      const { role, value } = cell;
      const readAll = plain.has(cell) ? readingsOfWords : readingsOf;
      const read = remembered(readings, value, () => readAll(value));
      return [...read].map(([text, kinds]) => subjectName({ role, value, text }, kinds, prepare));
    });
  return {
    cells,
    markPlain: (cell) => plain.add(cell),
    inCell,
    all() {
      all ??= eachOnce(cells.flatMap((cell) => inCell(cell)));
      return all;
    },
  };
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, work: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = work();
    known.set(key, value);
  }
  return value;
}

/** The names of a row, each once. */
export function subjectNames({ values }: Subject): readonly SubjectName[] {
  return rowNames(values).all();
}

function eachOnce(names: readonly SubjectName[]): readonly SubjectName[] {
  return names.filter(
    ({ role, text }, index) =>
      names.findIndex((other) => other.role === role && other.text === text) === index,
  );
}

/**
 * Names from columns for surname and given name. With several of each, the n-th belong together
 * (Latin and hangul side by side) or make one name (two surnames in Spain): all are tried.
 */
function joinedNames(surnames: readonly string[], givenNames: readonly string[]): string[] {
  const given = givenNames.join(' ');
  if (surnames.length === 0) return given === '' ? [] : [given];
  const paired =
    surnames.length === givenNames.length
      ? surnames.map((surname, index) => joinName(surname, givenNames[index] ?? ''))
      : surnames.map((surname) => joinName(surname, given));
  return [...new Set([...paired, joinName(surnames.join(' '), given)])];
}

function joinName(surname: string, given: string): string {
  return given === '' ? surname : `${surname}, ${given}`;
}

function subjectName(
  name: Pick<SubjectName, 'role' | 'value' | 'text'>,
  kinds: ReadonlySet<NameKind>,
  prepare: (text: string, kind: NameKind) => PreparedName,
): SubjectName {
  const own = new Map<NameKind, PreparedName>();
  let person: string | undefined;
  const textAs = (kind: NameKind): string | undefined => {
    // A person is not compared with a ship.
    if (!kinds.has(kind) || (kind === 'craft' && name.role !== 'organisation')) return undefined;
    if (kind !== 'person' || name.role !== 'organisation') return name.text;
    person ??= personInFirm(name.text);
    return person;
  };
  return {
    ...name,
    ownsRecord: name.role === 'name',
    textAs,
    as(kind) {
      const text = textAs(kind);
      return text === undefined ? undefined : remembered(own, kind, () => prepare(text, kind));
    },
  };
}
