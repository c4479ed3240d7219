import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../../src/input/subject.ts';
import type { Hit } from '../../../src/matching/hit.ts';
import { entryOf, matchRow } from '../sample.ts';

const LISTED = entryOf({
  id: '1',
  name: 'SON, Kyong Sik',
  birthDates: ['20 Apr 1959'],
  nationalities: ['Korea, North'],
  addresses: [{ country: 'Russia' }],
  gender: 'Male',
  identifiers: [{ kind: 'email', label: 'Email Address', value: 'Sample.Person9@gmail.com' }],
});
const hitsOf = (values: SubjectValues): Hit[] =>
  matchRow({ name: ['Jane Doe'], ...values }, [LISTED]);

describe('an e-mail address at Gmail', () => {
  test.each([
    'sampleperson9@gmail.com',
    's.a.m.p.l.e.person9@gmail.com',
    'sample.person9+work@gmail.com',
    'SamplePerson9+a+b@GoogleMail.com',
    'Sample Person <samplePerson9@gmail.com>',
  ])('%s leads to the same mailbox, which alone makes a possible hit', (email) => {
    for (const role of ['email', 'payout_account', 'handle'] as const) {
      const [hit] = hitsOf({ [role]: [email] });
      expect(hit).toMatchObject({ entry: { id: '1' }, tier: 'possible', matched: { role } });
      expect(hit?.score).toBeCloseTo(0.8, 2);
      const evidence = hit?.evidence.find(({ kind }) => kind === 'email');
      expect(evidence).toMatchObject({ verdict: 'similar', here: email, weight: 1.4 });
      expect(evidence?.detail).toMatch(/Gmail/u);
    }
  });

  test.each<[string, SubjectValues, string]>([
    ['a name that fits', { name: ['Sohn Kyung-shik'] }, 'strong'],
    ['the very name', { name: ['Son Kyong Sik'] }, 'exact'],
    ['the birth date', { birth_date: ['1959-04-20'] }, 'strong'],
  ])('beside %s', (_, values, tier) => {
    const [alone] = hitsOf(values);
    const [both] = hitsOf({ email: ['sampleperson9@gmail.com'], ...values });
    expect(both?.tier).toBe(tier);
    expect(both?.score).toBeGreaterThan(alone?.score ?? 0);
  });

  test('gains nothing from what millions share', () => {
    const email = ['sampleperson9@gmail.com'];
    const context = { nationality: ['DPRK'], country: ['Russia'], gender: ['M'] };
    const [plain, more] = [hitsOf({ email })[0], hitsOf({ email, ...context })[0]];
    expect(more).toMatchObject({ tier: 'possible', score: plain?.score });
  });

  test('is decisive where it is the very address', () => {
    const [hit] = hitsOf({ email: ['SAMPLE.person9@Gmail.com'] });
    expect(hit).toMatchObject({ tier: 'exact' });
    expect(hit?.evidence.filter(({ kind }) => kind === 'email')).toMatchObject([
      { verdict: 'equal', weight: 10 },
    ]);
  });

  test('counts once, where it is there in both forms', () => {
    const [hit] = hitsOf({ email: ['sampleperson9@gmail.com', 'sample.person9@gmail.com'] });
    expect(hit).toMatchObject({ tier: 'exact', matched: { value: 'sample.person9@gmail.com' } });
    expect(hit?.evidence.filter(({ kind }) => kind === 'email')).toHaveLength(1);
  });

  test('is lowered, and not hidden, by a birth date that contradicts', () => {
    const plain = hitsOf({ email: ['sampleperson9@gmail.com'] })[0]?.score ?? 0;
    const [hit] = hitsOf({ email: ['sampleperson9@gmail.com'], birth_date: ['1994-11-02'] });
    expect(hit?.score).toBeLessThan(plain);
  });

  test.each([
    'sampleperson8@gmail.com',
    'sampleperson@gmail.com',
    'sampleperson9@gmail.com.example',
    'sampleperson9@example.com',
    'sample-person9@gmail.com',
    '...@gmail.com',
    '+sampleperson9@gmail.com',
  ])('%s is another', (email) => expect(hitsOf({ email: [email] })).toEqual([]));

  test('elsewhere dots and tags tell mailboxes apart', () => {
    const elsewhere = entryOf({
      name: 'SAMPLE, Other',
      identifiers: [{ kind: 'email', label: 'Email Address', value: 'sample.person@example.com' }],
    });
    for (const email of ['sampleperson@example.com', 'sample.person+work@example.com'])
      expect(matchRow({ email: [email] }, [elsewhere])).toEqual([]);
  });
});
