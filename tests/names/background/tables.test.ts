import { describe, expect, test } from '@jest/globals';
import { chineseModels } from '../../../src/names/background/chinese.ts';
import { japaneseModels } from '../../../src/names/background/japanese.ts';
import { readShares, sumOf, wordsOf } from '../../../src/names/background/shares.ts';
import { CANTONESE_GIVEN_SYLLABLES } from '../../../src/names/background/tables/chinese-regional-syllable-table.ts';
import {
  CHINESE_SURNAMES,
  SOUTHERN_SURNAMES,
  TAIWANESE_SURNAMES,
} from '../../../src/names/background/tables/chinese-surname-table.ts';
import {
  ENGLISH_MENS_NAMES,
  ENGLISH_WOMENS_NAMES,
} from '../../../src/names/background/tables/english-given-name-table.ts';
import { ENGLISH_SURNAMES } from '../../../src/names/background/tables/english-surname-table.ts';
import {
  JAPANESE_GIVEN_NAMES,
  JAPANESE_SURNAMES,
} from '../../../src/names/background/tables/japanese-name-table.ts';
import { PINYIN_GIVEN_SYLLABLES } from '../../../src/names/background/tables/pinyin-given-syllable-table.ts';
import {
  RUSSIAN_GIVEN_NAMES,
  RUSSIAN_SURNAMES,
} from '../../../src/names/background/tables/russian-name-table.ts';
import {
  VIETNAMESE_GIVEN_NAMES,
  VIETNAMESE_MIDDLE_NAMES,
  VIETNAMESE_SURNAMES,
} from '../../../src/names/background/tables/vietnamese-name-table.ts';
import { vietnameseModels } from '../../../src/names/background/vietnamese.ts';
import {
  englishModels,
  otherModels,
  russianModels,
} from '../../../src/names/background/western.ts';

/** Every table with what its figures are parts of; 0 for mere weights. */
const TABLES: readonly (readonly [string, string, number])[] = [
  ['southern Chinese surnames', SOUTHERN_SURNAMES, 0],
  ['Taiwanese surnames', TAIWANESE_SURNAMES, 1000],
  ['pinyin syllables, up to two a person', PINYIN_GIVEN_SYLLABLES, 2_000_000],
  ['Cantonese syllables', CANTONESE_GIVEN_SYLLABLES, 2000],
  ['English surnames', ENGLISH_SURNAMES, 100_000],
  ['English men', ENGLISH_MENS_NAMES, 100_000],
  ['English women', ENGLISH_WOMENS_NAMES, 100_000],
  ['Japanese surnames', JAPANESE_SURNAMES, 126_000],
  ['Japanese given names', JAPANESE_GIVEN_NAMES, 0],
  ['Russian surnames', RUSSIAN_SURNAMES, 100_000],
  ['Russian given names of both sexes', RUSSIAN_GIVEN_NAMES, 0],
  ['Vietnamese surnames', VIETNAMESE_SURNAMES, 0],
  ['Vietnamese given names', VIETNAMESE_GIVEN_NAMES, 0],
  ['Vietnamese middle names', VIETNAMESE_MIDDLE_NAMES, 0],
];

describe.each(TABLES)('%s', (_title, table, whole) => {
  const items = wordsOf(table);

  test('are names with figures', () => {
    expect(items.filter((item) => !/^[a-z]+:\d+(?:\.\d+)?$/u.test(item))).toEqual([]);
  });
  test('stand in the table once each', () => {
    expect(readShares(table, 1).size).toBe(items.length);
  });
  test('are no more than all people', () => {
    if (whole > 0) expect(sumOf(readShares(table, whole))).toBeLessThanOrEqual(1);
    expect(sumOf(readShares(table, 1))).toBeGreaterThan(0);
  });
});

test('Chinese surnames are a spelling, then characters with figures, no more than all people', () => {
  let total = 0;
  const rows = CHINESE_SURNAMES.trim().split('\n');
  for (const row of rows) {
    expect(row).toMatch(/^[a-z]+(?: \p{Script=Han}{1,4}\d+)+$/u);
    for (const figure of row.match(/\d+/gu) ?? []) total += Number(figure);
  }
  expect(new Set(rows.map((row) => row.split(' ')[0])).size).toBe(rows.length);
  expect(total / 1e6).toBeLessThanOrEqual(1);
  expect(total / 1e6).toBeGreaterThan(0.9);
});

describe('models', () => {
  const models = [
    ...chineseModels(),
    ...vietnameseModels(),
    ...japaneseModels(),
    ...englishModels(),
    ...russianModels(),
    ...otherModels(),
  ];
  const words = [
    '',
    'a',
    'kim',
    'lee',
    'hao',
    'minh',
    'yuki',
    'anna',
    'ivanova',
    'mohammed',
    "o'brien",
  ];

  test.each(words)('%j has a probability in every language', (word) => {
    for (const model of models) {
      for (const probability of [model.surname(word), model.given(word)]) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThan(0.5);
      }
    }
  });

  test('the spellings of Chinese are shares of its people', () => {
    const weights = chineseModels().map(({ weight }) => weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  });
});
