import { HaechiError } from '../foundation/haechi-error.ts';
import { HEAD_SIZE } from './byte-source.ts';
import { type ColumnOption, columnNumber } from './column-option.ts';
import { assignRoles } from './columns.ts';
import { findDelimiter, readHead } from './delimiter.ts';
import { findHeader } from './find-header.ts';
import { NoRowsError } from './no-rows-error.ts';
import { isBlank, type ParsedRecord } from './parse-records.ts';
import type { InputLayout, InputOptions } from './subject.ts';

/** How the cells of a file lie, and what they hold. */
type Table = Pick<InputLayout, 'delimiter' | 'headerLine' | 'headerGuessed' | 'columns'>;

/**
 * Finds the table in the head of a file: its delimiter, its header and the role of each column.
 *
 * @param complete whether the head is the whole file
 * @throws HaechiError as `openSubjects` does, but for what concerns bytes and encodings
 */
export function findTable(
  file: string,
  head: string,
  complete: boolean,
  options: Omit<InputOptions, 'delimiter'> & { readonly delimiter: string | undefined },
): Table {
  const { noHeader = false, columns = [] } = options;
  const delimiter = options.delimiter ?? findDelimiter(head, complete, { noHeader, columns });
  const records = readHead(head, complete, delimiter);
  const rows = records.filter((record) => !('cells' in record) || !isBlank(record.cells));
  if (rows.length === 0) {
    if (complete && options.allowEmpty)
      return { delimiter, headerLine: 0, headerGuessed: false, columns: [] };
    throw nothingFound(file, complete);
  }
  if (noHeader) {
    const headers = Array.from({ length: widthOf(rows) }, () => '');
    const found = assignRoles(file, headers, columns);
    return { delimiter, headerLine: 0, headerGuessed: false, columns: found };
  }
  const header = findHeader(rows, columns);
  const [first] = rows;
  if (header === undefined || (first && 'fault' in first && header.recognised === 0)) {
    throw unreadableHeader(file, first);
  }
  const found = assignRoles(file, header.cells, columns);
  const headerGuessed = header.recognised === 0 && namesNumbersOnly(columns);
  return { delimiter, headerLine: header.line, headerGuessed, columns: found };
}

function widthOf(records: readonly ParsedRecord[]): number {
  return Math.max(1, ...records.map((record) => ('cells' in record ? record.cells.length : 1)));
}

function nothingFound(file: string, complete: boolean): HaechiError {
  if (complete) return new NoRowsError(file);
  return new HaechiError('INPUT', `no header and no row in the first ${HEAD_SIZE} bytes`, {
    place: { file },
    cure: 'check that it is a CSV file with line ends',
  });
}

/** With numbers alone, nothing says whether the first record is a header or a row. */
function namesNumbersOnly(options: readonly ColumnOption[]): boolean {
  return options.length > 0 && options.every(({ header }) => columnNumber(header) !== undefined);
}

function unreadableHeader(file: string, first: ParsedRecord | undefined): HaechiError {
  const fault = first && 'fault' in first ? first.fault : 'damaged';
  return new HaechiError('INPUT', `the header cannot be read: ${fault}`, {
    place: { file, line: first?.line ?? 1 },
    cure: 'correct that line, or name the delimiter with --delimiter',
  });
}
