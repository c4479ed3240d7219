import type { Disposition } from '../matching/disposition.ts';
import type { DecisionsFile } from './read-decisions.ts';
import type { Approval, Decision } from './record.ts';

/** What decides whether a decision is in force, beside the two sides of a hit. */
export interface DecisionRules {
  /** YYYY-MM-DD; a decision that expires on this day or before is not in force. */
  readonly asOf: string;
  /** Dispositions that take a second person. */
  readonly approvals: readonly Disposition[];
}

/** A decision that nobody took back or replaced. */
export interface StandingDecision {
  readonly decision: Decision;
  /** Its place among the lines; later ones come later. */
  readonly order: number;
  /** The approval of somebody else, the first there is. */
  readonly approval?: Approval;
}

/** What became of the decisions of a file. */
export interface Standing {
  readonly standing: readonly StandingDecision[];
  readonly withdrawn: readonly Decision[];
  readonly superseded: readonly Decision[];
}

/** Sorts the decisions of a file by what later lines say of them. Lines may stand in any order. */
export function standingOf(lines: readonly DecisionsFile['lines'][number][]): Standing {
  const all = [...new Map(lines.map(({ line }) => [line.id, line])).values()];
  const takenBack = new Set(
    all.flatMap((line) => (line.kind === 'withdrawal' ? line.decision : [])),
  );
  const decisions = all.filter((line) => line.kind === 'decision');
  const valid = decisions.filter(({ id }) => !takenBack.has(id));
  const replaced = new Set(valid.flatMap(({ supersedes = [] }) => supersedes));
  const approvals = all.filter((line) => line.kind === 'approval' && !takenBack.has(line.id));
  return {
    standing: valid
      .map((decision, order): StandingDecision => {
        const approval = approvals.find((line): line is Approval => approves(line, decision));
        return { decision, order, ...(approval && { approval }) };
      })
      .filter(({ decision }) => !replaced.has(decision.id)),
    withdrawn: decisions.filter(({ id }) => takenBack.has(id)),
    superseded: valid.filter(({ id }) => replaced.has(id)),
  };
}

function approves(line: DecisionsFile['lines'][number]['line'], decision: Decision): boolean {
  return (
    line.kind === 'approval' &&
    line.decision === decision.id &&
    !isSamePerson(line.author, decision.author)
  );
}

export function isSamePerson(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/**
 * Decisions that stand beside one and say something else: on the same contents, whether or not a second
 * person approved them; and true matches of the same subject and party on other contents that were not
 * known when this one was made. `concerning` are all on its subject and party.
 */
export function against(
  { decision }: StandingDecision,
  concerning: readonly StandingDecision[],
  rules: DecisionRules,
): readonly StandingDecision[] {
  const { fingerprint, disposition, considered = [] } = decision;
  return concerning.filter((other) => {
    const { id, disposition: otherwise } = other.decision;
    if (otherwise === disposition || obstacleOf(other, rules) === 'expired') return false;
    if (other.decision.fingerprint === fingerprint) return true;
    return (
      disposition === 'false-positive' && otherwise === 'true-match' && !considered.includes(id)
    );
  });
}

/** Whether a decision has expired, or awaits a second person. */
export function obstacleOf(
  { decision, approval }: StandingDecision,
  { asOf, approvals }: DecisionRules,
): 'expired' | 'approval' | undefined {
  if (decision.expires !== undefined && decision.expires <= asOf) return 'expired';
  return approvals.includes(decision.disposition) && !approval ? 'approval' : undefined;
}
