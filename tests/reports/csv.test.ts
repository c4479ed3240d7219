import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import {
  DEPARTMENT,
  EMPTY_SUMMARY,
  HEAD,
  JONG,
  LIST,
  ON_THREE_LISTS,
  ROWS,
  SON,
  writeReport,
} from './sample.ts';

const HEADER =
  'id,file,row,line,tier,score,matched_role,matched_value,matched_name,matched_strength,list,' +
  'entry_id,entry_name,entry_type,programs,linked_to,url,agrees,differs,missing_here,' +
  'missing_on_list,evidence,more,fingerprint,tool_version,list_date,list_sha256,list_age_days,' +
  'listings,decision,decided,change,change_reason\r\n';

function read(text: string): Record<string, string>[] {
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

function writeHits(...hits: readonly (typeof JONG)[]): string {
  return writeReport('csv', { rows: [{ hits, more: 0 }] });
}

describe('csv', () => {
  test('a run without hits prints the header', () => {
    expect(writeReport('csv', { rows: [], summary: EMPTY_SUMMARY })).toBe(HEADER);
  });

  test('a value that was not understood is told with the other one', () => {
    const [line] = read(
      writeHits({
        ...JONG,
        evidence: [
          {
            kind: 'birth_date',
            verdict: 'missing-here',
            here: 'soon',
            listed: '05 Jan 1979',
            weight: 0,
            detail: 'not understood as a date',
          },
          { kind: 'gender', verdict: 'missing-here', here: null, listed: 'Male', weight: 0 },
        ],
      }),
    );
    expect(line?.evidence).toBe(
      'birth date not compared: yours soon, listed 05 Jan 1979 (not understood as a date); ' +
        'gender not in your file (listed Male)',
    );
  });

  test('has no byte order mark, and CRLF after every record', () => {
    const text = writeReport('csv');
    expect(text.startsWith(HEADER)).toBe(true);
    expect(text.split('\r\n')).toHaveLength(1 + 4 + 1);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a hit carries the customer id, the reasons, and the list it rests on', () => {
    const [, second] = read(writeHits(JONG, SON));
    expect(second).toEqual({
      id: 'F-0012',
      file: 'contractors.csv',
      row: '12',
      line: '13',
      tier: 'possible',
      score: '0.6123456789012345',
      matched_role: 'name',
      matched_value: 'Jung In-cheol',
      matched_name: 'SON, Kyong Sik',
      matched_strength: 'primary',
      list: 'ofac-sdn',
      entry_id: '52286',
      entry_name: 'SON, Kyong Sik',
      entry_type: 'individual',
      programs: 'DPRK3',
      linked_to: 'KOREA OSONG SHIPPING CORPORATION (52282)',
      url: '',
      agrees: 'name',
      differs: 'birth date',
      missing_here: 'passport',
      missing_on_list: 'email',
      evidence:
        'name similar: yours Jung In-cheol, listed SON, Kyong Sik; ' +
        'birth date differs: yours 1979-01-05, listed 20 Apr 1959 (twenty years apart); ' +
        'passport not in your file (listed 381220302); ' +
        'email not on the list (yours sample@example.com)',
      more: '',
      fingerprint: 'cd34'.repeat(8),
      tool_version: '0.1.0',
      list_date: '2026-07-01',
      list_sha256: '5f0a'.repeat(16),
      list_age_days: '55',
      listings: 'ofac-sdn 52286',
      decision: '',
      decided: '',
      change: '',
      change_reason: '',
    });
  });

  test('the listings of a party stand in one cell, each with what it came to', () => {
    const [line] = read(writeHits(ON_THREE_LISTS));
    expect(line?.listings).toBe(
      'ofac-sdn 52289 (strong 0.993); ' +
        'sample-list S-1 (possible 0.612, same passport 390220044 and year of birth, similar name as ofac-sdn 52289, ' +
        'agrees with yours in name, differs from yours in country (listed Sample Republic), linked to SAMPLE TRADING (S-2)); ' +
        'other-list O-1 (not raised by itself, same reference sample-list S-1 as sample-list S-1)',
    );
  });

  test('only the last hit of a row says how many more there are', () => {
    expect(read(writeReport('csv', { rows: ROWS })).map(({ more }) => more)).toEqual([
      '',
      '3',
      '',
      '',
    ]);
  });

  test('date and hash are those of the list that the hit comes from', () => {
    const other = { ...LIST, name: 'own-list', date: 'unknown', sha256: 'beef'.repeat(16) };
    const mine = { ...DEPARTMENT, entry: { ...DEPARTMENT.entry, list: 'own-list' } };
    const head = { ...HEAD, lists: [LIST, other] };
    const records = read(writeReport('csv', { head, rows: [{ hits: [JONG, mine], more: 0 }] }));
    expect(records.map(({ list_date }) => list_date)).toEqual(['2026-07-01', 'unknown']);
    expect(records.map(({ list_sha256 }) => list_sha256)).toEqual([LIST.sha256, other.sha256]);
  });

  test('a hit of a list that was not loaded is an error, not an empty hash', () => {
    const stray = { ...JONG, entry: { ...JONG.entry, list: 'elsewhere' } };
    expect(() => writeHits(stray)).toThrow(expect.objectContaining({ code: 'INTERNAL' }));
  });

  test.each([
    '=cmd|" /C calc"!A1',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
  ])('the cell %j does not start a formula', (value) => {
    const hit = { ...JONG, subject: { id: [value] }, matched: { ...JONG.matched, value } };
    const [record] = read(writeHits(hit));
    expect(record?.id).toBe(`'${value}`);
    expect(record?.matched_value).toBe(`'${value}`);
  });

  test('any other value comes back as it was', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[한a,;"'\r\n ]{1,12}$/),
    );
    fc.assert(
      fc.property(value, value, (id, name) => {
        const hit = { ...JONG, subject: { id: [id] }, matched: { ...JONG.matched, name } };
        const [record] = read(writeHits(hit));
        const safe = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
        expect([record?.id, record?.matched_name]).toEqual([safe(id), safe(name)]);
      }),
    );
  });
});
