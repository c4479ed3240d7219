import { beforeAll, expect, test } from '@jest/globals';
import type { Entry } from '../../src/lists/entry.ts';
import { openList } from '../../src/lists/open-list.ts';
import { createMatcher, type Matcher } from '../../src/matching/matcher.ts';
import {
  type Alteration,
  FOR_ORGANISATIONS,
  FOR_PERSONS,
  seeded,
} from '../bench/names/manipulations.js';
import { describeWith, sharedPath } from './shared-data.ts';

const LIST = 'lists/ofac-2026-08-20-reconstructed';
/** Every so many entries, so that all programmes occur. */
const STRIDE = 50;

/** `npm run bench:names -- --only 7` measures 2,000 of them and prints each class. */
describeWith([LIST], 'listed names that are not Korean, altered', () => {
  let entries: readonly Entry[] = [];
  let matcher: Matcher;

  beforeAll(async () => {
    const lists = await openList(sharedPath(LIST), { trust: true });
    const all = lists.flatMap((list) => [...list.entries]);
    entries = all.filter(({ programs }, index) => {
      return index % STRIDE === 0 && !programs.some((program) => program.includes('DPRK'));
    });
    matcher = createMatcher(lists);
  });

  const isFound = (text: string, entry: Entry) => {
    const values = entry.type === 'entity' ? { organisation: [text] } : { name: [text] };
    const hits = matcher.match({ file: '', row: 1, line: 1, values });
    return hits.some((hit) => hit.entry.id === entry.id);
  };
  const of = (type: Entry['type']) => entries.filter((entry) => entry.type === type);

  test('as listed, all are found', () => {
    const named = [...of('individual'), ...of('entity')];
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter((entry) => !isFound(entry.name, entry))).toEqual([]);
  });

  test.each([
    ['persons', 'individual', FOR_PERSONS],
    ['organisations', 'entity', FOR_ORGANISATIONS],
  ] as const)('of %s at least 0.96 are found', (_, type, alterations) => {
    const random = seeded(1);
    const altered = of(type).flatMap((entry) => alter(entry, alterations, random));
    const found = altered.filter(({ entry, text }) => isFound(text, entry));
    expect(altered.length).toBeGreaterThan(800);
    expect(found.length / altered.length).toBeGreaterThanOrEqual(0.96);
  });
});

function alter(
  entry: Entry,
  alterations: Readonly<Record<string, Alteration>>,
  random: () => number,
) {
  return Object.values(alterations).flatMap((alteration) => {
    const text = alteration(entry.name, random);
    return text === undefined ? [] : [{ entry, text }];
  });
}
