import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import {
  decodeBytes,
  ENCODINGS,
  parseEncoding,
  startDecoding,
} from '../../src/foundation/encoding.ts';
import { HaechiError } from '../../src/foundation/haechi-error.ts';

describe('naming an encoding', () => {
  test.each([
    ['utf-8', 'utf-8'],
    ['UTF8', 'utf-8'],
    ['UTF-16LE', 'utf-16le'],
    ['utf_16be', 'utf-16be'],
    ['CP949', 'cp949'],
    ['uhc', 'cp949'],
    ['ms949', 'cp949'],
    ['EUC_KR', 'euc-kr'],
    ['cp1252', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['latin1', 'windows-1252'],
    ['GBK', 'gb18030'],
    ['Shift-JIS', 'shift_jis'],
  ])('%s is %s', (name, encoding) => {
    expect(parseEncoding(name)).toBe(encoding);
  });

  test.each(['klingon', '', 'utf-16', 'constructor'])('%j is refused', (name) => {
    expect(() => parseEncoding(name)).toThrow(HaechiError);
    expect(() => parseEncoding(name)).toThrow(
      'use one of utf-8 utf-16le utf-16be cp949 euc-kr windows-1252 gb18030 shift_jis',
    );
  });
});

describe('decoding', () => {
  test.each([
    ['cp949', '똠방각하'],
    ['euc-kr', '이름,국적'],
    ['windows-1252', '£40 – José'],
    ['gb18030', '张伟'],
    ['shift_jis', '山田'],
  ] as const)('%s', (encoding, text) => {
    expect(decodeBytes(iconv.encode(text, encoding), encoding)).toBe(text);
  });

  test.each([
    ['utf-8', [0x41, 0xff, 0x42], 'A\uFFFDB'],
    ['utf-8', [0x41, 0xea, 0xb9], 'A\uFFFD'],
    ['cp949', [0x41, 0xb0], 'A\uFFFD'],
    ['windows-1252', [0x41, 0x81], 'A\uFFFD'],
    ['utf-16le', [0x41, 0x00, 0x42], 'A\uFFFD'],
    ['utf-16be', [0x00, 0x41, 0x00], 'A\uFFFD'],
    ['utf-16le', [0x00, 0xd8, 0x41, 0x00], '\uFFFDA'],
    ['utf-16be', [0x00, 0x41, 0xd8, 0x00], 'A\uFFFD'],
  ] as const)('%s marks what it does not have in %j', (encoding, bytes, text) => {
    expect(decodeBytes(Uint8Array.from(bytes), encoding)).toBe(text);
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s leaves out its mark', (encoding) => {
    expect(decodeBytes(iconv.encode('가', encoding, { addBOM: true }), encoding)).toBe('가');
  });

  test('pieces cut anywhere give the text of the whole', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '가', '똠', ',', '\n') });
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...ENCODINGS.filter((name) => name !== 'windows-1252')),
        fc.array(fc.nat({ max: 60 })),
        (text, encoding, cuts) => {
          const pair = encoding.startsWith('utf') ? '😀' : '';
          const bytes = iconv.encode(text.replaceAll('a', `a${pair}`), encoding);
          const decoding = startDecoding(encoding);
          let got = '';
          let from = 0;
          for (const cut of [...cuts].sort((a, b) => a - b)) {
            got += decoding.write(bytes.subarray(from, Math.max(from, cut)));
            from = Math.max(from, cut);
          }
          got += decoding.write(bytes.subarray(from)) + decoding.end();
          expect(got).toBe(decodeBytes(bytes, encoding));
        },
      ),
    );
  });
});
