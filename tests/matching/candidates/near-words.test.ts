import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import { bitCount, letterSet } from '../../../src/foundation/letter-set.ts';
import { ColumnWriter } from '../../../src/matching/candidates/columns.ts';
import {
  NearWords,
  type TwoEdits,
  writeNearWords,
} from '../../../src/matching/candidates/near-words.ts';
import { TextColumn, writeTexts } from '../../../src/matching/candidates/text-column.ts';
import { opened } from './opened.ts';

const LONGEST = 64;

function nearWords(words: readonly string[], freely = true): NearWords {
  const columns = new ColumnWriter();
  writeTexts(columns, 'words', words);
  writeNearWords(columns, 'near', words, freely);
  const reader = opened(columns);
  return new NearWords(reader, 'near', new TextColumn(reader, 'words'));
}

/** Few letters make near words; the last two take two UTF-16 units each, of which one is the same. */
const letters = fc.constantFrom(...'abcdefghijklñбв표본عي吉𠮶𠮷');
const long = fc.string({ unit: letters, minLength: LONGEST - 3, maxLength: LONGEST + 3 });
const word = fc.oneof(
  { weight: 9, arbitrary: fc.string({ unit: letters, minLength: 1, maxLength: 9 }) },
  { weight: 1, arbitrary: long },
);

/** One slip of the pen at a place. */
const edits = fc.array(
  fc.record({
    what: fc.constantFrom('change', 'add', 'leave', 'exchange'),
    at: fc.nat(),
    letter: letters,
  }),
  { maxLength: 2 },
);
type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

function slipped(text: string, slips: Edits): string {
  const signs = [...text];
  for (const { what, at, letter } of slips) {
    const place = at % Math.max(1, signs.length);
    if (what === 'change') signs[place] = letter;
    if (what === 'add') signs.splice(place, 0, letter);
    if (what === 'leave') signs.splice(place, 1);
    if (what === 'exchange') signs.splice(place, 2, ...signs.slice(place, place + 2).reverse());
  }
  return signs.join('');
}

const vocabulary = fc
  .array(fc.tuple(word, fc.array(edits, { maxLength: 6 })), { minLength: 1, maxLength: 8 })
  .map((families) =>
    [
      ...new Set(
        families.flatMap(([root, slips]) => [root, ...slips.map((some) => slipped(root, some))]),
      ),
    ].filter((text) => text !== ''),
  );

describe('no word of a vocabulary is lost that is', () => {
  const cases: readonly (readonly [string, TwoEdits])[] = [
    ['an edit apart', () => false],
    ['two edits apart', () => true],
    ['two edits apart and begins alike', (_, sameFirst) => sameFirst],
    ['two edits apart and has five letters or more', (shorter) => shorter >= 5],
  ];
  test.each(cases)('%s', (_, twoEdits) => {
    fc.assert(
      fc.property(vocabulary, (words) => {
        const near = nearWords(words, twoEdits(9, false));
        for (const one of words) {
          if (one.length > LONGEST) continue;
          const found = new Set(near.near(one, twoEdits));
          const missed = words.filter(
            (other, number) => isNear(one, other, twoEdits) && !found.has(number),
          );
          expect({ one, missed }).toEqual({ one, missed: [] });
        }
      }),
      { numRuns: 150 },
    );
  });
});

function isNear(one: string, other: string, twoEdits: TwoEdits): boolean {
  if (other.length > LONGEST) return false;
  const sameFirst = one.charAt(0) === other.charAt(0);
  const most = twoEdits(Math.min(one.length, other.length), sameFirst) ? 2 : 1;
  return damerauLevenshtein(one, other) <= most;
}

describe('beside the word itself', () => {
  const words = ['sample', 'sampel', 'smple', 'samples', 'mapels', 'samqlz', 'muster', '표본'];
  const namesNear = (text: string, twoEdits: boolean) =>
    nearWords(words)
      .near(text, () => twoEdits)
      .map((number) => words[number])
      .sort();

  test('what is further off than allowed is left out', () => {
    expect(namesNear('sample', false)).toEqual(['sampel', 'sample', 'samples', 'smple']);
    expect(namesNear('muster', true)).toEqual(['muster']);
    expect(namesNear('표본들', false)).toEqual(['표본']);
  });

  test('two edits find more than one', () => {
    expect(namesNear('sample', true)).toContain('samqlz');
    expect(namesNear('sample', false)).not.toContain('samqlz');
  });

  test('a word of more than 64 letters is near no other', () => {
    const long = 'a'.repeat(LONGEST);
    const near = nearWords([long, `${long}a`]);
    expect(near.near(long, () => true)).toEqual([0]);
    expect(near.near(`${long}a`, () => true)).toEqual([]);
  });
});

test('bits are counted, and each letter sets one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (bits) => {
      expect(bitCount(bits)).toBe(bits.toString(2).replaceAll('0', '').length);
    }),
  );
  expect([letterSet(''), bitCount(letterSet('aab')), bitCount(letterSet('표본'))]).toEqual([
    0, 2, 2,
  ]);
});
