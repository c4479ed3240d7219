import { type Column, type InputLayout, ROLES } from '../input/subject.ts';
import type { ColumnSummary } from './report.ts';

/**
 * How the columns of a file were read: roles in their fixed order, each with its headers in the order
 * of the columns; then the columns that were ignored; then the roles that no column has. A column
 * without a header is named `#n` by its number, as `--column` takes it.
 */
export function summariseColumns(layout: InputLayout): ColumnSummary {
  const columns = layout.columns.map((column) => ({ ...column, header: nameOf(column) }));
  const read = ROLES.map((role) => ({
    role,
    headers: columns.filter((column) => column.role === role).map(({ header }) => header),
  }));
  return {
    file: layout.file,
    read: read.filter(({ headers }) => headers.length > 0),
    ignored: columns.filter(({ role }) => role === undefined),
    absent: read.filter(({ headers }) => headers.length === 0).map(({ role }) => role),
  };
}

function nameOf({ header, number }: Column): string {
  return header.trim() === '' ? `#${number}` : header;
}
