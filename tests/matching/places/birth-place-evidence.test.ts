import { expect, test } from '@jest/globals';
import { compareBirthPlaces } from '../../../src/matching/places/birth-place-evidence.ts';

test.each([
  [['Pyongyang'], ['Pyongyang, Korea, North'], 'equal'],
  [['PYONGYANG, DPRK'], ['Pyongyang, Korea, North'], 'equal'],
  [['Wonsan, North Korea'], ['Pyongyang, Korea, North'], 'similar'],
  [['DPRK'], ['Korea, North'], 'similar'],
  [['Yalta, Krimea'], ['Yalta, Crimea, Ukraine'], 'equal'],
  [['Kerch'], ['Yalta, Crimea, Ukraine'], 'similar'],
  [['Seoul, South Korea'], ['Pyongyang, Korea, North'], 'differs'],
  [[], ['Pyongyang, Korea, North'], 'missing-here'],
  [['Pyongyang'], [], 'missing-on-list'],
])('%j beside %j is %s', (here, listed, verdict) => {
  expect(compareBirthPlaces(here, listed)).toMatchObject({ kind: 'birth_place', verdict });
});

test('a town says more than a country, and another place says nothing', () => {
  const weightOf = (here: string) =>
    compareBirthPlaces([here], ['Pyongyang, Korea, North'])?.weight ?? Number.NaN;
  expect(weightOf('Pyongyang')).toBeGreaterThan(weightOf('DPRK'));
  expect(weightOf('DPRK')).toBeGreaterThan(0);
  expect(weightOf('Seoul')).toBe(0);
});

test('without a place on either side there is nothing to say', () => {
  expect(compareBirthPlaces([], [])).toBeUndefined();
});
