import { describe, expect, test } from '@jest/globals';
import { words } from '../../../src/names/folding.ts';
import {
  GENERIC_ROWS,
  ORDINARY_WORDS,
  PLACE_ROWS,
} from '../../../src/names/organisation/common-word-table.ts';
import {
  commonWord,
  comparedAs,
  formsOf,
  isOrdinary,
} from '../../../src/names/organisation/common-words.ts';
import { partsOf } from '../../../src/names/organisation/parts.ts';

const rowsIn = (table: string) => table.trim().split(/[\n,]/u);
const formsIn = (table: string) => rowsIn(table).flatMap((row) => row.split('|'));
const partOf = (word: string) => partsOf({ words: [word], forms: [], doubtful: [] })[0];

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

  // The Korean lexicon is asked first, and its words must not tear a row.
  test('all forms of a row are compared as its first one', () => {
    const torn = [...rowsIn(PLACE_ROWS), ...rowsIn(GENERIC_ROWS)].filter((row) => {
      const [first = '', ...others] = row.split('|');
      return [first, ...others].some((form) => partOf(form)?.words.join(' ') !== first);
    });
    expect(torn).toEqual([]);
  });

  test('every common form is read as one, every ordinary word as a name', () => {
    const common = [...formsIn(PLACE_ROWS), ...formsIn(GENERIC_ROWS)];
    expect(common.filter((form) => partOf(form)?.kind === 'name')).toEqual([]);
    const ordinary = ORDINARY_WORDS.trim().split(/\s+/u);
    expect(ordinary.filter((word) => partOf(word)?.kind !== 'name')).toEqual([]);
  });

  test('no word is both a place and a trade', () => {
    const places = new Set(formsIn(PLACE_ROWS));
    expect(formsIn(GENERIC_ROWS).filter((form) => places.has(form))).toEqual([]);
  });
});

test.each([
  ['dept', 'department'],
  ['intl', 'international'],
  ['tech', 'tech'],
  ['technologies', 'technology'],
  ['trdg', 'trading'],
  ['trade', 'trading'],
  ['shpg', 'shipping'],
  ['mfg', 'manufacturing'],
  ['gen', 'general'],
  ['dev', 'development'],
  ['ind', 'industrial'],
  ['industry', 'industrial'],
  ['info', 'information'],
  ['univ', 'university'],
  ['bros', 'brothers'],
  ['svcs', 'services'],
  ['mgmt', 'management'],
  ['assn', 'association'],
  ['natl', 'national'],
  ['defence', 'defense'],
  ['telecom', 'communications'],
  ['russian', 'russia'],
  ['rossiyskaya', 'russia'],
  ['osong', 'osong'],
  ['constructor', 'constructor'],
])('%s in the name of a company is compared as %s', (word, expected) => {
  expect(partOf(word)?.words).toEqual([expected]);
});

test.each([
  ['telecom', 'communications'],
  ['korea', 'korea'],
])('a word of the Korean lexicon, %s, is compared as %s', (word, expected) =>
  expect(comparedAs(word)).toBe(expected),
);

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
