import type { Encoding } from '../foundation/encoding.ts';
import { startDecoding } from '../foundation/encoding.ts';
import { isBlank, type ParsedRecord, parseRecords } from './parse-records.ts';
import { RecordScanner, type ScannedRecord } from './record-scanner.ts';
import type { InputLayout, InputRow, Role, SubjectValues } from './subject.ts';

const BATCH = 1000;

/**
 * Rows from the bytes of a file whose layout is known, in file order and in batches of at most 1000.
 * Titles, header and blank records are no rows.
 */
export async function* readRows(
  pieces: AsyncIterable<Uint8Array>,
  layout: InputLayout,
  encoding: Encoding,
): AsyncGenerator<readonly InputRow[]> {
  const scanner = new RecordScanner(layout.delimiter);
  const toRows = rowMaker(layout);
  for await (const records of scan(pieces, scanner, encoding)) {
    for (let at = 0; at < records.length; at += BATCH) {
      const batch = records.slice(at, at + BATCH);
      const rows = toRows(parseRecords(batch, layout.delimiter, encoding));
      if (rows.length > 0) yield rows;
    }
  }
}

async function* scan(
  pieces: AsyncIterable<Uint8Array>,
  scanner: RecordScanner,
  encoding: Encoding,
): AsyncGenerator<ScannedRecord[]> {
  const decoding = startDecoding(encoding);
  for await (const piece of pieces) yield scanner.push(decoding.write(piece));
  yield scanner.push(decoding.end());
  yield scanner.end();
}

function rowMaker(layout: InputLayout): (records: ParsedRecord[]) => InputRow[] {
  const { file, headerLine, columns } = layout;
  const roles = columns.flatMap(({ number, role }) => (role ? [{ at: number - 1, role }] : []));
  let row = 0;
  return (records) => {
    const rows: InputRow[] = [];
    for (const record of records) {
      const { line } = record;
      if (line <= headerLine) continue;
      if (!('cells' in record)) {
        row += 1;
        const { fault: reason, raw } = record;
        rows.push({ kind: 'rejected', rejected: { file, row, line, reason, raw } });
      } else if (!isBlank(record.cells)) {
        row += 1;
        const values = pickValues(record.cells, roles);
        rows.push({ kind: 'subject', subject: { file, row, line, values } });
      }
    }
    return rows;
  };
}

function pickValues(
  cells: readonly string[],
  roles: readonly { readonly at: number; readonly role: Role }[],
): SubjectValues {
  const values: { [role in Role]?: string[] } = {};
  for (const { at, role } of roles) {
    const cell = cells[at];
    if (cell === undefined || cell === '') continue;
    const already = values[role];
    if (already) already.push(cell);
    else values[role] = [cell];
  }
  return values;
}
