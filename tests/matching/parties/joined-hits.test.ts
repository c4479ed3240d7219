import { describe, expect, test } from '@jest/globals';
import { createMatcher } from '../../../src/matching/matcher.ts';
import { subjectOf } from '../sample.ts';
import { listsOf, screenRow, uk, un, us } from './two-lists.ts';

const NAME = 'SAMPLE, Person One';
const PASSPORT = {
  identifiers: [{ kind: 'passport', label: 'Passport', value: '100200301' }],
} as const;
const ON_US = us({
  name: NAME,
  birthDates: ['05 Jan 1979'],
  linkedTo: [{ name: 'SAMPLE TRADING', id: 'US-7' }],
});
const ON_UN = un({
  name: 'Person One Sample',
  birthDates: ['1979-01-05'],
  programs: ['SAMPLE LIST'],
  linkedTo: [{ name: 'EXAMPLE TRADING' }],
  url: 'https://example.org/un/1',
  ...PASSPORT,
});
const ROW = { name: ['Person One Sample'], birth_date: ['1979-01-05'] };

describe('a party on two lists', () => {
  test('is one hit, with both listings', () => {
    const [hit, ...others] = screenRow(ROW, [ON_US, ON_UN]);
    expect(others).toEqual([]);
    expect(hit?.entry).toMatchObject({ list: 'us', id: 'US-1', name: NAME });
    expect(hit?.entry.listings).toMatchObject([
      { list: 'us', id: 'US-1', name: NAME, programs: ['SAMPLE'], tier: 'exact' },
      {
        list: 'un',
        id: 'UN-1',
        name: 'Person One Sample',
        programs: ['SAMPLE LIST'],
        linkedTo: [{ name: 'EXAMPLE TRADING' }],
        url: 'https://example.org/un/1',
        sameAs: { list: 'us', id: 'US-1' },
        because: [
          { kind: 'name', verdict: 'equal', value: 'Person One Sample' },
          { kind: 'birth_date', verdict: 'equal', value: '1979-01-05' },
        ],
        tier: 'exact',
        matched: { role: 'name', name: 'Person One Sample' },
      },
    ]);
  });

  test('is led by the listing that shares a document, and the other keeps its own score', () => {
    const row = { ...ROW, passport: ['100200301'] };
    const [hit, ...others] = screenRow(row, [ON_US, ON_UN]);
    expect(others).toEqual([]);
    expect(hit?.entry).toMatchObject({ list: 'un', linkedTo: [{ name: 'EXAMPLE TRADING' }] });
    expect(hit?.matched).toMatchObject({ role: 'name' });
    const [lead, other] = hit?.entry.listings ?? [];
    const [alone] = screenRow(row, [ON_US]);
    expect(lead?.score).toBe(hit?.score);
    expect(other).toMatchObject({
      list: 'us',
      tier: alone?.tier,
      linkedTo: [{ name: 'SAMPLE TRADING', id: 'US-7' }],
    });
    // Names weigh a little less where a list more has them.
    expect(other?.score).toBeCloseTo(alone?.score ?? 0, 4);
    expect(other?.evidence?.map(({ kind, verdict }) => [kind, verdict])).toEqual(
      alone?.evidence.map(({ kind, verdict }) => [kind, verdict]),
    );
  });

  test('shows what differs from the listing that does not lead', () => {
    const row = { ...ROW, gender: ['F'] };
    const [hit] = screenRow(row, [ON_US, { ...ON_UN, gender: 'Male' }]);
    expect(hit?.entry.list).toBe('us');
    expect(hit?.entry.listings[1]?.evidence).toContainEqual(
      expect.objectContaining({ kind: 'gender', verdict: 'differs', listed: 'Male' }),
    );
  });

  test('names a listing that was not raised by itself, with what agrees and differs', () => {
    const other = un({
      name: 'EXAMPLE, Somebody',
      birthDates: ['05 Jan 1979'],
      gender: 'Male',
      references: [{ list: 'us', id: 'US-1' }],
    });
    const [hit, ...others] = screenRow({ ...ROW, gender: ['F'] }, [ON_US, other]);
    expect(others).toEqual([]);
    const [, silent] = hit?.entry.listings ?? [];
    expect(silent).toMatchObject({
      list: 'un',
      because: [{ kind: 'reference', verdict: 'equal', value: 'us US-1' }, { kind: 'birth_date' }],
    });
    expect(silent).not.toHaveProperty('score');
    expect(silent?.evidence?.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      'birth_date equal',
      'gender differs',
    ]);
  });

  test('of a payee, does not set the birth date of the row against a listing', () => {
    const other = un({
      name: 'EXAMPLE, Somebody',
      birthDates: ['12 Dec 1950'],
      references: [{ list: 'us', id: 'US-1' }],
    });
    const row = { payee_name: [NAME], birth_date: ['1979-01-05'] };
    const [hit] = screenRow(row, [us({ name: NAME }), other]);
    expect(hit?.entry.listings).toHaveLength(2);
    expect(hit?.entry.listings[1]?.evidence).toEqual([]);
  });

  test('says through which listing a third one is the same', () => {
    const third = uk({ name: 'EXAMPLE', references: [{ list: 'un', id: 'UN-1' }] });
    const [hit] = screenRow(ROW, [ON_US, ON_UN, third]);
    expect(hit?.entry.listings.map(({ list, sameAs }) => [list, sameAs?.list])).toEqual([
      ['us', undefined],
      ['un', 'us'],
      ['uk', 'un'],
    ]);
  });

  test('has the highest tier that a listing reaches, so that a list more never hides an exact hit', () => {
    // The name of one is letter-identical; the other's is not, and more of its fields agree.
    const identical = un({ name: 'JONG, In Chol' });
    const alike = us({
      name: 'JUNG, In Cheol',
      birthDates: ['05 Jan 1979'],
      birthPlaces: ['Sample Town'],
      references: [{ list: 'un', id: 'UN-1' }],
    });
    const row = {
      name: ['JONG In Chol'],
      birth_date: ['1979-01-05'],
      birth_place: ['Sample Town'],
    };
    const [hit, ...others] = screenRow(row, [identical, alike]);
    expect(others).toEqual([]);
    expect(hit?.entry.listings.map(({ list, tier }) => [list, tier])).toEqual([
      ['us', 'strong'],
      ['un', 'exact'],
    ]);
    expect(hit?.tier).toBe('exact');
    expect(hit?.score).toBe(hit?.entry.listings[0]?.score);
  });
});

describe('what stays apart', () => {
  test('two parties that share a name', () => {
    const other = un({ name: NAME, birthDates: ['12 Dec 1950'] });
    expect(screenRow(ROW, [ON_US, other])).toHaveLength(2);
  });

  test('two entries of one list', () => {
    expect(screenRow(ROW, [ON_US, { ...ON_US, id: 'US-2' }])).toHaveLength(2);
  });

  test('an entry that nothing ties is reported as on a list by itself', () => {
    const other = un({ name: 'EXAMPLE, Somebody' });
    const hits = screenRow(ROW, [ON_US, other]);
    expect(hits.map(({ entry }) => entry.listings)).toMatchObject([[{ list: 'us', id: 'US-1' }]]);
    expect(hits[0]?.entry.listings).toHaveLength(1);
    expect(hits[0]?.fingerprint).toBe(screenRow(ROW, [ON_US])[0]?.fingerprint);
  });
});

describe('the fingerprint of a party', () => {
  const fingerprint = (...entries: Parameters<typeof listsOf>[0]) =>
    screenRow(ROW, entries)[0]?.fingerprint;
  const both = fingerprint(ON_US, ON_UN);

  test('is the same whatever the order of the lists', () => {
    expect(fingerprint(ON_UN, ON_US)).toBe(both);
  });

  test.each([
    ['a listing more', [ON_US, ON_UN, uk({ name: 'A', references: [{ list: 'un', id: 'UN-1' }] })]],
    ['a listing less', [ON_US]],
    ['another content of a listing that does not lead', [ON_US, { ...ON_UN, title: 'Sample' }]],
  ])('changes with %s', (_, entries) => expect(fingerprint(...entries)).not.toBe(both));
});

test('the same row gives the same hits, whatever was matched before', () => {
  const entries = [ON_US, ON_UN, us({ name: 'EXAMPLE, Other', id: 'US-9' })];
  const matcher = createMatcher(listsOf(entries));
  const first = matcher.match(subjectOf({ name: ['EXAMPLE, Other'] }));
  const both = matcher.match(subjectOf(ROW));
  expect(createMatcher(listsOf(entries)).match(subjectOf(ROW))).toEqual(both);
  expect(matcher.match(subjectOf({ name: ['EXAMPLE, Other'] }))).toEqual(first);
});
