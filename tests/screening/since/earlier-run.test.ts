import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../../src/input/subject.ts';
import type { Entry } from '../../../src/lists/entry.ts';
import type { LoadedList } from '../../../src/lists/loaded-list.ts';
import type { Hit } from '../../../src/matching/hit.ts';
import { createMatcher } from '../../../src/matching/matcher.ts';
import { EarlierRun } from '../../../src/screening/since/earlier-run.ts';
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

interface Night {
  readonly rows: readonly SubjectValues[];
  readonly on: LoadedList;
}

/** What the second night says of each hit, and of those that are gone. */
function compare(first: Night, second: Night, copies: readonly LoadedList[] = []) {
  const hits = screen(first.rows, first.on);
  const { name, date, sha256 } = first.on;
  const summary = { lists: [{ name, date, sha256 }], asOf: '2026-01-01' };
  const report = { path: 'first.ndjson', sha256: '0'.repeat(64), hits, limited: [], summary };
  const lists = new ListsThen({ now: [second.on], earlier: summary.lists, copies, hits });
  const run = new EarlierRun(
    report as unknown as ConstructorParameters<typeof EarlierRun>[0],
    lists,
  );
  const marked = screen(second.rows, second.on).map((hit) => run.mark(hit));
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

test('counts what is new before it limits what is shown', () => {
  const on = list(JONG, { ...JONG, id: 'X-9' });
  const lists = new ListsThen({ now: [on], earlier: [], copies: [], hits: [] });
  const report = {
    path: 'x',
    sha256: '',
    hits: [],
    limited: [],
    summary: { lists: [], asOf: '2026-01-01' },
  };
  const run = new SinceRun(
    new EarlierRun(report as unknown as ConstructorParameters<typeof EarlierRun>[0], lists),
    1,
  );
  const hits = screen([A], on);
  expect(hits).toHaveLength(2);
  const [shown] = run.mark([{ kind: 'hits', row: { hits, more: 0 } }]);
  expect(shown).toMatchObject({ row: { hits: [{ change: 'new' }], more: 1 } });
  expect(run.counts()).toEqual({ new: 2, changed: 0, unchanged: 0, gone: 0 });
});

function earlierRun(hits: readonly Hit[], limited: readonly Hit[], on: LoadedList): EarlierRun {
  const { name, date, sha256 } = on;
  const summary = { lists: [{ name, date, sha256 }], asOf: '2026-01-01' };
  const lists = new ListsThen({ now: [on], earlier: summary.lists, copies: [], hits });
  const report = { path: 'x', sha256: '', hits, limited, summary };
  return new EarlierRun(report as unknown as ConstructorParameters<typeof EarlierRun>[0], lists);
}

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
    expect(earlierRun([cleared], [], on).mark(now)).toMatchObject({ change: 'changed', changes });
  });

  test('and one that holds, or is new, is not', () => {
    expect(earlierRun([cleared], [], on).mark(cleared).change).toBe('unchanged');
    expect(earlierRun([hit], [], on).mark(cleared).change).toBe('unchanged');
  });
});

test('a hit that the limit of the earlier report left out is not new', () => {
  const on = list(JONG, { ...JONG, id: 'X-9' });
  const [first, second] = screen([A], on);
  if (!first || !second) throw new Error('the sample is no hit');
  expect(earlierRun([first], [first], on).mark(second).change).toBe('unchanged');
  const settings = { side: 'program', field: 'settings' };
  expect(earlierRun([first], [], on).mark(second)).toMatchObject({
    change: 'new',
    changes: [settings],
  });
});
