import { DecisionBook, type DecisionFacts } from '../../decisions/decision-book.ts';
import { isSamePerson } from '../../decisions/standing.ts';
import type { Hit } from '../../matching/hit.ts';
import { TIERS } from '../../matching/tier.ts';

/**
 * The hits of a report that ask for a decision, worst first: those that were never decided, those whose
 * decision lapsed or is contradicted, those that somebody else decided and `author` could approve, and with
 * `pending` those that wait for data or are escalated.
 * Hits of one row stay in their order, and so do equals.
 */
export function openHits(
  hits: readonly Hit[],
  facts: DecisionFacts,
  author: string,
  pending: boolean,
): readonly Hit[] {
  const book = new DecisionBook(facts);
  const decided = hits.map(({ decision: _, ...hit }) => book.decide(hit));
  const seen = new Set<string>();
  return decided
    .filter((hit) => {
      // Rows that say the same are decided together.
      const again = seen.has(hit.fingerprint);
      seen.add(hit.fingerprint);
      return !again && asks(hit, author, pending);
    })
    .sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.score - a.score);
}

/** Whether `author` may do something about a hit. */
export function asks({ decision }: Hit, author: string, pending: boolean): boolean {
  switch (decision?.state) {
    case 'cleared':
    case 'confirmed':
      return false;
    case 'pending':
      return canApprove(decision, author) || (pending && decision.awaits === undefined);
    case 'lapsed':
    case 'contradicted':
    case undefined:
      return true;
  }
}

/** Whether a decision awaits a second person who `author` could be. */
export function canApprove(decision: Hit['decision'], author: string): boolean {
  return decision?.awaits === 'approval' && !isSamePerson(decision.author, author);
}
