import { describe, expect, test } from '@jest/globals';
import { mccuneReischauer } from '../../../../src/names/korean/systems/mccune-reischauer.ts';
import { ASSIMILATION_RULES } from '../../../../src/names/korean/tables/assimilation-table.ts';
import * as tables from '../../../../src/names/korean/tables/mccune-reischauer-table.ts';
import { likelihoodOf, surnameLikelihood } from './joined-syllables.ts';
import { largestSum, partsOf } from './spelling-sums.ts';

/** What lists print without being asked to by the rules. */
const ALSO = 0.1;
/** A spelling by the rules. */
const RULE = 0.6;

describe('what the rules ask for', () => {
  test.each([
    ["yo'nggo'n", '영건'],
    ['tongjun', '동준'],
    ['ilgyu', '일규'],
    ['sebong', '세봉'],
    ['pongnam', '복남'],
    ["ku'ngnyo'l", '극렬'],
    ["myo'ngnok", '명록'],
    ["so'ngnyo'l", '성렬'],
    ["ch'o'llyong", '철룡'],
    ['chillyong', '진룡'],
    ["so'ngch'o'l", '성철'],
    ["cho'ngu'n", '정은'],
    ["hu'igo'n", '희건'],
    ["p'yo'nghae", '평해'],
    ["t'aebok", '태복'],
    ["yŏngch'ŏl", '영철'],
    ['kŭnsu', '근수'],
  ])('%s is %s', (text, hangul) => {
    expect(likelihoodOf(mccuneReischauer, text, hangul)).toBeGreaterThan(RULE ** hangul.length);
  });
});

describe('what lists print as well', () => {
  test.each([
    ["myo'ngkuk", '명국'],
    ["ch'o'lryong", '철룡'],
    ["ch'o'rho", '철호'],
    ["ch'o'lho", '철호'],
    ['innyong', '인룡'],
    ["ku'kryo'l", '극렬'],
    ["hu'ipong", '희봉'],
  ])('%s may be %s', (text, hangul) => {
    expect(likelihoodOf(mccuneReischauer, text, hangul)).toBeGreaterThan(ALSO ** hangul.length);
  });

  test.each([
    ["my'ongho", '명호'],
    ["ho'kyu", '호규'],
    ["cho'lsu", '철수'],
    ["jo'ngsu", '정수'],
  ])('%s may now and then be %s', (text, hangul) => {
    const likelihood = likelihoodOf(mccuneReischauer, text, hangul);
    expect(likelihood).toBeLessThan(ALSO);
    expect(likelihood).toBeGreaterThan(1e-4);
  });
});

describe('plain letters mean the jamo without marks', () => {
  test.each([
    ['song', '송', '성'],
    ['chong', '종', '정'],
    ['yong', '용', '영'],
    ['chun', '준', '춘'],
    ['un', '운', '은'],
    ["cho'ng", '정', '종'],
    ["so'n", '선', '손'],
    ['kwang', '광', '쾅'],
  ])('%s is %s and never %s', (piece, hangul, other) => {
    expect(likelihoodOf(mccuneReischauer, piece, hangul)).toBeGreaterThan(0.8);
    expect(likelihoodOf(mccuneReischauer, piece, other)).toBeLessThan(0.1);
  });

  test.each(['seong', 'young', 'hyun', 'soo', 'jeong', '성', ''])(
    '%j is not written so',
    (piece) => {
      expect([...mccuneReischauer.spellings(piece, 'given', '')]).toEqual([]);
    },
  );
});

describe.each(ASSIMILATION_RULES.map((rule) => [rule.name, rule] as const))(
  '%s',
  (_, { examples, counterexamples, marked }) => {
    const likelihood = (before: string, piece: string, after: string, hangul: string) => {
      const context = mccuneReischauer.context?.(before, piece, after) ?? '';
      return mccuneReischauer.spellings(piece, 'given', context).get(hangul) ?? 0;
    };

    test.each(examples)('(%s-)%s(-%s) may be %s', (before, piece, after, hangul) => {
      expect(likelihood(before, piece, after, hangul)).toBeGreaterThan(marked / 2);
    });

    test.each(counterexamples)('(%s-)%s(-%s) is not %s', (before, piece, after, hangul) => {
      expect(likelihood(before, piece, after, hangul)).toBeLessThan(0.1);
    });
  },
);

describe('surnames', () => {
  test.each([
    ["cho'ng", '정'],
    ["ch'oe", '최'],
    ['yi', '이'],
    ['ri', '이'],
    ['no', '노'],
    ['ro', '노'],
    ['im', '임'],
    ['namgung', '남궁'],
    ['kim', '김'],
    ["kwo'n", '권'],
    ["so'nu", '선우'],
    ["jo'n", '전'],
    ['lee', '이'],
  ])('%s may be %s', (text, hangul) => {
    expect(surnameLikelihood(mccuneReischauer, text, hangul)).toBeGreaterThan(0.01);
  });

  test.each([
    ['chong', '정'],
    ['son', '선'],
    ["ch'o'n", '전'],
    ['o', '어'],
  ])('%s is not %s', (text, hangul) => {
    expect(surnameLikelihood(mccuneReischauer, text, hangul)).toBeLessThan(0.01);
  });
});

test('the spellings of a syllable by itself sum to 1 at most', () => {
  const parts = partsOf(Object.entries(tables));
  expect(largestSum(mccuneReischauer, 'given', '', parts)).toBeLessThan(1.001);
});
