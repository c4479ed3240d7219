import { HaechiError } from '../foundation/haechi-error.ts';
import type { Disposition } from '../matching/disposition.ts';
import type { Hit } from '../matching/hit.ts';
import { DecisionBook } from './decision-book.ts';
import { numbered } from './line-id.ts';
import type { DecisionsFile } from './read-decisions.ts';
import { REASONS } from './reasons.ts';
import type { Approval, Decision, DecisionLine, Withdrawal } from './record.ts';
import { DECISION_SCHEMA_VERSION } from './record.ts';
import { isSamePerson } from './standing.ts';

/** Who writes a line, and when (ISO 8601, UTC). */
export interface Signature {
  readonly author: string;
  readonly time: string;
  readonly text?: string;
}

/** What is decided of a hit. */
export interface Verdict extends Signature {
  readonly disposition: Disposition;
  readonly reason: string;
  readonly evidence?: readonly string[];
  readonly expires?: string;
}

/**
 * The line that decides a hit. It comes in the place of whatever was decided before of the same subject
 * and party, as far as the file tells.
 *
 * @throws HaechiError `USAGE` for a reason that is none of its disposition, and for `other` without text
 */
export function decide(
  file: Pick<DecisionsFile, 'lines'>,
  hit: Hit,
  version: string,
  verdict: Verdict,
): Decision {
  checkReason(verdict);
  const { disposition, reason, evidence, expires } = verdict;
  const { fingerprint, subject, entry, tier, score } = hit;
  const rules = { asOf: verdict.time.slice(0, 10), approvals: [] };
  const before = new DecisionBook({ lines: file.lines, rules }).concerning(hit);
  const supersedes = before.map(({ decision }) => decision.id);
  return numbered<Decision>({
    kind: 'decision',
    ...signed(verdict),
    disposition,
    reason,
    ...(evidence && evidence.length > 0 && { evidence }),
    ...(expires !== undefined && { expires }),
    fingerprint,
    subject,
    entry: {
      name: entry.name,
      listings: entry.listings.map(({ list, id, fields }) => ({
        list,
        id,
        ...(fields && { fields }),
      })),
    },
    tier,
    score,
    version,
    ...(supersedes.length > 0 && { supersedes }),
  });
}

/**
 * The line by which a second person approves a decision.
 *
 * @throws HaechiError `USAGE` where it is the person who decided
 */
export function approve(decision: Decision, signature: Signature): Approval {
  if (isSamePerson(decision.author, signature.author)) {
    const what = `${decision.id} was decided by ${decision.author}, who cannot approve it too`;
    throw new HaechiError('USAGE', what, { cure: 'another person approves it, with --author' });
  }
  return numbered<Approval>({ kind: 'approval', ...signed(signature), decision: decision.id });
}

/** The line that takes back a decision or an approval. */
export function withdraw(line: DecisionLine, signature: Signature): Withdrawal {
  return numbered<Withdrawal>({ kind: 'withdrawal', ...signed(signature), decision: line.id });
}

function signed({ author, time, text }: Signature) {
  return {
    schemaVersion: DECISION_SCHEMA_VERSION,
    author,
    time,
    ...(text !== undefined && { text }),
  } as const;
}

function checkReason({ disposition, reason, text }: Verdict): void {
  const codes = REASONS[disposition].map(({ code }) => code);
  if (!codes.includes(reason)) {
    throw new HaechiError('USAGE', `${reason} is no reason for ${disposition}`, {
      cure: `choose one of ${codes.join(', ')}`,
    });
  }
  if (reason === 'other' && text === undefined) {
    throw new HaechiError('USAGE', 'the reason other says nothing by itself', {
      cure: 'add --text "..."',
    });
  }
}
