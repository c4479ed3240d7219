import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Role } from '../../../src/input/subject.ts';
import type { IdentifierKind } from '../../../src/lists/entry.ts';
import { listedKeys, subjectIdentifiers } from '../../../src/matching/identifiers/identifier.ts';

/** Whether a value in a column is taken for a listed identifier. */
function isEqual(
  role: Role,
  here: string,
  kind: IdentifierKind,
  listed: string,
  label = 'Sample',
): boolean {
  const known = new Set(listedKeys({ kind, label, value: listed }));
  const keys = subjectIdentifiers({ [role]: [here] }).flatMap((identifier) => identifier.keys);
  return keys.some((key) => known.has(key));
}

type Case = readonly [role: Role, here: string, kind: IdentifierKind, listed: string];

const ETH = '0xCB74874f1E06Fcf80A306e06e5379A44B488bA2d';
const TRON = 'TYxwUhoLPF7AgfG9GaXFEp8CQi8K8KG1m3';
const BITCOIN = '1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T';
const BECH32 = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const MONERO = `4${'Ab1Cd2Ef3G'.repeat(9)}Abcd`;
const MAIL = 'sample@example.com';

describe('one identifier in two writings', () => {
  test.each<Case>([
    ['passport', '390 220 044', 'passport', '390220044'],
    ['passport', '390-220.044', 'passport', '390220044'],
    ['passport', 'ps 123456', 'passport', 'PS123456'],
    ['passport', '３９０２２００４４', 'passport', '390220044'],
    ['passport', '390\u200b220\u00ad044', 'passport', '390220044'],
    ['passport', 'c17hlrl3', 'passport', 'C17HLRL3'],
    ['national_id', '390220044', 'passport', '390220044'],
    ['tax_id', '91210600ma0yqp7y0b', 'registration', '91210600MA0YQP7Y0B'],
    ['wallet', ETH.toLowerCase(), 'wallet', ETH],
    ['wallet', ETH.toUpperCase(), 'wallet', ETH],
    ['wallet', ETH.slice(2), 'wallet', ETH],
    ['wallet', ` ${ETH.slice(0, 20)} ${ETH.slice(20)}`, 'wallet', ETH],
    ['wallet', BECH32.toUpperCase(), 'wallet', BECH32],
    ['payout_account', TRON, 'wallet', TRON],
    ['payout_account', 'Sample@Example.com', 'email', MAIL],
    ['email', ' SAMPLE@example.COM ', 'email', MAIL],
    ['phone', '+86 136-2158-3465', 'phone', '8613621583465'],
    ['phone', '0086 (136) 2158 3465', 'phone', '+8613621583465'],
    ['phone', '+86 13621583465 ext. 12', 'phone', '8613621583465'],
    ['website', 'https://www.Example.com/', 'website', 'example.com'],
    ['payout_account', 'abcd us 33 xxx', 'bank_code', 'ABCDUS33'],
    ['payout_account', '044525 607', 'bank_code', '044525607'],
  ])('%s %s is the listed %s %s', (...[role, here, kind, listed]) => {
    expect(isEqual(role, here, kind, listed)).toBe(true);
  });
});

describe('several in a cell, or one with words beside it', () => {
  test.each<readonly [Role, IdentifierKind, string, readonly string[]]>([
    [
      'passport',
      'passport',
      '754110065',
      [
        '754110065 (DPRK)',
        '754110065; 390220044',
        '390220044,754110065',
        '390220044 / 754110065',
        '390220044 754110065',
        'No. 754110065',
        'No.754110065',
        'No: 754110065',
        '№754110065',
        'Passport #754110065',
        'DPRK 754110065',
        '754110065 DPRK',
        '여권번호 754110065',
        '754110065 (390220044)',
        '754110065 issued 19 Sep 2015 expires 19 Sep 2020',
        '754 110 065 (expires 2020)',
        '381220302 and National ID 754110065',
        `381220302\n754110065`,
      ],
    ],
    [
      'wallet',
      'wallet',
      ETH,
      [
        `${ETH}; 0x${'0'.repeat(40)}`,
        `${ETH} (ETH)`,
        `ETH ${ETH}`,
        `ETH: ${ETH}`,
        `ethereum:${ETH}@1`,
        `ethereum:${ETH}?value=1`,
        `https://etherscan.io/address/${ETH}`,
        `https://etherscan.io/token/0x${'1'.repeat(40)}?a=${ETH}`,
        `지갑${ETH}입니다`,
      ],
    ],
    [
      'wallet',
      'wallet',
      TRON,
      [
        `TRC20:${TRON}`,
        `USDT-TRC20: ${TRON}`,
        `${TRON} / USDT`,
        `${BITCOIN}, ${TRON}`,
        `https://tronscan.org/#/address/${TRON}`,
        `<${TRON}>`,
      ],
    ],
    ['payout_account', 'wallet', BITCOIN, [`bitcoin:${BITCOIN}`, `BTC ${BITCOIN}`]],
    ['wallet', 'wallet', MONERO, [`XMR ${MONERO}`]],
    [
      'email',
      'email',
      MAIL,
      [
        `${MAIL}; a@b.c`,
        `a@b.c,${MAIL}`,
        `a@b.c / ${MAIL}`,
        `Sample Person <${MAIL}>`,
        `"Sample" (${MAIL})`,
        `${MAIL}.`,
        `mailto:${MAIL}`,
        `mailto:${MAIL}?subject=hello`,
        `e-mail: ${MAIL}`,
        'sample @ example.com',
        'sample(at)example.com',
        'Sample [at] example [dot] com',
        'sample at example.com',
        'sample at example (dot) com',
        'sample@example,com',
        'a@b.c, sample@example,com',
        's\u0430mple@example.com',
        'sample@ex\u0430mpl\u0435.com',
      ],
    ],
    [
      'phone',
      'phone',
      '8613621583465',
      [
        '+86 136-2158-3465 / +1 202 555 0100',
        '+1 202 555 0100 +86 136-2158-3465',
        '+86 136-2158-3465; 02-555-0100',
        '+86 136-2158-3465 (office)',
        '+86 (0)136 2158 3465',
        'tel. 86 136 2158 3465 or 86 136 2158 3460',
      ],
    ],
    [
      'website',
      'website',
      'example.com',
      ['example.org, example.com', 'Site: http://example.com/', 'www.example.com (new)'],
    ],
    [
      'payout_account',
      'bank_code',
      'ABCDUS33',
      ['SWIFT: ABCDUS33XXX', 'Sample Bank, ABCDUS33', 'ABCDUS33/123456'],
    ],
    ['payout_account', 'bank_code', '044525607', ['BIK 044525607']],
  ])('%s: the listed %s %s', (role, kind, listed, cells) => {
    for (const cell of cells) {
      expect([cell, isEqual(role, cell, kind, listed)]).toEqual([cell, true]);
    }
  });

  test.each<Case>([
    ['phone', '850 2 18111 8208', 'phone', '850 2 18111 8204/8208'],
    ['phone', '850 2 18111 8204', 'phone', '850 2 18111 8204/8208'],
    ['phone', '850-2-381-4432', 'phone', '850 2 381 4431/4432'],
    ['passport', 'OR801168', 'passport', 'OR801168 and Kuwaiti National ID No. 281020505755'],
    [
      'national_id',
      '281020505755',
      'passport',
      'OR801168 and Kuwaiti National ID No. 281020505755',
    ],
    ['tax_id', '32071216470', 'tax_id', '32071216470 (Texas)'],
    ['tax_id', '4058857', 'registration', '4058857 Bogota'],
  ])('%s %s is one of the listed %s %s', (...[role, here, kind, listed]) => {
    expect(isEqual(role, here, kind, listed)).toBe(true);
  });
});

describe('a number with words of any language before it, in its own column', () => {
  test.each<readonly [Role, IdentifierKind, string, readonly string[]]>([
    [
      'passport',
      'passport',
      '16038132',
      [
        'Reisepass-Nr. 16038132',
        'Pasaporte N° 16038132',
        'Passeport n° 16038132',
        'Passaporte Nº 16038132',
        'серия 1603 № 8132',
        '护照号码：16038132',
        '护照 16038132',
        'Pass. 16038132',
        'Sampleland: 16038132',
        'PRK 16038132',
        '16038132.0',
      ],
    ],
    ['national_id', 'national_id', '78.865.882', ['D.N.I. 78.865.882', 'Cedula No. 78865882']],
    ['tax_id', 'tax_id', '23058705', ['ИНН 23058705', 'INN: 23058705', 'ID: 23058705']],
    ['tax_id', 'registration', 'HRB 37918', ['ID: HRB 37918', 'Reg. No. HRB 37918', 'hrb37918']],
    ['phone', 'phone', '8613621583465', ['8613621583465.0', '+86 136 2158 3465; 20.0']],
  ])('%s: the listed %s %s', (role, kind, listed, cells) => {
    for (const cell of cells) {
      expect([cell, isEqual(role, cell, kind, listed)]).toEqual([cell, true]);
    }
  });

  test.each<Case>([
    ['passport', 'ABC 123450', 'passport', '123450'],
    ['tax_id', 'HRB 123450', 'tax_id', '123450'],
    ['national_id', '10.020.000', 'national_id', '10020'],
    ['national_id', '78865882', 'national_id', '78.865.882.0'],
  ])(
    '%s %s is not the listed %s %s: letters and digits may be its own',
    (...[role, here, kind, listed]) => {
      expect(isEqual(role, here, kind, listed)).toBe(false);
    },
  );
});

describe('a country’s code in front of a number', () => {
  test.each<Case>([
    ['tax_id', 'RU7736581290', 'tax_id', '7736581290'],
    ['tax_id', 'VAT No. EL773658129', 'tax_id', '773658129'],
    ['tax_id', 'RU: 1077746003334', 'registration', '1077746003334'],
    ['tax_id', 'MX: LOND6602221Y5', 'tax_id', 'LOND6602221Y5'],
    ['passport', 'MX 95040018273', 'passport', '95040018273'],
    ['passport', 'P<PRK754420338', 'passport', '754420338'],
    ['passport', 'P<PRK9002446', 'passport', '9002446'],
    ['passport', 'PRK/754420338', 'passport', '754420338'],
    ['passport', 'PRK/9002446', 'passport', '9002446'],
    ['passport', 'LBN/RL0877465', 'passport', 'RL0877465'],
    ['passport', 'LB: 9002446', 'passport', '9002446'],
    ['passport', 'Passport: PRK754420338', 'passport', '754420338'],
  ])('%s %s is the listed %s %s', (...[role, here, kind, listed]) => {
    expect(isEqual(role, here, kind, listed)).toBe(true);
  });

  test.each<Case>([
    ['passport', 'PS 123450', 'passport', '123450'],
    ['passport', 'LR0123450', 'passport', '0123450'],
    ['national_id', 'AUS123450', 'national_id', '123450'],
    ['passport', 'XX754420338', 'passport', '754420338'],
    ['passport', 'AEB1234560', 'passport', 'B1234560'],
    ['tax_id', 'RU7736581291', 'tax_id', '7736581290'],
    ['tax_id', 'RS7736581290', 'tax_id', 'RU7736581290'],
    ['tax_id', '7736581290', 'tax_id', 'RU7736581290'],
  ])('%s %s is not the listed %s %s', (...[role, here, kind, listed]) => {
    expect(isEqual(role, here, kind, listed)).toBe(false);
  });
});

describe('two identifiers', () => {
  test.each<Case>([
    ['passport', '390220045', 'passport', '390220044'],
    ['passport', '39022004', 'passport', '390220044'],
    ['passport', '1390220044', 'passport', '390220044'],
    ['passport', '39022004 4455', 'passport', '390220044'],
    ['passport', '390220044-55', 'passport', '390220044'],
    ['passport', '12 390220044 34', 'passport', '390220044'],
    ['passport', '12/390220044', 'passport', '390220044'],
    ['passport', 'AB 654320', 'passport', '654320'],
    ['passport', 'A1234567 (expires 12 May 2027)', 'passport', 'B7654321 expires 12 May 2027'],
    ['national_id', '13/Ta Ta Na (Naing)019077', 'national_id', '12/Sa Sa Na (Naing)019077'],
    ['national_id', '12/BAHANA(N)010023', 'national_id', '12/MABANA(N)010023'],
    ['wallet', TRON.toLowerCase(), 'wallet', TRON],
    ['wallet', BITCOIN.toUpperCase(), 'wallet', BITCOIN],
    ['wallet', ETH.slice(0, -1), 'wallet', ETH],
    ['wallet', `${ETH}0`, 'wallet', ETH],
    ['wallet', `${TRON}x`, 'wallet', TRON],
    ['wallet', `USDT${TRON}`, 'wallet', TRON],
    ['wallet', TRON, 'wallet', `${TRON}x`],
    ['email', 'sample@example.org', 'email', MAIL],
    ['email', 'other.sample@example.com', 'email', MAIL],
    ['email', 'sample@example.com.example', 'email', MAIL],
    ['email', 'sample at other.example.com', 'email', MAIL],
    ['email', 'sample@example,com.au', 'email', MAIL],
    ['email', 's\u0416mple@example.com', 'email', MAIL],
    ['email', 'sample@example,communication', 'email', MAIL],
    ['phone', '+86 136-2158-3466', 'phone', '8613621583465'],
    ['phone', '850 2 18111 8206', 'phone', '850 2 18111 8204/8208'],
    ['phone', '02/123/4567', 'phone', '123/4567'],
    ['website', 'example.com.example', 'website', 'example.com'],
    ['payout_account', 'ABCDUS33123', 'bank_code', 'ABCDUS33'],
    ['payout_account', 'ABCDMXXX', 'bank_code', 'ABCDM'],
    ['payout_account', '390220044', 'passport', '390220044'],
    ['phone', '390220044', 'passport', '390220044'],
    ['email', '390220044', 'passport', '390220044'],
    ['name', '390220044', 'passport', '390220044'],
  ])('%s %s is not the listed %s %s', (...[role, here, kind, listed]) => {
    expect(isEqual(role, here, kind, listed)).toBe(false);
  });

  test('one character changed anywhere, whatever stands beside it', () => {
    const cells: readonly (readonly [Role, IdentifierKind, string])[] = [
      ['wallet', 'wallet', ETH],
      ['wallet', 'wallet', TRON],
      ['payout_account', 'wallet', BECH32],
      ['email', 'email', MAIL],
      ['passport', 'passport', '754110065'],
      ['phone', 'phone', '8613621583465'],
    ];
    const beside = fc.constantFrom('%', '% (x)', 'ETH %', 'a; %', '%, b', 'No. %');
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.nat(), beside, ([role, kind, text], at, frame) => {
        const index = at % text.length;
        const letter = text.charAt(index);
        const other = letter === '7' ? '8' : '7';
        fc.pre(/[a-z0-9]/iu.test(letter));
        const changed = text.slice(0, index) + other + text.slice(index + 1);
        expect(isEqual(role, frame.replace('%', changed), kind, text)).toBe(false);
        expect(isEqual(role, frame.replace('%', text), kind, text)).toBe(true);
      }),
    );
  });
});

describe('a number of under nine digits', () => {
  test.each<Case>([
    ['passport', '253861', 'passport', '253861'],
    ['passport', '253 861', 'passport', '253861'],
    ['passport', 'No. 253861', 'passport', '253861'],
    ['passport', '253861 (Sampleland)', 'passport', '253861'],
    ['national_id', '10020030', 'national_id', '10.020.030'],
    ['tax_id', '253861', 'tax_id', '253861'],
    ['tax_id', '2538612', 'registration', '2538612'],
  ])('decides within its kind: %s %s, %s %s', (...[role, here, kind, listed]) => {
    expect(isEqual(role, here, kind, listed)).toBe(true);
  });

  test.each<Case>([
    ['tax_id', '253861', 'passport', '253861'],
    ['tax_id', '253861', 'registration', '253861'],
    ['passport', '253861', 'national_id', '253861'],
    ['national_id', '253861', 'registration', '253861'],
    ['passport', '253861', 'registration', '253861'],
    ['tax_id', '253861', 'other', '253861'],
    ['passport', '30455', 'passport', '30455'],
    ['passport', 'AB1234', 'national_id', 'AB1234'],
  ])('and nowhere else: %s %s, %s %s', (...[role, here, kind, listed]) => {
    expect(isEqual(role, here, kind, listed)).toBe(false);
  });

  test.each([
    ["Driver's License No.", true],
    ['Seafarer’s Identification Document', true],
    ['VisaNumberID', true],
    ['Immigration No.', true],
    ['MMSI', false],
    ['Aircraft Serial Identification', false],
    ['TELEX', false],
    ['Sample', false],
  ])('an identity number may be a listed %s: %s', (label, expected) => {
    expect(isEqual('national_id', '25386120', 'other', '25386120', label)).toBe(expected);
  });

  test.each([
    ['MMSI', false],
    ['Call Sign', false],
    ['Sample Document', true],
  ])('a long one may be a listed %s: %s', (label, expected) => {
    expect(isEqual('passport', '253861207', 'other', '253861207', label)).toBe(expected);
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
    ['passport', 'see page 12 of the annex'],
    ['phone', '00000000'],
    ['phone', '11111111'],
    ['phone', '12345678'],
    ['phone', '555-0101'],
    ['phone', 'n/a'],
    ['phone', '/'],
    ['wallet', 'PayPal'],
    ['wallet', '-'],
    ['email', 'none@'],
    ['email', '@'],
    ['email', 'a@b@c.d'],
    ['email', 'a@.com'],
    ['email', 'none'],
    ['website', 'none'],
    ['website', '...'],
    ['payout_account', '😀'],
    ['wallet', '\ud800'],
  ])('%s %j', (role, value) => expect(subjectIdentifiers({ [role]: [value] })).toEqual([]));
});

describe('cells without end', () => {
  const ROLES_HERE: readonly Role[] = ['passport', 'wallet', 'email', 'phone', 'website', 'handle'];

  test.each([
    ['a@', '.', '@'],
    ['', '/', 'x'],
    ['1', ' ', ','],
    ['', '(', ''],
    ['1', 'x', '1'],
    ['', '1;', ''],
    ['', 'a b', ''],
    ['', '\u00a0', '1'],
    ['no.', '\t', '1'],
  ])('%j, %j and %j take no time worth a mention', (head, middle, tail) => {
    const cell = head + middle.repeat(500_000) + tail;
    const start = performance.now();
    for (const role of ROLES_HERE) {
      expect(subjectIdentifiers({ [role]: [cell] }).length).toBeLessThan(500_001);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('what is longer than any identifier is none', () => {
    for (const role of ROLES_HERE) {
      expect(subjectIdentifiers({ [role]: ['1a'.repeat(300)] })).toEqual([]);
    }
  });

  test('the identifiers among many are found all the same, and shown by themselves', () => {
    const wallets = [...Array(100).fill(`0x${'1'.repeat(40)}`), ETH, 'x'.repeat(600)];
    for (const border of ['; ', ' ', '\n', ',']) {
      const found = subjectIdentifiers({ wallet: [wallets.join(border)] });
      expect(found).toHaveLength(101);
      expect(found.at(-1)).toMatchObject({ value: ETH });
    }
  });
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
