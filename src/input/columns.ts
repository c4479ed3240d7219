import { HaechiError } from '../foundation/haechi-error.ts';
import { closest } from './closest.ts';
import { type ColumnOption, columnNumber } from './column-option.ts';
import { findGivenNames } from './given-names.ts';
import { foldHeader, recogniseHeader } from './recognise-header.ts';
import { type Column, NAME_ROLES, type Role } from './subject.ts';

/**
 * What each column of a file holds: by its header, unless the user said otherwise. A role that the
 * user gave is held by the user's columns alone.
 *
 * @param headers one for each column, empty where there is none
 * @throws HaechiError `USAGE` where the user names a column that does not exist, or one column
 *   twice; `INPUT` where no column can hold a person or an organisation
 */
export function assignRoles(
  file: string,
  headers: readonly string[],
  options: readonly ColumnOption[],
): Column[] {
  const asked = new Set(options.map(({ role }) => role));
  const named = new Map<number, Role>();
  for (const option of options) {
    for (const at of findColumns(file, headers, option)) {
      const before = named.get(at);
      if (before !== undefined && before !== option.role)
        throw givenTwice(file, at, option, before);
      named.set(at, option.role);
    }
  }
  const roles = headers.map((header, at) => {
    const role = recogniseHeader(header);
    return named.get(at) ?? (role !== undefined && asked.has(role) ? undefined : role);
  });
  const given = asked.has('given_name') ? new Set() : findGivenNames(headers, roles);
  const columns = headers.map((header, at): Column => {
    const role = given.has(at) && !named.has(at) ? 'given_name' : roles[at];
    return role === undefined ? { number: at + 1, header } : { number: at + 1, header, role };
  });
  if (!columns.some(({ role }) => NAME_ROLES.some((name) => name === role))) {
    throw noNames(file, headers);
  }
  return columns;
}

/** Columns, from 0, that an option means: all of the same header. */
export function matchColumns(headers: readonly string[], wanted: string): number[] {
  const text = wanted.trim();
  const exact = indexesOf(headers, (header) => header === text);
  if (exact.length > 0) return exact;
  const folded = foldHeader(text);
  return folded === '' ? [] : indexesOf(headers, (header) => foldHeader(header) === folded);
}

function findColumns(file: string, headers: readonly string[], option: ColumnOption): number[] {
  const number = columnNumber(option.header);
  if (number !== undefined) {
    if (number >= 1 && number <= headers.length) return [number - 1];
    throw new HaechiError('USAGE', `${spell(option)}: ${file} has no column ${option.header}`, {
      cure: `its columns are #1 to #${headers.length}`,
    });
  }
  const found = matchColumns(headers, option.header);
  if (found.length > 0) return found;
  if (headers.every((header) => header === '')) {
    throw new HaechiError('USAGE', `${spell(option)}: ${file} is read without a header`, {
      cure: `name the column by its number, as in --column ${option.role}=#1`,
    });
  }
  const near = closest(
    option.header,
    headers.filter((header) => header !== ''),
  );
  throw new HaechiError('USAGE', `${spell(option)}: ${file} has no column of that name`, {
    cure: `${near ? `did you mean ${JSON.stringify(near)}? ` : ''}${listHeaders(headers)}`,
  });
}

function noNames(file: string, headers: readonly string[]): HaechiError {
  const numbered = headers.every((header) => header === '');
  if (headers.some((header) => header.includes('\uFFFD'))) {
    return new HaechiError('INPUT', 'the headers hold bytes that the encoding does not have', {
      place: { file },
      cure: 'name the right one with --encoding',
    });
  }
  return new HaechiError('INPUT', 'no column can hold a person or an organisation', {
    place: { file },
    cure: numbered
      ? `say which does with --column name=#1 (columns #1 to #${headers.length})`
      : `say which does with --column name=<header>, or with --no-header --column name=#1; ${listHeaders(headers)}`,
  });
}

function givenTwice(file: string, at: number, option: ColumnOption, before: Role): HaechiError {
  return new HaechiError('USAGE', `${spell(option)}: column #${at + 1} of ${file} is ${before}`, {
    cure: 'give a column one role',
  });
}

function listHeaders(headers: readonly string[]): string {
  const shown = headers.filter((header) => header !== '').slice(0, 40);
  const more = headers.filter((header) => header !== '').length - shown.length;
  return `its headers are ${shown.map((header) => JSON.stringify(header.slice(0, 60))).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function spell({ role, header }: ColumnOption): string {
  return `--column ${role}=${header}`;
}

function indexesOf(headers: readonly string[], matches: (header: string) => boolean): number[] {
  return headers.flatMap((header, at) => (matches(header) ? [at] : []));
}
