import { describe, expect, test } from '@jest/globals';
import {
  ABBREVIATED_LINKS,
  DOUBTFUL_LINKS,
  SLASHED_LINKS,
  SPELT_OUT_LINKS,
} from '../../../src/matching/names-in-cell/link-words.ts';
import {
  linkedNames,
  namesBetweenDashes,
} from '../../../src/matching/names-in-cell/linked-names.ts';

const ALL = [ABBREVIATED_LINKS, SLASHED_LINKS, SPELT_OUT_LINKS, DOUBTFUL_LINKS];

describe('the examples of the link words', () => {
  test.each(ALL.flatMap(({ examples }) => examples.yes))('%s is divided', (line) => {
    expect(linkedNames(line)).toHaveLength(2);
  });

  test.each(ALL.flatMap(({ examples }) => examples.no))('%s is not', (line) => {
    expect(linkedNames(line)).toEqual([line]);
  });
});

test.each(ALL.flatMap(({ words }) => words))('every word divides two names: %s', (word) => {
  expect(linkedNames(`Sample One ${word} Velatrix`)).toEqual(['Sample One', 'Velatrix']);
  expect(linkedNames(`Sample One, ${word}: Velatrix`)).toEqual(['Sample One', 'Velatrix']);
  expect(linkedNames(`${word} Velatrix`)).toEqual(['Velatrix']);
});

test('several links and signs', () => {
  expect(linkedNames('Sample One; Other Two / Third Three c/o Velatrix f/k/a Tarmond')).toEqual([
    'Sample One',
    'Other Two',
    'Third Three',
    'Velatrix',
    'Tarmond',
  ]);
});

describe('dashes', () => {
  test.each([
    ['Velatrix Ltd - Sample Person', ['Velatrix Ltd', 'Sample Person']],
    ['Velatrix Works – Tarmond Mills', ['Velatrix Works', 'Tarmond Mills']],
    ['VLX - Velatrix General Works', ['Velatrix General Works']],
    ['Velatrix Ltd - Nicosia', ['Velatrix Ltd']],
    ['Sample One-Two', []],
    ['Sam - Pel Un', []],
    ['Sample - Velatrix', []],
  ])('%s', (text, names) => {
    expect(namesBetweenDashes(text)).toEqual(names);
  });
});
