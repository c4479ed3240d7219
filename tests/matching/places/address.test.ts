import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../../src/input/subject.ts';
import type { Entry, ListedAddress } from '../../../src/lists/entry.ts';
import { readStreet } from '../../../src/matching/places/street.ts';
import { entryOf, matchRow } from '../sample.ts';

/** Addresses of designated parties, as OFAC prints them. */
const KLARY = { street: '41 Ulitsa Klary Tsetskin', city: 'Vladivostok', country: 'Russia' };
const YANJI = {
  street: '20998B-26 Changbaishan East Road',
  city: 'Yanji, Jilin',
  country: 'China',
};
const YANJI_IN_PINYIN = {
  street: 'Chang Bai Shan Dong Lu, 20998B-26Hao',
  city: 'Yanji, Jilin 133000',
  country: 'China',
};
const ARTYOM = {
  street: 'Office 2, Dom 113/5, Vokzalnaya Street, Artyomovsky Urban Okrug',
  city: 'Artyom, Primorsky Krai 692760',
  country: 'Russia',
};
const KIROVA = {
  street: 'Office 222, Building 23, Kirova Street',
  city: 'Vladivostok, Primorsky Krai 690068',
  country: 'Russia',
};
const SHENYANG = {
  street: 'HuangHeBei Street No. 70-2, 1-11-1, YuHong Area',
  city: 'Shenyang, Liaoning',
  country: 'China',
};
/** As OFAC prints it: the town with its postcode. */
const LONDON = {
  street: '4th Floor, 189 Marsh Wall',
  city: 'London E14 9SH',
  country: 'United Kingdom',
};
const MIAMI = { street: '8201 NW 66th Street', city: 'Miami, FL 33166', country: 'United States' };
const QUARTER = {
  street: 'Kansong-dong, Pyongchon-guyok',
  city: 'Pyongyang',
  country: 'Korea, North',
};

const party = (...addresses: ListedAddress[]): Entry =>
  entryOf({ name: 'SAMPLE STAR', type: 'entity', addresses });
const hitOf = (values: SubjectValues, ...listed: ListedAddress[]) =>
  matchRow(values, [party(...listed)])[0];
const addressOf = (values: SubjectValues, ...listed: ListedAddress[]) =>
  hitOf({ organisation: ['Sample Star'], ...values }, ...listed)?.evidence.find(
    ({ kind }) => kind === 'address',
  );

describe('the street in a listed address', () => {
  test.each<[string, string[], string[]]>([
    [KLARY.street, ['klary', 'tsetskin'], ['41']],
    [YANJI.street, ['changbaishan', 'east'], ['20998b-26']],
    [YANJI_IN_PINYIN.street, ['chang', 'bai', 'shan', 'dong'], ['20998b-26']],
    [ARTYOM.street, ['vokzalnaya'], ['113-5']],
    [KIROVA.street, ['kirova'], ['23']],
    [SHENYANG.street, ['huanghebei'], ['70-2']],
    ['1, Korabelnaya Str.', ['korabelnaya'], ['1']],
    ['No. 14, Enbe E Yamin Street', ['enbe', 'e', 'yamin'], ['14']],
    ['3rd Floor, Sample Tower, Trabulsi Street, Badaro', ['trabulsi'], []],
    ['Third Floor, 88 Robert Mugabe Road', ['robert', 'mugabe'], ['88']],
    ['Emerson No. 148 Piso 7', ['emerson'], ['148']],
    ['Ground Floor, 88 Robert Mugabe Road', ['robert', 'mugabe'], ['88']],
    ['Ghobadian St. - No. 37 - 6th Floor', ['ghobadian'], ['37']],
    ['4th Floor 189 Marsh Wall', ['marsh', 'wall'], ['189']],
    ['27 F, No. 1, Chaoyangmen North Street', ['chaoyangmen', 'north'], ['1']],
    ['19F Ho King Ctr No. 2-16 Fa Yuen St.', ['ho', 'king', 'ctr', 'fa', 'yuen'], ['2-16']],
    ['27F, 9 Marsh Wall', ['marsh', 'wall'], ['9']],
    ['9F Marsh Wall', ['marsh', 'wall'], ['9f']],
    ['28 F. Smirnov Street', ['smirnov'], ['28']],
    ['Nieuwstraat 56 F', ['nieuwstraat'], ['56']],
    ['1425 Brickell Ave 63-F', ['brickell'], ['1425']],
    ['13/F Yuhang Building No. 525, Sichuan Road (North)', ['sichuan', 'north'], ['525']],
    ['Shop No. 16, 4 Shop Street', ['shop'], ['4']],
    ['House No. 10, Hill Top Arcade', ['hill', 'top', 'arcade'], ['10']],
    ['Calle 1 No. 72-95 Apto. 401 y 402', ['calle1'], ['72-95']],
    ['P.O. Box 41792, 9 Marsh Wall', ['marsh', 'wall'], ['9']],
    ['12 John F. Kennedy Avenue', ['john', 'kennedy'], ['12']],
    ['Room No. 704 - No. 10 Chao Waidajie', ['chao', 'wai'], ['10']],
    ['Office No. 23, Building 7, Kirova Street', ['kirova'], ['7']],
    ['Flat 1 & 2, 9 Marsh Wall', ['marsh', 'wall'], ['9']],
    ['Rooms 5 and 6 Sample Tower 9 Marsh Wall', ['sample', 'tower', 'marsh', 'wall'], ['9']],
    ['9 & 11 Marsh Wall', ['marsh', 'wall'], ['9', '11']],
    ['9 Dove & Star Street', ['dove', 'star'], ['9']],
    ['9 Dove and Star Street', ['dove', 'star'], ['9']],
    ['Lenina Ul. D. 5 Kabinet No. 12', ['lenina'], ['5']],
    ['House D-85, Block-5, Clifton Road', ['clifton'], []],
    ['5599 NW 23rd Avenue', ['nw', '23rd'], ['5599']],
    ['Calle 82 No. 11-37 Ofc. 504', ['calle82'], ['11-37']],
    ['c/o SAMPLE COMPANY 5, Branderstrasse 28', ['brander'], ['28']],
    ['Brander Straße 28', ['brander'], ['28']],
    ['Brander-Str. 28', ['brander'], ['28']],
    ['Tianhelu 351 Hao, Tianhequ', ['tianhe'], ['351']],
    ['351 Tianhe Road', ['tianhe'], ['351']],
  ])('%s', (text, words, numbers) => expect(readStreet(text)).toEqual({ words, numbers }));

  test.each(['', '12', 'P.O. Box 123', 'Street', 'No. 4', 'c/o SAMPLE COMPANY 5'])(
    '%j names none',
    (text) => {
      expect(readStreet(text)).toBeUndefined();
    },
  );
});

describe('the same address as people write it', () => {
  test.each<[SubjectValues, ListedAddress]>([
    [{ address: ['41 Klary Tsetskin St., Vladivostok'] }, KLARY],
    [{ address: ['ul. Klary Tsetskin, d. 41'], city: ['Vladivostok'] }, KLARY],
    [{ address: ['Klary Tsetskin ulitsa 41, kv. 7'], location: ['Vladivostok, Russia'] }, KLARY],
    [{ address: ['690000, Russia, VLADIVOSTOK, ul Klary Tsetskin 41'] }, KLARY],
    [{ location: ['41 Klary Tsetskin Street, Vladivostok, Russia'] }, KLARY],
    [{ address: ['No. 20998B-26, Changbaishan East Rd, Yanji'] }, YANJI],
    [{ address: ['20998b-26 Chang Bai Shan East Road'], city: ['Yanji'] }, YANJI],
    [{ address: ['20998B-26 Changbaishan Dong Lu, Yanji, Jilin, China'] }, YANJI_IN_PINYIN],
    [{ address: ['20998B-26, Changbaishan Rd. (E), Yanji'] }, YANJI],
    [{ address: ['Vokzalnaya 113/5, Artyom'] }, ARTYOM],
    [{ address: ['ул. Вокзальная, д. 113/5, оф. 5, Artyom'] }, ARTYOM],
    [{ address: ['Kirova St 23, Vladivostok'] }, KIROVA],
    [{ address: ['ул. Кирова, 23'], city: ['Владивосток'] }, KIROVA],
    [{ address: ['70-2 Huang He Bei Street, Shenyang'] }, SHENYANG],
    [{ address: ['Floor 4, 189 Marsh Wall, London'] }, LONDON],
    [{ address: ['189 Marsh Wall', 'London'], city: ['London'] }, LONDON],
    [{ address: ['8201 NW 66th Street'], city: ['Miami FL'] }, MIAMI],
  ])('%j', (values, listed) => {
    expect(addressOf(values, listed)).toMatchObject({ verdict: 'equal', weight: 3 });
    const alone = hitOf({ name: ['Jane Doe'], ...values }, listed);
    expect(alone).toMatchObject({ tier: 'possible', matched: { role: 'address' } });
    expect(alone?.score).toBeCloseTo(0.6, 2);
  });

  test('by itself shows what else agrees, which weighs nothing', () => {
    const address = ['41 Klary Tsetskin St., Vladivostok'];
    const hit = hitOf({ name: ['Jane Doe'], address, country: ['Russia'] }, KLARY);
    expect(hit?.score).toBeCloseTo(0.6, 2);
    const country = hit?.evidence.find(({ kind }) => kind === 'country');
    expect(country).toMatchObject({ verdict: 'equal', here: 'Russia', weight: 0 });
  });

  test('lifts a name that fits', () => {
    const organisation = ['Sample Star'];
    const alone = hitOf({ organisation }, KLARY)?.score ?? Number.NaN;
    const values = { organisation, address: ['41 Klary Tsetskin St.'], city: ['Vladivostok'] };
    expect(hitOf(values, KLARY)?.score).toBeGreaterThan(alone);
  });

  test('by itself is not hidden by a name that hardly fits', () => {
    const values = { address: ['41 Klary Tsetskin St., Vladivostok'] };
    for (const organisation of ['Sample Moon', 'Star', 'Something Else'])
      expect(hitOf({ ...values, organisation: [organisation] }, KLARY)?.score).toBeGreaterThan(
        0.59,
      );
  });
});

describe('the same street where something is open', () => {
  test.each<[string, SubjectValues, ListedAddress]>([
    ['the town', { address: ['41 Klary Tsetskin St.'] }, KLARY],
    ['the town', { address: ['41 Klary Tsetskin St.'], city: ['', ' ', '-'] }, KLARY],
    [
      'the listed town',
      { address: ['41 Klary Tsetskin St., Vladivostok'] },
      { street: KLARY.street },
    ],
    ['the house', { address: ['Kansong-dong, Pyongchon-guyok, Pyongyang'] }, QUARTER],
  ])('%s: supports a name and raises nobody', (_, values, listed) => {
    expect(addressOf(values, listed)).toMatchObject({ verdict: 'similar', weight: 1.5 });
    expect(hitOf({ name: ['Jane Doe'], ...values }, listed)).toBeUndefined();
  });
});

describe('another address says nothing', () => {
  test.each<[string, SubjectValues, ListedAddress]>([
    ['house', { address: ['42 Klary Tsetskin St., Vladivostok'] }, KLARY],
    [
      'house, the flat has its number',
      { address: ['Klary Tsetskin 12, kv. 41, Vladivostok'] },
      KLARY,
    ],
    ['house', { address: ['113 Vokzalnaya, Artyom'] }, ARTYOM],
    [
      'house, the office has its number',
      { address: ['Office No. 23, Building 7, Kirova Street, Vladivostok'] },
      KIROVA,
    ],
    [
      'street, of another of that surname',
      { address: ['12 Richard F Kennedy Avenue'], city: ['Vladivostok'] },
      { ...KLARY, street: '12 John F. Kennedy Avenue' },
    ],
    ['street', { address: ['41 Svetlanskaya St., Vladivostok'] }, KLARY],
    ['street', { address: ['20998B-26 Changbaishan W Rd, Yanji'] }, YANJI],
    ['town', { address: ['41 Klary Tsetskin St.'], city: ['Omsk'] }, KLARY],
    ['country', { address: ['41 Klary Tsetskin St.'], country: ['Ukraine'] }, KLARY],
    [
      'country',
      { address: ['41 Klary Tsetskin St.'], city: ['Vladivostok, Ukraine'] },
      { street: KLARY.street, country: 'Russia' },
    ],
  ])('%s: %j', (_, values, listed) => {
    const alone = hitOf({ organisation: ['Sample Star'] }, listed);
    const hit = hitOf({ organisation: ['Sample Star'], ...values }, listed);
    expect(addressOf(values, listed)).toMatchObject({ verdict: 'differs', weight: 0 });
    expect(hit?.tier).toBe(alone?.tier);
    expect(hitOf({ name: ['Jane Doe'], ...values }, listed)).toBeUndefined();
  });

  test.each<SubjectValues>([
    { city: ['Vladivostok'], country: ['Russia'] },
    { address: ['Vladivostok'] },
    { address: ['41, Vladivostok, Russia'] },
    { location: ['Vladivostok, Russia'] },
  ])('a town raises nobody: %j', (values) => {
    expect(hitOf({ name: ['Jane Doe'], ...values }, KLARY)).toBeUndefined();
  });
});

describe('where one side has no street', () => {
  test.each<[string | undefined, SubjectValues, ListedAddress]>([
    ['missing-here', {}, KLARY],
    ['missing-here', { address: ['Vladivostok'] }, KLARY],
    ['missing-on-list', { address: ['41 Klary Tsetskin St.'] }, { country: 'Russia' }],
    [undefined, { address: ['Vladivostok'] }, { country: 'Russia' }],
    [undefined, {}, { city: 'Vladivostok', country: 'Russia' }],
  ])('%s: %j', (verdict, values, listed) => {
    expect(addressOf(values, listed)?.verdict).toBe(verdict);
  });

  test('says why an address is not compared', () => {
    const detail = 'without a house number';
    expect(addressOf({ address: ['Svetlanskaya St., Vladivostok'] }, KLARY)).toMatchObject({
      verdict: 'missing-here',
      detail,
    });
    expect(addressOf({}, KLARY)).not.toHaveProperty('detail');
  });
});

test('an address without end takes no time worth a mention', () => {
  const start = performance.now();
  for (const text of ['1 a, '.repeat(100_000), '1'.repeat(500_000), "1-'".repeat(200_000)])
    hitOf({ name: ['Jane Doe'], address: [text] }, KLARY);
  expect(performance.now() - start).toBeLessThan(2000);
});

describe('a listed address in one line, as OpenSanctions and the UN have some', () => {
  const ONE_LINE = { street: '41 Ulitsa Klary Tsetskin, Vladivostok, Russia' };
  const WITH_COUNTRY = { street: '41 Ulitsa Klary Tsetskin, Vladivostok', country: 'Russia' };
  const SHORT = { street: '41 Ulitsa Klary Tsetskin, Russia' };
  const street = '41 Klary Tsetskin Street';

  test.each<[string, ListedAddress, SubjectValues, string]>([
    [
      'the same town in its column',
      ONE_LINE,
      { address: [street], city: ['Vladivostok'] },
      'equal',
    ],
    ['the same town in the cell', ONE_LINE, { address: [`${street}, Vladivostok`] }, 'equal'],
    ['beside a country', WITH_COUNTRY, { address: [street], city: ['Vladivostok'] }, 'equal'],
    ['no town in the row', ONE_LINE, { address: [street] }, 'similar'],
    [
      'another town, which may be a district',
      ONE_LINE,
      { address: [street], city: ['Artyom'] },
      'similar',
    ],
    ['no town on the list', SHORT, { address: [street], city: ['Vladivostok'] }, 'similar'],
    ['another country', ONE_LINE, { address: [street], country: ['China'] }, 'differs'],
    [
      'another country, no town on the list',
      SHORT,
      { address: [street], country: ['CN'] },
      'differs',
    ],
  ])('%s', (_, listed, values, verdict) => {
    expect(addressOf(values, listed)?.verdict).toBe(verdict);
  });

  test('house, street and town are ground for a hit', () => {
    const hit = hitOf({ name: ['Jane Doe'], address: [street], city: ['Vladivostok'] }, ONE_LINE);
    expect(hit?.tier).toBe('possible');
  });
});
