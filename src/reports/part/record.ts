import type { RejectedRow } from '../../input/subject.ts';
import { rejectedRecord } from '../record.ts';
import { optional, SCHEMA_VERSION } from '../record-parts.ts';
import type { PartFacts, PartInput, PartRows } from './part.ts';

/** A row that was not screened, as a line of a part. */
export function rejectedLine(row: RejectedRow): object {
  return { kind: 'rejected', schemaVersion: SCHEMA_VERSION, ...rejectedRecord(row) };
}

/** `part` of a summary. */
export function partRecord({ shard, options, inputs }: PartFacts, rows: PartRows): object {
  const { limit, weakAliases, columns, delimiter, encoding, noHeader, allowEmpty, fourEyes } =
    options;
  return {
    shard: shard.index,
    of: shard.of,
    options: { limit, weakAliases, columns, delimiter, encoding, noHeader, allowEmpty, fourEyes },
    inputs: inputs.map((input, at) => inputRecord(input, rows.bytes[at] ?? 0)),
    sha256: rows.sha256,
  };
}

function inputRecord(input: PartInput, reportBytes: number) {
  const { layout, size, headSha256, from, to, sha256, rows, firstLine, lines, notes, unread } =
    input;
  const { file, encoding, encodingGuessed, delimiter, headerLine, headerGuessed } = layout;
  const { wideRows, firstWideLine } = notes;
  return {
    file,
    size,
    headSha256,
    from,
    to,
    sha256,
    rows,
    firstLine,
    lines,
    reportBytes,
    encoding,
    encodingGuessed,
    delimiter,
    headerLine,
    headerGuessed,
    columns: layout.columns.map(({ number, header, role }) => ({
      number,
      header,
      ...optional('role', role),
    })),
    wideRows,
    ...optional('firstWideLine', firstWideLine),
    ...optional(
      'unread',
      unread && { rows: unread.rows, scripts: unread.scripts, firstLine: unread.firstLine },
    ),
  };
}
