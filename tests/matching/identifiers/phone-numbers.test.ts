import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SubjectValues } from '../../../src/input/subject.ts';
import { listedKeys, subjectIdentifiers } from '../../../src/matching/identifiers/identifier.ts';
import { phoneNumbers } from '../../../src/matching/identifiers/phone-numbers.ts';

/** A telephone number of a designated party, listed in digits. */
const LISTED = '8613621583465';

function isListed(phone: string, row: SubjectValues = {}, listed = LISTED): boolean {
  const known = new Set(listedKeys({ kind: 'phone', label: 'Phone Number', value: listed }));
  return subjectIdentifiers({ phone: [phone], ...row }).some(({ keys }) =>
    keys.some((key) => known.has(key)),
  );
}

describe('a telephone number as people write it', () => {
  test.each([
    '+86 136 2158 3465',
    '+86-136-2158-3465',
    '+86.136.2158.3465',
    '(+86) 13621583465',
    '+86(0)13621583465',
    '+86 (0) 136 2158 3465',
    '+86 0136 2158 3465',
    '0086-136-2158-3465',
    '0086 0136 2158 3465',
    '86 136 2158 3465',
    '＋８６ １３６ ２１５８ ３４６５',
    '+86 136 2158 3465 ext. 12',
    '+86 136 2158 3465 x12',
    '+86 136 2158 3465;ext=12',
    '+86 136 2158 3465 доб. 12',
    '+86 136 2158 3465 (ext 12)',
    'WeChat +86 136 2158 3465',
    'tel:+86-136-2158-3465',
    '+1 202 555 0100; +86 136 2158 3465',
    '011 86 136 2158 3465',
    '011-86-136-2158-3465',
    '0118613621583465',
    '8-10-86-136-2158-3465',
    '8~10 86 13621583465',
    '810 86 136 2158 3465',
  ])('%s', (phone) => expect(isListed(phone)).toBe(true));

  test.each<[string, SubjectValues]>([
    ['136 2158 3465', { country: ['China'] }],
    ['0136-2158-3465', { country: ['CN'] }],
    ['0136-2158-3465', { city: ['Shenyang, China'] }],
    ['0136-2158-3465', { country: ['Russia; China'] }],
    ['0136-2158-3465', { nationality: ['Russian / Chinese'] }],
    ['13621583465', { nationality: ['Chinese'] }],
    ['136 2158 3465', { nationality: ['DPRK'], location: ['Shenyang, China'] }],
    ['136 2158 3465', { address: ['Sample Road 1, Dandong, China'] }],
    ['136 2158 3465', { country: ['Russia; China'], nationality: ['중국'] }],
    ['011 86 136 2158 3465', { country: ['United States'] }],
    ['136 2158 3465, 136 0000 0001', { country: ['China'] }],
  ])('%s in the national form, from a row with %j', (phone, row) => {
    expect(isListed(phone, row)).toBe(true);
  });

  test.each<[string, SubjectValues, string]>([
    ['8 (900) 000-00-01', { country: ['Russia'] }, '79000000001'],
    ['010-0000-0002', { country: ['South Korea'] }, '+82 10 0000 0002'],
    ['010-0000-0002', { nationality: ['Korean'] }, '821000000002'],
    ['020 5500 0003', { country: ['Laos'] }, '8562055000003'],
    ['03-0000-0004', { country: ['Japan'] }, '81300000004'],
    ['06 0000 0005', { country: ['Italy'] }, '390600000005'],
  ])('%s from a row with %j is the listed %s', (phone, row, listed) => {
    expect(isListed(phone, row, listed)).toBe(true);
  });
});

describe('a line behind an exchange', () => {
  const line = '850 2 18111 ext. 8221';

  test.each(['850 2 18111 8221', '+8502181118221', '850-2-18111 ext 8221'])('%s', (phone) =>
    expect(isListed(phone, {}, line)).toBe(true),
  );

  test.each(['850 2 18111 8222', '850 2 18111 ext. 8222', '850 2 18111'])(
    '%s is another',
    (phone) => expect(isListed(phone, {}, line)).toBe(false),
  );
});

describe('another telephone number', () => {
  test.each<[string, SubjectValues]>([
    ['136 2158 3465', {}],
    ['136 2158 3465', { country: ['Vietnam'] }],
    ['136 2158 3465', { country: ['South Korea'], nationality: ['DPRK'] }],
    ['136 2158 3466', { country: ['China'] }],
    ['0136 2158 346', { country: ['China'] }],
    ['+86 136 2158 346', { country: ['China'] }],
    ['+86 136 2158 34650', { country: ['China'] }],
    ['+82 136 2158 3465', { country: ['China'] }],
    ['+86 (0)136 2158 3466', {}],
    ['+86 136 2158 3466 ext 5', {}],
    ['12345678', { country: ['China'] }],
  ])('%s from a row with %j', (phone, row) => expect(isListed(phone, row)).toBe(false));

  test('is one in which any digit is another', () => {
    const frames = ['+86 %', '0086-%', '+86 (0)%', '0%', '%', '+86 0%', '+86 % ext. 3'];
    const national = LISTED.slice(2);
    const digit = fc.constantFrom(...'0123456789');
    fc.assert(
      fc.property(
        fc.constantFrom(...frames),
        fc.nat({ max: national.length - 1 }),
        digit,
        (frame, at, other) => {
          fc.pre(national.charAt(at) !== other);
          const changed = national.slice(0, at) + other + national.slice(at + 1);
          const row = { country: ['China'], nationality: ['DPRK'] };
          expect([changed, isListed(frame.replace('%', changed), row)]).toEqual([changed, false]);
          expect(isListed(frame.replace('%', national), row)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('what fills a form is no number, whatever the country', () => {
  for (const text of ['00000000', '12345678', '999 999 999', '-', '']) {
    expect(phoneNumbers(text, ['CN', 'US', 'RU'])).toEqual([]);
  }
});

test('a number of a country without a plan is left as it is', () => {
  expect(phoneNumbers('850 2 18111 8204', ['ZZ'])).toEqual(['8502181118204']);
});
