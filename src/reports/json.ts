import { writeJson } from '../foundation/json-text.ts';
import { hitRecords } from './hit-record.ts';
import type { ReportKind } from './kind.ts';
import { rejectedRecord, summaryRecord } from './record.ts';

/**
 * One document with `hits`, `indicators`, `rejected` and `summary`, an item a line. Hits are written
 * as they come and take no memory; rejected rows come between them and are kept for their own array.
 */
export const json: ReportKind = {
  endings: ['.json'],
  open(head) {
    const rejected: string[] = [];
    let separator = '';
    return {
      opening: '{"hits":[',
      hits(row) {
        const items = hitRecords(row).map((record) => {
          const item = `${separator}\n${writeJson(record)}`;
          separator = ',';
          return item;
        });
        return items.join('');
      },
      rejected(row) {
        rejected.push(`\n${writeJson(rejectedRecord(row))}`);
        return '';
      },
      end: (summary) =>
        [
          '\n],\n"indicators":[],\n"rejected":[',
          rejected.join(','),
          '\n],\n"summary":',
          writeJson(summaryRecord(head, summary)),
          '}\n',
        ].join(''),
    };
  },
};
