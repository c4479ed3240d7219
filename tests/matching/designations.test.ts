import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../src/input/subject.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { INNOCENTS, LISTED_NAMES, LONE_WORDS, SPELLINGS } from './designation-cases.ts';
import { bundledList, subjectOf } from './sample.ts';

const lists = await bundledList();
const matcher = createMatcher(lists);
const screen = (values: SubjectValues) => matcher.match(subjectOf(values));
const scoreOf = (values: SubjectValues) => screen(values)[0]?.score ?? Number.NaN;

describe('a designated party is raised, and nobody else beside it', () => {
  test.each(SPELLINGS)('%s as %s (%s)', (id, spelling) => {
    for (const role of ['name', 'organisation', 'payee_name'] as const)
      expect(screen({ [role]: [spelling] }).map(({ entry }) => entry.id)).toEqual([id]);
  });
});

describe('its very name is an exact hit', () => {
  test.each(LISTED_NAMES)('%s %s', (id, name) => {
    expect(screen({ name: [name] })[0]).toMatchObject({ entry: { id }, tier: 'exact' });
  });
});

describe('an innocent is not raised', () => {
  test.each(INNOCENTS)('%s: %s', (name) => {
    for (const role of ['name', 'organisation', 'payee_name'] as const)
      expect(screen({ [role]: [name] })).toEqual([]);
  });

  test.each(LONE_WORDS)('%s by itself, whatever the birth date', (name) => {
    const facts = { nationality: ['DPRK'], country: ['Laos'], gender: ['M'] };
    for (const birthDate of ['1979-01-05', '1959-04-20'])
      expect(screen({ name: [name], birth_date: [birthDate], ...facts })).toEqual([]);
  });
});

describe('what else is known', () => {
  test('agreeing facts lift it to strong', () => {
    const facts = { birth_date: ['1979-01-05'], country: ['Laos'] };
    const [hit] = screen({ name: ['Jung In-cheol'], ...facts });
    expect(hit).toMatchObject({ entry: { id: '52289' }, tier: 'strong' });
    expect(hit?.score).toBeGreaterThan(scoreOf({ name: ['Jung In-cheol'] }));
  });

  test('day and month exchanged still speak for it', () => {
    const exchanged = scoreOf({ name: ['Jung In-cheol'], birth_date: ['1979-05-01'] });
    expect(exchanged).toBeGreaterThan(scoreOf({ name: ['Jung In-cheol'] }));
  });

  test('contradicting facts rank it clearly below and keep it', () => {
    const facts = { birth_date: ['1994-11-02'], nationality: ['South Korea'] };
    const [hit] = screen({ name: ['Sohn Kyung-shik'], ...facts });
    expect(hit).toMatchObject({ entry: { id: '52286' }, tier: 'possible' });
    expect(hit?.score).toBeLessThan(scoreOf({ name: ['Sohn Kyung-shik'] }) - 0.1);
  });

  test.each([
    ['390220044', '52289'],
    ['381 220 302', '52286'],
  ])('passport %s decides, whatever the name', (passport, id) => {
    const [hit] = screen({ name: ['Jane Doe'], passport: [passport] });
    expect(hit).toMatchObject({ entry: { id }, tier: 'exact' });
  });
});

describe('a weak alias', () => {
  test.each(['Department 53', 'Bureau 53'])('%s is raised with support or on demand', (name) => {
    const supported = screen({ organisation: [name], country: ['Russia'] });
    expect(supported.map(({ entry, matched }) => `${entry.id} ${matched.strength}`)).toEqual([
      '52262 weak',
    ]);
    const demanding = createMatcher(lists, { weakAliases: true });
    const hits = demanding.match(subjectOf({ organisation: [name] }));
    expect(hits.map(({ entry }) => entry.id)).toEqual(['52262']);
  });
});
