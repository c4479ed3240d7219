import { describe, expect, test } from '@jest/globals';
import { CRAFT_MARKS, craftNames } from '../../../src/matching/names-in-cell/craft-names.ts';

describe('the examples of the marks of ships', () => {
  test.each(CRAFT_MARKS.flatMap(({ examples }) => Object.entries(examples.yes)))(
    '%s is %s',
    (text, name) => {
      expect(craftNames(text)).toEqual([name]);
    },
  );

  test.each(CRAFT_MARKS.flatMap(({ examples }) => examples.no))('%s has none', (text) => {
    expect(craftNames(text)).toEqual([]);
  });
});

test('a former name, and several marks', () => {
  expect(craftNames('VELATRIX ex TARMOND')).toEqual(['VELATRIX', 'TARMOND']);
  expect(craftNames('MV VELATRIX No. 3 (ex-TARMOND), IMO 9000000')).toEqual([
    'VELATRIX 3',
    'TARMOND',
  ]);
});
