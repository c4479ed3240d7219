import { stringify } from 'csv-stringify/sync';
import type { RejectedRow } from '../../input/subject.ts';

/** The file of rejected rows is a CSV: where each stands, why it was not screened, and its text. */
export const REJECTS_HEADER = stringify([['file', 'row', 'line', 'reason', 'raw']]);

export function writeReject({ file, row, line, reason, raw }: RejectedRow): string {
  return stringify([[file, row, line, reason, raw]]);
}
