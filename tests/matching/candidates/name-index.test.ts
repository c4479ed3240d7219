import { describe, expect, test } from '@jest/globals';
import { type NameKind, type PreparedName, prepareName } from '../../../src/names/prepared-name.ts';
import { candidatesFor, indexNames } from './name-index.ts';

const LISTED: readonly (readonly [string, NameKind])[] = [
  ['JONG, In Chol', 'person'],
  ['LI, Jiadong', 'person'],
  ['CHONSURIM TRADING CORPORATION', 'organisation'],
  ['KOREA PONGNAESAN TRADING CORPORATION', 'organisation'],
  ['BANK OF EAST LAND', 'organisation'],
  ['NAMCHONGANG TRADING CORPORATION', 'organisation'],
  ['MINISTRY OF ATOMIC ENERGY INDUSTRY', 'organisation'],
  ['RUSSIAN MACHINES', 'organisation'],
  ['VELATRIX', 'organisation'],
  ['SAMPLE STAR', 'craft'],
  ['KIM, Yong Chol', 'person'],
  ['!!!', 'person'],
];
const index = indexNames(LISTED.map(([name, kind]) => prepareName(name, kind)));
const found = (name: PreparedName) =>
  [...candidatesFor(index, name)].map((number) => LISTED[number]?.[0]);

describe('finds', () => {
  test.each<[string, NameKind, string]>([
    ['정인철', 'person', 'JONG, In Chol'],
    ['Jung In-cheol', 'person', 'JONG, In Chol'],
    ['incheol jung', 'person', 'JONG, In Chol'],
    ["Cho'ng In-ch'o'l", 'person', 'JONG, In Chol'],
    ['Jung Min-cheol', 'person', 'JONG, In Chol'],
    ['Li Jia Dong', 'person', 'LI, Jiadong'],
    ['Li Jiadonng', 'person', 'LI, Jiadong'],
    ['LIJIADONG', 'person', 'LI, Jiadong'],
    ['Chonsurim Trading', 'organisation', 'CHONSURIM TRADING CORPORATION'],
    ['Chonsureem', 'organisation', 'CHONSURIM TRADING CORPORATION'],
    ['Cheonsurim', 'organisation', 'CHONSURIM TRADING CORPORATION'],
    ['천수림무역회사', 'organisation', 'CHONSURIM TRADING CORPORATION'],
    ['Bong Rae San Muyok', 'organisation', 'KOREA PONGNAESAN TRADING CORPORATION'],
    ['조선봉래산무역총회사', 'organisation', 'KOREA PONGNAESAN TRADING CORPORATION'],
    ['Tongbang Unhaeng', 'organisation', 'BANK OF EAST LAND'],
    ['동방은행', 'organisation', 'BANK OF EAST LAND'],
    ['Nam Chong Gan Export', 'organisation', 'NAMCHONGANG TRADING CORPORATION'],
    ['Star Sample', 'craft', 'SAMPLE STAR'],
    ['MAEI', 'organisation', 'MINISTRY OF ATOMIC ENERGY INDUSTRY'],
    ['Russian Mchines', 'organisation', 'RUSSIAN MACHINES'],
    ['Vela Tri X', 'organisation', 'VELATRIX'],
  ])('%s as a %s: %s', (name, kind, listed) => {
    expect(found(prepareName(name, kind))).toContain(listed);
  });
});

describe('leaves out', () => {
  test.each<[string, NameKind, string]>([
    ['Jane Doe', 'person', 'JONG, In Chol'],
    ['Sample Trading', 'organisation', 'CHONSURIM TRADING CORPORATION'],
    ['Sample Moon', 'organisation', 'SAMPLE STAR'],
    ['Seobang Unhaeng', 'organisation', 'BANK OF EAST LAND'],
    ['조선무역회사', 'organisation', 'CHONSURIM TRADING CORPORATION'],
    ['王芳', 'person', 'LI, Jiadong'],
    ['Kim', 'person', 'JONG, In Chol'],
  ])('%s as a %s: %s', (name, kind, listed) => {
    expect(found(prepareName(name, kind))).not.toContain(listed);
  });
});

test('one search leaves no trace in the next', () => {
  const [a, b] = [prepareName('Li Jia Dong', 'person'), prepareName('Jung In-cheol', 'person')];
  const first = found(a);
  found(b);
  found(prepareName('Chonsurim Trading', 'organisation'));
  expect(found(a)).toEqual(first);
});

test('an empty index finds nothing', () => {
  expect([...candidatesFor(indexNames([]), prepareName('Li Jiadong', 'person'))]).toEqual([]);
});

test('a name of very many equal words is searched', () => {
  const name = prepareName('trading '.repeat(130_000), 'organisation');
  expect(found(name)).not.toContain('JONG, In Chol');
});
