import { expect, test } from '@jest/globals';
import type { SubjectValues } from '../../src/input/subject.ts';
import { UnreadNameCount } from '../../src/screening/unread-names.ts';

const countOf = (...rows: readonly [file: string, values: SubjectValues][]) => {
  const count = new UnreadNameCount();
  for (const [index, [file, values]] of rows.entries()) {
    count.add({ file, row: index + 1, line: index + 2, values });
  }
  return count.files().map(({ scripts, ...rest }) => ({ ...rest, scripts: [...scripts] }));
};

test('rows are counted by file, with their scripts and the first line', () => {
  const files = countOf(
    ['a.csv', { name: ['Jane Doe'] }],
    ['a.csv', { name: ['יוסי כהן'] }],
    ['b.csv', { surname: ['โจ'], given_name: ['สมชาย'] }],
    ['a.csv', { name: ['Jane Doe', 'สมชาย ใจดี'] }],
    ['a.csv', { payee_name: ['יוסי כהן'] }],
  );
  expect(files).toEqual([
    { file: 'a.csv', rows: 3, firstLine: 3, scripts: ['Hebrew', 'Thai'] },
    { file: 'b.csv', rows: 1, firstLine: 4, scripts: ['Thai'] },
  ]);
});

test('other fields than names do not count, and read scripts neither', () => {
  const files = countOf(
    ['a.csv', { name: ['Jane Doe'], address: ['תל אביב'] }],
    ['a.csv', { name: ['정인철'], organisation: ['조선무역회사'] }],
    ['a.csv', { name: ['Νικόλαος Μαζιώτης'] }],
  );
  expect(files).toEqual([]);
});

test('a company in Greek letters counts', () => {
  const [file] = countOf(['a.csv', { organisation: ['Ελληνική Εταιρεία'] }]);
  expect(file?.scripts).toEqual(['Greek']);
});
