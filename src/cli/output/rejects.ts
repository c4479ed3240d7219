import { csvRecord } from '../../foundation/csv-text.ts';
import type { RejectedRow } from '../../input/subject.ts';

const LINES = { end: '\n' } as const;

/**
 * The file of rejected rows is a CSV: where each stands, why it was not screened, and its text. Whoever
 * corrects them opens it in a spreadsheet, so that a text which looks like a formula starts with an
 * apostrophe there; the json report has it as it stands.
 */
export const REJECTS_HEADER = csvRecord(['file', 'row', 'line', 'reason', 'raw'], LINES);

export function writeReject({ file, row, line, reason, raw }: RejectedRow): string {
  return csvRecord([file, row, line, reason, raw], LINES);
}
