import { groupBy } from '../foundation/group-by.ts';
import { isNameAlone } from '../matching/change/subject-identity.ts';
import type { Disposition } from '../matching/disposition.ts';
import type { PlacedLine } from './read-decisions.ts';
import type { Approval, Decision, DecisionLine } from './record.ts';

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

/**
 * Sorts the decisions of a file by what later lines say of them. Lines may stand in any order. A renewal that
 * still awaits the second person asked for by `approvals` does not replace what was approved before.
 */
export function standingOf(
  lines: readonly PlacedLine[],
  approvals: DecisionRules['approvals'] = [],
): Standing {
  const all = linesOf(lines);
  const takenBack = takenBackBy(all);
  const decisions = all.filter((line) => line.kind === 'decision');
  const valid = decisions.filter(({ id }) => !takenBack.has(id));
  const approvalsOf = groupBy(
    all.flatMap((line) => (line.kind === 'approval' && !takenBack.has(line.id) ? [line] : [])),
    ({ decision }) => decision,
  );
  const considered = valid.map((decision, order): StandingDecision => {
    const approval = approvalsOf
      .get(decision.id)
      ?.find(({ author }) => !isSamePerson(author, decision.author));
    return { decision, order, ...(approval && { approval }) };
  });
  const replaced = replacedAmong(considered, approvals);
  return {
    standing: considered.filter(({ decision }) => !replaced.has(decision.id)),
    withdrawn: decisions.filter(({ id }) => takenBack.has(id)),
    superseded: valid.filter(({ id }) => replaced.has(id)),
  };
}

/** The decisions of a file that nobody took back, those included that others replaced. */
export function validOf(lines: readonly PlacedLine[]): readonly Decision[] {
  const all = linesOf(lines);
  const takenBack = takenBackBy(all);
  return all.flatMap((line) => (line.kind === 'decision' && !takenBack.has(line.id) ? [line] : []));
}

/** A merge of two branches may keep a line twice: it counts once. */
function linesOf(lines: readonly PlacedLine[]): readonly DecisionLine[] {
  return [...new Map(lines.map(({ line }) => [line.id, line])).values()];
}

function takenBackBy(all: readonly DecisionLine[]): ReadonlySet<string> {
  return new Set(all.flatMap((line) => (line.kind === 'withdrawal' ? line.decision : [])));
}

function replacedAmong(
  considered: readonly StandingDecision[],
  approvals: DecisionRules['approvals'],
): ReadonlySet<string> {
  const asked: ReadonlySet<Disposition> = new Set(approvals);
  const approved = new Map(
    considered.flatMap(({ decision: { id, disposition }, approval }) =>
      approval && asked.has(disposition) ? [[id, disposition] as const] : [],
    ),
  );
  return new Set(
    considered.flatMap(({ decision: { disposition, supersedes = [] }, approval }) => {
      const awaits = asked.has(disposition) && !approval;
      return awaits ? supersedes.filter((id) => approved.get(id) !== disposition) : supersedes;
    }),
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
    const obstacle = obstacleOf(other, rules);
    if (otherwise === disposition || obstacle === 'expired' || obstacle === 'name-alone')
      return false;
    if (other.decision.fingerprint === fingerprint) return true;
    return (
      disposition === 'false-positive' && otherwise === 'true-match' && !considered.includes(id)
    );
  });
}

/**
 * Whether a decision has expired, awaits a second person, or clears a row of which nothing but a name is known,
 * which no version of this program writes any more.
 */
export function obstacleOf(
  { decision, approval }: StandingDecision,
  { asOf, approvals }: DecisionRules,
): 'expired' | 'approval' | 'name-alone' | undefined {
  const { disposition, expires, subject } = decision;
  if (expires !== undefined && expires <= asOf) return 'expired';
  if (disposition === 'false-positive' && isNameAlone(subject)) return 'name-alone';
  return approvals.includes(disposition) && !approval ? 'approval' : undefined;
}
