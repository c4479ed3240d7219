import { describe, expect, test } from '@jest/globals';
import { ROLES } from '../../src/input/subject.ts';
import {
  formatOfFile,
  openReport,
  REPORT_FORMATS,
  summariseColumns,
} from '../../src/reports/formats.ts';
import {
  HEAD,
  LAYOUT,
  REJECTED,
  ROWS,
  STYLE,
  SUMMARY,
  writeFileOf,
  writeReport,
} from './sample.ts';

const TEXTS = REPORT_FORMATS.filter((format) => format !== 'xlsx');
/** Those that keep nothing until the end. */
const AT_ONCE = TEXTS.filter((format) => format !== 'html');

describe('formatOfFile', () => {
  test.each([
    ['out/hits.csv', 'csv'],
    ['hits.ndjson', 'ndjson'],
    ['hits.jsonl', 'ndjson'],
    ['hits.JSON', 'json'],
    ['report.2026.txt', 'table'],
    ['page.HTM', 'html'],
    ['ticket.md', 'markdown'],
    ['hits.xlsx', 'xlsx'],
    ['hits.xml', undefined],
    ['csv', undefined],
    ['hits.csv/plain', undefined],
  ] as const)('%s is %s', (path, format) => {
    expect(formatOfFile(path)).toBe(format);
  });
});

describe('openReport', () => {
  test('a report that was not begun is an error', () => {
    const report = openReport('ndjson', STYLE);
    expect(() => report.end(SUMMARY)).toThrow(expect.objectContaining({ code: 'INTERNAL' }));
  });

  test.each(REPORT_FORMATS)('%s gives the same bytes twice', async (format) => {
    expect(await writeFileOf(format)).toEqual(await writeFileOf(format));
  });

  test.each(TEXTS)('%s ends with a line end', async (format) => {
    expect((await writeFileOf(format)).toString().endsWith('\n')).toBe(true);
  });

  test.each(AT_ONCE)('two %s reports of one run do not disturb each other', (format) => {
    const reports = [openReport(format, STYLE), openReport(format, STYLE)];
    const parts = [
      ...reports.map((report) => report.begin(HEAD)),
      ...ROWS.flatMap((row) => reports.map((report) => report.hits(row))),
      ...REJECTED.flatMap((row) => reports.map((report) => report.rejected(row))),
      ...reports.map((report) => report.end(SUMMARY)),
    ];
    const [first, second] = [0, 1].map((rest) => parts.filter((_, index) => index % 2 === rest));
    expect(first?.join('')).toBe(writeReport(format));
    expect(second?.join('')).toBe(writeReport(format));
  });

  test.each(TEXTS)('%s never calls anybody sanctioned', async (format) => {
    expect((await writeFileOf(format)).toString()).not.toMatch(/sanctioned|true match|guilty/i);
  });
});

describe('summariseColumns', () => {
  test('tells roles with all their headers, ignored columns and absent roles', () => {
    const { file, read, ignored, absent } = summariseColumns(LAYOUT);
    expect(file).toBe('contractors.csv');
    expect(read.map(({ role, headers }) => [role, ...headers])).toEqual([
      ['id', 'contractor_id'],
      ['name', 'full_name', '성명'],
      ['birth_date', 'dob'],
      ['country', 'country'],
      ['wallet', 'payout_wallet'],
    ]);
    expect(ignored.map(({ number, header }) => [number, header])).toEqual([
      [7, 'day rate'],
      [8, '#8'],
    ]);
    expect([...read.map(({ role }) => role), ...absent].sort()).toEqual([...ROLES].sort());
  });

  test('columns of a file without a header go by their numbers', () => {
    const columns = [
      { number: 1, header: '' },
      { number: 2, header: ' ', role: 'name' as const },
    ];
    const { read, ignored } = summariseColumns({ ...LAYOUT, headerLine: 0, columns });
    expect(read).toEqual([{ role: 'name', headers: ['#2'] }]);
    expect(ignored.map(({ header }) => header)).toEqual(['#1']);
  });
});
