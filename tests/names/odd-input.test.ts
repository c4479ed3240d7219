import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/names/comparison.ts';
import { type NameKind, prepareName } from '../../src/names/prepared-name.ts';

/** Milliseconds; the slowest of these takes a fifth of it on a busy machine. */
const SOON = 5000;

const ODD: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \t\u00a0\u3000'],
  ['punctuation', '-'.repeat(10_000)],
  ['apostrophes', "'".repeat(10_000)],
  ['emoji', '👩‍💻🎉'.repeat(100)],
  ['lone surrogates', '\ud800\udfff\ud800'],
  ['a letter for 10,000 times', 'x'.repeat(10_000)],
  ['syllables without a gap', 'kim'.repeat(3334)],
  ['syllables with breves', "o'".repeat(5000)],
  ['hangul without a gap', '김'.repeat(10_000)],
  ['200 words', 'kim yong chol jung '.repeat(50)],
  ['5,000 words', 'a '.repeat(5000)],
  ['legal forms only', 'co ltd '.repeat(1500)],
  ['other legal forms in front', 'ooo llc '.repeat(1500)],
  ['combining marks', `e${'\u0301'.repeat(10_000)}`],
  ['Arabic', 'محمد علي '.repeat(200)],
  ['mixed scripts', 'Kim 김 金 Ким キム '.repeat(200)],
  ['decomposed hangul', '정인철'.normalize('NFD').repeat(1000)],
];

describe.each<NameKind>(['person', 'organisation', 'craft'])('as a name of kind %s', (kind) => {
  test.each(ODD)('%s is prepared and compared soon', (_, text) => {
    const listed = prepareName('JONG, In Chol', kind);
    const start = performance.now();
    const name = prepareName(text, kind);
    expect(compareNames(name, listed, () => 5).score).toBeLessThan(0.5);
    expect(compareNames(name, name, () => 5).score).toBe(name.words.length > 0 ? 1 : 0);
    expect(performance.now() - start).toBeLessThan(SOON);
  });
});

test('two long words that differ are compared soon', () => {
  const [a, b] = ['x', 'y'].map((end) => prepareName('ab'.repeat(5000) + end, 'person'));
  const start = performance.now();
  expect(a && b && compareNames(a, b, () => 5).score).toBe(0);
  expect(performance.now() - start).toBeLessThan(SOON);
});

test('no two of them are alike, save for what is written', () => {
  const names = ODD.map(([, text]) => prepareName(text.slice(0, 300), 'organisation'));
  for (const [index, a] of names.entries())
    for (const b of names.slice(index + 1))
      expect(compareNames(a, b, () => 5).identical).toBe(false);
});
