import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/input/subject.ts';
import type { IdentifierKind } from '../../src/lists/entry.ts';
import { couldHold, listedKey, subjectIdentifiers } from '../../src/matching/identifier.ts';

/** Whether a value in a column is taken for a listed identifier. */
function isEqual(role: Role, here: string, kind: IdentifierKind, listed: string): boolean {
  const key = listedKey({ kind, label: 'Sample', value: listed });
  const keys = subjectIdentifiers({ [role]: [here] }).flatMap((identifier) => identifier.keys);
  return key !== undefined && keys.includes(key);
}

type Case = readonly [role: Role, here: string, kind: IdentifierKind, listed: string];

const ETH = '0xCB74874f1E06Fcf80A306e06e5379A44B488bA2d';
const TRON = 'TYxwUhoLPF7AgfG9GaXFEp8CQi8K8KG1m3';
const BITCOIN = '1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T';
const BECH32 = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';

describe('one identifier in two writings', () => {
  test.each<Case>([
    ['passport', '390 220 044', 'passport', '390220044'],
    ['passport', '390-220.044', 'passport', '390220044'],
    ['passport', 'ps 123456', 'passport', 'PS123456'],
    ['passport', '３９０２２００４４', 'passport', '390220044'],
    ['national_id', '390220044', 'passport', '390220044'],
    ['tax_id', '91210600ma0yqp7y0b', 'registration', '91210600MA0YQP7Y0B'],
    ['wallet', ETH.toLowerCase(), 'wallet', ETH],
    ['wallet', ETH.toUpperCase(), 'wallet', ETH],
    ['wallet', `ETH: ${ETH}`, 'wallet', ETH],
    ['wallet', ` ${ETH.slice(0, 20)} ${ETH.slice(20)}`, 'wallet', ETH],
    ['wallet', `ethereum:${ETH}?value=1`, 'wallet', ETH],
    ['wallet', BECH32.toUpperCase(), 'wallet', BECH32],
    ['wallet', `bitcoin:${BITCOIN}`, 'wallet', BITCOIN],
    ['payout_account', TRON, 'wallet', TRON],
    ['payout_account', 'Sample@Example.com', 'email', 'sample@example.com'],
    ['email', ' SAMPLE@example.COM ', 'email', 'sample@example.com'],
    ['email', 'mailto:sample@example.com', 'email', 'sample@example.com'],
    ['phone', '+86 136-2158-3465', 'phone', '8613621583465'],
    ['phone', '0086 (136) 2158 3465', 'phone', '+8613621583465'],
    ['phone', '+86 13621583465 ext. 12', 'phone', '8613621583465'],
    ['website', 'https://www.Example.com/', 'website', 'example.com'],
    ['payout_account', 'abcd us 33 xxx', 'bank_code', 'ABCDUS33'],
  ])('%s %s is the listed %s %s', (...[role, here, kind, listed]) => {
    expect(isEqual(role, here, kind, listed)).toBe(true);
  });
});

describe('two identifiers', () => {
  test.each<Case>([
    ['passport', '390220045', 'passport', '390220044'],
    ['passport', '39022004', 'passport', '390220044'],
    ['wallet', TRON.toLowerCase(), 'wallet', TRON],
    ['wallet', BITCOIN.toUpperCase(), 'wallet', BITCOIN],
    ['wallet', ETH.slice(0, -1), 'wallet', ETH],
    ['email', 'sample@example.org', 'email', 'sample@example.com'],
    ['phone', '+86 136-2158-3466', 'phone', '8613621583465'],
    ['website', 'example.com.example', 'website', 'example.com'],
    ['payout_account', 'ABCDUS33123', 'bank_code', 'ABCDUS33'],
    ['payout_account', 'ABCDMXXX', 'bank_code', 'ABCDM'],
    ['phone', '390220044', 'passport', '390220044'],
    ['email', '390220044', 'passport', '390220044'],
    ['name', '390220044', 'passport', '390220044'],
  ])('%s %s is not the listed %s %s', (...[role, here, kind, listed]) => {
    expect(isEqual(role, here, kind, listed)).toBe(false);
  });
});

describe('what is typed to get past a form is no identifier', () => {
  test.each<readonly [Role, string]>([
    ['passport', ''],
    ['passport', 'none'],
    ['passport', 'pending issue'],
    ['passport', '000000'],
    ['passport', '999999999'],
    ['passport', '123456789'],
    ['passport', '12345'],
    ['phone', '00000000'],
    ['phone', '11111111'],
    ['phone', '12345678'],
    ['phone', '555-0101'],
    ['phone', 'n/a'],
    ['wallet', 'PayPal'],
    ['wallet', '-'],
    ['email', 'none@'],
    ['email', 'none'],
    ['website', 'none'],
    ['payout_account', '😀'],
    ['wallet', '\ud800'],
  ])('%s %j', (role, value) => expect(subjectIdentifiers({ [role]: [value] })).toEqual([]));
});

test('every column that may hold an identifier is read, each value by itself', () => {
  const found = subjectIdentifiers({
    passport: ['390220044', '381220302'],
    email: ['sample@example.com'],
    name: ['390220044'],
  });
  expect(found.map(({ role, value }) => `${role} ${value}`)).toEqual([
    'passport 390220044',
    'passport 381220302',
    'email sample@example.com',
  ]);
});

test.each<readonly [Role, IdentifierKind, boolean]>([
  ['passport', 'national_id', true],
  ['payout_account', 'wallet', true],
  ['email', 'wallet', false],
  ['name', 'passport', false],
])('a column of %s could hold a %s: %s', (role, kind, expected) => {
  expect(couldHold(role, kind)).toBe(expected);
});
