import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../src/input/subject.ts';
import { fieldDigests } from '../../src/matching/fingerprint.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { entryOf, listOf, matchRow, subjectOf } from './sample.ts';

const JONG = entryOf({
  id: '1',
  name: 'JONG, In Chol',
  birthDates: ['05 Jan 1979'],
  nationalities: ['Korea, North'],
  gender: 'Male',
  addresses: [{ country: 'Laos' }],
});
const TRADING = entryOf({ id: '2', name: 'SAMPLE STAR TRADING CO., LTD', type: 'entity' });
const SHIP = entryOf({ id: '3', name: 'SAMPLE STAR', type: 'vessel' });
const LI = entryOf({ id: '4', name: 'LI, Jiadong', birthDates: ['1989'] });
const ALL = [JONG, TRADING, SHIP, LI];

const idsOf = (values: SubjectValues) => matchRow(values, ALL).map(({ entry }) => entry.id);

describe('which columns hold names', () => {
  test.each<[string, SubjectValues, string, string]>([
    ['a name', { name: ['Jung In-cheol'] }, 'name', 'Jung In-cheol'],
    [
      'a payee',
      { name: ['Jane Doe'], payee_name: ['Jung In-cheol'] },
      'payee_name',
      'Jung In-cheol',
    ],
    ['a company column', { organisation: ['정인철'] }, 'organisation', '정인철'],
    [
      'surname and given name',
      { surname: ['Jung'], given_name: ['In-cheol'] },
      'name',
      'Jung, In-cheol',
    ],
    [
      'two given names',
      { surname: ['Jung'], given_name: ['In', 'cheol'] },
      'name',
      'Jung, In cheol',
    ],
    ['a second name column', { name: ['Jane Doe', '정인철'] }, 'name', '정인철'],
  ])('%s', (_, values, role, value) => {
    const [hit] = matchRow(values, ALL);
    expect(hit?.entry.id).toBe('1');
    expect(hit?.matched).toEqual({ role, value, name: 'JONG, In Chol', strength: 'primary' });
  });

  test.each<[string, SubjectValues]>([
    ['an empty row', {}],
    ['a city', { city: ['Jong In Chol'] }],
    ['a surname alone', { surname: ['Jung'] }],
    ['a given name alone', { given_name: ['In-cheol'] }],
  ])('nothing is raised by %s', (_, values) => expect(idsOf(values)).toEqual([]));

  test('each name of a row is screened in its own right', () => {
    const values = { name: ['Jung In-cheol'], organisation: ['Sample Star Trading'] };
    expect(idsOf(values).sort()).toEqual(['1', '2']);
  });
});

describe('kinds of names', () => {
  test('a company in the name column is found', () => {
    expect(idsOf({ name: ['Sample Star Trading Limited'] })).toEqual(['2']);
  });

  test('a ship is found in a company column by its whole name alone', () => {
    expect(idsOf({ organisation: ['Sample Star'] })).toContain('3');
    expect(idsOf({ organisation: ['Sample Sta'] })).not.toContain('3');
    expect(idsOf({ name: ['Sample Star'] })).not.toContain('3');
    expect(idsOf({ name: ['Sample Star'], organisation: ['Sample Star'] })).toContain('3');
  });
});

describe('a hit', () => {
  const values = { id: ['F-1'], name: ['Jung In-cheol'], birth_date: ['1979-01-05'] };
  const [hit] = createMatcher([listOf(JONG)]).match(subjectOf(values, { row: 12, line: 13 }));

  test('says where it was found and beside which entry', () => {
    expect(hit).toMatchObject({ file: 'sample-rows.csv', row: 12, line: 13, subject: values });
    expect(hit?.entry).toEqual({
      list: 'sample',
      id: '1',
      name: 'JONG, In Chol',
      type: 'individual',
      programs: ['SAMPLE'],
      listings: [{ list: 'sample', id: '1', fields: fieldDigests(JONG) }],
      linkedTo: [],
    });
  });

  test('shows every field that either side has, the name first', () => {
    expect(hit?.evidence.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      'name similar',
      'birth_date equal',
      'gender missing-here',
      'nationality missing-here',
      'country missing-here',
    ]);
  });

  test('carries the page of the entry where the list has one', () => {
    const url = 'https://example.com/1';
    expect(matchRow({ name: ['정인철'] }, [{ ...JONG, url }])[0]?.entry.url).toBe(url);
  });
});

describe('order', () => {
  const twin = (id: string, more = {}) => entryOf({ id, name: 'JONG, In Chol', ...more });

  test('stands by strength first, then as the lists have them', () => {
    const entries = [twin('b'), twin('a'), twin('c', { birthDates: ['05 Jan 1979'] })];
    const hits = matchRow({ name: ['Jung In-cheol'], birth_date: ['1979-01-05'] }, entries);
    expect(hits.map(({ entry }) => entry.id)).toEqual(['c', 'b', 'a']);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('a row gives the same hits whatever was screened before', () => {
    const matcher = createMatcher([listOf(...ALL)]);
    const row = subjectOf({ name: ['Jung In-cheol'], organisation: ['Sample Star Trading'] });
    const first = matcher.match(row);
    for (const name of ['LI Jiadong', '', 'Sample', 'x'.repeat(1000)])
      matcher.match(subjectOf({ name: [name] }));
    expect(matcher.match(row)).toEqual(first);
  });
});

describe('the threshold', () => {
  test('hides what is below and shows what is at it', () => {
    const [hit] = matchRow({ name: ['Jung In-cheol'] }, ALL);
    const score = hit?.score ?? Number.NaN;
    expect(matchRow({ name: ['Jung In-cheol'] }, ALL, { threshold: score })).toHaveLength(1);
    expect(matchRow({ name: ['Jung In-cheol'] }, ALL, { threshold: score + 1e-9 })).toEqual([]);
  });

  test('of 0 shows why something was not raised', () => {
    const [hit] = matchRow({ name: ['Jung Min-cheol'] }, ALL, { threshold: 0 });
    expect(hit?.entry.id).toBe('1');
    expect(hit?.score).toBeLessThan(0.5);
    expect(hit?.evidence[0]).toMatchObject({ kind: 'name', verdict: 'differs' });
  });
});

test('without a list nothing is raised', () => {
  expect(createMatcher([]).match(subjectOf({ name: ['Jung In-cheol'] }))).toEqual([]);
});
