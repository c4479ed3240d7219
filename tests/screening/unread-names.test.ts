import { expect, test } from '@jest/globals';
import type { SubjectValues } from '../../src/input/subject.ts';
import { countUnread, joinUnread, type UnreadNames } from '../../src/screening/unread-names.ts';

const countOf = (...rows: readonly SubjectValues[]) =>
  rows.reduce<UnreadNames | undefined>(
    (counted, values, index) =>
      countUnread(counted, { file: 'a.csv', row: index + 1, line: index + 2, values }),
    undefined,
  );

test('rows are counted, with their scripts and the first line', () => {
  const unread = countOf(
    { name: ['Jane Doe'] },
    { name: ['יוסי כהן'] },
    { name: ['Jane Doe', 'สมชาย ใจดี'] },
    { payee_name: ['יוסי כהן'] },
    { surname: ['โจ'], given_name: ['สมชาย'] },
  );
  expect(unread).toEqual({ rows: 4, firstLine: 3, scripts: ['Hebrew', 'Thai'] });
});

test('two parts of a file add up to what the whole would count', () => {
  const hebrew: SubjectValues = { name: ['יוסי כהן'] };
  const thai: SubjectValues = { name: ['สมชาย ใจดี'] };
  const [first, then] = [countOf(hebrew, thai), countOf(thai)];
  expect(then && joinUnread(first, { ...then, firstLine: 9 })).toEqual({
    rows: 3,
    firstLine: 2,
    scripts: ['Hebrew', 'Thai'],
  });
  expect(then && joinUnread(undefined, then)).toEqual(then);
});

test('other fields than names do not count, and read scripts neither', () => {
  const unread = countOf(
    { name: ['Jane Doe'], address: ['תל אביב'] },
    { name: ['정인철'], organisation: ['조선무역회사'] },
    { name: ['Νικόλαος Μαζιώτης', 'Ñandú Ærøskøbing ɐ'] },
  );
  expect(unread).toBeUndefined();
});

test('a company in Greek letters counts', () => {
  expect(countOf({ organisation: ['Ελληνική Εταιρεία'] })?.scripts).toEqual(['Greek']);
});
