import { describe, expect, test } from '@jest/globals';
import { CLAUSE_HEADS, type ClauseHead } from '../../../src/lists/remarks/clause-heads.ts';
import { findHead } from '../../../src/lists/remarks/clauses.ts';
import { readRemarks } from '../../../src/lists/remarks/remarks.ts';

const read = (remarks: string, cut = false) => readRemarks(remarks, 'individual', cut);

/** What an entity's remarks of one clause give, in a word: the field it was read into. */
function fieldsOf(remarks: string): string[] {
  const facts = readRemarks(remarks, 'entity');
  return [
    ...facts.birthDates.map(() => 'birth_date'),
    ...facts.birthPlaces.map(() => 'birth_place'),
    ...facts.nationalities.map(() => 'nationality'),
    ...facts.genders.map(() => 'gender'),
    ...facts.linkedTo.map(() => 'linked_to'),
    ...facts.sanctionsRemarks.map(() => 'sanctions'),
    ...facts.identifiers.map(({ kind }) => kind),
    ...facts.weakAliases.map(() => 'weak'),
    ...facts.unread.map(() => 'unread'),
  ];
}

describe('the table of heads', () => {
  const rows = CLAUSE_HEADS.map((row): [string, ClauseHead] => [row.head, row]);

  test.each(rows)('%s: its example is true', (_, { head, field, example }) => {
    const expected = field === 'note' ? [] : [field];
    for (const clause of [`${head} ${example}`, `alt. ${head} ${example}.`]) {
      expect(fieldsOf(clause)).toEqual(expected);
    }
    expect(findHead(`${head} ${example}`)?.head).toBe(head);
  });

  test('no head stands in it twice', () => {
    const heads = rows.map(([head]) => head.toLowerCase());
    expect(new Set(heads).size).toBe(heads.length);
  });

  test.each([['Passports of all kinds'], ['Genderless'], ['Podcast'], ['toString 1'], ['']])(
    'no head: %j',
    (text) => {
      expect(findHead(text)).toBeUndefined();
    },
  );
});

describe('documents', () => {
  test.each([
    ['100200 (Korea, North)', { value: '100200', country: 'Korea, North' }],
    [
      '100200 (Korea, North) expires 12 May 2025',
      { value: '100200', country: 'Korea, North', expires: '12 May 2025' },
    ],
    ['B 100200 issued 18 Jan 1984', { value: 'B 100200', issued: '18 Jan 1984' }],
    [
      '100200 (Iran) issued 1999 expires Jan 2004',
      { value: '100200', country: 'Iran', issued: '1999', expires: 'Jan 2004' },
    ],
    ['K100200(4) (Hong Kong)', { value: 'K100200(4)', country: 'Hong Kong' }],
    ['D100200, Diplomatic (Syria)', { value: 'D100200', country: 'Syria' }],
    ['100200 (Congo (Kinshasa))', { value: '100200', country: 'Congo (Kinshasa)' }],
  ])('Passport %s', (text, expected) => {
    expect(read(`Passport ${text}.`).identifiers).toEqual([
      { kind: 'passport', label: 'Passport', ...expected },
    ]);
  });

  test.each([
    ['Passport issued 21 Jun 1992'],
    ['passport place of issue: Sample Town'],
    ['Phone unknown'],
  ])('no number, so it stays in the remarks: %s', (text) => {
    expect(read(text)).toMatchObject({ identifiers: [], unread: [text] });
  });

  test("an Identification Number is a person's identity number", () => {
    expect(read('Identification Number 1002003 (Sample)').identifiers).toMatchObject([
      { kind: 'national_id' },
    ]);
  });
});

describe('wallets', () => {
  test('each address, with the currency in its label', () => {
    const text =
      'Digital Currency Address - ETH 0xAbC100; alt. Digital Currency Address - USDT TXyz200.';
    expect(read(text).identifiers).toEqual([
      { kind: 'wallet', label: 'Digital Currency Address - ETH', value: '0xAbC100' },
      { kind: 'wallet', label: 'Digital Currency Address - USDT', value: 'TXyz200' },
    ]);
  });
});

describe('contacts', () => {
  test.each([
    ['Email Address one@example.org', 'email', ['one@example.org']],
    ['Email:one@example.org.', 'email', ['one@example.org']],
    [
      'Email Address one@example.org, two@example.org.',
      'email',
      ['one@example.org', 'two@example.org'],
    ],
    ['one@example.org (email).', 'email', ['one@example.org']],
    ['Website http://www.example.org/a?b=c', 'website', ['http://www.example.org/a?b=c']],
    ['Website www.example.org. Offices worldwide.', 'website', ['www.example.org']],
    ['www.example.org.', 'website', ['www.example.org']],
    ['Telephone (850)(10)(020030)', 'phone', ['(850)(10)(020030)']],
    ['Alt. Fax: 850100200', 'phone', ['850100200']],
    ['SWIFT/BIC XXXXKPPY', 'bank_code', ['XXXXKPPY']],
  ])('%s', (text, kind, values) => {
    expect(read(text).identifiers.map((found) => [found.kind, found.value])).toEqual(
      values.map((value) => [kind, value]),
    );
  });

  test("a link to OFAC's own pages is not the party's website", () => {
    const text = 'United States persons please visit the following link: http://www.example.org/x.';
    expect(read(text).identifiers).toEqual([]);
  });
});

describe('weak aliases', () => {
  test.each([
    ["a.k.a. 'ABU SAMPLE'.", [['aka', 'ABU SAMPLE']]],
    [
      "f.k.a. 'OLD SAMPLE'; n.k.a. 'NEW SAMPLE'",
      [
        ['fka', 'OLD SAMPLE'],
        ['nka', 'NEW SAMPLE'],
      ],
    ],
    [
      "a.k.a. 'CH'OE'; a.k.a. 'SA'MPLE, Ch'o'l'.",
      [
        ['aka', "CH'OE"],
        ['aka', "SA'MPLE, Ch'o'l"],
      ],
    ],
    ["a.k.a. ''ABD SAMPLE'", [['aka', "'ABD SAMPLE"]]],
    ["a.k.a. 'SAMPLE JR.'.", [['aka', 'SAMPLE JR.']]],
    ["a.k.a. 'SAMPLE; THE ONE'; DOB 1980", [['aka', 'SAMPLE; THE ONE']]],
    ["d.b.a. 'SAMPLE SHOP'", [['aka', 'SAMPLE SHOP']]],
    [
      "a.k.a. 'NEVER CLOSED; a.k.a. 'CLOSED'",
      [
        ['aka', 'NEVER CLOSED'],
        ['aka', 'CLOSED'],
      ],
    ],
  ])('%s', (text, expected) => {
    const { weakAliases } = read(text);
    expect(weakAliases.map(({ kind, name }) => [kind, name])).toEqual(expected);
    expect(weakAliases.every(({ strength }) => strength === 'weak')).toBe(true);
  });
});

describe('clauses', () => {
  test('a semicolon within a sanctions remark does not end it', () => {
    const facts = read(
      'Secondary sanctions risk: section 1(b) of an order; and section 2 of another.; Tax ID No. 100200 (Sample); Additional Sanctions Information - Subject to Secondary Sanctions; Director.',
    );
    expect(facts.sanctionsRemarks).toEqual([
      'Secondary sanctions risk: section 1(b) of an order; and section 2 of another',
      'Additional Sanctions Information - Subject to Secondary Sanctions',
    ]);
    expect(facts.identifiers).toMatchObject([{ kind: 'tax_id', value: '100200' }]);
    expect(facts.unread).toEqual(['Director.']);
  });

  test('a missing blank after the semicolon', () => {
    const facts = read('nationality possibly Sample;arrested 23 Apr 2002; POB Sample Town');
    expect(facts).toMatchObject({
      nationalities: ['possibly Sample'],
      birthPlaces: ['Sample Town'],
    });
  });

  test('links, bracketed or not', () => {
    const facts = read(
      'Linked To: SAMPLE S.A.; (Linked To: SAMPLE, Person One); Linked To: OTHER CORP.',
    );
    expect(facts.linkedTo).toEqual(['SAMPLE S.A.', 'SAMPLE, Person One', 'OTHER CORP.']);
  });

  test.each([
    ['DOB 1980; alt. Digital Currency Address - XBT 1Gq'],
    ["DOB 1980; a.k.a. 'SAMPL"],
    ['DOB 1980; Linked To: SAMP'],
  ])('the last clause of a cut remark tells nothing: %s', (text) => {
    expect(read(text, true)).toEqual({ ...read(''), birthDates: ['1980'] });
  });
});
