import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import Table from 'cli-table3';
import fc from 'fast-check';
import { displayWidth } from '../../src/reports/table/display-width.ts';
import {
  EMPTY_SUMMARY,
  HEAD,
  JONG,
  LAYOUT,
  ON_THREE_LISTS,
  type RUN,
  SON,
  STYLE,
  writeReport,
} from './sample.ts';

const WIDTHS = [40, 64, 80, 132, 200];

function table(run: Partial<typeof RUN> = {}, width = 80): string {
  return writeReport('table', run, { width, color: false });
}

/** Text without its line breaks and spaces, for asking whether something was lost in wrapping. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map(displayWidth));
}

describe('table', () => {
  test('a block says what matched, why, what differs and what is missing', () => {
    const text = table({ rows: [{ hits: [JONG, SON], more: 3 }] });
    const block = text.split('\n\n').find((part) => part.startsWith('Row 12'));
    expect(block).toBe(
      [
        'Row 12 (line 13)  F-0012  Jung In-cheol',
        '  STRONG 0.993    JONG, In Chol (individual, ofac-sdn 52289, DPRK3)',
        '    linked to  CHONSURIM TRADING CORPORATION (52283)',
        '    matched    name "Jung In-cheol" is similar to the primary name "JONG, In',
        '               Chol" (정인철 / 정인철)',
        '    equal      birth date    yours 1979-01-05  listed 05 Jan 1979',
        '    equal      country       yours Laos        listed Laos',
        '    missing    from your file: passport 390220044',
        '    see        https://sanctionssearch.ofac.treas.gov/Details.aspx?id=52289',
        '  POSSIBLE 0.612  SON, Kyong Sik (individual, ofac-sdn 52286, DPRK3)',
        '    linked to  KOREA OSONG SHIPPING CORPORATION (52282)',
        '    matched    name "Jung In-cheol" is similar to the primary name "SON, Kyong',
        '               Sik"',
        '    differs    birth date    yours 1979-01-05  listed 20 Apr 1959',
        '                             (twenty years apart)',
        '    missing    from your file: passport 381220302',
        '    missing    from the list: email sample@example.com',
        '  and 3 more potential matches of this row; --limit shows them',
      ].join('\n'),
    );
  });

  test('the other listings of a party stand below, with what each came to and why it is the same', () => {
    const text = table({ rows: [{ hits: [ON_THREE_LISTS], more: 0 }] });
    const lines = text.split('\n');
    const first = lines.findIndex((line) => line.includes('also on'));
    expect(lines.slice(first, lines.indexOf('', first))).toEqual([
      '    also on    CHONG IN-CHOL (sample-list S-1, SAMPLE); possible 0.612; same',
      '               passport 390220044 and year of birth, similar name as ofac-sdn',
      '               52289; agrees with yours in name; differs from yours in country',
      '               (listed Sample Republic); linked to SAMPLE TRADING (S-2)',
      '    also on    EXAMPLE (other-list O-1); not raised by itself; same reference',
      '               sample-list S-1 as sample-list S-1',
      '    see        https://sanctionssearch.ofac.treas.gov/Details.aspx?id=52289',
      '    see        https://example.org/S-1',
    ]);
    expect(text).toContain('JONG, In Chol (individual, ofac-sdn 52289, DPRK3)\n');
  });

  const UNREAD = [
    {
      kind: 'birth_date',
      verdict: 'missing-here',
      here: 'soon',
      listed: '05 Jan 1979',
      weight: 0,
      detail: 'not understood as a date',
    },
    {
      kind: 'nationality',
      verdict: 'missing-on-list',
      here: 'Laos',
      listed: 'undetermined',
      weight: 0,
      detail: 'not understood as a country',
    },
    { kind: 'tax_id', verdict: 'missing-here', here: null, listed: '1; 2', weight: 0 },
    { kind: 'phone', verdict: 'missing-on-list', here: '850100200', listed: null, weight: 0 },
  ] as const;

  test('a value that was not understood is shown with the other one, and is not missing', () => {
    const hit = { ...JONG, evidence: UNREAD };
    const lines = table({ rows: [{ hits: [hit], more: 0 }] }).split('\n');
    const first = lines.findIndex((line) => line.includes('unread'));
    expect(lines.slice(first, first + 6)).toEqual([
      '    unread     birth date    yours soon  listed 05 Jan 1979',
      '                             (not understood as a date)',
      '    unread     nationality   yours Laos  listed undetermined',
      '                             (not understood as a country)',
      '    missing    from your file: tax id 1 or 2',
      '    missing    from the list: phone 850100200',
    ]);
    const narrow = squeeze(table({ rows: [{ hits: [hit], more: 0 }] }, 60));
    expect(narrow).toContain(
      squeeze('unread birth date: yours soon, listed 05 Jan 1979 (not understood as a date)'),
    );
  });

  const LISTED_WALLETS = Array.from({ length: 8 }, (_, index) => `T${index}`).join('; ');
  const PLACES = [
    {
      kind: 'birth_place',
      verdict: 'similar',
      here: 'Pyongyang',
      listed: 'Pyongyang, Korea, North',
      weight: 1,
      detail: 'same town',
    },
    {
      kind: 'address',
      verdict: 'equal',
      here: '1 Sample Street, Sample Town',
      listed: '1 Sample Street, Sample Town, Laos',
      weight: 3,
      detail: 'same house, street and town',
    },
    {
      kind: 'wallet',
      verdict: 'differs',
      here: 'T9',
      listed: LISTED_WALLETS,
      weight: 0,
      detail: 'checksum wrong: a character may be mistyped',
    },
    { kind: 'website', verdict: 'missing-here', here: null, listed: 'example.org', weight: 0 },
  ] as const;

  test('a reason stands beside its values where it fits, else below', () => {
    const short = { ...PLACES[0], listed: 'Korea, North' };
    const near = table({ rows: [{ hits: [{ ...JONG, evidence: [short] }], more: 0 }] });
    expect(near).toContain(
      '    similar    birth place   yours Pyongyang  listed Korea, North  (same town)\n',
    );
    const far = table({ rows: [{ hits: [{ ...JONG, evidence: PLACES }], more: 0 }] });
    expect(far).toContain(
      [
        '    equal      address       yours 1 Sample Street,    listed 1 Sample Street,',
        '                             Sample Town               Sample Town, Laos',
        '                             (same house, street and town)',
        '    similar    birth place   yours Pyongyang           listed Pyongyang, Korea,',
        '                                                       North',
        '                             (same town)',
        '    differs    wallet        yours T9                  listed T0; T1; T2 and 5',
        '                                                       more',
        '                             (checksum wrong: a character may be mistyped)',
      ].join('\n'),
    );
  });

  test('of many values on either side the first ones are shown, at any width', () => {
    const many = {
      kind: 'wallet',
      verdict: 'differs',
      here: LISTED_WALLETS.replaceAll('T', 'U'),
      listed: LISTED_WALLETS,
      weight: 0,
    } as const;
    for (const width of WIDTHS) {
      const text = table({ rows: [{ hits: [{ ...JONG, evidence: [many] }], more: 0 }] }, width);
      expect(text).toMatch(/U0; U1;\s+U2/u);
      expect(text).not.toMatch(/[UT]3/u);
    }
    const same = { ...many, verdict: 'equal', here: LISTED_WALLETS } as const;
    const narrow = table({ rows: [{ hits: [{ ...JONG, evidence: [same] }], more: 0 }] }, 60);
    expect(narrow).toContain('wallet: T0; T1; T2 and 5 more\n');
  });

  test('a field that no row of the file could have is said at the end and not in the hit', () => {
    const text = table({ rows: [{ hits: [{ ...JONG, evidence: PLACES }], more: 0 }] });
    expect(text).not.toContain('example.org');
    const closing = squeeze(text.slice(text.indexOf('not checked')));
    expect(closing).toContain(squeeze('birth place, gender, nationality, address, email'));
  });

  test('of many missing values the first one is named', () => {
    const evidence = [
      { kind: 'wallet', verdict: 'missing-here', here: null, listed: LISTED_WALLETS, weight: 0 },
    ] as const;
    const text = table({ rows: [{ hits: [{ ...JONG, evidence }], more: 0 }] });
    expect(text).toContain('    missing    from your file: wallet T0 and 7 more\n');
  });

  test('opens with the list, what it covers, its warnings, and the settings', () => {
    const [head] = table().split('\n\n');
    expect(head?.split('\n')).toEqual([
      'haechi 0.1.0: potential matches with sanctions lists',
      '  list         ofac-sdn of 2026-07-01 (55 days old), 19,249 entries, SHA-256',
      '               5f0a5f0a5f0a',
      '               covers DPRK IT-worker designations only',
      '               warning: sdn_comments.csv: ends without its closing 0x1A; it may',
      '               be cut',
      '  file         contractors.csv, utf-8, comma separated',
      '  settings     threshold 0.6, as of 2026-08-25',
    ]);
  });

  test.each([
    ['the whole hash of the list', '5f0a'.repeat(16)],
    [
      'the row whose wallet decided',
      'wallet "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T" equals the listed one',
    ],
    ['that an alias is weak', 'equals the weak alias "DEPARTMENT 53"'],
    ['what was rejected and why', 'line 55 (row 50): a quote is opened and never closed'],
    ['the text of a rejected row', 'F-0050,"Sample Person Five'],
    ['which columns were read', 'name from full_name and 성명; birth date from dob'],
    ['which columns were ignored', 'ignored day rate; #8'],
    ['which roles are absent', 'absent surname, given name, organisation,'],
    ['that ownership was not checked', 'not checked ownership'],
    ['who decides', 'a person decides'],
    ['the sum of rows', 'rows read 120 screened 118 rejected 2 with potential matches 3'],
    ['the hits by tier', 'potential matches 4 exact 1 strong 1 possible 2 not shown (--limit) 3'],
  ])('tells %s', (_, words) => {
    for (const width of WIDTHS) expect(squeeze(table({}, width))).toContain(squeeze(words));
  });

  test('no hits differ from nothing screened', () => {
    const none = table({ rows: [], rejected: [], summary: EMPTY_SUMMARY }, 200);
    expect(none).toContain(
      'No potential matches: 120 rows screened against 19,249 entries of 1 list, none reached the threshold 0.6.',
    );
    const summary = { ...EMPTY_SUMMARY, rowsScreened: 0, rowsRejected: 120 };
    const nothing = table({ rows: [], rejected: [], summary });
    expect(nothing).toContain('Nothing was screened.');
    expect(nothing).not.toContain('No potential matches');
  });

  test('names the file of each row when there are several', () => {
    const head = { ...HEAD, inputs: [LAYOUT, { ...LAYOUT, file: '-' }] };
    const text = table({ head });
    expect(text).toContain('Row 12 (line 13 of contractors.csv)');
    expect(text).toContain('standard input');
  });

  test.each([
    ['name', 'JONG, In Chol', 'JONG, In Chol', 'equal', 'equals the primary name "JONG, In Chol"'],
    [
      'payee_name',
      'JONG, In Chol',
      '정인철',
      'similar',
      'through the primary name "JONG, In Chol"',
    ],
    ['passport', 'JONG, In Chol', '390220044', 'equal', 'equals the listed "390220044"'],
    ['passport', '390220044', '390220044', 'equal', 'equals the listed "390220044"'],
    ['passport', 'JONG, In Chol', '390 220 044', 'equal', 'equals the listed one'],
    ['phone', 'JONG, In Chol', '390220044', 'differs', 'through "JONG, In Chol"'],
  ] as const)(
    'a match of the %s through %j, listed %j, %s: %s',
    (role, name, listed, verdict, words) => {
      const value = '390 220 044';
      const matched = { ...JONG.matched, role, value, name };
      const evidence = [{ kind: 'other', verdict, here: value, listed, weight: 1 }] as const;
      const text = table({ rows: [{ hits: [{ ...JONG, matched, evidence }], more: 0 }] }, 200);
      const field = role.replace('_', ' ');
      expect(text).toContain(`    matched    ${field} "${value}" ${words}\n`);
    },
  );

  test('a score below a bound is not rounded up to it', () => {
    const hit = { ...JONG, score: 0.89999 };
    expect(table({ rows: [{ hits: [hit], more: 0 }] })).toContain('STRONG 0.899');
  });

  test('of many rejected rows it counts those that it does not show', () => {
    const rejected = Array.from({ length: 130 }, (_, index) => ({
      file: 'contractors.csv',
      row: index + 1,
      line: index + 2,
      reason: 'sample',
      raw: 'x'.repeat(100_000),
    }));
    const text = table({ rejected });
    expect(text).toContain('130 rows rejected, and so not screened');
    expect(text).toContain('and 30 more');
    expect(widest(text)).toBeLessThanOrEqual(80);
  });
});

describe('table in a terminal', () => {
  test('colours change no word, at any width', () => {
    for (const width of WIDTHS) {
      const coloured = writeReport('table', {}, { width, color: true });
      expect(coloured).not.toBe(table({}, width));
      expect(stripVTControlCharacters(coloured)).toBe(table({}, width));
    }
  });

  test('without colour there is no escape sequence, whatever the environment says', () => {
    process.env.FORCE_COLOR = '3';
    try {
      expect(writeReport('table', {}, STYLE)).not.toContain('\u001b');
    } finally {
      delete process.env.FORCE_COLOR;
    }
  });

  test.each([
    ['an escape sequence', 'Sample\u001b[31mPerson', 'Sample<U+001B>[31mPerson'],
    ['a carriage return', 'Sample\rPerson', 'Sample Person'],
    ['a C1 control', 'Sample\u009b2JPerson', 'Sample<U+009B>2JPerson'],
    ['a change of direction', 'Sample\u202ePerson', 'Sample<U+202E>Person'],
    ['a space without a width', 'Sample\u200bPerson', 'Sample<U+200B>Person'],
    ['a blank hangul letter', 'Sample\u3164Person', 'Sample<U+3164>Person'],
    ['a line break', 'Sample\r\nPerson', 'Sample Person'],
    ['hangul taken apart', '정인철'.normalize('NFD'), '정인철'],
  ])('%s is made visible', (_, name, shown) => {
    const hit = { ...JONG, subject: { name: [name] }, matched: { ...JONG.matched, value: name } };
    const text = table({ rows: [{ hits: [hit], more: 0 }] });
    expect(text).toContain(`Row 12 (line 13)  ${shown}\n`);
    expect(text).toContain(`name "${shown}"`);
  });

  test('values stand in columns beside hangul', () => {
    const evidence = [
      { kind: 'address', verdict: 'equal', here: '서울 강남구', listed: 'Seoul', weight: 1 },
      { kind: 'country', verdict: 'differs', here: '日本', listed: 'Laos', weight: -1 },
    ] as const;
    const text = table({ rows: [{ hits: [{ ...JONG, evidence }], more: 0 }] });
    const starts = text
      .split('\n')
      .filter((line) => line.includes('yours '))
      .map((line) => displayWidth(line.slice(0, line.indexOf('listed '))));
    expect(starts).toEqual([48, 48]);
  });

  const LETTERS = [...'정인철金山カナかなЖñ -\'",', 'ạ̈', 'ﷺ', '가'.normalize('NFD')];
  const HOSTILE = ['\u001b', '\r', '\t', '\u202e', '\u200d', '👩', '\u0301'];

  function textOf(letter: fc.Arbitrary<string>): fc.Arbitrary<string> {
    const lengths = [{ maxLength: 60 }, { minLength: 300, maxLength: 1000 }];
    return fc
      .oneof(...lengths.map((length) => fc.array(letter, length)))
      .map((letters) => letters.join(''));
  }

  /** A report that holds the value wherever somebody's file can put one. */
  function tableOf(value: string, width: number): string {
    const evidence = [
      ...SON.evidence,
      { kind: 'address', verdict: 'differs', here: value, listed: value, weight: 0, detail: value },
    ] as const;
    const hit = {
      ...JONG,
      subject: { id: [value], name: [value] },
      entry: { ...JONG.entry, name: value, url: `https://example.com/${value}` },
      matched: { ...JONG.matched, value },
      evidence,
    };
    const rejected = [{ file: value, row: 1, line: 2, reason: value, raw: value }];
    const layout = { ...LAYOUT, file: value, columns: [{ number: 1, header: value }] };
    const head = { ...HEAD, inputs: [layout, LAYOUT] };
    return table({ head, rows: [{ hits: [hit], more: 1 }], rejected }, width);
  }

  test('no value makes a line too wide or steers the terminal', () => {
    const any = fc.oneof(
      fc.constantFrom(...LETTERS, ...HOSTILE),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(textOf(any), fc.integer({ min: 40, max: 200 }), (value, width) => {
        const text = tableOf(value, width);
        expect(widest(text)).toBeLessThanOrEqual(width);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 60 },
    );
  });

  test('no value loses a letter', () => {
    const name = textOf(fc.constantFrom(...LETTERS));
    fc.assert(
      fc.property(name, fc.integer({ min: 40, max: 200 }), (value, width) => {
        const text = tableOf(value, width);
        const url = text.slice(text.indexOf('    see '), text.indexOf('  and 1 more'));
        expect(squeeze(url)).toBe(squeeze(`see https://example.com/${value}`).normalize('NFC'));
      }),
      { numRuns: 60 },
    );
  });

  test('widths agree with those that cli-table3 reckons, where it is right', () => {
    const plain = fc.array(fc.constantFrom(...'정인철金山カナかなЖña -', 'e\u0323'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(plain, (letters) => {
        const text = letters.join('');
        const drawn = new Table({
          style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
        });
        drawn.push([text]);
        const [border = ''] = drawn.toString().split('\n');
        expect(displayWidth(text)).toBe(border.length - 2);
      }),
    );
  });
});
