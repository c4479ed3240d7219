import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DigestSet } from '../../../src/screening/memory/digest-set.ts';
import { DIGEST_BYTES, rowDigest } from '../../../src/screening/memory/row-digest.ts';

const name = fc.string({ maxLength: 6 });
const digestOf = (text: string) => rowDigest({ name: [text] });

test('has just what it was made of, also seen from another thread', () => {
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 60 }),
      fc.array(name, { maxLength: 60 }),
      (there, asked) => {
        const digests = Uint8Array.from(Buffer.concat(there.map(digestOf)));
        const set = new DigestSet(DigestSet.of(digests).buffer);
        for (const text of [...there, ...asked])
          expect(set.has(digestOf(text))).toBe(there.includes(text));
      },
    ),
  );
});

test('a digest is 16 bytes of all values, whatever the order of the columns', () => {
  const one = rowDigest({ id: ['1'], name: ['A', 'B'] });
  expect(one).toHaveLength(DIGEST_BYTES);
  expect(rowDigest({ name: ['A', 'B'], id: ['1'] })).toEqual(one);
  for (const other of [
    { id: ['1'], name: ['AB'] },
    { id: ['1'], name: ['B', 'A'] },
    { name: ['1', 'A', 'B'] },
  ]) {
    expect(rowDigest(other)).not.toEqual(one);
  }
});
