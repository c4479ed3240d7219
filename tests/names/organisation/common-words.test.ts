import { describe, expect, test } from '@jest/globals';
import { words } from '../../../src/names/folding.ts';
import {
  GENERIC_ROWS,
  ORDINARY_WORDS,
  PLACE_ROWS,
} from '../../../src/names/organisation/common-word-table.ts';
import { commonWord, formsOf, isOrdinary } from '../../../src/names/organisation/common-words.ts';

const formsIn = (table: string) => table.trim().split(/[\n,|]/u);

describe('the tables', () => {
  test.each([
    ['GENERIC_ROWS', formsIn(GENERIC_ROWS)],
    ['PLACE_ROWS', formsIn(PLACE_ROWS)],
    ['ORDINARY_WORDS', ORDINARY_WORDS.trim().split(/\s+/u)],
  ])('%s holds single folded words, each once', (_, forms) => {
    expect(forms.filter((form) => words(form).join(' ') !== form || form.includes(' '))).toEqual(
      [],
    );
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  test('no word is both a place and a trade', () => {
    const places = new Set(formsIn(PLACE_ROWS));
    expect(formsIn(GENERIC_ROWS).filter((form) => places.has(form))).toEqual([]);
  });
});

describe('common words', () => {
  test.each([
    ['handel', 'trading', 'generic'],
    ['trading', 'trading', 'generic'],
    ['consultants', 'consulting', 'generic'],
    ['servicios', 'services', 'generic'],
    ['mfg', 'manufacturing', 'generic'],
    ['eng', 'engineering', 'generic'],
    ['constr', 'construction', 'generic'],
    ['inst', 'institute', 'generic'],
    ['kyiv', 'kiev', 'country'],
    ['iranian', 'iran', 'country'],
  ])('%s is compared as %s, a %s word', (form, word, kind) => {
    expect(commonWord(form)).toEqual({ kind, word });
    expect(formsOf(word)).toContain(form);
  });

  test.each(['osong', 'velatrix', 'generali', 'capita', 'han', 'phoenix', 'son', 'su', ''])(
    '%j is none',
    (word) => expect(commonWord(word)).toBeUndefined(),
  );

  test.each(['phoenix', 'imperial', 'star'])('%s is a name that many choose', (word) => {
    expect(isOrdinary(word)).toBe(true);
  });

  test.each(['velatrix', 'abbot', 'trading'])('%s is not', (word) => {
    expect(isOrdinary(word)).toBe(false);
  });
});
