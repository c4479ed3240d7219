import { describe, expect, test } from '@jest/globals';
import { audit, type Finding } from '../../src/decisions/audit.ts';
import { partLines } from '../../src/decisions/prune.ts';
import type { Decision, DecisionLine } from '../../src/decisions/record.ts';
import type { Hit } from '../../src/matching/hit.ts';
import {
  approved,
  decided,
  ENTRY,
  fileOf,
  hitOf,
  placed,
  RULES,
  textOf,
  VALUES,
  withdrawn,
} from './sample.ts';

const HIT = hitOf();
const CLEARED = decided(HIT);
const BRANCH = decided(HIT, { disposition: 'escalated', reason: 'to-counsel', author: 'b' });
const LATER = decided(HIT, { time: '2026-08-05T10:00:00.000Z' }, [CLEARED]);
const expiring = (expires: string) => decided(HIT, { expires });
const MATCH = { disposition: 'true-match', reason: 'several-agree', author: 'b' } as const;
const OWN = { ...approved(CLEARED, 'b'), author: 'a' };

function found(
  lines: readonly DecisionLine[],
  hits?: readonly Hit[],
  limited: readonly Hit[] = [],
): string[] {
  const reported = hits && { hits, limited };
  const findings = audit(fileOf(textOf(...lines)), RULES, reported);
  return findings.map(({ line, kind, fault }: Finding) => `${line} ${fault ? '!' : ''}${kind}`);
}

describe('what a look at the file finds', () => {
  const cases: readonly (readonly [string, readonly DecisionLine[], readonly string[]])[] = [
    ['nothing in a good one', [CLEARED, approved(CLEARED, 'b')], []],
    ['an altered line', [{ ...CLEARED, author: 'z' }], ['1 !altered']],
    ['a line that stands twice', [CLEARED, CLEARED], ['2 repeated']],
    ['an approval of nothing', [approved(CLEARED, 'b')], ['1 !unknown-reference']],
    ['a contradiction, on both lines', [CLEARED, BRANCH], ['1 !contradicted', '2 !contradicted']],
    ['one that expired', [expiring('2026-08-31')], ['1 expired']],
    ['one that expires within thirty days', [expiring('2026-10-01')], ['1 expiring']],
    ['none that expires later', [expiring('2026-10-02')], []],
    ['none that was superseded', [CLEARED, LATER], []],
    ['none that was taken back', [CLEARED, withdrawn(CLEARED)], []],
  ];
  test.each(cases)('%s', (_, lines, expected) => expect(found(lines)).toEqual(expected));

  test('an approval by the one who decided', () => {
    expect(found([CLEARED, OWN])).toEqual(['2 !altered', '2 !own-approval']);
  });

  test('a reason that is none', () => {
    const odd = { ...CLEARED, reason: 'because' } as Decision;
    expect(found([odd])).toEqual(['1 !altered', '1 !unknown-reason']);
  });

  test('a line that was never finished', () => {
    const file = fileOf(`${textOf(CLEARED)}{"kind":`);
    expect(audit(file, RULES)).toMatchObject([{ kind: 'torn', fault: false, line: 2 }]);
  });

  test('one that awaits a second person', () => {
    const findings = audit(fileOf(textOf(CLEARED)), { ...RULES, approvals: ['false-positive'] });
    expect(findings).toMatchObject([{ kind: 'awaiting-approval', id: CLEARED.id }]);
  });

  test('what contradicts it is named', () => {
    const other = decided(hitOf({ ...VALUES, birth_date: ['1979-01-06'] }), MATCH);
    expect(audit(fileOf(textOf(CLEARED, BRANCH)), RULES)[0]?.detail).toBe(
      `${BRANCH.id} says escalated of the same hit`,
    );
    expect(audit(fileOf(textOf(CLEARED, other)), RULES)[0]?.detail).toBe(
      `${other.id} says true-match of other contents of this subject`,
    );
  });

  test('with a report that leaves hits of the row out: nothing for sure', () => {
    const shown = hitOf(VALUES, { ...ENTRY, id: 'X-2' });
    expect(found([CLEARED], [shown], [shown])).toEqual(['1 not-shown']);
    const another = hitOf({ ...VALUES, id: ['F-2'] }, { ...ENTRY, id: 'X-2' });
    expect(found([CLEARED], [another], [another])).toEqual(['1 unused']);
  });

  test('with reports: what no hit bears, and what lapsed', () => {
    expect(found([CLEARED], [HIT])).toEqual([]);
    expect(found([CLEARED], [])).toEqual(['1 unused']);
    expect(found([CLEARED], [hitOf(VALUES, { ...ENTRY, title: 'Mr' })])).toEqual(['1 lapsed']);
  });
});

describe('what goes when a file is pruned', () => {
  const other = decided(hitOf({ ...VALUES, id: ['F-9'] }));
  const approval = approved(CLEARED, 'b');
  const cases: readonly (readonly [string, readonly DecisionLine[], readonly DecisionLine[]])[] = [
    ['nothing that holds', [CLEARED, approval, other], []],
    ['what expired', [expiring('2026-09-01'), other], [expiring('2026-09-01')]],
    ['what was superseded, with its approval', [CLEARED, approval, LATER], [CLEARED, approval]],
    [
      'what was taken back, and what took it back',
      [CLEARED, withdrawn(CLEARED), other],
      [CLEARED, withdrawn(CLEARED)],
    ],
    [
      'what is said of what goes, in any order of the lines',
      [withdrawn(CLEARED), withdrawn(approval), approval, CLEARED, other],
      [withdrawn(CLEARED), withdrawn(approval), approval, CLEARED],
    ],
    [
      'of a decision that stays nothing, be it taken back or not',
      [CLEARED, approval, withdrawn(approval)],
      [],
    ],
  ];
  test.each(cases)('%s', (_, lines, out) => {
    const pruning = partLines(placed(...lines), RULES, new Set());
    expect(pruning.out).toEqual(out);
    const ids = out.map(({ id }) => id);
    expect(pruning.kept).toEqual(lines.filter(({ id }) => !ids.includes(id)));
  });

  test('what nothing bears, where it is named', () => {
    const pruning = partLines(placed(CLEARED, other), RULES, new Set([other.id]));
    expect(pruning).toEqual({ out: [other], kept: [CLEARED] });
  });
});
