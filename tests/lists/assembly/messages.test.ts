import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { damaged, ListedIds } from '../../../src/lists/assembly/damage.ts';
import { excerpt } from '../../../src/lists/assembly/excerpt.ts';
import { enumerate, Unread } from '../../../src/lists/assembly/unread.ts';

describe('excerpt', () => {
  test.each([
    ['Sample  \r\n text', 80, 'Sample text'],
    ['a\u0000b\u001b[31m', 80, 'a b [31m'],
    ['\ud83d\ude00\ud83d\ude00', 3, '\ud83d\ude00…'],
    ['\ud83d\ude00\ud83d\ude00', 2, '…'],
    ['   ', 80, ''],
  ])('%j in %d', (text, most, quote) => {
    expect(excerpt(text, most)).toBe(quote);
  });

  test('is one line of whole characters, never too long', () => {
    const units = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(units, fc.integer({ min: 2, max: 20 }), (text, most) => {
        const quote = excerpt(text, most);
        expect(quote.length).toBeLessThanOrEqual(most);
        expect(quote).not.toMatch(/[\p{C}\n\r\u2028\u2029]/u);
      }),
    );
  });
});

test('an error that quotes a file is one line', () => {
  const { message } = damaged(`unknown type "a\nb${'x'.repeat(1000)}"`, 'a.csv', 3);
  expect(message).toMatch(/^a\.csv:3: unknown type "a bx{270,}…; the file is damaged or cut off/);
  expect(message).not.toContain('\n');
});

test('an id may stand there once', () => {
  const ids = new ListedIds('a.csv');
  ids.add('1', 2);
  ids.add('2', 3);
  expect([ids.has('2'), ids.has('3')]).toEqual([true, false]);
  expect(() => ids.add('1', 4)).toThrow(
    'a.csv:4: entry 1 stands here a second time, after line 2; the file is damaged or joined',
  );
});

test('what was not read is named once for each kind, in order', () => {
  const unread = new Unread();
  expect(unread.warnings('a.xml')).toEqual([]);
  for (const name of ['b', 'a', 'b']) unread.add('elements that are not read', name);
  unread.add('values that are not known', 'x\ny');
  expect(unread.warnings('a.xml')).toEqual([
    { file: 'a.xml', message: 'elements that are not read: a, b' },
    { file: 'a.xml', message: 'values that are not known: x y' },
  ]);
});

test('a warning stays readable however much there is', () => {
  const unread = new Unread();
  for (let number = 100; number < 1000; number++) unread.add('fields', `${number}`.repeat(100));
  const [warning] = unread.warnings('a.json');
  expect(warning?.message.length).toBeLessThan(2000);
  expect(warning?.message).toMatch(/ and 880 more$/);
  expect(enumerate(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  expect(enumerate(['a', 'b'], 2)).toBe('a, b');
});
