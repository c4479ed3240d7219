import { type Encoding, startDecoding } from '../../foundation/encoding.ts';
import type { RecordScanner, ScannedRecord } from '../record-scanner.ts';
import type { Share } from './share.ts';

/**
 * The records of a share, just as they are in the whole file. Their lines count from the share's first
 * one, which is 1.
 */
export async function* scanShare(
  share: Share,
  scanner: RecordScanner,
  encoding: Encoding,
): AsyncGenerator<ScannedRecord[]> {
  const decoding = startDecoding(encoding, share.from > 0);
  for await (const piece of share.pieces()) yield scanner.push(decoding.write(piece));
  const lines = share.lines();
  if (lines === 0) return;
  // What follows tells why a last record cannot be read: its quote may be closed there, and misused.
  for await (const piece of share.following()) {
    const records = scanner.push(decoding.write(piece));
    yield records.filter(({ line }) => line <= lines);
    if (records.some(({ line }) => line > lines)) return;
  }
  const rest = [...scanner.push(decoding.end()), ...scanner.end()];
  yield rest.filter(({ line }) => line <= lines);
}
