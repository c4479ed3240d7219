import type { Encoding } from '../foundation/encoding.ts';
import { startDecoding } from '../foundation/encoding.ts';
import { parseRecords } from './parse-records.ts';
import { RecordScanner, type ScannedRecord } from './record-scanner.ts';
import type { RowMaker } from './row-maker.ts';
import type { InputRow } from './subject.ts';

const BATCH = 1000;

interface RowFormat {
  readonly delimiter: string;
  readonly encoding: Encoding;
}

/** Rows from the bytes of a file, in file order and in batches of at most 1000. */
export function readRows(
  pieces: AsyncIterable<Uint8Array>,
  maker: RowMaker,
  { delimiter, encoding }: RowFormat,
): AsyncGenerator<readonly InputRow[]> {
  const records = scan(pieces, new RecordScanner(delimiter), encoding);
  return toRows(records, maker, { delimiter, encoding });
}

/** Rows from records as they were found, in batches of at most 1000. */
export async function* toRows(
  found: AsyncIterable<readonly ScannedRecord[]>,
  maker: RowMaker,
  { delimiter, encoding }: RowFormat,
): AsyncGenerator<readonly InputRow[]> {
  for await (const records of found) {
    for (let at = 0; at < records.length; at += BATCH) {
      const batch = records.slice(at, at + BATCH);
      const rows = maker.rows(parseRecords(batch, delimiter, encoding));
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
