import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Hit, HitDecision } from '../../src/matching/hit.ts';
import { decisionWords, sinceWords } from '../../src/reports/decision-wording.ts';
import { HEAD, JONG, SON, SUMMARY, writeReport } from './sample.ts';

const DECISION: HitDecision = {
  state: 'cleared',
  id: '0123456789abcdef',
  disposition: 'false-positive',
  reason: 'birth-date-differs',
  author: 'a',
  time: '2026-08-01T10:00:00.000Z',
};
const BORN = { side: 'row', field: 'birth_date', before: '1990-01-01', now: '1979-01-05' } as const;
const LISTED = { side: 'list', field: 'addresses', list: 'ofac-sdn', id: '52289' } as const;

describe('a decision in words', () => {
  const on = 'on 2026-08-01 by a because birth-date-differs';
  const cases: readonly (readonly [Partial<HitDecision>, string])[] = [
    [{}, `cleared ${on}`],
    [
      { text: 'born later', approver: 'b', expires: '2027-08-01' },
      `cleared ${on}: born later, approved by b, until 2027-08-01`,
    ],
    [{ state: 'confirmed', disposition: 'true-match' }, `confirmed as a match ${on}`],
    [{ state: 'pending', disposition: 'needs-data' }, `waiting for data ${on}`],
    [
      { state: 'pending', awaits: 'approval' },
      `to be cleared ${on}, as soon as a second person approves`,
    ],
    [
      { state: 'lapsed', changes: [BORN, LISTED] },
      `was cleared ${on}, since changed: your birth date (was 1990-01-01, now 1979-01-05); address of ofac-sdn 52289`,
    ],
    [
      { state: 'lapsed', changes: [{ side: 'time', field: 'expires', now: '2026-08-20' }] },
      `was cleared ${on}, since changed: it expired on 2026-08-20`,
    ],
    [{ state: 'lapsed', changes: [] }, `was cleared ${on}, since changed: how the list was read`],
    [
      { state: 'contradicted', against: ['aa', 'bb'] },
      `cleared ${on}, and decided otherwise in aa, bb`,
    ],
  ];
  test.each(cases)('%j', (facts, expected) => {
    expect(decisionWords({ ...DECISION, ...facts })).toBe(expected);
  });
});

describe('a change in words', () => {
  const cases: readonly (readonly [Partial<Hit>, string])[] = [
    [{}, ''],
    [{ change: 'unchanged' }, 'unchanged'],
    [{ change: 'new', changes: [] }, 'new'],
    [
      { change: 'new', changes: [{ side: 'row', field: 'row' }] },
      'new: the row is new or was changed',
    ],
    [
      { change: 'gone', changes: [{ ...LISTED, field: 'listing' }] },
      'gone: the listing ofac-sdn 52289 is gone or was changed',
    ],
    [
      { change: 'changed', changes: [{ side: 'row', field: 'email', now: 'x' }] },
      'changed: your email (x, not given before)',
    ],
    [
      { change: 'changed', changes: [{ side: 'row', field: 'email', before: 'x' }] },
      'changed: your email (was x, not given now)',
    ],
    [
      {
        change: 'changed',
        changes: [{ side: 'program', field: 'tier', before: 'possible', now: 'strong' }],
      },
      'changed: tier (was possible, now strong) by the settings or the version of the program',
    ],
  ];
  test.each(cases)('%j', (facts, expected) =>
    expect(sinceWords({ ...JONG, ...facts })).toBe(expected),
  );
});

describe('reports of a run with decisions and an earlier report', () => {
  const head = {
    ...HEAD,
    decisions: { file: 'decisions.ndjson', bytes: 900, sha256: 'a'.repeat(64), decisions: 2 },
    since: { file: 'earlier.ndjson', sha256: 'b'.repeat(64), asOf: '2026-08-24', lists: [] },
  };
  const summary = {
    ...SUMMARY,
    cleared: 1,
    changes: { new: 1, changed: 0, unchanged: 0, gone: 1 },
  };
  const hits: readonly Hit[] = [
    { ...JONG, decision: DECISION, change: 'unchanged' },
    { ...SON, row: 13, change: 'new', changes: [] },
    { ...SON, row: 14, change: 'gone', changes: [{ side: 'row', field: 'row' }] },
  ];
  const run = { head, summary, rows: hits.map((hit) => ({ hits: [hit], more: 0 })), rejected: [] };

  test('the table leaves out what was cleared and tells apart what is gone', () => {
    const text = writeReport('table', run);
    expect(text).not.toContain('Row 12 ');
    expect(text).toMatch(/Row 13 [\s\S]*since +new\n/u);
    expect(text).toMatch(/1 potential match of the earlier run gone\n +Row 14 /u);
    expect(text).toMatch(/cleared by decisions +1\n/u);
    expect(text).toMatch(/ {4}new +1\n[\s\S]*gone since then +1\n/u);
    expect(text).toContain('decisions.ndjson, 2 decisions, SHA-256 aaaaaaaaaaaa');
  });

  test('csv and ndjson have all, each with its decision and change', () => {
    const rows = parse(writeReport('csv', run), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ row, decision, change }) => [row, decision, change])).toEqual([
      ['12', 'cleared', 'unchanged'],
      ['13', '', 'new'],
      ['14', '', 'gone'],
    ]);
    expect(rows[0]?.decided).toBe('cleared on 2026-08-01 by a because birth-date-differs');
    const lines = writeReport('ndjson', run)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0].decision).toEqual(DECISION);
    expect(lines.map(({ change }) => change)).toEqual(['unchanged', 'new', 'gone', undefined]);
    expect(lines.at(-1)).toMatchObject({
      decisions: head.decisions,
      since: head.since,
      cleared: 1,
    });
  });

  test('a hit that is gone may be of a list that is not read now', () => {
    const gone: Hit = { ...SON, entry: { ...SON.entry, list: 'no-more' }, change: 'gone' };
    expect(() => writeReport('csv', { rows: [{ hits: [gone], more: 0 }] })).not.toThrow();
  });
});
