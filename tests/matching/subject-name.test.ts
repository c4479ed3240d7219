import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../src/input/subject.ts';
import { subjectNames } from '../../src/matching/subject-name.ts';

function textsOf(values: SubjectValues): string[] {
  return subjectNames({ file: 'a.csv', row: 1, line: 2, values }).map(({ text }) => text);
}

describe('surname and given name in columns of their own', () => {
  test.each<[string, SubjectValues, string[]]>([
    ['one of each', { surname: ['Jong'], given_name: ['In Chol'] }, ['Jong, In Chol']],
    ['no given name', { surname: ['Jong'] }, ['Jong']],
    ['no surname', { given_name: ['In', 'Chol'] }, ['In Chol']],
    ['two given names', { surname: ['Jong'], given_name: ['In', 'Chol'] }, ['Jong, In Chol']],
    [
      'in two scripts',
      { surname: ['정', 'Jong'], given_name: ['인철', 'In Chol'] },
      ['정, 인철', 'Jong, In Chol'],
    ],
    [
      'two surnames of one name',
      { surname: ['Celestino', 'Herrera'], given_name: ['York Louis'] },
      ['Celestino Herrera, York Louis'],
    ],
  ])('%s', (_, values, names) => {
    expect(textsOf(values)).toEqual(expect.arrayContaining(names));
  });

  test('a person named in columns of two scripts is raised under either', () => {
    const values = { surname: ['Park', 'Jong'], given_name: ['Test', 'In Chol'] };
    expect(textsOf(values)).toEqual(expect.arrayContaining(['Park, Test', 'Jong, In Chol']));
  });
});

test('every name column is screened in its own right, a repeated name once', () => {
  const values = {
    name: ['Sample One', 'Sample One'],
    organisation: ['Sample One', 'Sample Works'],
    payee_name: ['Other Two'],
  };
  const names = subjectNames({ file: 'a.csv', row: 1, line: 2, values });
  expect(names.map(({ role, text }) => `${role} ${text}`)).toEqual([
    'name Sample One',
    'organisation Sample One',
    'organisation Sample Works',
    'payee_name Other Two',
  ]);
});
