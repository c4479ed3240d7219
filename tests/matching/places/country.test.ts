import { describe, expect, test } from '@jest/globals';
import { ALPHA_2_OF_ALPHA_3 } from '../../../src/matching/places/alpha-3.ts';
import {
  countriesOfCell,
  countryCodes,
  countryCodesOfPlace,
} from '../../../src/matching/places/country.ts';
import { CODES_OF_DEMONYM } from '../../../src/matching/places/demonym.ts';
import {
  compareNationalities,
  compareResidence,
} from '../../../src/matching/places/place-evidence.ts';
import { entryOf } from '../sample.ts';

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
    ['GB', ['United Kingdom', 'UK', 'gb', 'United Kingdom of Great Britain and Northern Ireland']],
    ['IR', ['Iran', 'Iran (Islamic Republic of)']],
    ['SY', ['Syria', 'Syrian Arab Republic']],
    ['CD', ['Congo, Democratic Republic of the', 'Democratic Republic of the Congo']],
    ['HK', ['Hong Kong', 'HK']],
    ['BS', ['Bahamas, The', 'The Bahamas', 'Bahamas']],
    ['TT', ['Trinidad and Tobago', 'Trinidad & Tobago']],
    ['TR', ['Turkey', 'Türkiye']],
    ['CI', ["Cote d'Ivoire", 'Côte d’Ivoire', 'Ivory Coast']],
  ])('%s: %j', (code, names) => {
    for (const name of names) expect([name, countryCodes(name)]).toEqual([name, [code]]);
  });

  test.each([
    ['CN', ['CHN', 'chn', '중국인', '중국 국적', 'Shenyang, China']],
    ['KP', ['PRK', 'North Korean', '북한인', 'Sinuiju, Korea, North', 'Pyongyang, DPRK']],
    ['LA', ['LAO', 'Laotian', 'Lao', '라오스인', 'Vientiane, Laos', 'Vientiane, Laos, 01000']],
    ['KH', ['KHM', 'Cambodian', 'Khmer']],
    ['RU', ['RUS', 'Russian']],
    ['VN', ['VNM', 'Vietnamese']],
    ['ES', ['ESP', 'Spanish', '스페인', '스페인인']],
    ['ZA', ['ZAF', 'South African']],
    ['AE', ['ARE', 'UAE', 'Emirati']],
  ])('%s also: %j', (code, names) => {
    for (const name of names) expect([name, countryCodes(name)]).toEqual([name, [code]]);
  });

  test.each([
    ['KP', ["KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF", 'Democratic People`s Republic of Korea']],
    ['KP', ["The Democratic People's Republic of Korea (North Korea)", 'DPR of Korea']],
    ['KR', ['KOREA, REPUBLIC OF', 'The Republic of Korea', 'Korea (the Republic of)']],
    ['IR', ['IRAN, ISLAMIC REPUBLIC OF', 'Islamic Republic of Iran']],
    ['MD', ['MOLDOVA, REPUBLIC OF', 'Moldova (the Republic of)', 'Republic of Moldova']],
    ['TZ', ['TANZANIA, UNITED REPUBLIC OF', 'Tanzania, the United Republic of']],
    [
      'CD',
      ['CONGO, Democratic Republic of (was Zaire)', 'Congo (Democratic Republic)', 'DR Congo'],
    ],
    ['CG', ['Republic of the Congo', 'Congo, Republic of the']],
    ['TW', ['TAIWAN, PROVINCE OF CHINA', 'Republic of China']],
    ['CN', ["The People's Republic of China"]],
    ['HK', ['Hong Kong (China)', 'Hong Kong SAR']],
    ['PS', ['PALESTINIAN TERRITORY, OCCUPIED', 'Palestine, State of']],
    ['VI', ['VIRGIN ISLANDS, U.S.', 'Virgin Islands (U.S.)']],
    ['MM', ['Burma/Myanmar', 'MYANMAR/BURMA', 'Myanmar (Burma)']],
    ['KG', ['Kyrgyz Republic']],
    ['IQ', ['Republic of Iraq']],
    ['JO', ['Hashemite Kingdom of Jordan']],
    ['DE', ['Federal Republic of Germany']],
    ['LY', ['State of Libya', 'LIBYAN ARAB JAMAHIRIYA']],
    ['UA', ['Former USSR Currently Ukraine', 'Sample Town, USSR (now Ukraine)']],
  ])('%s by the formal names of other lists: %j', (code, names) => {
    for (const name of names) expect([name, countryCodes(name)]).toEqual([name, [code]]);
  });

  test.each([
    'Republic',
    'Sample Republic',
    'Soviet Union',
    'Republic of Sample',
    '00',
    'Stateless',
  ])('%s is no country of today', (text) => expect(countryCodes(text)).toEqual([]));

  test('every code has two letters, three letters and a name', () => {
    const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(ALPHA_2_OF_ALPHA_3.size).toBe(249);
    expect(new Set(ALPHA_2_OF_ALPHA_3.values()).size).toBe(249);
    for (const [alpha3, alpha2] of ALPHA_2_OF_ALPHA_3) {
      expect([alpha3, countryCodes(alpha3)]).toEqual([alpha3, [alpha2]]);
      expect([alpha2, countryCodes(alpha2)]).toEqual([alpha2, [alpha2]]);
      expect([alpha2, regions.of(alpha2)]).toEqual([alpha2, expect.any(String)]);
    }
  });

  test('every demonym means known codes', () => {
    const known = new Set(ALPHA_2_OF_ALPHA_3.values());
    for (const [word, codes] of CODES_OF_DEMONYM) {
      expect([word, countryCodes(word)]).toEqual([word, codes]);
      expect([word, codes.every((code) => known.has(code))]).toEqual([word, true]);
    }
  });

  test.each(['Congolese', 'Dominican'])('%s is left open', (word) => {
    expect(countryCodes(word)).toHaveLength(2);
  });

  test('Korea by itself is left open', () => {
    expect([...countryCodes('Korea')].sort()).toEqual(['KP', 'KR']);
  });

  test.each(['', ' ', 'Atlantis', 'unknown', 'SU', '12', '😀', 'constructor', '__proto__'])(
    '%j is none',
    (text) => expect(countryCodes(text)).toEqual([]),
  );

  test.each(['Los Angeles, CA', 'ZZZ', 'Sample, ABC', `${'Laos '.repeat(100)}`])(
    '%j is none either',
    (text) => expect(countryCodes(text)).toEqual([]),
  );
});

describe('the countries of a cell', () => {
  test.each([
    ['KP', ['Corea del Nord', 'Kuzey Kore', 'Noord-Korea', 'Korea Północna', 'Korea Utara']],
    ['KP', ['كوريا الشمالية', 'کرهٔ شمالی', 'קוריאה הצפונית', 'उत्तर कोरिया', '朝鮮', '北韓', '408']],
    ['KP', ['Democratic Peoples Rep. of Korea', 'Korea DPR', 'NK', 'N.K.']],
    ['DE', ['Niemcy', 'Almanya', 'Saksa', 'ألمانيا', '276']],
    ['RU', ['Rosja', 'Venäjä', 'روسيا', '643']],
    ['DO', ['Dominican Rep.']],
  ])('%s in other languages and forms: %j', (code, names) => {
    for (const name of names) expect([name, countriesOfCell(name)]).toEqual([name, [[code]]]);
  });

  test('several of them', () => {
    expect(countriesOfCell('Kuzey Kore / Rosja')).toEqual([['KP'], ['RU']]);
  });

  test.each([
    '',
    'unknown',
    'N/A',
    'Atlantis',
    '000',
    '999',
    '40',
    '1979',
    'xx',
    'ZZ',
    'constructor',
  ])('%j names none', (text) => expect(countriesOfCell(text)).toEqual([]));
});

describe('the codes of a place', () => {
  test.each([
    ['Vientiane, Laos', ['LA']],
    ['Vientiane, Laos, 01000', ['LA']],
    ['Laos', ['LA']],
    ['Sinuiju, Korea, North', ['KP']],
    ['Korea, North', ['KP']],
    ['Austin, TX, USA', ['US']],
    ['London, UK', ['GB']],
    ['Seoul, 대한민국', ['KR']],
    ['Atlanta, Georgia', ['GE', 'US']],
    ['LA', []],
    ['CA', []],
    ['DE', []],
    ['Los Angeles, CA', []],
    ['CHN', []],
    ['Vientiane', []],
  ])('%s: %j', (text, codes) => expect(countryCodesOfPlace(text)).toEqual(codes));
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

  test('one missing in the row says nothing', () => {
    const evidence = compareNationalities({}, entry);
    expect(evidence).toMatchObject({ verdict: 'missing-here', here: null, weight: 0 });
    expect(evidence).not.toHaveProperty('detail');
  });

  test.each([
    ['Atlantis', 'Korea, North', 'missing-here'],
    ['DPRK', 'undetermined', 'missing-on-list'],
  ])('%s beside %s is told as not understood', (here, listed, verdict) => {
    const other = entryOf({ name: 'SAMPLE, One', nationalities: [listed] });
    expect(compareNationalities({ nationality: [here] }, other)).toMatchObject({
      verdict,
      here,
      listed,
      weight: 0,
      detail: 'not understood as a country',
    });
  });

  test.each(['China; North Korea', 'Chinese / North Korean', 'CHN|PRK'])(
    'two in one cell: %s',
    (text) => {
      const evidence = compareNationalities({ nationality: [text] }, entry);
      expect(evidence).toMatchObject({ verdict: 'equal', here: text });
    },
  );
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

  test.each([
    ['LA', 'missing-here'],
    ['Vientiane', 'missing-here'],
    ['Vientiane, Laos', 'equal'],
    ['Vancouver, Canada', 'differs'],
  ])('a location of %j: %s', (location, verdict) => {
    const evidence = compareResidence({ location: [location] }, entry);
    expect(evidence).toMatchObject({ verdict, here: location, listed: 'Laos' });
  });

  test('of several listed countries the one that agrees is named first', () => {
    const addresses = ['Iran', 'Turkey', 'China'].map((country) => ({ country }));
    const company = entryOf({ name: 'SAMPLE', type: 'entity', addresses });
    const evidence = compareResidence({ country: ['PRC'] }, company);
    expect(evidence).toMatchObject({ verdict: 'equal', listed: 'China; Iran; Turkey' });
  });

  test('a country of LA is Laos', () => {
    expect(compareResidence({ country: ['LA'] }, entry)?.verdict).toBe('equal');
  });

  test('another country says nothing against: people move', () => {
    const evidence = compareResidence({ country: ['Canada'] }, entry);
    expect(evidence).toMatchObject({ verdict: 'differs', weight: 0 });
  });

  test('is not mentioned where neither side has one', () => {
    expect(compareResidence({}, entryOf({ name: 'SAMPLE, One' }))).toBeUndefined();
  });
});
