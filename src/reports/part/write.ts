import { createHash } from 'node:crypto';
import { writeJson } from '../../foundation/json-text.ts';
import { hitRecords } from '../hit-record.ts';
import { summaryRecord } from '../record.ts';
import type { Report, RunHead } from '../report.ts';
import type { PartFacts } from './part.ts';
import { partRecord, rejectedLine } from './record.ts';

/**
 * The report of one shard: ndjson with a line for every rejected row too, and a summary that says what
 * it is a part of. `facts` is asked at the end of the run.
 */
export function openPart(facts: () => PartFacts): Report {
  const hash = createHash('sha256');
  const bytes = new Map<string, number>();
  let head: RunHead | undefined;
  const lines = (file: string, records: readonly object[]): string => {
    const text = records.map((record) => `${writeJson(record)}\n`).join('');
    hash.update(text);
    bytes.set(file, (bytes.get(file) ?? 0) + Buffer.byteLength(text));
    return text;
  };
  return {
    begin(given) {
      head = given;
      return '';
    },
    hits: (row) => lines(row.hits[0]?.file ?? '', hitRecords(row)),
    rejected: (row) => lines(row.file, [rejectedLine(row)]),
    end(summary) {
      if (head === undefined) return '';
      const told = facts();
      const part = partRecord(told, {
        bytes: told.inputs.map(({ layout }) => bytes.get(layout.file) ?? 0),
        sha256: hash.digest('hex'),
      });
      return `${writeJson({ ...summaryRecord(head, summary), part })}\n`;
    },
  };
}
