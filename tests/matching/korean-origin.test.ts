import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/lists/entry.ts';
import { koreanOrigin } from '../../src/matching/korean-origin.ts';
import { entryOf, matchRow } from './sample.ts';

const aka = (name: string) => ({ name, kind: 'aka', strength: 'strong' }) as const;
const origin = (facts: Partial<Entry>) =>
  koreanOrigin(entryOf({ name: 'SAMPLE, Example', ...facts }));

describe('connected with Korea', () => {
  test.each([
    'Korea, North',
    'North Korea',
    "Democratic People's Republic of Korea",
    "KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF",
    "The Democratic People's Republic of Korea (North Korea)",
    'KP',
    'kp',
    'PRK',
    'Republic of Korea',
    'KOREA, REPUBLIC OF',
    'South Korea',
    'KR',
  ])('by the nationality %s', (nationality) => {
    expect(origin({ nationalities: [nationality] })).toBe('likely');
    expect(origin({ birthPlaces: [`Sample Town, ${nationality}`, nationality] })).toBe('likely');
    expect(origin({ nationalities: ['Iran', nationality] })).toBe('likely');
    expect(origin({ addresses: [{ country: nationality }] })).toBe('likely');
  });

  test.each([
    'DPRK',
    'DPRK4',
    'DPRK-NKSPEA',
    'PRK',
    'EU-PRK',
    'US-DPRK3',
    'UN-SC1718',
    "Democratic People's Republic of Korea",
    "The Democratic People's Republic of Korea (Sanctions) (EU Exit) Regulations 2019",
  ])('by the programme %s', (programme) => {
    expect(origin({ programs: ['NPWMD', programme] })).toBe('likely');
  });

  test.each<[string, Partial<Entry>]>([
    ['a name in hangul', { aliases: [aka('표본')], nationalities: ['Iran'] }],
    ["the UN's number of its own", { list: 'un-sc', id: 'KPi.001' }],
    ["the UN's number on another list", { references: [{ list: 'un-sc', id: 'KPe.001' }] }],
    ['the remarks', { remarks: 'Works for the KOREA SAMPLE BANK' }],
  ])('by %s', (_, facts) => expect(origin(facts)).toBe('likely'));
});

describe('from elsewhere', () => {
  test.each<[string, Partial<Entry>]>([
    ['nationality', { nationalities: ['Iran (Islamic Republic of)'] }],
    ['nationality as a code', { nationalities: ['ir'] }],
    ['formal name', { nationalities: ['Islamic Republic of Iran'] }],
    ['birth place', { birthPlaces: ['Sample Town, Syrian Arab Republic'] }],
    ['Georgia', { birthPlaces: ['Sample Town, Georgia'] }],
    ['programme', { programs: ['IRAN-EO13902'] }],
    ['list type', { programs: ['SouthSudan'] }],
    ['several countries', { programs: ['BALKANS-EO14033'] }],
    ["another committee's number", { list: 'un-sc', id: 'IRi.001', programs: ['Iran'] }],
  ])('by %s', (_, facts) => expect(origin(facts)).toBe('unlikely'));
});

describe('open', () => {
  test.each<[string, Partial<Entry>]>([
    ['nothing told', {}],
    ['where Koreans live', { nationalities: ['CN'] }],
    ['where Koreans live, among others', { nationalities: ['Iran', 'Russian Federation'] }],
    ['a place that is not understood', { birthPlaces: ['Sample Town'] }],
    ['a state that is no more', { nationalities: ['former Soviet Union'] }],
    ['a programme for no country', { programs: ['SDGT', 'Taliban'] }],
    ['a programme for a country with Koreans', { programs: ['RUSSIA-EO14024'] }],
  ])('%s', (_, facts) => expect(origin(facts)).toBe('open'));
});

describe('what follows for the matching', () => {
  const screen = (name: string, facts: Partial<Entry>) =>
    matchRow({ name: ['석민'] }, [entryOf({ name, ...facts })]).length;

  test.each([
    { nationalities: ['KP'] },
    { nationalities: ['kr'] },
    { programs: ['PRK'] },
    { programs: ["Democratic People's Republic of Korea"] },
  ])('a Korean is found in hangul behind pinyin: %j', (facts) => {
    expect(screen('SHI, Min', facts)).toBe(1);
    expect(screen('Sok Min', facts)).toBe(1);
  });

  test('of others a spelling that is Korean may still be one', () => {
    expect(screen('SHI, Min', { nationalities: ['CN'] })).toBe(0);
    expect(screen('Sok Min', { nationalities: ['CN'] })).toBe(1);
    expect(screen('Sok Min', { nationalities: ['IR'] })).toBe(0);
  });
});
