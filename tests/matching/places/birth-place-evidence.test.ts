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
  [['Santiago'], ['Santiago, Cuba'], 'equal'],
  [['Santiago, Chile'], ['Santiago, Cuba'], 'differs'],
  [['Santiago, Chile'], ['Santiago, Cuba', 'Arica, Chile'], 'similar'],
  [['Kaesong, Korea'], ['Kaesong, Korea, North'], 'equal'],
  [['Donetsk, Russia'], ['Donetsk, Ukraine'], 'equal'],
  [['Kiev, USSR'], ['Kiev, Ukraine'], 'equal'],
  [['unknown', 'Pyongyang'], ['Pyongyang, Korea, North'], 'equal'],
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
  expect(compareBirthPlaces([' '], [])).toBeUndefined();
});

test.each(['unknown', 'Unknown', 'N/A', 'n/a', '-', '미상', 'неизвестно', '不詳', 'Inconnu'])(
  '%s is no place, and is told',
  (text) => {
    const detail = 'not understood as a place';
    const blank = { here: text, listed: text, weight: 0, detail };
    expect(compareBirthPlaces([text], [text])).toMatchObject({
      verdict: 'missing-on-list',
      ...blank,
    });
    const pyongyang = ['Pyongyang'];
    const here = { verdict: 'missing-here', here: text, weight: 0, detail };
    expect(compareBirthPlaces([text], pyongyang)).toMatchObject(here);
    const listed = { verdict: 'missing-on-list', listed: text, weight: 0, detail };
    expect(compareBirthPlaces(pyongyang, [text])).toMatchObject(listed);
  },
);

test.each(['Nil, Sudan', 'None, Italy', 'Unknown Island', 'Pendang'])(
  '%s may be a place',
  (text) => {
    expect(compareBirthPlaces([text], [text])?.verdict).toBe('equal');
  },
);
