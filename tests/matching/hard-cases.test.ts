import { describe, expect, test } from '@jest/globals';
import type { EntryType } from '../../src/lists/entry.ts';
import { entryOf, matchRow } from './sample.ts';

/**
 * What users of other screeners complain about, each with what this one does: `raised` or not, by the
 * name alone. Public threads about false alerts and misses, and the enforcement cases that turned on
 * them (Apple 2019: SIS DOO; Amazon 2020: Krimea).
 */
const CASES: readonly (readonly [
  complaint: string,
  type: EntryType,
  listed: string,
  row: string,
  raised: boolean,
])[] = [
  ['one generic word scores 100', 'entity', 'SAMPLE TRADING COMPANY LIMITED', 'Trading', false],
  ['one generic word scores 100', 'entity', 'GENERAL TRADING COMPANY', 'General Motors', false],
  [
    'generic words alone agree',
    'entity',
    'OMEGA GENERAL TRADING LLC',
    'Alpha General Trading',
    false,
  ],
  ['a word taken for a legal form', 'entity', 'TRADING SL', 'Perseo Trading SA', false],
  ['a word taken for a legal form', 'entity', 'MAZEL DIAMONDS', 'Mazel Tov Diamonds Ltd', false],
  [
    'a word spelt otherwise',
    'entity',
    'CENTER OF DEFENCE EXPORT',
    'Centre of Defense Export',
    true,
  ],
  ['dots in a legal form', 'entity', 'SIS D.O.O.', 'SIS DOO', true],
  ['dots in a legal form', 'entity', 'SIS DOO', 'S.I.S. d.o.o.', true],
  ['a short name within a longer word', 'entity', 'SIS D.O.O.', 'Sisley', false],
  ['another short name', 'entity', 'ISIS', 'IZIIS', false],
  ['numbers are dropped', 'entity', 'DEPARTMENT 53', 'Department 54', false],
  ['numbers are dropped', 'entity', '7TH OF SAMPLE', '9th of Sample', false],
  ['words written as one', 'entity', 'YANBIAN SILVER STAR', 'Yanbian Silverstar', true],
  ['words written as one', 'individual', 'AL HOUTHI, Abdul Malik', 'Abdulmalik Alhouthi', true],
  ['a surname alone', 'individual', 'HUSSEIN, Saddam', 'Hussein', false],
  ['a given name alone', 'individual', 'HUSSEIN, Saddam', 'Saddam Sample', false],
  ['short names one letter apart', 'individual', 'WANG, Wei', 'Yang Wei', false],
  ['surname and given name exchanged', 'individual', 'ASATRYAN, Gayk', 'Gayk Asatryan', true],
  [
    'a middle name is missing',
    'individual',
    'CELESTINO HERRERA, York Louis',
    'York Celestino',
    true,
  ],
  ['an initial, no patronymic', 'individual', 'ANDREYEV, Vitaliy Sergeyevich', 'V. Andreyev', true],
  ['letters that look alike', 'individual', 'ASATRYAN, Gayk', 'АSАTRYАN GАYK', true],
  ['another alphabet', 'individual', 'ANDREYEV, Vitaliy Sergeyevich', 'Виталий Андреев', true],
  ['a person is compared with a ship', 'vessel', 'SAMPLE STAR', 'Sample Star', false],
];

describe('what users of other screeners complain about', () => {
  test.each(CASES)('%s: %s %s beside %s', (_, type, listed, row, raised) => {
    const role = type === 'entity' ? 'organisation' : 'name';
    const hits = matchRow({ [role]: [row] }, [entryOf({ name: listed, type })]);
    expect(hits.length > 0).toBe(raised);
  });
});

describe('a name that tells little', () => {
  const listed = ['NATIONAL BANK', 'MELLI BANK PLC', 'STAR', 'GEORGIA', 'VELATRIX'].map((name) =>
    entryOf({ name, type: 'entity' }),
  );
  const tiersOf = (name: string) =>
    matchRow({ organisation: [name] }, listed).map(({ entry, tier }) => [entry.name, tier]);

  test.each([
    ['The National Bank Limited', ['NATIONAL BANK', 'possible']],
    ['National Bank', ['NATIONAL BANK', 'exact']],
    ['Bank-e Melli', ['MELLI BANK PLC', 'strong']],
    ['Star LLC', ['STAR', 'possible']],
    ['Georgia LLC', ['GEORGIA', 'possible']],
    ['Velatrix LLC', ['VELATRIX', 'strong']],
  ])('%s: %j', (name, ...expected) => {
    expect(tiersOf(name).sort()).toEqual(expected.sort());
  });
});

describe('same name, and the birth date', () => {
  const listed = entryOf({ name: 'ASATRYAN, Gayk', birthDates: ['05 Jan 1979'] });
  const scoreWith = (...birthDates: string[]) =>
    matchRow({ name: ['Gayk Asatryan'], birth_date: birthDates }, [listed])[0];

  test('another one scores below none, and none below the same', () => {
    const [other, none, same] = [scoreWith('1994-11-02'), scoreWith(), scoreWith('1979-01-05')];
    expect(other?.score).toBeLessThan(none?.score ?? 0);
    expect(none?.score).toBeLessThan(same?.score ?? 0);
    expect(other?.tier).toBe('possible');
  });

  test('the hit says why', () => {
    const date = scoreWith('1994-11-02')?.evidence.find(({ kind }) => kind === 'birth_date');
    expect(date).toMatchObject({ verdict: 'differs', detail: '15 years apart' });
    expect(date?.weight).toBeLessThan(0);
  });
});
