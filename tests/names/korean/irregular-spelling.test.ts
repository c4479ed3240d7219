import { describe, expect, test } from '@jest/globals';
import { readSyllable } from '../../../src/names/korean/syllable.ts';
import * as irregular from '../../../src/names/korean/tables/irregular-spelling-table.ts';
import * as regular from '../../../src/names/korean/tables/jamo-spelling-table.ts';

const chance = (piece: string, hangul: string) =>
  readSyllable(piece, 'given')?.hangul.find(({ form }) => form === hangul)?.probability ?? 0;

describe('a spelling that is the regular one of a syllable nobody is called', () => {
  test.each([
    ['hek', '혁'],
    ['seang', '성'],
    ['jeang', '정'],
    ['euk', '억'],
  ])('%s may well be %s', (piece, hangul) => {
    expect(chance(piece, hangul)).toBeGreaterThan(0.3);
  });
});

describe('a spelling that is the regular one of another syllable', () => {
  test.each([
    ['jon', '정'],
    ['sun', '승'],
    ['pak', '백'],
    ['wan', '원'],
    ['hwa', '환'],
    ['cha', '채'],
    ['hun', '현'],
  ])('%s is not taken for %s', (piece, hangul) =>
    expect(chance(piece, hangul)).toBeLessThan(0.001),
  );
});

test.each([
  [regular.INITIAL_ROWS, irregular.IRREGULAR_INITIAL_ROWS],
  [regular.MEDIAL_ROWS, irregular.IRREGULAR_MEDIAL_ROWS],
  [regular.FINAL_ROWS, irregular.IRREGULAR_FINAL_ROWS],
])('no irregular spelling is a usual one of the same jamo, and all are rare', (usual, rare) => {
  const rowsOf = (table: string) =>
    new Map(
      table
        .trim()
        .split('\n')
        .map((row) => split(row)),
    );
  const known = rowsOf(usual);
  for (const [jamo, spellings] of rowsOf(rare)) {
    const usualOnes = [...(known.get(jamo) ?? [])].filter(([, weight]) => weight >= 0.01);
    expect(usualOnes.length).toBeGreaterThan(0);
    expect(usualOnes.filter(([spelling]) => spellings.has(spelling))).toEqual([]);
    expect([...spellings.values()].every((weight) => weight > 0 && weight < 0.02)).toBe(true);
  }
});

function split(row: string): readonly [string, ReadonlyMap<string, number>] {
  const [jamo = '', text = ''] = row.split('|');
  const items = text.split(', ').map((item) => item.split(' '));
  return [jamo, new Map(items.map(([spelling = '', weight = '']) => [spelling, Number(weight)]))];
}
