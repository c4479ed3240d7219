import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  hashesLessOne,
  hashOf,
  joinedHash,
  lettersHash,
  scatter,
} from '../../../src/matching/candidates/text-hash.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'ab표본ي𠮷'), maxLength: 400 }),
);

test('the hash of two texts is that of the text which they are together', () => {
  fc.assert(
    fc.property(text, text, (head, tail) => {
      expect(joinedHash(hashOf(head), hashOf(tail), tail.length)).toBe(hashOf(head + tail));
    }),
  );
});

test('a joined hash holds behind the lengths whose powers are remembered', () => {
  for (const length of [255, 256, 257, 1000]) {
    const tail = '표b'.repeat(length).slice(0, length);
    expect(joinedHash(hashOf('head'), hashOf(tail), length)).toBe(hashOf(`head${tail}`));
  }
});

test('hashes less one are those of the text without each of its units', () => {
  fc.assert(
    fc.property(text, (word) => {
      const shorter = Array.from({ length: word.length }, (_, at) =>
        hashOf(word.slice(0, at) + word.slice(at + 1)),
      );
      expect(hashesLessOne(word)).toEqual(shorter);
    }),
  );
});

test('the hash of letters is the same in any order', () => {
  fc.assert(
    fc.property(text, (word) => {
      const reversed = word.split('').reverse().join('');
      const sorted = word.split('').sort().join('');
      expect(lettersHash(reversed)).toBe(lettersHash(word));
      expect(lettersHash(sorted)).toBe(lettersHash(word));
    }),
  );
});

test('the hash of the letters of two texts is the sum', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect((lettersHash(a) + lettersHash(b)) >>> 0).toBe(lettersHash(a + b));
    }),
  );
});

test('hashes are numbers of 32 bits', () => {
  fc.assert(
    fc.property(text, (word) => {
      for (const hash of [hashOf(word), lettersHash(word), scatter(hashOf(word))]) {
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
      }
    }),
  );
});

test('of the words of up to three of these letters none shares its hash with another', () => {
  const letters = [...'abcdeijkmno가나다'];
  const words = letters.flatMap((a) => [
    a,
    ...letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]),
  ]);
  expect(new Set(words.map(hashOf)).size).toBe(words.length);
});

test('other letters have another hash, and so has a letter twice', () => {
  expect(lettersHash('ab')).not.toBe(lettersHash('ac'));
  expect(lettersHash('ab')).not.toBe(lettersHash('abb'));
  // Sums of their codes are equal.
  expect(lettersHash('ad')).not.toBe(lettersHash('bc'));
});
