import { DecisionBook } from './decision-book.ts';
import type { PlacedLine } from './read-decisions.ts';
import type { Decision } from './record.ts';
import {
  against,
  type DecisionRules,
  obstacleOf,
  type StandingDecision,
  standingOf,
} from './standing.ts';

/**
 * How a decision stands by itself, whatever hits there are now.
 *
 * - `in-force`: holds for a hit of its fingerprint
 * - `awaiting-approval`: takes a second person who has not approved it
 * - `contradicted`: another one in force on the same fingerprint says something else
 * - `expired`, `superseded`, `withdrawn`
 */
export type Condition =
  | 'in-force'
  | 'awaiting-approval'
  | 'contradicted'
  | 'expired'
  | 'superseded'
  | 'withdrawn';

export interface ConditionedDecision extends Pick<StandingDecision, 'decision' | 'approval'> {
  readonly condition: Condition;
}

/** Every decision of a file with its condition, in the order of the file. */
export function conditionsOf(
  lines: readonly PlacedLine[],
  rules: DecisionRules,
): readonly ConditionedDecision[] {
  const { standing, superseded, withdrawn } = standingOf(lines);
  const book = new DecisionBook({ lines, rules });
  const conditions = new Map<Decision, ConditionedDecision>();
  for (const decision of superseded) {
    conditions.set(decision, { decision, condition: 'superseded' });
  }
  for (const decision of withdrawn) conditions.set(decision, { decision, condition: 'withdrawn' });
  for (const one of standing) {
    const { decision, approval } = one;
    const condition = conditionOf(one, book, rules);
    conditions.set(decision, { decision, condition, ...(approval && { approval }) });
  }
  return lines.flatMap(({ line }) =>
    line.kind === 'decision' ? (conditions.get(line) ?? []) : [],
  );
}

function conditionOf(one: StandingDecision, book: DecisionBook, rules: DecisionRules): Condition {
  switch (obstacleOf(one, rules)) {
    case 'expired':
      return 'expired';
    case 'approval':
      return 'awaiting-approval';
    case undefined:
      return against(one, book.concerning(one.decision), rules).length > 0
        ? 'contradicted'
        : 'in-force';
  }
}
