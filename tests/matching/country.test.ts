import { describe, expect, test } from '@jest/globals';
import { countryCodes } from '../../src/matching/country.ts';
import { compareGenders } from '../../src/matching/gender.ts';
import { compareNationalities, compareResidence } from '../../src/matching/place-evidence.ts';
import { entryOf } from './sample.ts';

describe('the codes of a country', () => {
  test.each([
    [
      'KP',
      [
        'Korea, North',
        'North Korea',
        'DPRK',
        'D.P.R.K.',
        'kp',
        '북한',
        'Democratic People’s Republic of Korea',
        '조선민주주의인민공화국',
        'КНДР',
      ],
    ],
    [
      'KR',
      ['Korea, South', 'South Korea', 'Republic of Korea', 'KR', '대한민국', '한국', 'South-Korea'],
    ],
    ['CN', ['China', 'PRC', '중국', '中国', 'Chinese', 'CN']],
    ['RU', ['Russia', 'Russian Federation', '러시아', 'Россия']],
    ['US', ['US', 'USA', 'U.S.', 'U.S.A.', 'United States', 'united states of america']],
    ['LA', ['Laos', 'Lao PDR', "Lao People's Democratic Republic"]],
    ['VN', ['Vietnam', 'Viet Nam', 'Việt Nam']],
    ['GB', ['United Kingdom', 'UK', 'gb']],
    ['HK', ['Hong Kong', 'HK']],
    ['BS', ['Bahamas, The', 'The Bahamas', 'Bahamas']],
    ['TT', ['Trinidad and Tobago', 'Trinidad & Tobago']],
    ['TR', ['Turkey', 'Türkiye']],
    ['CI', ["Cote d'Ivoire", 'Côte d’Ivoire', 'Ivory Coast']],
  ])('%s: %j', (code, names) => {
    for (const name of names) expect([name, countryCodes(name)]).toEqual([name, [code]]);
  });

  test('Korea by itself is left open', () => {
    expect([...countryCodes('Korea')].sort()).toEqual(['KP', 'KR']);
  });

  test.each(['', ' ', 'Atlantis', 'unknown', 'SU', '12', '😀', 'constructor', '__proto__'])(
    '%j is none',
    (text) => expect(countryCodes(text)).toEqual([]),
  );
});

describe('nationality', () => {
  const entry = entryOf({ name: 'SAMPLE, One', nationalities: ['Korea, North'] });

  test.each([
    ['DPRK', 'equal'],
    ['북한', 'equal'],
    ['South Korea', 'differs'],
    ['Canada', 'differs'],
  ])('%s is %s', (nationality, verdict) => {
    const evidence = compareNationalities({ nationality: [nationality] }, entry);
    expect(evidence).toMatchObject({ verdict, here: nationality, listed: 'Korea, North' });
    expect(Math.sign(evidence?.weight ?? 0)).toBe(verdict === 'equal' ? 1 : -1);
  });

  test('one of several in common is agreement', () => {
    const evidence = compareNationalities({ nationality: ['Canada', 'DPRK'] }, entry);
    expect(evidence?.verdict).toBe('equal');
  });

  test('Korea by itself speaks neither for nor against either Korea', () => {
    for (const listed of ['Korea, North', 'Korea, South']) {
      const korean = entryOf({ name: 'SAMPLE, One', nationalities: [listed] });
      const evidence = compareNationalities({ nationality: ['Korea'] }, korean);
      expect(evidence).toMatchObject({ verdict: 'similar', weight: 0 });
    }
  });

  test.each(['', 'undetermined'])('a listed nationality of %j says nothing', (listed) => {
    const unknown = entryOf({ name: 'SAMPLE, One', nationalities: listed === '' ? [] : [listed] });
    const evidence = compareNationalities({ nationality: ['DPRK'] }, unknown);
    expect(evidence).toMatchObject({ verdict: 'missing-on-list', weight: 0 });
  });

  test.each([
    [{}, 'missing-here'],
    [{ nationality: ['Atlantis'] }, 'missing-here'],
  ])('%j says nothing', (values, verdict) => {
    expect(compareNationalities(values, entry)).toMatchObject({ verdict, weight: 0 });
  });
});

describe('residence', () => {
  const entry = entryOf({
    name: 'SAMPLE, One',
    addresses: [{ city: 'Vientiane', country: 'Laos' }],
  });

  test('the same country speaks for', () => {
    const evidence = compareResidence({ country: ['Lao PDR'] }, entry);
    expect(evidence).toMatchObject({ kind: 'country', verdict: 'equal' });
    expect(evidence?.weight).toBeGreaterThan(0);
  });

  test('another country says nothing against: people move', () => {
    const evidence = compareResidence({ country: ['Canada'] }, entry);
    expect(evidence).toMatchObject({ verdict: 'differs', weight: 0 });
  });

  test('is not mentioned where neither side has one', () => {
    expect(compareResidence({}, entryOf({ name: 'SAMPLE, One' }))).toBeUndefined();
  });
});

describe('gender', () => {
  test.each([
    ['M', 'Male', 'equal'],
    ['남성', 'Male', 'equal'],
    ['여', 'Female', 'equal'],
    ['female', 'Male', 'differs'],
  ])('%s beside %s is %s', (here, listed, verdict) => {
    expect(compareGenders([here], listed)).toMatchObject({ verdict, here, listed });
  });

  test('says little for and more against', () => {
    const same = compareGenders(['M'], 'Male')?.weight ?? Number.NaN;
    const other = compareGenders(['F'], 'Male')?.weight ?? Number.NaN;
    expect(same).toBeGreaterThan(0);
    expect(-other).toBeGreaterThan(same);
  });

  test.each([
    ['', 'Male'],
    ['x', 'Male'],
    ['constructor', 'Male'],
    ['M', 'Unknown'],
  ])('%j beside %j is not compared', (here, listed) => {
    expect(compareGenders([here], listed)).toBeUndefined();
  });

  test.each([
    [[], 'Male'],
    [['M'], undefined],
  ])('a missing one is not compared', (here, listed) => {
    expect(compareGenders(here, listed)).toBeUndefined();
  });
});
