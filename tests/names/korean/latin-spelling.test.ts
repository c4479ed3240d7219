import { describe, expect, test } from '@jest/globals';
import { spellLatin } from '../../../src/names/korean/latin-spelling.ts';
import { assimilationContext } from '../../../src/names/korean/respelling.ts';
import { ASSIMILATION_RULES } from '../../../src/names/korean/tables/assimilation-table.ts';
import * as jamoTables from '../../../src/names/korean/tables/jamo-spelling-table.ts';
import { SPELLING_HABITS } from '../../../src/names/korean/tables/spelling-habit-table.ts';
import { givenRows, spellingsOf, surnameRows } from '../korean-names.ts';
import { partsOf } from './systems/spelling-sums.ts';

/** What is less likely than this is a slip. */
const SLIP = 1e-4;

function likelihood(piece: string, hangul: string, before = '', after = ''): number {
  const context = assimilationContext(before, piece, after);
  return spellLatin(piece, 'given', context).get(hangul) ?? 0;
}

describe.each(SPELLING_HABITS.map((habit) => [habit.name, habit] as const))(
  'the habit "%s"',
  (_, { examples, counterexamples }) => {
    test.each(examples)('%s%s%s may be %s', (before, piece, after, hangul) => {
      expect(likelihood(piece, hangul, before, after)).toBeGreaterThan(SLIP);
    });

    test.each(counterexamples)('%s%s%s is not %s', (before, piece, after, hangul) => {
      expect(likelihood(piece, hangul, before, after)).toBeLessThan(SLIP);
    });
  },
);

const plainRules = ASSIMILATION_RULES.filter(({ plain }) => plain > 0);

describe.each(plainRules.map((rule) => [rule.name, rule] as const))(
  'in plain letters: %s',
  (_, { examples, counterexamples }) => {
    const plain = (letters: string) => letters.replaceAll("o'", 'o').replaceAll("u'", 'u');

    test.each(examples)('(%s-)%s(-%s) may be %s', (before, piece, after, hangul) => {
      const written = plain(piece);
      expect(likelihood(written, hangul, plain(before), plain(after))).toBeGreaterThan(SLIP);
    });

    test.each(counterexamples)('(%s-)%s(-%s) is not %s', (before, piece, after, hangul) => {
      const written = plain(piece);
      expect(likelihood(written, hangul, plain(before), plain(after))).toBeLessThan(SLIP);
    });
  },
);

test.each([
  ['', 'yong', 'chol'],
  ['yong', 'chol', ''],
  ['', 'in', 'chol'],
  ['', 'song', 'ho'],
  ['su', 'nam', ''],
  ['', 'nam', ''],
])('the neighbours of (%s-)%s(-%s) change nothing', (before, piece, after) => {
  expect(assimilationContext(before, piece, after)).toBe('');
});

test.each([
  ['', 'kung', 'nyol', '국'],
  ['', 'kung', 'nyol', '극'],
  ['kung', 'nyol', '', '렬'],
  ['', 'jil', 'lyong', '진'],
  ['jil', 'lyong', '', '룡'],
])('press and lists without marks: (%s-)%s(-%s) may be %s', (before, piece, after, hangul) => {
  expect(likelihood(piece, hangul, before, after)).toBeGreaterThan(SLIP);
});

test.each([
  ['', 'sung', 'min', '석'],
  ['', 'jung', 'nam', '적'],
])('a southern spelling is not written as it sounds: (%s-)%s(-%s) is not %s', (...example) => {
  const [before, piece, after, hangul] = example;
  expect(likelihood(piece, hangul, before, after)).toBeLessThan(SLIP);
});

test('assimilation leaves a piece first of all itself', () => {
  expect(likelihood('pong', '봉', '', 'nam')).toBeGreaterThan(
    10 * likelihood('pong', '복', '', 'nam'),
  );
});

describe('what the South Korean foreign ministry counts', () => {
  test.each([
    ['kim', '김', 0.99, 1],
    ['lee', '이', 0.98, 1],
    ['park', '박', 0.96, 0.98],
    ['choi', '최', 0.94, 0.96],
    ['jung', '정', 0.45, 0.48],
    ['jeong', '정', 0.41, 0.44],
    ['chung', '정', 0.06, 0.08],
  ])('%s is the passport spelling of %s', (spelling, form, low, high) => {
    const row = surnameRows.find(([hangul]) => hangul === form) ?? [];
    const share = new Map(spellingsOf(row.at(-1) ?? '')).get(spelling) ?? 0;
    expect(share).toBeGreaterThan(low);
    expect(share).toBeLessThan(high);
  });

  test.each([
    ['박', 'pack'],
    ['배', 'bea'],
    ['서', 'su'],
    ['윤', 'yune'],
    ['전', 'jeun'],
    ['정', 'jong'],
    ['조', 'joe'],
    ['최', 'choy'],
    ['한', 'hahn'],
  ])('fewer than one %s in a hundred is %s', (form, spelling) => {
    const row = surnameRows.find(([hangul]) => hangul === form) ?? [];
    expect(new Map(spellingsOf(row.at(-1) ?? '')).get(spelling) ?? 1).toBeLessThan(0.01);
  });

  test.each([
    ['국', 'goog'],
    ['규', 'kyou'],
    ['근', 'kuen'],
    ['기', 'ky'],
    ['남', 'nahm'],
    ['만', 'mahn'],
    ['병', 'boung'],
    ['서', 'su'],
    ['석', 'sug'],
    ['성', 'seung'],
    ['세', 'sea'],
    ['숙', 'soog'],
    ['식', 'shick'],
    ['신', 'sheen'],
    ['옥', 'ohk'],
  ])('and of the given %s is %s, but some are', (form, spelling) => {
    expect(likelihood(spelling, form)).toBeLessThan(0.01);
    expect(likelihood(spelling, form)).toBeGreaterThan(0);
  });
});

test('the spellings of a syllable are its probabilities: they sum to nearly 1', () => {
  const { initials, medials, finals } = partsOf(Object.entries(jamoTables));
  const pieces = new Set(
    givenRows.flatMap((row) => spellingsOf(row.at(-1) ?? '').map(([spelling]) => spelling)),
  );
  for (const initial of initials) {
    for (const medial of medials) for (const final of finals) pieces.add(initial + medial + final);
  }
  const sums = new Map<string, number>();
  for (const piece of pieces) {
    for (const [form, probability] of spellLatin(piece, 'given')) {
      sums.set(form, (sums.get(form) ?? 0) + probability);
    }
  }
  const faulty = [...sums].filter(([, sum]) => sum < 0.75 || sum > 1.05);
  expect(faulty).toEqual([]);
  const common = givenRows.slice(0, 200).map(([form = '']) => sums.get(form) ?? 0);
  expect(Math.min(...common)).toBeGreaterThan(0.9);
});
