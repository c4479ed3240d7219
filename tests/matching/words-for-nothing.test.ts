import { describe, expect, test } from '@jest/globals';
import { isOwnId, ROW_WORDS } from '../../src/matching/change/running-number.ts';
import { COMMON_PAGES } from '../../src/matching/change/telling-contact.ts';
import {
  foldedWords,
  isNothing,
  SHARED_MAILBOXES,
  saysUnknown,
  WORDS_FOR_NOTHING,
} from '../../src/matching/words-for-nothing.ts';

describe('the examples of words for nothing', () => {
  test.each(WORDS_FOR_NOTHING)('$sort', ({ examples: { yes, no } }) => {
    expect(yes.filter((text) => !isNothing(text))).toEqual([]);
    expect(no.filter((text) => isNothing(text))).toEqual([]);
  });

  test.each([SHARED_MAILBOXES, COMMON_PAGES])('$sort', ({ words, examples: { yes, no } }) => {
    const more = foldedWords(words);
    expect(yes.filter((text) => !isNothing(text, more))).toEqual([]);
    expect(no.filter((text) => isNothing(text, more))).toEqual([]);
  });

  test('of the number of a row', () => {
    expect(ROW_WORDS.examples.yes.filter(isOwnId)).toEqual([]);
    expect(ROW_WORDS.examples.no.filter((text) => !isOwnId(text))).toEqual([]);
  });

  test('every word is found where it stands alone and in capital letters', () => {
    for (const { words } of WORDS_FOR_NOTHING) {
      const all = words.split(',').map((text) => text.trim());
      expect(all.filter((text) => !isNothing(text) || !isNothing(text.toUpperCase()))).toEqual([]);
    }
  });
});

test('a column of places is filled by fewer of them: Nan is a province', () => {
  expect(['N/A', 'Unknown', '미상'].filter((text) => !saysUnknown(text))).toEqual([]);
  expect(['Nan', 'Line', 'unknown 5', 'Vientiane'].filter(saysUnknown)).toEqual([]);
});
