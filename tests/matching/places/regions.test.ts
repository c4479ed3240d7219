import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../../src/input/subject.ts';
import type { ListedAddress } from '../../../src/lists/entry.ts';
import { countryCodes, countryCodesOfPlace } from '../../../src/matching/places/country.ts';
import { compareResidence } from '../../../src/matching/places/place-evidence.ts';
import { CODES_OF_REGION } from '../../../src/matching/places/regions.ts';
import { entryOf } from '../sample.ts';

describe('a region that lists print under two countries', () => {
  test.each([
    'Crimea',
    'Krimea',
    'Yalta, Krimea',
    'Yalta (Crimea)',
    'Yalta',
    'Simferopol, Republic of Crimea',
    'Kerch, Crimea 98312',
    'Region: Crimea',
    'Autonomous Republic of Crimea',
    'Крым',
    'г. Ялта, Республика Крым',
    'АР Крим',
    'Севастополь',
    '크림반도',
    '얄타, 크림공화국',
    'Donetsk',
    'Donetsk Oblast',
    'Donetsk People’s Republic',
    'Донецька область',
    'ДНР',
    '도네츠크 인민공화국',
    'Lugansk',
    "Luhansk, So-called Luhansk People's Republic",
    'Луганская Народная Республика',
    '루한스크',
  ])('%s', (text) => {
    expect(countryCodes(text)).toEqual(['UA', 'RU']);
    expect(countryCodesOfPlace(text)).toEqual(['UA', 'RU']);
  });

  test.each([
    ['Yalta, Crimea, Ukraine', ['UA']],
    ['Sevastopol, Russia', ['RU']],
    ['Region: Gaza', ['PS']],
    ['Region: Kafia Kingi', ['SD', 'SS']],
    ['Region: Russia', ['RU']],
    ['DPR Korea', ['KP']],
    ['DPR', []],
    ['Krymskaya Street', []],
  ])('%s is %j', (text, codes) => expect(countryCodes(text)).toEqual(codes));

  test('every name of the table is read as it stands there', () => {
    for (const [name, codes] of CODES_OF_REGION)
      expect([name, countryCodes(name)]).toEqual([name, codes]);
  });
});

describe('a row beside a listed party', () => {
  const IN_CRIMEA = { city: 'Simferopol, Crimea', country: 'Ukraine' };
  const REGION = { country: 'Region: Crimea' };

  test.each<[verdict: string, SubjectValues, ListedAddress]>([
    ['similar', { location: ['Yalta, Krimea'] }, { country: 'Ukraine' }],
    ['similar', { location: ['Yalta, Krimea'] }, { country: 'Russia' }],
    ['equal', { location: ['Yalta, Krimea'] }, IN_CRIMEA],
    ['equal', { location: ['Yalta, Krimea'] }, REGION],
    ['equal', { country: ['Крым'] }, REGION],
    ['equal', { country: ['Russia'] }, IN_CRIMEA],
    ['equal', { country: ['Ukraine'] }, IN_CRIMEA],
    ['equal', { city: ['Yalta'] }, IN_CRIMEA],
    ['equal', { address: ['Sample Street 1, Yalta, Krimea'] }, REGION],
    ['equal', { address: ['Sample Street 1, Vientiane, Laos'] }, { country: 'Laos' }],
    ['differs', { address: ['Sample Street 1, Vientiane, Laos'] }, IN_CRIMEA],
    ['differs', { country: ['Laos'], address: ['Yalta, Krimea'] }, REGION],
    ['missing-here', { address: ['Sample Street 1, Vientiane'], city: ['Omsk'] }, REGION],
    ['differs', { country: ['Georgia'] }, { city: 'Atlanta, Georgia', country: 'United States' }],
  ])('%s: %j beside %j', (verdict, values, address) => {
    const evidence = compareResidence(values, entryOf({ name: 'SAMPLE', addresses: [address] }));
    expect(evidence).toMatchObject({ kind: 'country', verdict });
    expect(evidence?.weight).toBe(verdict === 'equal' ? 0.6 : 0);
  });
});
