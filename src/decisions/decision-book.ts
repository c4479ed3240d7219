import { groupBy } from '../foundation/group-by.ts';
import { changesBetween, isSameListing } from '../matching/change/changes.ts';
import { isSameSubject, subjectKey } from '../matching/change/subject-identity.ts';
import type { Change, Hit, HitDecision } from '../matching/hit.ts';
import type { PlacedLine } from './read-decisions.ts';
import type { Decision } from './record.ts';
import {
  against,
  type DecisionRules,
  obstacleOf,
  type Standing,
  type StandingDecision,
  standingOf,
} from './standing.ts';

/** What a book is made of: plain data, so that it can be sent to another thread. */
export interface DecisionFacts {
  readonly lines: readonly PlacedLine[];
  readonly rules: DecisionRules;
}

/** What a hit is decided by. */
export interface DecidedHit extends Pick<Hit, 'fingerprint' | 'subject'> {
  readonly entry: Pick<Decision['entry'], 'listings'>;
}

/** Tells what was decided of hits. */
export class DecisionBook {
  readonly standing: Standing;
  readonly #rules: DecisionRules;
  readonly #byFingerprint: ReadonlyMap<string, readonly StandingDecision[]>;
  readonly #bySubject: ReadonlyMap<string, readonly StandingDecision[]>;

  constructor({ lines, rules }: DecisionFacts) {
    this.#rules = rules;
    this.standing = standingOf(lines, rules.approvals);
    const { standing } = this.standing;
    this.#byFingerprint = groupBy(standing, ({ decision }) => decision.fingerprint);
    this.#bySubject = groupBy(standing, ({ decision }) => subjectKey(decision.subject));
  }

  /**
   * The hit with what decisions say of it; the same hit where there are none on its subject and party.
   * One holds for a hit of its own fingerprint alone: both sides say what they said. Of those on other
   * contents of the same subject and party that with the fewest changes is told as lapsed, with what changed.
   */
  decide(hit: Hit): Hit {
    const decision = this.#decisionOn(hit);
    return decision ? { ...hit, decision } : hit;
  }

  /** All standing decisions on the subject and the party of a hit, whatever their contents were. */
  concerning(hit: DecidedHit): readonly StandingDecision[] {
    const same = this.#byFingerprint.get(hit.fingerprint) ?? [];
    const others = this.#bySubject.get(subjectKey(hit.subject)) ?? [];
    const onParty = others.filter(({ decision }) => isOnSame(decision, hit));
    return [...new Set([...same, ...onParty])].sort(compareTime);
  }

  #decisionOn(hit: DecidedHit): HitDecision | undefined {
    const concerning = this.concerning(hit);
    const same = concerning.filter(({ decision }) => decision.fingerprint === hit.fingerprint);
    const latest = same.findLast((standing) => this.#obstacle(standing) === undefined);
    if (latest) {
      const others = against(latest, concerning, this.#rules).map(({ decision }) => decision.id);
      return others.length > 0
        ? { ...told(latest), state: 'contradicted', against: others }
        : { ...told(latest), state: stateOf(latest) };
    }
    const awaiting = same.findLast((standing) => this.#obstacle(standing) === 'approval');
    if (awaiting) return { ...told(awaiting), awaits: 'approval', state: 'pending' };
    const [nearest] = concerning
      .map((standing) => ({ standing, changes: this.#changes(standing, hit) }))
      .reverse()
      .sort((a, b) => countOfContents(a.changes) - countOfContents(b.changes));
    return nearest && { ...told(nearest.standing), state: 'lapsed', changes: nearest.changes };
  }

  #obstacle(standing: StandingDecision) {
    return obstacleOf(standing, this.#rules);
  }

  #changes(standing: StandingDecision, hit: DecidedHit): readonly Change[] {
    const { decision } = standing;
    const before = { subject: decision.subject, listings: decision.entry.listings };
    const now = { subject: hit.subject, listings: hit.entry.listings };
    const { expires } = decision;
    const expired = expires !== undefined && expires <= this.#rules.asOf;
    const bare = this.#obstacle(standing) === 'name-alone';
    return [
      ...(bare ? [{ side: 'program', field: 'settings' } as const] : []),
      ...(expired ? [{ side: 'time', field: 'expires', now: expires } as const] : []),
      ...(decision.fingerprint === hit.fingerprint ? [] : changesBetween(before, now)),
    ];
  }
}

/** Whether a decision is on the subject and the party of a hit, or of another decision. */
export function isOnSame(
  decision: Pick<Decision, 'subject' | 'entry'>,
  other: Pick<DecidedHit, 'subject' | 'entry'>,
): boolean {
  return (
    decision.entry.listings.some((listing) =>
      other.entry.listings.some((one) => isSameListing(listing, one)),
    ) && isSameSubject(decision.subject, other.subject)
  );
}

function countOfContents(changes: readonly Change[]): number {
  return changes.filter(({ side }) => side !== 'time').length;
}

function compareTime(a: StandingDecision, b: StandingDecision): number {
  if (a.decision.time !== b.decision.time) return a.decision.time < b.decision.time ? -1 : 1;
  return a.order - b.order;
}

function stateOf({ decision }: StandingDecision): HitDecision['state'] {
  switch (decision.disposition) {
    case 'false-positive':
      return 'cleared';
    case 'true-match':
      return 'confirmed';
    case 'needs-data':
    case 'escalated':
      return 'pending';
  }
}

function told({ decision, approval }: StandingDecision): Omit<HitDecision, 'state'> {
  const { id, disposition, reason, text, author, time, evidence, expires } = decision;
  return {
    id,
    disposition,
    reason,
    ...(text !== undefined && { text }),
    author,
    time,
    ...(evidence && { evidence }),
    ...(approval && { approver: approval.author }),
    ...(expires !== undefined && { expires }),
  };
}
