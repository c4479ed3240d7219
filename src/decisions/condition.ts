import { DecisionBook } from './decision-book.ts';
import type { PlacedLine } from './read-decisions.ts';
import type { Decision } from './record.ts';
import { against, type DecisionRules, obstacleOf, type StandingDecision } from './standing.ts';

/**
 * How a decision stands by itself, whatever hits there are now.
 *
 * - `in-force`: holds for a hit of its fingerprint
 * - `awaiting-approval`: takes a second person who has not approved it
 * - `name-alone`: clears a row of which nothing but a name is known, and so clears nothing
 * - `contradicted`: another one in force on the same fingerprint says something else
 * - `expired`, `superseded`, `withdrawn`
 */
export type Condition =
  | 'in-force'
  | 'awaiting-approval'
  | 'name-alone'
  | 'contradicted'
  | 'expired'
  | 'superseded'
  | 'withdrawn';

export interface ConditionedDecision extends Pick<StandingDecision, 'decision' | 'approval'> {
  readonly condition: Condition;
  /** Where it is contradicted, by what. */
  readonly against?: readonly Decision[];
}

/** Every decision of a file with its condition, in the order of the file. */
export function conditionsOf(
  lines: readonly PlacedLine[],
  rules: DecisionRules,
  book = new DecisionBook({ lines, rules }),
): readonly ConditionedDecision[] {
  const { standing, superseded, withdrawn } = book.standing;
  const all: readonly ConditionedDecision[] = [
    ...superseded.map((decision) => ({ decision, condition: 'superseded' }) as const),
    ...withdrawn.map((decision) => ({ decision, condition: 'withdrawn' }) as const),
    ...standing.map((one) => conditionOf(one, book, rules)),
  ];
  const conditions = new Map(all.map((one) => [one.decision.id, one]));
  return lines.flatMap(({ line }) => {
    const one = conditions.get(line.id);
    // Of a line that stands there twice one is told.
    return one?.decision === line ? one : [];
  });
}

function conditionOf(
  one: StandingDecision,
  book: DecisionBook,
  rules: DecisionRules,
): ConditionedDecision {
  const { decision, approval } = one;
  const told = { decision, ...(approval && { approval }) };
  switch (obstacleOf(one, rules)) {
    case 'expired':
      return { ...told, condition: 'expired' };
    case 'approval':
      return { ...told, condition: 'awaiting-approval' };
    case 'name-alone':
      return { ...told, condition: 'name-alone' };
    case undefined: {
      const others = against(one, book.concerning(decision), rules);
      return others.length === 0
        ? { ...told, condition: 'in-force' }
        : { ...told, condition: 'contradicted', against: others.map((other) => other.decision) };
    }
  }
}
