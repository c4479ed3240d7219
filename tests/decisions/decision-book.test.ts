import { describe, expect, test } from '@jest/globals';
import { conditionsOf } from '../../src/decisions/condition.ts';
import { approve, withdraw } from '../../src/decisions/make-lines.ts';
import type { DecisionLine } from '../../src/decisions/record.ts';
import type { DecisionRules } from '../../src/decisions/standing.ts';
import type { Hit } from '../../src/matching/hit.ts';
import {
  approved,
  bookOf,
  decided,
  ENTRY,
  hitOf,
  placed,
  RULES,
  VALUES,
  withdrawn,
} from './sample.ts';

const HIT = hitOf();
const CLEARED = decided(HIT);
const SAME = { fingerprint: HIT.fingerprint };

describe('what a decision says of a hit', () => {
  const confirmed = decided(HIT, { disposition: 'true-match', reason: 'several-agree' });
  const escalated = decided(HIT, { disposition: 'escalated', reason: 'to-counsel' });
  const asked = decided(HIT, { disposition: 'needs-data', reason: 'documents-asked' });
  const expiring = decided(HIT, { expires: '2026-09-01' });
  const later = decided(
    HIT,
    { disposition: 'escalated', reason: 'to-counsel', time: '2026-08-05T10:00:00.000Z' },
    [CLEARED],
  );
  const branch = decided(HIT, {
    disposition: 'true-match',
    reason: 'several-agree',
    author: 'b',
    time: '2026-08-05T10:00:00.000Z',
  });
  const fourEyes = { approvals: ['false-positive'] } as const;
  const cases: readonly (readonly [
    name: string,
    lines: readonly DecisionLine[],
    rules: Partial<DecisionRules>,
    expected: object | undefined,
  ])[] = [
    ['nothing where nothing was decided', [], {}, undefined],
    ['a false positive clears it', [CLEARED], {}, { state: 'cleared', author: 'a' }],
    ['a true match confirms it', [confirmed], {}, { state: 'confirmed' }],
    ['escalated leaves it pending', [escalated], {}, { state: 'pending' }],
    ['so does what needs data', [asked], {}, { state: 'pending' }],
    [
      'the day before it expires it holds',
      [expiring],
      { asOf: '2026-08-31' },
      { state: 'cleared' },
    ],
    [
      'on the day it expires it lapses',
      [expiring],
      {},
      { state: 'lapsed', changes: [{ side: 'time', field: 'expires', now: '2026-09-01' }] },
    ],
    ['one that was taken back says nothing', [CLEARED, withdrawn(CLEARED)], {}, undefined],
    ['a later one comes in its place', [CLEARED, later], {}, { state: 'pending', id: later.id }],
    ['in whatever order a merge leaves the lines', [later, CLEARED], {}, { id: later.id }],
    [
      'taken back, the one before holds again',
      [CLEARED, later, withdrawn(later)],
      {},
      { state: 'cleared', id: CLEARED.id },
    ],
    ['a line that a merge kept twice counts once', [CLEARED, CLEARED], {}, { state: 'cleared' }],
    [
      'two that know nothing of each other contradict',
      [CLEARED, branch],
      {},
      { state: 'contradicted', id: branch.id, against: [CLEARED.id] },
    ],
    [
      'where two pairs of eyes are asked for it waits',
      [CLEARED],
      fourEyes,
      { state: 'pending', awaits: 'approval' },
    ],
    [
      'for another person',
      [CLEARED, approved(CLEARED, 'b')],
      fourEyes,
      { state: 'cleared', approver: 'b' },
    ],
    [
      'whose approval is not taken back',
      [CLEARED, approved(CLEARED, 'b'), withdrawn(approved(CLEARED, 'b'))],
      fourEyes,
      { state: 'pending' },
    ],
    ['which is asked of no other disposition', [confirmed], fourEyes, { state: 'confirmed' }],
  ];
  test.each(cases)('%s', (_, lines, rules, expected) => {
    const { decision } = bookOf(lines, rules).decide(HIT);
    if (expected === undefined) expect(decision).toBeUndefined();
    else expect(decision).toMatchObject(expected);
  });

  test('nobody approves a decision of their own, in whatever case', () => {
    expect(() => approved(CLEARED, ' A ')).toThrow('decided by a, who cannot approve it too');
    const forged = { ...approved(CLEARED, 'b'), author: 'A' };
    expect(bookOf([CLEARED, forged], fourEyes).decide(HIT).decision?.state).toBe('pending');
  });
});

describe('a decision lapses when either side changes', () => {
  const changed: readonly (readonly [string, Hit, readonly object[]])[] = [
    [
      'the birth date of the row',
      hitOf({ ...VALUES, birth_date: ['1979-01-06'] }),
      [{ side: 'row', field: 'birth_date', before: '1979-01-05', now: '1979-01-06' }],
    ],
    [
      'a value more',
      hitOf({ ...VALUES, country: ['Laos'] }),
      [{ side: 'row', field: 'country', now: 'Laos' }],
    ],
    [
      'the name under the same id',
      hitOf({ ...VALUES, name: ['Chong In-chol'] }),
      [{ side: 'row', field: 'name', before: 'Jung In-cheol', now: 'Chong In-chol' }],
    ],
    [
      'a field of the entry',
      hitOf(VALUES, { ...ENTRY, nationalities: ['Korea, North'] }),
      [{ side: 'list', field: 'nationalities', list: 'sample', id: 'X-1' }],
    ],
  ];
  test.each(changed)('%s', (_, hit, changes) => {
    const { decision } = bookOf([CLEARED]).decide(hit);
    expect(decision).toMatchObject({ state: 'lapsed', id: CLEARED.id, changes });
    expect(decision?.changes).toHaveLength(changes.length);
  });

  test('and holds again with what it was made on', () => {
    expect(bookOf([CLEARED]).decide(hitOf()).decision?.state).toBe('cleared');
  });

  test('another row, line and file change nothing', () => {
    const moved = { ...HIT, row: 70, line: 80, file: 'other.csv' };
    expect(bookOf([CLEARED]).decide(moved).decision?.state).toBe('cleared');
  });
});

describe('a decision says nothing', () => {
  const named = (birth: string) => ({ name: ['Jung In-cheol'], birth_date: [birth] });
  test.each([
    ['of another id with the same name', hitOf({ ...VALUES, id: ['F-2'] }), CLEARED],
    ['of another entry', hitOf(VALUES, { ...ENTRY, id: 'X-2' }), CLEARED],
    [
      'of a namesake without an id who was born on another day',
      hitOf(named('1979-01-06')),
      decided(hitOf(named('1979-01-05'))),
    ],
  ])('%s', (_, hit, decision) => {
    expect(hit).not.toMatchObject(SAME);
    expect(bookOf([decision]).decide(hit).decision).toBeUndefined();
  });

  test('by a name alone: such a row cannot be cleared', () => {
    const bare = hitOf({ name: ['Jung In-cheol'] });
    expect(() => decided(bare)).toThrow(
      'nothing but a name is known of Jung In-cheol, and clearing',
    );
    const asked = decided(bare, { disposition: 'needs-data', reason: 'birth-date-missing' });
    const { decision } = bookOf([asked]).decide(hitOf(named('1979-01-05')));
    expect(decision).toMatchObject({ state: 'lapsed', changes: [{ field: 'birth_date' }] });
  });
});

test('a clearance by a name alone, as earlier versions wrote it, clears nothing', () => {
  const bare = hitOf({ name: ['Jung In-cheol'], email: ['N/A'] });
  const { fingerprint, subject } = bare;
  const old = { ...CLEARED, fingerprint, subject };
  const changes = [{ side: 'program', field: 'settings' }];
  expect(bookOf([old]).decide(bare).decision).toMatchObject({ state: 'lapsed', changes });
  expect(conditionsOf(placed(old), RULES)).toMatchObject([{ condition: 'name-alone' }]);
});

describe('what merged branches and later data bring never clears against a true match', () => {
  const found = { disposition: 'true-match', reason: 'several-agree', author: 'b' } as const;
  const other = hitOf({ ...VALUES, birth_date: ['1979-01-06'] });
  const match = decided(HIT, found);
  const elsewhere = decided(other, found);

  test('on the same contents, though it awaits a second person', () => {
    const book = bookOf([CLEARED, match], { approvals: ['true-match'] });
    expect(book.decide(HIT).decision).toMatchObject({ state: 'contradicted', against: [match.id] });
  });

  test('on other contents of the same subject and party, in either order', () => {
    for (const lines of [
      [CLEARED, elsewhere],
      [elsewhere, CLEARED],
    ]) {
      expect(bookOf(lines).decide(HIT).decision?.state).toBe('contradicted');
    }
  });

  test('unless it was known when the row was cleared', () => {
    const aware = decided(HIT, {}, [elsewhere]);
    expect(bookOf([elsewhere, aware]).decide(HIT).decision?.state).toBe('cleared');
    expect(bookOf([elsewhere, aware]).decide(other).decision?.state).toBe('confirmed');
  });

  test('nor does taking back a decision in between bring back the one before', () => {
    const second = decided(HIT, found, [CLEARED]);
    const third = decided(HIT, { ...found, text: 'again' }, [CLEARED, second]);
    const book = bookOf([CLEARED, second, third, withdrawn(second)]);
    expect(book.decide(HIT).decision).toMatchObject({ state: 'confirmed', id: third.id });
  });
});

describe('where two pairs of eyes are asked for, a renewal', () => {
  const fourEyes = { approvals: ['false-positive'] } as const;
  const first = decided(HIT, { expires: '2026-10-01' });
  const seen = approved(first, 'b');
  const renewal = decided(HIT, { expires: '2027-10-01', time: '2026-08-20T10:00:00.000Z' }, [
    first,
    seen,
  ]);
  const state = (lines: readonly DecisionLine[], rules: Partial<DecisionRules> = {}) =>
    bookOf(lines, { ...fourEyes, ...rules }).decide(HIT).decision;

  test('leaves what was approved in force until it is approved itself', () => {
    expect(state([first, seen, renewal])).toMatchObject({ state: 'cleared', id: first.id });
    const both = [first, seen, renewal, approved(renewal, 'b')];
    expect(state(both)).toMatchObject({ state: 'cleared', id: renewal.id });
    expect(conditionsOf(placed(...both), { ...RULES, ...fourEyes })).toMatchObject([
      { condition: 'superseded' },
      { condition: 'in-force' },
    ]);
  });

  test('but not beyond its expiry', () => {
    const { id } = renewal;
    const later = { asOf: '2026-10-01' };
    expect(state([first, seen, renewal], later)).toMatchObject({ state: 'pending', id });
  });

  test('does not keep what nobody had approved, nor what says something else', () => {
    expect(state([first, renewal])).toMatchObject({ state: 'pending', id: renewal.id });
    const match = { disposition: 'true-match', reason: 'several-agree' } as const;
    const found = decided(HIT, { ...match, time: '2026-08-21T10:00:00.000Z' }, [first, seen]);
    const rules = { approvals: ['false-positive', 'true-match'] } as const;
    expect(state([first, seen, found], rules)).toMatchObject({ state: 'pending', id: found.id });
  });
});

describe('of several decisions on other contents', () => {
  const row = (email: string, name = 'Jung In-cheol') => {
    return hitOf({ ...VALUES, name: [name], email: [email] });
  };
  const match = { disposition: 'true-match', reason: 'several-agree' } as const;
  const confirmed = decided(row('a@example.com'), match);
  const cleared = decided(row('b@example.com', 'Chong In-chol'), {
    time: '2026-08-05T10:00:00.000Z',
  });

  test('the one is told that differs least, as what it was', () => {
    const { decision } = bookOf([confirmed, cleared]).decide(row('c@example.com'));
    expect(decision).toMatchObject({
      state: 'lapsed',
      id: confirmed.id,
      disposition: 'true-match',
    });
  });

  test('of equals the latest', () => {
    const later = decided(row('d@example.com'), { time: '2026-08-06T10:00:00.000Z' });
    const { decision } = bookOf([later, confirmed]).decide(row('c@example.com'));
    expect(decision?.id).toBe(later.id);
  });
});

test('rows of one id are decided each for itself', () => {
  const row = (email: string) => hitOf({ ...VALUES, email: [email] });
  const first = decided(row('a@example.com'));
  const second = decided(row('b@example.com'), {}, [first]);
  const book = bookOf([first, second]);
  expect(book.decide(row('a@example.com')).decision?.id).toBe(first.id);
  expect(book.decide(row('b@example.com')).decision?.id).toBe(second.id);
});

describe('what is decided', () => {
  test('takes a reason of its disposition, and words where the reason is other', () => {
    expect(() => decided(HIT, { reason: 'to-counsel' })).toThrow(
      'to-counsel is no reason for false-positive; choose one of birth-date-differs',
    );
    expect(() => decided(HIT, { reason: 'other' })).toThrow('add --text');
    expect(decided(HIT, { reason: 'other', text: 'told by phone' }).text).toBe('told by phone');
  });

  test('is approved once, and taken back once', () => {
    const lines = placed(CLEARED, approved(CLEARED, 'b'), withdrawn(CLEARED));
    const signature = { author: 'c', time: '2026-08-04T10:00:00.000Z' };
    expect(() => approve({ lines: lines.slice(0, 2) }, CLEARED, signature)).toThrow(
      `${CLEARED.id} was approved by b already`,
    );
    expect(() => withdraw(CLEARED, signature, lines)).toThrow(`a took back ${CLEARED.id} already`);
  });

  test('keeps what it rests on, and no place in a file', () => {
    expect(CLEARED).toMatchObject({
      subject: VALUES,
      entry: { name: 'JONG, In Chol', listings: [{ list: 'sample', id: 'X-1' }] },
      tier: HIT.tier,
      score: HIT.score,
      version: '0.1.0',
    });
    expect(Object.keys(CLEARED)).not.toEqual(expect.arrayContaining(['row']));
  });
});
