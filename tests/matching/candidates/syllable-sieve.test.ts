import { describe, expect, test } from '@jest/globals';
import { ColumnWriter } from '../../../src/matching/candidates/columns.ts';
import { eachOf } from '../../../src/matching/candidates/sequence-bits.ts';
import { SieveBuilder } from '../../../src/matching/candidates/sieve-builder.ts';
import { SyllableSieve } from '../../../src/matching/candidates/syllable-sieve.ts';
import type { Syllable } from '../../../src/names/korean/syllable.ts';
import { compareSyllables } from '../../../src/names/korean/syllable-comparison.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';
import { opened } from './opened.ts';

/** Spellings that are the same name, near it or another, in three scripts, of two to four syllables. */
const NAMES = [
  'Jong In Chol',
  'Jung In Chul',
  'Chong Inchol',
  'Jon In Chol',
  'Jong In',
  'Jong In Chol Su',
  '정인철',
  '정인출',
  '전인철',
  '鄭仁哲',
  '鄭寅哲',
  'Chang Kuk Chol',
  'Jang Kuk Chol',
  '장국철',
  'Kim Young Chul',
  '김영철',
  '김용철',
  'Kim Jong Un',
  '김정은',
  'Ri Sample',
];

type Sequence = readonly Syllable[];

const readingsOf = (name: string): readonly Sequence[] =>
  prepareName(name, 'person').korean?.readings.map(({ surname, given }) => [surname, ...given]) ??
  [];

/** Each reading with a number of its own. */
const LISTED = NAMES.flatMap(readingsOf);

function sieveOf(sequences: readonly Sequence[], least: number): SyllableSieve {
  const builder = new SieveBuilder();
  for (const [number, syllables] of sequences.entries()) builder.add(syllables, number);
  const columns = new ColumnWriter();
  columns.put('before', Uint8Array.of(1));
  builder.write(columns, 'sample');
  return new SyllableSieve(opened(columns), 'sample', least);
}

/** Log-ratios are kept with the precision of 32 bits, and those that share no hangul as the lowest. */
const reaches = (a: Syllable, b: Syllable, least: number) =>
  Math.fround(compareSyllables(a, b).logRatio) >= least;

function expectedFor(searched: Sequence, least: number): number[] {
  return LISTED.flatMap((listed, number) =>
    listed.length === searched.length &&
    searched.every((syllable, at) => {
      const other = listed[at];
      return other !== undefined && reaches(syllable, other, least);
    })
      ? [number]
      : [],
  );
}

describe.each([2, -1e-4, -2.8, -8.9])('with a log-ratio of %d nats or more', (least) => {
  const sieve = sieveOf(LISTED, least);

  test.each(NAMES)('%s finds the readings of which every pair of syllables has it', (name) => {
    for (const searched of readingsOf(name)) {
      const found = new Set<number>();
      sieve.match(searched, (number) => found.add(number));
      expect([...found].sort((a, b) => a - b)).toEqual(expectedFor(searched, least));
    }
  });

  test.each([0, 1, 2, 3])('and in place %i those that have such a syllable there', (place) => {
    const searched = new Set(LISTED.flatMap((sequence) => sequence[place] ?? []));
    expect(searched.size).toBeGreaterThan(0);
    for (const syllable of searched) {
      const found = new Set<number>();
      eachOf(sieve.sequencesWith(syllable, place), (sequence) => {
        for (const number of sieve.numbersOf(sequence)) found.add(number);
      });
      const expected = LISTED.flatMap((listed, number) => {
        const there = listed[place];
        return there && reaches(syllable, there, least) ? [number] : [];
      });
      expect([...found].sort((a, b) => a - b)).toEqual(expected);
    }
  });
});

describe('what the cases hold', () => {
  const owners = NAMES.flatMap((name) => readingsOf(name).map(() => name));
  const foundBy = (name: string, least: number) => {
    const found = new Set<string>();
    const sieve = sieveOf(LISTED, least);
    for (const searched of readingsOf(name)) {
      sieve.match(searched, (number) => found.add(owners[number] ?? ''));
    }
    return found;
  };

  test('a name finds its other spellings, and no other name', () => {
    const found = foundBy('Jong In Chol', -1e-4);
    for (const same of ['Jong In Chol', 'Chong Inchol', '정인철', '鄭仁哲']) {
      expect(found).toContain(same);
    }
    for (const other of ['김정은', 'Jong In', 'Jong In Chol Su'])
      expect(found).not.toContain(other);
  });

  test('the lower the ratio asked for, the more is found', () => {
    const counts = [2, -1e-4, -2.8].map((least) =>
      NAMES.reduce((sum, name) => sum + foundBy(name, least).size, 0),
    );
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
    expect(foundBy('Kim Young Chul', -1e-4)).not.toContain('김용철');
    expect(foundBy('Kim Young Chul', -2.8)).toContain('김용철');
  });
});

test('one reading of several names leads to all of them', () => {
  const [reading = []] = readingsOf('정인철');
  const sieve = sieveOf([reading, reading, reading], 0);
  const found: number[] = [];
  sieve.match(reading, (number) => found.push(number));
  expect(found.sort()).toEqual([0, 1, 2]);
  expect([...sieve.numbersOf(0)]).toEqual([0, 1, 2]);
});

test('an empty sieve and no syllables find nothing', () => {
  const [reading = []] = readingsOf('정인철');
  const fail = () => {
    throw new Error('nothing is there to be found');
  };
  expect(() => sieveOf([], -8.9).match(reading, fail)).not.toThrow();
  expect(() => sieveOf(LISTED, -8.9).match([], fail)).not.toThrow();
  expect(sieveOf([], -8.9).sequencesWith(reading[0] ?? neverSyllable(), 0)).toBeNull();
  expect([...sieveOf([], 0).numbersOf(0)]).toEqual([]);
});

function neverSyllable(): never {
  throw new Error('the name has a reading');
}
