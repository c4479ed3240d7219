import { describe, expect, test } from '@jest/globals';
import type { Alias } from '../../src/lists/entry.ts';
import { entryOf, matchRow } from './sample.ts';

const aka = (name: string, strength: Alias['strength']): Alias => ({ name, kind: 'aka', strength });
const BUREAU = entryOf({
  id: '1',
  name: 'MINISTRY OF SAMPLES',
  type: 'entity',
  aliases: [aka('SAMPLE OVERSEAS BUREAU', 'strong'), aka('BUREAU 53', 'weak')],
  addresses: [{ country: 'Korea, North' }],
  identifiers: [{ kind: 'registration', label: 'Company Number', value: '5619960' }],
});
const raised = (values: Parameters<typeof matchRow>[0], options = {}) =>
  matchRow(values, [BUREAU], options).map(({ matched }) => `${matched.strength} ${matched.name}`);

test('a primary name and a strong alias are raised by themselves', () => {
  expect(raised({ organisation: ['Ministry of Samples'] })).toEqual([
    'primary MINISTRY OF SAMPLES',
  ]);
  expect(raised({ organisation: ['Sample Overseas Bureau'] })).toEqual([
    'strong SAMPLE OVERSEAS BUREAU',
  ]);
});

describe('a weak alias', () => {
  const values = { organisation: ['Bureau 53'] };

  test('is not raised by itself', () => expect(raised(values)).toEqual([]));

  test('is raised where another field supports it', () => {
    expect(raised({ ...values, country: ['DPRK'] })).toEqual(['weak BUREAU 53']);
  });

  test('is not supported by a field that differs', () => {
    expect(raised({ ...values, country: ['Canada'] })).toEqual([]);
  });

  test('is not supported by a gender', () => {
    const person = entryOf({
      name: 'SAMPLE, Primary',
      aliases: [aka('LI, Jiadong', 'weak')],
      gender: 'Male',
      nationalities: ['China'],
    });
    expect(matchRow({ name: ['Li Jiadong'], gender: ['male'] }, [person])).toEqual([]);
    expect(matchRow({ name: ['Li Jiadong'], nationality: ['CN'] }, [person])).toHaveLength(1);
  });

  test('is raised by itself on demand', () => {
    expect(raised(values, { weakAliases: true })).toEqual(['weak BUREAU 53']);
  });

  test('does not stand in the way of an identifier', () => {
    expect(raised({ ...values, tax_id: ['5619960'] })).toEqual(['weak BUREAU 53']);
  });

  test('with other digits is another name', () => {
    expect(raised({ organisation: ['Bureau 35'] }, { weakAliases: true })).toEqual([]);
    expect(raised({ organisation: ['Bureau 5'] }, { weakAliases: true })).toEqual([]);
  });
});

test('a weak alias that fits best does not hide a strong one that fits', () => {
  const entry = entryOf({
    name: 'SAMPLE, Primary',
    aliases: [aka('LI, Jiadong', 'strong'), aka('LI, Jiadonng', 'weak')],
  });
  const [hit] = matchRow({ name: ['Li Jiadonng'] }, [entry, entryOf({ name: 'KIM, Yong Chol' })]);
  expect(hit?.matched).toMatchObject({ name: 'LI, Jiadong', strength: 'strong' });
});

test('a name that is listed as strong and as weak is a strong one', () => {
  const entry = entryOf({
    name: 'SAMPLE, Primary',
    aliases: [aka('LI, Jiadong', 'weak'), aka('LI, Jiadong', 'strong')],
  });
  expect(matchRow({ name: ['Li Jiadong'] }, [entry])[0]?.matched.strength).toBe('strong');
});
