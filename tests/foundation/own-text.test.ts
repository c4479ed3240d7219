import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ownText } from '../../src/foundation/own-text.ts';

test('a copy is the same text, in any script', () => {
  expect(ownText('표본 무역 회사, 样本街1号, 😀 SAMPLE')).toBe(
    '표본 무역 회사, 样本街1号, 😀 SAMPLE',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(ownText(text)).toBe(text);
    }),
  );
});
