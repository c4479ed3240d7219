import { writeJson } from '../foundation/json-text.ts';
import { hitRecords } from './hit-record.ts';
import type { ReportKind } from './kind.ts';
import { summaryRecord } from './record.ts';

/**
 * One JSON object a line: a line for each hit, then the summary, which stands at the end of every run
 * that finished. Rejected rows are counted there; their texts go where `--rejects` says.
 */
export const ndjson: ReportKind = {
  endings: ['.ndjson', '.jsonl'],
  open: (head) => ({
    opening: '',
    hits: (row) => hitRecords(row).map(writeLine).join(''),
    rejected: () => '',
    end: (summary) => writeLine(summaryRecord(head, summary)),
  }),
};

function writeLine(record: object): string {
  return `${writeJson(record)}\n`;
}
