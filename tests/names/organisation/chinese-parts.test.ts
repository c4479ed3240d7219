import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../../src/names/comparison.ts';
import { chineseParts } from '../../../src/names/organisation/chinese-parts.ts';
import {
  CHINESE_PLACES,
  CHINESE_WORDS,
} from '../../../src/names/organisation/chinese-word-table.ts';
import { partsOf } from '../../../src/names/organisation/parts.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';

const read = (word: string) => chineseParts(word)?.map(({ words }) => words.join(' '));
const rowsIn = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));

describe('the tables', () => {
  test('have each word once, in Chinese characters', () => {
    const written = [...rowsIn(CHINESE_PLACES), ...rowsIn(CHINESE_WORDS)].map(([word]) => word);
    expect(new Set(written).size).toBe(written.length);
    expect(written.filter((word = '') => !/^\p{Script=Han}{2,}$/u.test(word))).toEqual([]);
  });

  test('compare every word as the English name of the same has it', () => {
    const torn = [...rowsIn(CHINESE_PLACES), ...rowsIn(CHINESE_WORDS)].filter(
      ([word = '', ...english]) => {
        const parts = partsOf({ words: english, forms: [], doubtful: [] });
        return read(word)?.join(' ') !== parts.flatMap(({ words }) => words).join(' ');
      },
    );
    expect(torn).toEqual([]);
  });
});

test.each([
  ['丹东恒瑞贸易', ['dandong', 'hengrui', 'trading']],
  ['深圳市恒瑞進出口', ['shenzhen', 'hengrui', 'import export']],
  ['恒瑞国际物流', ['hengrui', 'international', 'logistics']],
])('%s is cut', (name, expected) => expect(read(name)).toEqual(expected));

test.each(['朝鲜恒瑞贸易', '恒瑞', 'hengrui', '恒瑞무역'])('%s is not', (name) => {
  expect(chineseParts(name)).toBeUndefined();
});

test.each([
  ['大连恒瑞国际贸易有限公司', 'DALIAN HENGRUI INTERNATIONAL TRADING CO., LTD.', 0.9],
  ['大連恆瑞國際貿易有限公司', 'DALIAN HENGRUI INTERNATIONAL TRADING CO., LTD.', 0.9],
  ['延边银星网络科技有限公司', 'YANBIAN SILVERSTAR NETWORK TECHNOLOGY CO., LTD.', 0.8],
  ['沈阳金风里网络科技有限公司', 'SHENYANG GEUMPUNGRI NETWORK TECHNOLOGY CO., LTD', 0.8],
])('%s is %s', (a, b, least) => {
  const [x, y] = [prepareName(a, 'organisation'), prepareName(b, 'organisation')];
  expect(compareNames(x, y, () => 9).score).toBeGreaterThan(least);
});

test('another company of the town and trade is another', () => {
  const [x, y] = [
    prepareName('大连恒瑞国际贸易有限公司', 'organisation'),
    prepareName('DALIAN SHENGLI INTERNATIONAL TRADING CO., LTD.', 'organisation'),
  ];
  expect(compareNames(x, y, () => 9).score).toBeLessThan(0.4);
});
