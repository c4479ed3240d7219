import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../src/input/subject.ts';
import type { Entry, IdentifierKind } from '../../src/lists/entry.ts';
import type { Hit } from '../../src/matching/hit.ts';
import { entryOf, matchRow } from './sample.ts';

const id = (kind: IdentifierKind, value: string) => ({ kind, label: `Sample ${kind}`, value });
const PERSON = entryOf({
  id: '1',
  name: 'SON, Kyong Sik',
  birthDates: ['20 Apr 1959'],
  gender: 'Male',
  nationalities: ['Korea, North'],
  identifiers: [
    id('passport', '381220302'),
    id('wallet', 'TYxwUhoLPF7AgfG9GaXFEp8CQi8K8KG1m3'),
    id('email', 'sample@example.com'),
    id('phone', '8613600000001'),
  ],
});
const COMPANY = entryOf({
  id: '2',
  name: 'SAMPLE STAR TRADING',
  type: 'entity',
  identifiers: [id('registration', '91210600MA0YQP7Y0B')],
});
const hitsOf = (values: SubjectValues, entries: readonly Entry[] = [PERSON, COMPANY]): Hit[] =>
  matchRow(values, entries);

describe('an equal identifier raises whatever the name', () => {
  test.each<[string, SubjectValues, string]>([
    ['passport', { passport: ['381 220 302'] }, 'passport'],
    ['passport in another column', { national_id: ['381220302'] }, 'national_id'],
    ['wallet', { wallet: ['TYxwUhoLPF7AgfG9GaXFEp8CQi8K8KG1m3'] }, 'wallet'],
    [
      'wallet as account',
      { payout_account: ['TYxwUhoLPF7AgfG9GaXFEp8CQi8K8KG1m3'] },
      'payout_account',
    ],
    ['e-mail', { email: ['SAMPLE@Example.com'] }, 'email'],
    ['telephone', { phone: ['+86 136-0000-0001'] }, 'phone'],
  ])('%s', (_, values, role) => {
    for (const name of [['Jane Doe'], ['!!!'], []]) {
      const [hit, ...others] = hitsOf({ ...values, name });
      expect(others).toEqual([]);
      expect(hit).toMatchObject({ entry: { id: '1' }, tier: 'exact', matched: { role } });
      expect(hit?.evidence.find(({ verdict }) => verdict === 'equal')?.weight).toBeGreaterThan(5);
    }
  });

  test('a company by its number', () => {
    const [hit] = hitsOf({ organisation: ['Something Else'], tax_id: ['91210600ma0yqp7y0b'] });
    expect(hit).toMatchObject({ entry: { id: '2' }, tier: 'exact' });
  });

  test('every entry that has it', () => {
    const twin = { ...PERSON, id: '3' };
    const hits = hitsOf({ passport: ['381220302'] }, [PERSON, twin]);
    expect(hits.map(({ entry }) => entry.id)).toEqual(['1', '3']);
  });

  test('and says that the name differs', () => {
    const [hit] = hitsOf({ name: ['Jane Doe'], passport: ['381220302'] });
    expect(hit?.evidence[0]).toMatchObject({ kind: 'name', verdict: 'differs', here: 'Jane Doe' });
    expect(hit?.matched.value).toBe('381220302');
  });

  test('the name is shown as the match where it fits as well', () => {
    const [hit] = hitsOf({ name: ['Sohn Kyung-shik'], passport: ['381220302'] });
    expect(hit?.matched).toMatchObject({ role: 'name', value: 'Sohn Kyung-shik' });
  });

  test('a borrowed identity takes the tier `exact` and the order, never `strong`', () => {
    const plain = hitsOf({ name: ['Jane Doe'], passport: ['381220302'] })[0]?.score ?? 0;
    const [hit] = hitsOf({
      name: ['Jane Doe'],
      passport: ['381220302'],
      birth_date: ['1994-11-02'],
      gender: ['F'],
      nationality: ['United States'],
    });
    expect(hit).toMatchObject({ entry: { id: '1' }, tier: 'strong' });
    expect(hit?.score).toBeLessThan(plain);
  });
});

describe('an identifier that differs', () => {
  const alone = hitsOf({ name: ['Sohn Kyung-shik'] })[0]?.score;

  test.each<[string, SubjectValues]>([
    ['another passport', { passport: ['999999998'] }],
    ['another wallet', { wallet: ['1BoatSLRHtKNngkdXEeobR76b53LETtpyT'] }],
    ['none', {}],
  ])('%s says nothing against: people have several', (_, values) => {
    expect(hitsOf({ name: ['Sohn Kyung-shik'], ...values })[0]?.score).toBe(alone);
  });

  test('and says so', () => {
    const [hit] = hitsOf({ name: ['Sohn Kyung-shik'], passport: ['999999998'] });
    const passport = hit?.evidence.find(({ kind }) => kind === 'passport');
    expect(passport).toMatchObject({ weight: 0, detail: 'people and firms have several' });
  });

  test.each<[string, SubjectValues, string, string]>([
    ['wallet', { payout_account: ['1BoatSLRHtKNngkdXEeobR76b53LETtpyT'] }, 'wallet', 'differs'],
    ['wallet', { handle: ['1BoatSLRHtKNngkdXEeobR76b53LETtpyT'] }, 'wallet', 'differs'],
    ['e-mail', { payout_account: ['other@example.org'] }, 'email', 'differs'],
    ['bank account', { payout_account: ['110-234-567890'] }, 'wallet', 'missing-here'],
    ['bank account', { payout_account: ['110-234-567890'] }, 'phone', 'missing-here'],
    ['tax number', { tax_id: ['253861207'] }, 'passport', 'missing-here'],
  ])('another %s in %j: %s is %s', (_, values, kind, verdict) => {
    const [hit] = hitsOf({ name: ['Sohn Kyung-shik'], ...values });
    const evidence = hit?.evidence.find((item) => item.kind === kind);
    const [value = ''] = Object.values(values).flat();
    expect(evidence).toMatchObject({ verdict, here: verdict === 'differs' ? value : null });
  });

  test('one that decides is no other number elsewhere', () => {
    const both = entryOf({
      name: 'SON, Kyong Sik',
      identifiers: [id('passport', '253861207'), id('national_id', '381220302')],
    });
    const [hit] = hitsOf({ passport: ['381220302'] }, [both]);
    const verdicts = hit?.evidence.map(({ kind, verdict }) => `${kind} ${verdict}`);
    expect(verdicts).toContain('national_id equal');
    expect(verdicts).toContain('passport missing-here');
  });

  test.each([
    ['passport', 'pending', 'not understood as a passport'],
    ['email', 'none', 'not understood as an email'],
    ['wallet', 'PayPal', 'not understood as a wallet'],
  ])('what no %s looks like is told as not understood', (kind, here, detail) => {
    const [hit] = hitsOf({ name: ['Sohn Kyung-shik'], [kind]: [here] });
    const evidence = hit?.evidence.find((item) => item.kind === kind);
    const listed = PERSON.identifiers.find((item) => item.kind === kind)?.value;
    expect(evidence).toMatchObject({ verdict: 'missing-here', here, listed, weight: 0, detail });
  });

  test('is shown beside the listed one; what the row lacks is shown as missing', () => {
    const [hit] = hitsOf({ name: ['Sohn Kyung-shik'], passport: ['999999998'] });
    const shown = hit?.evidence.map(({ kind, verdict, here }) => [kind, verdict, here]);
    expect(shown).toContainEqual(['passport', 'differs', '999999998']);
    expect(shown).toContainEqual(['wallet', 'missing-here', null]);
  });
});

describe('a number too short to decide', () => {
  const short = entryOf({
    name: 'SON, Kyong Sik',
    identifiers: [id('passport', '30455'), id('phone', '03889402'), id('registration', '4711')],
  });
  const alone = hitsOf({ name: ['Sohn Kyung-shik'] }, [short])[0]?.score ?? Number.NaN;

  test.each<[SubjectValues, string]>([
    [{ passport: ['30455'] }, 'passport'],
    [{ passport: ['No. 30-455'] }, 'passport'],
    [{ passport: ['30455; 253861207'] }, 'passport'],
    [{ phone: ['0388 9402'] }, 'phone'],
    [{ tax_id: ['4711'] }, 'registration'],
  ])('%j is equal, lifts a name that fits and raises nobody', (values, kind) => {
    const [hit] = hitsOf({ name: ['Sohn Kyung-shik'], ...values }, [short]);
    const evidence = hit?.evidence.find((item) => item.kind === kind);
    expect(evidence).toMatchObject({ verdict: 'equal', detail: 'short number' });
    expect(hit?.score).toBeGreaterThan(alone);
    expect(hit?.tier).not.toBe('exact');
    expect(hitsOf({ name: ['Jane Doe'], ...values }, [short])).toEqual([]);
  });

  test('one of another kind says nothing', () => {
    const hits = hitsOf({ name: ['Sohn Kyung-shik'], national_id: ['30455'] }, [short]);
    expect(hits[0]?.score).toBe(alone);
  });

  test.each([['none'], ['00000'], ['12345']])('%s on both sides is nothing', (value) => {
    const sloppy = entryOf({ name: 'SON, Kyong Sik', identifiers: [id('passport', value)] });
    const [hit] = hitsOf({ name: ['Sohn Kyung-shik'], passport: [value] }, [sloppy]);
    expect(hit?.evidence.find(({ kind }) => kind === 'passport')?.weight).toBe(0);
    expect(hit?.score).toBe(alone);
  });
});

test('a short number of another kind of document raises nobody', () => {
  const firm = entryOf({ name: 'SAMPLE FIRM', identifiers: [id('passport', '253861')] });
  expect(hitsOf({ name: ['Jane Doe'], tax_id: ['253861'] }, [firm])).toEqual([]);
  expect(hitsOf({ name: ['Jane Doe'], passport: ['253 861'] }, [firm])).toHaveLength(1);
});

describe('websites', () => {
  test.each([
    ['www.example.org', 'https://example.org/en', 'equal', 10],
    ['www.example.org/fa', 'https://example.org/en', 'similar', 0],
    ['www.example.org', 'https://example.com', 'differs', 0],
  ])('of the listed %s, %s is %s', (listed, website, verdict, weight) => {
    const firm = entryOf({ name: 'SAMPLE STAR', identifiers: [id('website', listed)] });
    const [hit] = hitsOf({ name: ['Sample Star'], website: [website] }, [firm]);
    const evidence = hit?.evidence.find(({ kind }) => kind === 'website');
    expect(evidence).toMatchObject({ verdict, here: website, listed, weight });
  });
});

test('a wallet that only capital letters tell apart is pointed out', () => {
  const wallet = ['tyxwuholpf7agfg9gaxfep8cqi8k8kg1m3'];
  const [hit] = hitsOf({ name: ['Sohn Kyung-shik'], wallet });
  const evidence = hit?.evidence.find(({ kind }) => kind === 'wallet');
  expect(evidence).toMatchObject({ verdict: 'similar', detail: 'but for case' });
});

test('two listed identifiers in one cell count both', () => {
  const two = entryOf({
    name: 'SAMPLE, Two',
    identifiers: [id('email', 'one@example.org'), id('email', 'two@example.org')],
  });
  const [hit] = hitsOf({ email: ['one@example.org; two@example.org'] }, [two]);
  expect(hit?.evidence.filter(({ verdict }) => verdict === 'equal')).toHaveLength(2);
});

describe('what is no identifier raises nobody', () => {
  const sloppy = entryOf({
    id: '9',
    name: 'SAMPLE, Nobody',
    identifiers: [
      id('passport', 'none'),
      id('passport', '000000'),
      id('phone', '0'),
      id('wallet', ''),
    ],
  });

  test.each<SubjectValues>([
    { passport: ['none'] },
    { passport: ['000000'] },
    { phone: ['0'] },
    { wallet: [''] },
    { payout_account: ['none'] },
  ])('%j', (values) => expect(hitsOf({ ...values, name: ['Jane Doe'] }, [sloppy])).toEqual([]));
});

test('a second equal identifier lifts the score', () => {
  const one = hitsOf({ passport: ['381220302'] })[0]?.score ?? Number.NaN;
  const two = hitsOf({ passport: ['381220302'], email: ['sample@example.com'] })[0]?.score ?? 0;
  expect(two).toBeGreaterThan(one);
});

test('one wallet listed under several tickers counts once', () => {
  const twice = entryOf({
    name: 'SAMPLE, Twice',
    identifiers: [PERSON, PERSON].flatMap(({ identifiers }) => identifiers),
  });
  const [hit] = hitsOf({ wallet: ['TYxwUhoLPF7AgfG9GaXFEp8CQi8K8KG1m3'] }, [twice]);
  expect(hit?.evidence.filter(({ verdict }) => verdict === 'equal')).toHaveLength(1);
});

test('what the list has nothing of to compare with is told', () => {
  const [hit] = hitsOf({ name: ['Son Kyong Sik'], website: ['sample.example.org'] });
  expect(hit?.evidence.find(({ kind }) => kind === 'website')).toEqual({
    kind: 'website',
    verdict: 'missing-on-list',
    here: 'sample.example.org',
    listed: null,
    weight: 0,
  });
});
