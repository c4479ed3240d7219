import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/names/comparison.ts';
import { type NameKind, prepareName } from '../../src/names/prepared-name.ts';

const even = () => 5;
const compare = (a: string, b: string, kind: NameKind) =>
  compareNames(prepareName(a, kind), prepareName(b, kind), even);

describe('one person in two spellings', () => {
  test.each([
    ['Jung In-cheol', 'JONG, In Chol'],
    ['정인철', 'JONG, In Chol'],
    ['Mr. Jung In-cheol', 'JONG, In Chol'],
    ['정인철님', 'JONG, In Chol'],
    ['Celestino Herrera York', 'CELESTINO HERRERA, York Louis'],
    ['Li Jia Dong', 'LI, Jiadong'],
    ['Vitaly Sergeyevich Andreyev', 'ANDREYEV, Vitaliy Sergeyevich'],
    ['Đỗ Phi Khánh', 'DO, Phi Khanh'],
  ])('%s and %s', (a, b) => {
    expect(compare(a, b, 'person').score).toBeGreaterThanOrEqual(0.5);
  });
});

describe('letter-identical', () => {
  test.each([
    ['In Chol Jong', 'JONG, In Chol', 'person'],
    ['JONGINCHOL', 'JONG, In Chol', 'person'],
    ['nguyễn quang việt', 'NGUYEN, Quang Viet', 'person'],
    ['Chonsurim trading corporation', 'CHONSURIM TRADING CORPORATION', 'organisation'],
    ['Sample Star', 'SAMPLE STAR', 'craft'],
  ] as const)('%s and %s', (a, b, kind) => {
    expect(compare(a, b, kind)).toMatchObject({ identical: true, score: 1 });
  });

  test.each<[string, string, NameKind, string]>([
    ['Kim Chol Yong', 'KIM, Yong Chol', 'person', 'syllables of the given name exchanged'],
    ['Jung In-cheol', 'JONG, In Chol', 'person', 'another spelling'],
    ['Chonsurim Trading Corp.', 'CHONSURIM TRADING CORPORATION', 'organisation', 'form shortened'],
    ['Department 35', 'Department 53', 'organisation', 'digits exchanged'],
    ['Sample Stra', 'SAMPLE STAR', 'craft', 'letters exchanged'],
    ['', '', 'person', 'nothing'],
    ['!!!', '???', 'organisation', 'no letters'],
    ['नीना', 'नाना', 'person', 'other vowel signs'],
  ])('not %j and %j (%s: %s)', (a, b, kind, _) => {
    expect(compare(a, b, kind).identical).toBe(false);
  });
});

describe('two persons', () => {
  test.each([
    ['Kim Chol Yong', 'KIM, Yong Chol'],
    ['Jong In', 'JONG, In Chol'],
    ['Kim', 'KIM, Yong Chol'],
    ['Li', 'LI, Jiadong'],
    ['U', 'U, Yong Su'],
    ['John Johnson', 'JON, Yun Gun'],
    ['김정은', '김철수'],
    ['王芳', '李明'],
    ['Иван Петров', 'Пётр Иванов'],
    ['!!!', '???'],
    ['😀', '🎉'],
    ['\ud800', '\udfff'],
    ['', ''],
  ])('%j and %j', (a, b) => expect(compare(a, b, 'person').score).toBeLessThan(0.5));
});

describe('one organisation in two spellings', () => {
  test.each([
    ['Chonsurim Trading Corp.', 'CHONSURIM TRADING CORPORATION'],
    ['Liao Ning Zhongmao Industry Co Ltd', 'LIAONING ZHONGMAO INDUSTRIAL CO., LTD'],
    ['Dept. 53 of the Ministry', 'DEPARTMENT 53 OF THE MINISTRY'],
    ['SIS DOO', 'SIS d.o.o.'],
  ])('%s and %s', (a, b) => {
    expect(compare(a, b, 'organisation').score).toBeGreaterThanOrEqual(0.5);
  });
});

describe('two organisations', () => {
  test.each([
    ['Department 5', 'DEPARTMENT 53'],
    ['Department 35', 'DEPARTMENT 53'],
    ['Department 54 of the Ministry of Samples', 'DEPARTMENT 53 OF THE MINISTRY OF SAMPLES'],
    ['Sample Works 2023', 'SAMPLE WORKS 2024'],
    ['AB Bank', 'AD BANK'],
    ['Alpha Trading Ltd', 'OMEGA TRADING LTD'],
    ['평양', '서울'],
  ])('%s and %s', (a, b) => expect(compare(a, b, 'organisation').score).toBeLessThan(0.5));
});

test.each(['Sample Sta', 'Star Sample Two'])('a ship named %s is not SAMPLE STAR', (name) => {
  expect(compare(name, 'SAMPLE STAR', 'craft').score).toBe(0);
});

test('says in words how the score came about', () => {
  expect(compare('Jung In-cheol', 'JONG, In Chol', 'person').detail).toContain('정인철');
  expect(compare('Li Jiadon', 'LI, Jiadong', 'person').detail).toMatch(
    /same: li.*jiadon \/ jiadong/u,
  );
  expect(compare('Alpha Beta', 'Alpha Omega', 'person').detail).toContain(
    'only in one: beta omega',
  );
});
