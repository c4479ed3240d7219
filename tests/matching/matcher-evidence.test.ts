import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../src/input/subject.ts';
import type { Hit } from '../../src/matching/hit.ts';
import { entryOf, matchRow } from './sample.ts';

const SON = entryOf({
  id: '1',
  name: 'SON, Kyong Sik',
  birthDates: ['20 Apr 1959'],
  nationalities: ['Korea, North'],
  gender: 'Male',
  addresses: [{ city: 'Shenyang', country: 'China' }],
});
// Some names beside it, so that the words of the list are not all alike.
const OTHERS = ['LI, Jiadong', 'TIAN, Yinyin', 'KIM, Yong Chol', 'HOANG, Minh Quang'].map((name) =>
  entryOf({ name, birthDates: ['20 Apr 1959'], addresses: [{ country: 'China' }] }),
);

const hitOf = (values: SubjectValues): Hit | undefined => matchRow(values, [SON, ...OTHERS])[0];
const scoreOf = (values: SubjectValues): number => hitOf(values)?.score ?? Number.NaN;

describe('a birth date', () => {
  test('that agrees lifts a hit, one that differs lowers it and does not hide it', () => {
    const alone = scoreOf({ name: ['Sohn Kyung-shik'] });
    const agreeing = scoreOf({ name: ['Sohn Kyung-shik'], birth_date: ['1959-04-20'] });
    const exchanged = scoreOf({ name: ['Sohn Kyung-shik'], birth_date: ['04/20/1959'] });
    const other = scoreOf({ name: ['Sohn Kyung-shik'], birth_date: ['1994-11-02'] });
    expect(agreeing).toBeGreaterThan(alone);
    expect(exchanged).toBe(agreeing);
    expect(other).toBeLessThan(alone - 0.1);
    expect(other).toBeGreaterThanOrEqual(0.5);
  });

  test('that differs takes the tier `exact` from the very name', () => {
    expect(hitOf({ name: ['Son Kyong Sik'] })?.tier).toBe('exact');
    expect(hitOf({ name: ['Son Kyong Sik'], birth_date: ['1994-11-02'] })?.tier).not.toBe('exact');
  });

  test('that cannot be read is shown and counts for nothing', () => {
    const hit = hitOf({ name: ['Sohn Kyung-shik'], birth_date: ['someday'] });
    expect(hit?.score).toBe(scoreOf({ name: ['Sohn Kyung-shik'] }));
    expect(hit?.evidence.find(({ kind }) => kind === 'birth_date')).toMatchObject({
      verdict: 'missing-here',
      here: 'someday',
    });
  });

  test.each([
    ['Phan Minh Quang', 'HOANG, Minh Quang'],
    ['Kyong Sik Lundgren', 'SON, Kyong Sik'],
  ])('lifts a name that is near and not alike by itself: %s', (name, listed) => {
    expect(hitOf({ name: [name] })).toBeUndefined();
    expect(hitOf({ name: [name], birth_date: ['1959-04-20'] })?.entry.name).toBe(listed);
  });
});

describe('no field but a name or an identifier raises anybody', () => {
  const FACTS = {
    birth_date: ['1959-04-20'],
    gender: ['M'],
    nationality: ['DPRK'],
    country: ['China'],
    city: ['Shenyang'],
  };

  test.each([
    'Jane Doe',
    'Son',
    'Kim',
    'Li',
    'U',
    'O',
    'Tian',
    '손',
    'Han Ga-eun',
    'Song Kyung-sub',
    '!!!',
    '',
  ])('%j, born on the same day in the same country', (name) => {
    expect(hitOf({ ...FACTS, name: [name] })).toBeUndefined();
  });

  test('nor do they without any name', () => expect(hitOf(FACTS)).toBeUndefined());
});

describe('what is context', () => {
  test('nationality and residence lift a name that fits', () => {
    const alone = scoreOf({ name: ['Sohn Kyung-shik'] });
    expect(scoreOf({ name: ['Sohn Kyung-shik'], nationality: ['북한'] })).toBeGreaterThan(alone);
    expect(scoreOf({ name: ['Sohn Kyung-shik'], country: ['China'] })).toBeGreaterThan(alone);
  });

  test('another residence is no contradiction, another nationality is', () => {
    const values = { name: ['Son Kyong Sik'] };
    expect(hitOf({ ...values, country: ['Canada'] })?.tier).toBe('exact');
    expect(hitOf({ ...values, nationality: ['Canada'] })?.tier).not.toBe('exact');
  });

  test('the birth date of the row says nothing against its payee', () => {
    const payee = { name: ['Jane Doe'], payee_name: ['Son Kyong Sik'] };
    expect(hitOf({ ...payee, birth_date: ['1994-11-02'], gender: ['F'] })).toMatchObject({
      tier: 'exact',
      score: hitOf(payee)?.score,
    });
  });

  test('a person’s birth date and nationality are not compared with a company’s', () => {
    const company = entryOf({ name: 'SAMPLE STAR TRADING', type: 'entity', birthDates: ['1959'] });
    const values = { organisation: ['Sample Star Trading'], birth_date: ['1994-11-02'] };
    const kinds = matchRow(values, [company])[0]?.evidence.map(({ kind }) => kind);
    expect(kinds).toEqual(['name']);
  });
});
