import { detectEncoding } from '../foundation/detect-encoding.ts';
import { type Encoding, parseEncoding, startDecoding } from '../foundation/encoding.ts';
import { HaechiError } from '../foundation/haechi-error.ts';
import { refuseBinary } from './binary-file.ts';
import { ByteSource, HEAD_SIZE } from './byte-source.ts';
import { assignRoles } from './columns.ts';
import { findDelimiter, parseDelimiter, readHead } from './delimiter.ts';
import { findHeader } from './find-header.ts';
import { NoRowsError } from './no-rows-error.ts';
import { isBlank, type ParsedRecord } from './parse-records.ts';
import { readRows } from './read-rows.ts';
import type { InputLayout, InputOptions, SubjectFile } from './subject.ts';

/**
 * Opens a CSV file of subjects, or standard input for `-`. Only its head, at most 1 MiB, is read
 * here: it settles the encoding, the delimiter, the header and what each column holds. `rows` may be
 * called once and reads on from there in constant memory; a row that cannot be read is rejected and
 * nothing else stops.
 *
 * @throws HaechiError `USAGE` for an encoding, delimiter or column that makes no sense; `INPUT` for
 *   a file that is missing, is not text, or has no column to screen; its subclass `NoRowsError` for
 *   a file without a single record, unless `allowEmpty`. A file that has only a header opens and yields no rows.
 */
export async function openSubjects(
  path: string,
  options: InputOptions,
  stdin?: NodeJS.ReadableStream,
): Promise<SubjectFile> {
  const named = options.encoding === undefined ? undefined : parseEncoding(options.encoding);
  const delimiter = options.delimiter === undefined ? undefined : parseDelimiter(options.delimiter);
  const source = await ByteSource.open(path, stdin);
  try {
    const { bytes, complete } = await source.head();
    const { encoding, guessed } = named
      ? { encoding: named, guessed: false }
      : detectEncoding(bytes);
    const text = decodeHead(bytes, complete, encoding);
    refuseBinary(path, bytes, text);
    const layout: InputLayout = {
      file: path,
      encoding,
      encodingGuessed: guessed,
      ...findTable(path, text, complete, { ...options, delimiter }),
    };
    return subjectFile(source, layout, encoding);
  } catch (error) {
    await source.close();
    throw error;
  }
}

function subjectFile(source: ByteSource, layout: InputLayout, encoding: Encoding): SubjectFile {
  let begun = false;
  return {
    layout,
    size: source.size,
    bytesRead: () => source.bytesRead(),
    sha256: () => source.sha256(),
    rows() {
      if (begun) throw new HaechiError('INTERNAL', `${layout.file} can be read only once`);
      begun = true;
      return readRows(source.pieces(), layout, encoding);
    },
  };
}

function decodeHead(bytes: Uint8Array, complete: boolean, encoding: Encoding): string {
  const decoding = startDecoding(encoding);
  const text = decoding.write(bytes);
  return complete ? text + decoding.end() : text;
}

type Table = Pick<InputLayout, 'delimiter' | 'headerLine' | 'columns'>;

function findTable(
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
    if (complete && options.allowEmpty) return { delimiter, headerLine: 0, columns: [] };
    throw nothingFound(file, complete);
  }
  if (noHeader) {
    const headers = Array.from({ length: widthOf(rows) }, () => '');
    return { delimiter, headerLine: 0, columns: assignRoles(file, headers, columns) };
  }
  const header = findHeader(rows, columns);
  const [first] = rows;
  if (header === undefined || (first && 'fault' in first && header.recognised === 0)) {
    throw unreadableHeader(file, first);
  }
  const found = assignRoles(file, header.cells, columns);
  return { delimiter, headerLine: header.line, columns: found };
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

function unreadableHeader(file: string, first: ParsedRecord | undefined): HaechiError {
  const fault = first && 'fault' in first ? first.fault : 'damaged';
  return new HaechiError('INPUT', `the header cannot be read: ${fault}`, {
    place: { file, line: first?.line ?? 1 },
    cure: 'correct that line, or name the delimiter with --delimiter',
  });
}
