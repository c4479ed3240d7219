import { beforeAll, expect, test } from '@jest/globals';
import { openList } from '../../src/lists/open-list.ts';
import { createMatcher, type Matcher } from '../../src/matching/matcher.ts';
import { describeWith, readTable, sharedPath } from './shared-data.ts';

const NAMES = 'names/ordinary_names_dev.tsv';
const SPELLINGS = 'pairs/alias_out_persons_dev.tsv';
const LIST = 'lists/ofac-2026-08-20-reconstructed';
/** Every tenth name, so that the whole list is crossed in seconds. */
const SAMPLE = 10;

describeWith([NAMES, SPELLINGS, LIST], 'against the list of 2026', () => {
  let matcher: Matcher;
  beforeAll(async () => {
    matcher = createMatcher(await openList(sharedPath(LIST), { trust: true }));
  });
  const hitsOf = (name: string) =>
    matcher.match({ file: 'names', row: 1, line: 1, values: { name: [name] } });

  test('ordinary people are hardly ever raised', () => {
    const sample = readTable(NAMES).filter((_, index) => index % SAMPLE === 0);
    const raised = sample.filter(({ name = '' }) => hitsOf(name).length > 0);
    const korean = (rows: typeof sample) => rows.filter(({ group }) => group === 'KR').length;
    expect(korean(sample)).toBeGreaterThan(80);
    expect(raised.length / sample.length).toBeLessThanOrEqual(0.005);
    expect(korean(raised) / korean(sample)).toBeLessThanOrEqual(0.02);
  });

  test('listed persons are found under another spelling', () => {
    const spellings = readTable(SPELLINGS).filter((row) => row.class === 'spelling');
    const lost = spellings.filter(
      ({ query = '', ofac_uid: id }) => !hitsOf(query).some(({ entry }) => entry.id === id),
    );
    expect(spellings.length).toBeGreaterThan(20);
    expect(1 - lost.length / spellings.length).toBeGreaterThanOrEqual(0.95);
  });
});
