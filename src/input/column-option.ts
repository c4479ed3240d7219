import { HaechiError } from '../foundation/haechi-error.ts';
import { closest } from './closest.ts';
import { ROLES, type Role } from './subject.ts';

/** A column that the user named: what it holds, and its header or `#n`. */
export interface ColumnOption {
  readonly role: Role;
  readonly header: string;
}

/**
 * Reads `role=header` or `role=#n`, as `--column` takes it. All after the first `=` is the header.
 *
 * @throws HaechiError `USAGE` where the `=` or the header is missing, or the role is none
 */
export function parseColumnOption(text: string): ColumnOption {
  const at = text.indexOf('=');
  const header = text.slice(at + 1).trim();
  if (at < 0 || header === '') {
    throw new HaechiError('USAGE', `--column ${text}: not a role and a header`, {
      cure: 'write --column <role>=<header> or --column <role>=#<number>',
    });
  }
  const name = text.slice(0, at).trim();
  const role = ROLES.find((known) => known === name.toLowerCase());
  if (role === undefined) {
    const near = closest(name, ROLES);
    throw new HaechiError('USAGE', `--column ${text}: no role is called ${JSON.stringify(name)}`, {
      cure: `${near ? `did you mean ${near}? ` : ''}roles: ${ROLES.join(' ')}`,
    });
  }
  return { role, header };
}

/** The number in `#n`, or undefined for a header. */
export function columnNumber(header: string): number | undefined {
  const digits = /^#(\d{1,9})$/.exec(header.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
