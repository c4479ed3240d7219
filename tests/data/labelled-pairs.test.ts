import { expect, test } from '@jest/globals';
import { compareNames } from '../../src/names/comparison.ts';
import { prepareName } from '../../src/names/prepared-name.ts';
import { describeWith, readTable } from './shared-data.ts';

const PAIRS = 'pairs/labelled_pairs_dev.tsv';
const SAME = 0.5;
/** Aliases of one person that share no hangul: no spelling leads from one to the other. */
const NO_SPELLING = 'list typo / misreading alias';
const OTHER_SCRIPT =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}]/u;

describeWith([PAIRS], 'labelled pairs in Latin letters', () => {
  const pairs = () => readTable(PAIRS).filter(({ a = '', b = '' }) => !OTHER_SCRIPT.test(a + b));

  function shareFound(label: string, counts: (category: string) => boolean = () => true): number {
    const rows = pairs().filter((row) => row.label === label && counts(row.category ?? ''));
    expect(rows.length).toBeGreaterThan(100);
    const found = rows.filter(({ a = '', b = '' }) => scoreOf(a, b) >= SAME);
    return found.length / rows.length;
  }

  test('of one person, misreadings apart, at least 0.97 are found', () => {
    const found = shareFound('TRUE', (category) => category !== NO_SPELLING);
    expect(found).toBeGreaterThanOrEqual(0.97);
  });

  test('of two persons at most 0.01 are found', () => {
    expect(shareFound('FALSE')).toBeLessThanOrEqual(0.01);
  });

  test('what the letters cannot tell is found, and told nearly always', () => {
    const rows = pairs().filter(({ label }) => label === 'AMBIG');
    const compared = rows.map(({ a = '', b = '' }) => compare(a, b));
    const told = compared.filter(({ detail }) => /: \p{Script=Hangul} or /u.test(detail));
    expect(compared.every(({ score }) => score >= SAME)).toBe(true);
    expect(told.length / rows.length).toBeGreaterThanOrEqual(0.6);
  });

  test('either name may stand first', () => {
    for (const { a = '', b = '' } of pairs()) expect(scoreOf(a, b)).toBeCloseTo(scoreOf(b, a), 9);
  });
});

describeWith([PAIRS], 'labelled pairs across scripts', () => {
  test.each([
    ['hangul', /\p{Script=Hangul}/u],
    ['hanja', /\p{Script=Han}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['kana', /\p{Script=Katakana}/u],
  ])('with %s at least 0.97 are found', (_, script) => {
    const rows = readTable(PAIRS).filter(({ a = '', b = '' }) => script.test(a + b));
    const found = rows.filter(({ a = '', b = '' }) => scoreOf(a, b) >= SAME);
    expect(rows.length).toBeGreaterThan(5);
    expect(found.length / rows.length).toBeGreaterThanOrEqual(0.97);
  });
});

function scoreOf(a: string, b: string): number {
  return compare(a, b).score;
}

function compare(a: string, b: string) {
  return compareNames(prepareName(a, 'person'), prepareName(b, 'person'), () => 5);
}
