import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../src/input/subject.ts';
import type { LoadedList } from '../../src/lists/loaded-list.ts';
import { compileIndex } from '../../src/matching/candidates/index-image.ts';
import { createMatcher, type Matcher, type MatcherOptions } from '../../src/matching/matcher.ts';
import {
  type PackedMatcher,
  packMatcher,
  unpackMatcher,
} from '../../src/matching/packed-matcher.ts';
import { bundledList, entryOf, listOf, subjectOf } from './sample.ts';

const ROWS: readonly SubjectValues[] = [
  { name: ['Jong In Chol'], birth_date: ['1979-01-05'] },
  { name: ['정인철'] },
  { name: ['Chong Inchol'], country: ['Laos'] },
  { name: ['Department 53 of the Ministry of the People’s Armed Forces'] },
  { name: ['Depart. 53'] },
  { name: ['Kim Sample'], birth_date: ['1979'] },
  { name: ['Nobody Listed'] },
  {},
];

const [bundled] = await bundledList();
const own = listOf(
  entryOf({ name: 'JONG, In Chol', birthDates: ['05 Jan 1979'], list: 'own' }),
  entryOf({ name: '표본 하나', list: 'own' }),
);

/** As it reaches another thread. */
const sent = (packed: PackedMatcher): PackedMatcher => structuredClone(packed);

function hitsOf(matcher: Matcher) {
  return ROWS.map((values, at) => matcher.match(subjectOf(values, { row: at + 1, line: at + 2 })));
}

function without(list: LoadedList | undefined): readonly LoadedList[] {
  if (!list) throw new Error('the bundled list is a single one');
  return [list];
}

describe('a matcher that was packed, sent and unpacked has the hits of the one it was made of', () => {
  const one = without(bundled);
  const cases: readonly (readonly [string, readonly LoadedList[], MatcherOptions])[] = [
    ['the bundled list', one, {}],
    ['two lists with a party on both', [...one, { ...own, name: 'own' }], {}],
    ['the other order', [{ ...own, name: 'own' }, ...one], {}],
    ['weak aliases', one, { weakAliases: true }],
    ['a low threshold', one, { threshold: 0.3 }],
    ['a high threshold', one, { threshold: 0.95 }],
    ['every party weighed', one, { exhaustive: true }],
    ['an index that there is', one, { index: compileIndex(one) }],
    ['no list', [], {}],
  ];
  test.each(cases)('%s', (_, lists, options) => {
    const hits = hitsOf(unpackMatcher(sent(packMatcher(lists, options))));
    expect(hits).toEqual(hitsOf(createMatcher(lists, options)));
    expect(hits.flat().length > 0).toBe(lists.length > 0);
  });
});

test('an index that there is goes along, and is not copied', () => {
  const lists = without(bundled);
  const index = compileIndex(lists);
  const { options } = packMatcher(lists, { index });
  expect(options.index?.buffer).toBe(index.buffer);
  expect(packMatcher(lists).options.index?.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('packing leaves lists and options as they are', () => {
  const options = { threshold: 0.9 };
  const lists = [own];
  packMatcher(lists, options);
  expect(options).toEqual({ threshold: 0.9 });
  expect([...own.entries]).toHaveLength(2);
});
