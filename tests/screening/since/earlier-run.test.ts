import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../../src/input/subject.ts';
import type { Entry } from '../../../src/lists/entry.ts';
import type { LoadedList } from '../../../src/lists/loaded-list.ts';
import type { HiddenHit, Hit } from '../../../src/matching/hit.ts';
import { createMatcher } from '../../../src/matching/matcher.ts';
import { EarlierRun, type RunSettings } from '../../../src/screening/since/earlier-run.ts';
import { ListsThen } from '../../../src/screening/since/lists-then.ts';
import { SinceRun } from '../../../src/screening/since/since-run.ts';
import { entryOf, listOf, subjectOf } from '../../matching/sample.ts';

const JONG = entryOf({ id: 'X-1', name: 'JONG, In Chol' });
const SON = entryOf({ id: 'X-2', name: 'SON, Kyong Sik' });
const row = (id: string, name: string, more: SubjectValues = {}) => ({
  id: [id],
  name: [name],
  ...more,
});
const A = row('F-1', 'Jung In-cheol');
const B = row('F-2', 'Sohn Kyung-shik');

/** A list whose hash is told by what it holds. */
function list(...entries: readonly Entry[]): LoadedList {
  const sha256 = entries
    .map(({ id, title = '' }) => id + title)
    .join()
    .padEnd(64, '0');
  return { ...listOf(...entries), sha256 };
}

function screen(rows: readonly SubjectValues[], on: LoadedList): Hit[] {
  const matcher = createMatcher([on]);
  return rows.flatMap((values, at) => matcher.match(subjectOf(values, { row: at + 1 })));
}

const USUAL: RunSettings = { version: '0.1.0', threshold: 0.5, weakAliases: false };

interface Night {
  readonly rows: readonly SubjectValues[];
  readonly on: LoadedList;
  readonly settings?: Partial<RunSettings>;
  /** Hits below this score are not hits of that night. */
  readonly least?: number;
}

/** As of a report that showed `hits`, and hid those of these fingerprints. */
function earlierRun(
  hits: readonly Hit[],
  lists: ListsThen,
  { then = USUAL, now = USUAL, on = [], hidden = [] }: Earlier = {},
): EarlierRun {
  const { version, threshold, weakAliases } = then;
  const summary = {
    lists: on.map(({ name, date, sha256 }) => ({ name, date, sha256 })),
    asOf: '2026-01-01',
    tool: { version },
    threshold,
    weakAliases,
  };
  const path = 'first.ndjson';
  const report = { path, sha256: '0'.repeat(64), hits, hidden, summary };
  return new EarlierRun(report, lists, now);
}

interface Earlier {
  readonly then?: RunSettings;
  readonly now?: RunSettings;
  readonly on?: readonly LoadedList[];
  readonly hidden?: readonly HiddenHit[];
}

/** What the second night says of each hit, and of those that are gone. */
function compare(first: Night, second: Night, copies: readonly LoadedList[] = []) {
  const hitsOf = ({ rows, on, least = 0 }: Night) =>
    screen(rows, on).filter(({ score }) => score >= least);
  const hits = hitsOf(first);
  const { name, date, sha256 } = first.on;
  const earlier = [{ name, date, sha256 }];
  const lists = new ListsThen({ now: [second.on], earlier, copies, hits });
  const [then, now] = [first, second].map(({ settings }) => ({ ...USUAL, ...settings }));
  if (!then || !now) throw new Error('two nights have settings');
  const run = earlierRun(hits, lists, { then, now, on: [first.on] });
  const marked = hitsOf(second).map((hit) => run.mark(hit));
  return [...marked, ...run.gone()].map(({ subject, change, changes = [] }) => {
    const [id = subject.name?.[0]] = subject.id ?? [];
    return [id, change, ...changes.map(({ side, field }) => `${side} ${field}`)].join(' ');
  });
}

describe('since an earlier run', () => {
  const old = list(JONG, SON);
  const first = { rows: [A, B], on: old };
  const changed = { ...SON, title: 'Mr' };
  const cases: readonly (readonly [string, Night, Night, readonly string[]])[] = [
    ['nothing changed', first, first, ['F-1 unchanged', 'F-2 unchanged']],
    [
      'the order of rows means nothing',
      first,
      { rows: [B, A], on: old },
      ['F-2 unchanged', 'F-1 unchanged'],
    ],
    [
      'a value of a row changed',
      first,
      { rows: [A, { ...B, country: ['Laos'] }], on: old },
      ['F-1 unchanged', 'F-2 changed row country'],
    ],
    [
      'a listing changed',
      first,
      { rows: [A, B], on: list(JONG, changed) },
      ['F-1 unchanged', 'F-2 changed list title'],
    ],
    [
      'a row is new, the lists are the same',
      { rows: [A], on: old },
      first,
      ['F-1 unchanged', 'F-2 new row row'],
    ],
    [
      'of two rows with one id, the one that differs less is told',
      {
        rows: [row('F-1', 'Jong In Chol', { country: ['Laos'], email: ['a@b.example'] }), A],
        on: old,
      },
      { rows: [{ ...A, country: ['China'] }], on: old },
      ['F-1 changed row country', 'F-1 gone row row'],
    ],
    [
      'another row says the same but for the number of the row',
      { rows: [row('1001', 'Jung In-cheol')], on: old },
      { rows: [row('1001', 'Jung In-cheol'), row('1002', 'Jung In-cheol')], on: old },
      ['1001 unchanged', '1002 new row row'],
    ],
    [
      'of two rows that say the same one is gone',
      { rows: [row('1001', 'Jung In-cheol'), row('1002', 'Jung In-cheol')], on: old },
      { rows: [row('1002', 'Jung In-cheol')], on: old },
      ['1002 unchanged', '1001 gone row row'],
    ],
    ['a row is gone', first, { rows: [A], on: old }, ['F-1 unchanged', 'F-2 gone row row']],
    [
      'a listing is gone',
      first,
      { rows: [A, B], on: list(JONG) },
      ['F-1 unchanged', 'F-2 gone list listing'],
    ],
    [
      'the list is another one, and a hit told of the listing then',
      { rows: [A], on: old },
      { rows: [A, row('F-3', 'Jong In Chol')], on: list(JONG, changed) },
      ['F-1 unchanged', 'F-3 new row row'],
    ],
    [
      'the list is another one, and nothing tells of the listing then',
      { rows: [A], on: list(JONG) },
      { rows: [A, B], on: old },
      ['F-1 unchanged', 'F-2 new'],
    ],
    [
      'the threshold was higher',
      { ...first, settings: { threshold: 0.999 }, least: 0.999 },
      first,
      ['F-1 new program settings', 'F-2 new program settings'],
    ],
    [
      'the threshold is higher',
      first,
      { ...first, settings: { threshold: 0.999 }, least: 0.999 },
      ['F-1 gone program settings', 'F-2 gone program settings'],
    ],
    [
      'another version may be the cause of all that nothing else tells',
      { ...first, rows: [A] },
      { ...first, rows: [B], settings: { version: '0.2.0' } },
      ['F-2 new', 'F-1 gone'],
    ],
    [
      'another list is used',
      first,
      { rows: [A, B], on: { ...list(entryOf({ name: 'SAMPLE' })), name: 'other' } },
      ['F-1 gone list list', 'F-2 gone list list'],
    ],
    [
      'the same id, another person',
      first,
      { rows: [row('F-1', 'Sohn Kyung-shik'), B], on: old },
      ['F-1 new row row', 'F-2 unchanged', 'F-1 gone row row'],
    ],
  ];
  test.each(cases)('%s', (_, one, other, expected) => {
    expect(compare(one, other)).toEqual(expected);
  });

  test('a copy of the list then tells whether a listing is new', () => {
    const before = list(JONG);
    const hits = compare({ rows: [A], on: before }, { rows: [A, B], on: old }, [before]);
    expect(hits).toEqual(['F-1 unchanged', 'F-2 new list listing']);
    const same = list(JONG, SON, entryOf({ id: 'X-3', name: 'SAMPLE' }));
    const row = compare({ rows: [A], on: same }, { rows: [A, B], on: old }, [same]);
    expect(row).toEqual(['F-1 unchanged', 'F-2 new row row']);
  });
});

describe('a limit', () => {
  const on = list(JONG, { ...JONG, id: 'X-9' }, { ...JONG, id: 'X-10' });
  const lists = new ListsThen({ now: [on], earlier: [on], copies: [], hits: [] });
  const hits = screen([A], on);
  const [first, second, third] = hits;
  if (!first || !second || !third) throw new Error('the sample is no hit');
  const markAll = (earlier: EarlierRun) => {
    const run = new SinceRun(earlier, 1);
    const [shown] = run.mark([{ kind: 'hits', row: { hits, more: 0 } }]);
    return { shown, counts: run.counts() };
  };

  test('hides nothing that is new', () => {
    const { shown, counts } = markAll(earlierRun([first, second], lists, { on: [on] }));
    expect(shown).toMatchObject({
      row: {
        hits: [{ change: 'unchanged' }, { change: 'new', fingerprint: third.fingerprint }],
        more: 1,
        hidden: [{ fingerprint: second.fingerprint, tier: second.tier }],
      },
    });
    expect(counts).toEqual({ new: 1, changed: 0, unchanged: 2, gone: 0 });
  });

  test('of the earlier run: what it hid is not new, and what it neither showed nor hid is', () => {
    const hidden = [second, third].map(({ fingerprint, tier }) => ({ fingerprint, tier }));
    const { counts } = markAll(earlierRun([first], lists, { on: [on], hidden }));
    expect(counts).toEqual({ new: 0, changed: 0, unchanged: 3, gone: 0 });
    const weaker = [{ fingerprint: second.fingerprint, tier: 'possible' }] as const;
    expect(earlierRun([first], lists, { on: [on], hidden: weaker }).mark(second)).toMatchObject({
      change: 'changed',
      changes: [{ side: 'program', field: 'tier', before: 'possible', now: second.tier }],
    });
    const settings = { side: 'program', field: 'settings' };
    expect(earlierRun([first], lists, { on: [on] }).mark(second)).toMatchObject({
      change: 'new',
      changes: [settings],
    });
  });
});

describe('what asks for a person again is changed, though both sides are the same', () => {
  const on = list(JONG);
  const [hit] = screen([A], on);
  if (!hit) throw new Error('the sample is no hit');
  const decision = {
    state: 'cleared',
    id: '0123456789abcdef',
    disposition: 'false-positive',
    reason: 'name-differs',
    author: 'a',
    time: '2026-01-01T00:00:00Z',
  } as const;
  const cleared: Hit = { ...hit, decision };
  const same = new ListsThen({ now: [on], earlier: [on], copies: [], hits: [] });
  const ended = { side: 'decision', field: 'state', before: 'cleared' };
  const expired = { side: 'time', field: 'expires', now: '2026-02-01' } as const;

  test.each([
    ['taken back', hit, [{ ...ended, now: 'open' }]],
    [
      'expired',
      { ...hit, decision: { ...decision, state: 'lapsed', changes: [expired] } } as Hit,
      [{ ...ended, now: 'lapsed' }, expired],
    ],
  ])('a clearance that was %s', (_, now, changes) => {
    expect(earlierRun([cleared], same, { on: [on] }).mark(now)).toMatchObject({
      change: 'changed',
      changes,
    });
  });

  test('and one that holds, or is new, is not', () => {
    expect(earlierRun([cleared], same, { on: [on] }).mark(cleared).change).toBe('unchanged');
    expect(earlierRun([hit], same, { on: [on] }).mark(cleared).change).toBe('unchanged');
  });
});
