import { changesBetween, isSameListing } from '../matching/change/changes.ts';
import { isSameSubject, subjectKey } from '../matching/change/subject-identity.ts';
import type { Change, Hit, HitDecision } from '../matching/hit.ts';
import type { PlacedLine } from './read-decisions.ts';
import { type DecisionRules, obstacleOf, type StandingDecision, standingOf } from './standing.ts';

/** What a book is made of: plain data, so that it can be sent to another thread. */
export interface DecisionFacts {
  readonly lines: readonly PlacedLine[];
  readonly rules: DecisionRules;
}

/** What a hit is decided by. */
export type DecidedHit = Pick<Hit, 'fingerprint' | 'subject' | 'entry'>;

/** Tells what was decided of hits. */
export class DecisionBook {
  readonly #rules: DecisionRules;
  readonly #byFingerprint = new Map<string, StandingDecision[]>();
  readonly #bySubject = new Map<string, StandingDecision[]>();

  constructor({ lines, rules }: DecisionFacts) {
    this.#rules = rules;
    for (const standing of standingOf(lines).standing) {
      const { fingerprint, subject } = standing.decision;
      push(this.#byFingerprint, fingerprint, standing);
      push(this.#bySubject, subjectKey(subject), standing);
    }
  }

  /**
   * The hit with what decisions say of it; the same hit where there are none on its subject and party.
   * One holds for a hit of its own fingerprint alone: both sides say what they said. Of those on other
   * contents of the same subject and party the latest is told as lapsed, with what changed.
   */
  decide(hit: Hit): Hit {
    const decision = this.#decisionOn(hit);
    return decision ? { ...hit, decision } : hit;
  }

  /** All standing decisions on the subject and the party of a hit, whatever their contents were. */
  concerning(hit: DecidedHit): readonly StandingDecision[] {
    const same = this.#byFingerprint.get(hit.fingerprint) ?? [];
    const others = this.#bySubject.get(subjectKey(hit.subject)) ?? [];
    const onParty = others.filter(
      ({ decision }) =>
        isSameSubject(decision.subject, hit.subject) &&
        decision.entry.listings.some((listing) =>
          hit.entry.listings.some((other) => isSameListing(listing, other)),
        ),
    );
    return [...new Set([...same, ...onParty])].sort((a, b) => compareTime(a, b));
  }

  #decisionOn(hit: DecidedHit): HitDecision | undefined {
    const concerning = this.concerning(hit);
    const same = concerning.filter(({ decision }) => decision.fingerprint === hit.fingerprint);
    const held = same.filter((standing) => this.#obstacle(standing) === undefined);
    const latest = held.at(-1);
    if (latest) {
      const against = held.filter(
        ({ decision }) => decision.disposition !== latest.decision.disposition,
      );
      return against.length > 0
        ? {
            ...told(latest),
            state: 'contradicted',
            against: against.map(({ decision }) => decision.id),
          }
        : { ...told(latest), state: stateOf(latest) };
    }
    const awaiting = same.findLast((standing) => this.#obstacle(standing) === 'approval');
    if (awaiting) return { ...told(awaiting), awaits: 'approval', state: 'pending' };
    const last = concerning.at(-1);
    return last && { ...told(last), state: 'lapsed', changes: this.#changes(last, hit) };
  }

  #obstacle(standing: StandingDecision) {
    return obstacleOf(standing, this.#rules);
  }

  #changes({ decision }: StandingDecision, hit: DecidedHit): readonly Change[] {
    const before = { subject: decision.subject, listings: decision.entry.listings };
    const now = { subject: hit.subject, listings: hit.entry.listings };
    const { expires } = decision;
    const expired = expires !== undefined && expires <= this.#rules.asOf;
    return [
      ...(expired ? [{ side: 'time', field: 'expires', now: expires } as const] : []),
      ...(decision.fingerprint === hit.fingerprint ? [] : changesBetween(before, now)),
    ];
  }
}

function push(map: Map<string, StandingDecision[]>, key: string, standing: StandingDecision): void {
  const known = map.get(key);
  if (known) known.push(standing);
  else map.set(key, [standing]);
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
