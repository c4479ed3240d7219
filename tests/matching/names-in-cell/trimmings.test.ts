import { describe, expect, test } from '@jest/globals';
import { CURRENCY_CODES } from '../../../src/matching/names-in-cell/currency-codes.ts';
import { TRIMMINGS, withoutTrimmings } from '../../../src/matching/names-in-cell/trimmings.ts';

describe('the examples of the trimmings', () => {
  test.each(TRIMMINGS.flatMap(({ examples }) => Object.entries(examples.yes)))(
    '%s is %s',
    (text, rest) => {
      expect(withoutTrimmings(text)).toBe(rest);
    },
  );

  test.each(TRIMMINGS.flatMap(({ examples }) => examples.no))('%s stays', (text) => {
    expect(withoutTrimmings(text)).toBe(text);
  });
});

test('what stands at both ends, and several things behind each other', () => {
  expect(withoutTrimmings('10023 - M/s Velatrix Ltd USD - DO NOT USE')).toBe('Velatrix Ltd');
});

test('codes of currencies are of three letters, each once, in order', () => {
  expect(CURRENCY_CODES.filter((code) => !/^[A-Z]{3}$/u.test(code))).toEqual([]);
  expect(CURRENCY_CODES).toEqual([...new Set(CURRENCY_CODES)].sort());
});
