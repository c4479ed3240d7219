import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { beforeMojibake } from '../../src/foundation/mojibake.ts';

test.each([
  ['MuÃ±oz', 'Muñoz'],
  ['FranÃ§ois', 'François'],
  ['KaradÅ¾iÄ‡', 'Karadžić'],
])('%s was %s', (text, before) => expect(beforeMojibake(text)).toBe(before));

test.each(['Muñoz', 'François', 'São Tomé', 'Ñandú', 'ÃO', '정인철', '', 'Jong'])(
  '%j was nothing else',
  (text) => {
    expect(beforeMojibake(text)).toBeUndefined();
  },
);

test('what was mangled comes back wherever no byte was lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ñ', 'é', 'ž', 'ć', 'Д', 'и', 'a', ' ') }),
      (text) => {
        const mangled = iconv.decode(Buffer.from(text, 'utf8'), 'windows-1252');
        const bytes = iconv.encode(mangled, 'windows-1252');
        fc.pre(mangled !== text && bytes.equals(Buffer.from(text, 'utf8')));
        expect(beforeMojibake(mangled)).toBe(text);
      },
    ),
  );
});
