import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  EMPTY_SUMMARY,
  HEAD,
  JONG,
  ON_THREE_LISTS,
  RUN,
  SON,
  SUMMARY,
  writeReport,
} from './sample.ts';

const CONTROLS = '\0\t\n\r\u001b\u007f\u0085\u009b\u2028\u2029';

function linesOf(text: string): string[] {
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

describe('ndjson', () => {
  test('a hit has the published fields in the published order', () => {
    const [line] = linesOf(writeReport('ndjson', { rows: [{ hits: [JONG], more: 0 }] }));
    expect(line).toBe(
      '{"kind":"hit","schemaVersion":1,"row":12,"line":13,"file":"contractors.csv",' +
        '"subject":{"id":["F-0012"],"name":["Jung In-cheol"],"birth_date":["1979-01-05"],"country":["Laos"]},' +
        '"entry":{"list":"ofac-sdn","id":"52289","name":"JONG, In Chol","type":"individual","programs":["DPRK3"],' +
        '"listings":[{"list":"ofac-sdn","id":"52289"}],"linkedTo":[{"name":"CHONSURIM TRADING CORPORATION","id":"52283"}],' +
        '"url":"https://sanctionssearch.ofac.treas.gov/Details.aspx?id=52289"},' +
        '"matched":{"role":"name","value":"Jung In-cheol","name":"JONG, In Chol","strength":"primary"},' +
        '"score":0.993,"tier":"strong","evidence":[' +
        '{"kind":"name","verdict":"similar","here":"Jung In-cheol","listed":"JONG, In Chol","weight":6.1,"detail":"정인철 / 정인철"},' +
        '{"kind":"birth_date","verdict":"equal","here":"1979-01-05","listed":"05 Jan 1979","weight":4.8},' +
        '{"kind":"country","verdict":"equal","here":"Laos","listed":"Laos","weight":2.2},' +
        '{"kind":"passport","verdict":"missing-here","here":null,"listed":"390220044","weight":0},' +
        '{"kind":"gender","verdict":"missing-here","here":null,"listed":"Male","weight":0}],' +
        '"fingerprint":"ab12ab12ab12ab12ab12ab12ab12ab12"}',
    );
  });

  test('a party on several lists gives every listing in full, in the published order', () => {
    const [line] = linesOf(writeReport('ndjson', { rows: [{ hits: [ON_THREE_LISTS], more: 0 }] }));
    expect(line).toContain(
      '"listings":[' +
        '{"list":"ofac-sdn","id":"52289","name":"JONG, In Chol","programs":["DPRK3"],' +
        '"url":"https://sanctionssearch.ofac.treas.gov/Details.aspx?id=52289","score":0.993,"tier":"strong"},' +
        '{"list":"sample-list","id":"S-1","name":"CHONG IN-CHOL","programs":["SAMPLE"],' +
        '"linkedTo":[{"name":"SAMPLE TRADING","id":"S-2"}],"url":"https://example.org/S-1",' +
        '"because":[{"kind":"passport","verdict":"equal","value":"390220044"},' +
        '{"kind":"name","verdict":"similar","value":"CHONG IN-CHOL"},' +
        '{"kind":"birth_date","verdict":"similar","value":"1979"}],' +
        '"sameAs":{"list":"ofac-sdn","id":"52289"},"score":0.61299,"tier":"possible",' +
        '"matched":{"role":"name","value":"Jung In-cheol","name":"CHONG IN-CHOL","strength":"primary"},' +
        '"evidence":[{"kind":"name","verdict":"similar","here":"Jung In-cheol","listed":"CHONG IN-CHOL","weight":6.1},' +
        '{"kind":"country","verdict":"differs","here":"Laos","listed":"Sample Republic","weight":0}]},' +
        '{"list":"other-list","id":"O-1","name":"EXAMPLE","programs":[],' +
        '"because":[{"kind":"reference","verdict":"equal","value":"sample-list S-1"}],' +
        '"sameAs":{"list":"sample-list","id":"S-1"},"evidence":[]}]',
    );
  });

  test('the order of keys does not depend on whoever made the hit', () => {
    const { fingerprint, row, ...others } = JONG;
    const { country, id, ...values } = JONG.subject;
    const subject = { ...(country ? { country } : {}), ...values, ...(id ? { id } : {}) };
    const shuffled = { fingerprint, ...others, subject, row };
    const rows = [{ hits: [shuffled], more: 0 }];
    expect(writeReport('ndjson', { rows })).toBe(
      writeReport('ndjson', { rows: [{ hits: [JONG], more: 0 }] }),
    );
  });

  test('the last hit of a row, and no other, says how many more there are', () => {
    const rows = [
      { hits: [JONG, SON], more: 3 },
      { hits: [JONG], more: 0 },
    ];
    const lines = linesOf(writeReport('ndjson', { rows })).map((line) => JSON.parse(line));
    expect(lines.map(({ more }) => more)).toEqual([undefined, 3, undefined, undefined]);
  });

  test('scores keep all their digits, weights three decimals and no minus zero', () => {
    const text = writeReport('ndjson', { rows: [{ hits: [SON], more: 0 }] });
    expect(text).toContain('"score":0.6123456789012345,');
    const [hit] = linesOf(text).map((line) => JSON.parse(line));
    expect(hit.evidence.map(({ weight }: { weight: number }) => weight)).toEqual([1.235, -4, 0, 0]);
    expect(text).not.toContain('"weight":-0');
  });

  test('the summary is the last line, also of a run without hits', () => {
    const lines = linesOf(writeReport('ndjson', { rows: [], summary: EMPTY_SUMMARY }));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        kind: 'summary',
        schemaVersion: 1,
        rowsRead: 120,
        rowsScreened: 120,
        rowsRejected: 0,
        rowsWithHits: 0,
        hits: { exact: 0, strong: 0, possible: 0 },
        cleared: 0,
        indicators: 0,
        lists: [
          {
            name: 'ofac-sdn',
            date: '2026-07-01',
            ageDays: 55,
            sha256: '5f0a'.repeat(16),
            entries: 19249,
            coverage: 'covers DPRK IT-worker designations only',
            warnings: [
              { file: 'sdn_comments.csv', message: 'ends without its closing 0x1A; it may be cut' },
            ],
          },
        ],
        columns: [
          {
            file: 'contractors.csv',
            read: {
              id: ['contractor_id'],
              name: ['full_name', '성명'],
              birth_date: ['dob'],
              country: ['country'],
              wallet: ['payout_wallet'],
            },
            ignored: ['day rate', '#8'],
            absent: expect.arrayContaining(['surname', 'passport', 'resume_hash']),
          },
        ],
        tool: { name: 'haechi', version: '0.1.0' },
        asOf: '2026-08-25',
        threshold: 0.6,
        notChecked: [
          { what: 'ownership', why: expect.stringContaining('50 percent') },
          {
            what: expect.stringContaining('birth place, gender, nationality'),
            why: 'no column of the file was read as such',
            file: 'contractors.csv',
          },
          {
            what: '2 ignored columns',
            why: expect.stringContaining('--column'),
            file: 'contractors.csv',
          },
        ],
      },
    ]);
  });

  test('rejected rows are counted, not printed', () => {
    const lines = linesOf(writeReport('ndjson')).map((line) => JSON.parse(line));
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(['hit', 'summary']));
    expect(lines.at(-1).rowsRejected).toBe(SUMMARY.rowsRejected);
  });

  test('hangul stands as it is', () => {
    expect(writeReport('ndjson')).toContain('제53부');
  });

  test('whatever a file holds, a hit is one line and gives its values back', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...CONTROLS, '"', '\\', '한')).map((letters) => letters.join('')),
    );
    fc.assert(
      fc.property(text, text, (name, reason) => {
        const hit = { ...JONG, subject: { name: [name] } };
        const head = {
          ...HEAD,
          lists: HEAD.lists.map((list) => ({
            ...list,
            warnings: [{ file: name, message: reason }],
          })),
        };
        const written = writeReport('ndjson', { ...RUN, head, rows: [{ hits: [hit], more: 0 }] });
        // Every line end that any reader knows, and what steers a terminal.
        expect(written.replaceAll('\n', '').match(/[\p{Cc}\p{Zl}\p{Zp}]/u)).toBe(null);
        const [first, last, ...rest] = linesOf(written).map((line) => JSON.parse(line));
        expect(rest).toEqual([]);
        expect(first.subject.name).toEqual([name]);
        expect(last.lists[0].warnings[0].message).toBe(reason);
      }),
    );
  });
});
