import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../../src/input/subject.ts';
import { isNameAlone } from '../../../src/matching/change/subject-identity.ts';
import { TELLING_ROLES, tells } from '../../../src/matching/change/telling-value.ts';

const NOTHING = ['N/A', 'n.a.', '-', '--', 'x', 'XXX', 'none', 'unknown', 'TBD', '?', '0', '미상'];

describe('words for nothing tell nothing, whatever the column', () => {
  test.each(TELLING_ROLES)('%s', (role) => {
    expect(NOTHING.filter((value) => tells(role, value))).toEqual([]);
    for (const value of NOTHING) expect(isNameAlone({ name: ['A'], [role]: [value] })).toBe(true);
  });
});

describe('a value tells who somebody is', () => {
  const cases: readonly (readonly [Role, readonly string[], readonly string[]])[] = [
    [
      'id',
      ['F-1', 'SAMPLE-001', 'annlee', '10017', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
      ['1', '17', '017', '00017', '9999', '#17', 'No. 17', 'no17', '17번', '제17호', '1.', '00000'],
    ],
    ['birth_date', ['1979-01-05', '05 Jan 1979', '1990', '28860'], ['00/00/0000', '1900-01-01']],
    [
      'address',
      ['12 Sample Rd, Springfield', '서울 강남구 역삼동 123-4'],
      ['Vientiane', '12', 'Rd 0'],
    ],
    [
      'email',
      ['ann@example.com', '71345@example.com', 'a@example.com', 'ann (at) example.com'],
      ['ann', 'none@none.com', 'x@x.com', 'n.a@example.com', '@example.com'],
    ],
    ['phone', ['+1 202-555-0102', '010-1234-5678'], ['0000000000', '12345', 'ask']],
    ['website', ['ann.example', 'https://github.com/ann'], ['github.com', 'no website']],
    ['handle', ['@ann', 'ann.example'], ['@', 'aa', '@none', '12']],
    ['passport', ['M1234567', '754 110 065'], ['123', '000000000', 'pending']],
    ['national_id', ['790105-1234567'], ['12']],
    ['tax_id', ['321-45-67890'], ['000-00-00000']],
    [
      'wallet',
      ['0xcb74874f1e06fcf80a306e06e5379a44b488ba2d'],
      ['0x', 'USDT', `0x${'0'.repeat(40)}`],
    ],
    [
      'payout_account',
      ['GB82 WEST 1234 5698 7654 32', 'ann@example.com', '110-234-567890'],
      ['PayPal', 'DEUTDEFF500', 'bank'],
    ],
    ['country', [], ['Laos']],
    ['nationality', [], ['Laos']],
    ['city', [], ['Vientiane']],
    ['ip', [], ['192.0.2.1']],
    ['resume_hash', [], ['0123456789abcdef']],
  ];
  test.each(cases)('%s', (role, telling, others) => {
    expect(telling.filter((value) => !tells(role, value))).toEqual([]);
    expect(others.filter((value) => tells(role, value))).toEqual([]);
  });
});
