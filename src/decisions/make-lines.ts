import { HaechiError } from '../foundation/haechi-error.ts';
import type { Disposition } from '../matching/disposition.ts';
import type { Hit } from '../matching/hit.ts';
import { isOnSame } from './decision-book.ts';
import { numbered } from './line-id.ts';
import { refuseNameAlone } from './name-alone.ts';
import type { DecisionsFile } from './read-decisions.ts';
import { REASONS } from './reasons.ts';
import type { Approval, Decision, DecisionLine, Withdrawal } from './record.ts';
import { DECISION_SCHEMA_VERSION } from './record.ts';
import { isSamePerson, standingOf, validOf } from './standing.ts';

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
 * The line that decides a hit. It comes in the place of whatever was decided before of the same contents,
 * and tells what was known of other contents of the same subject and party.
 *
 * @throws HaechiError `USAGE` for a reason that is none of its disposition, for `other` without text, and
 *   for clearing a row of which nothing but a name is known
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
  refuseNameAlone(disposition, subject);
  const before = validOf(file.lines);
  const supersedes = before.filter((decision) => decision.fingerprint === fingerprint);
  const considered = before.filter(
    (decision) => decision.fingerprint !== fingerprint && isOnSame(decision, hit),
  );
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
    ...(supersedes.length > 0 && { supersedes: supersedes.map(({ id }) => id) }),
    ...(considered.length > 0 && { considered: considered.map(({ id }) => id) }),
  });
}

/**
 * The line by which a second person approves a decision.
 *
 * @throws HaechiError `USAGE` where it is the person who decided, and where it does not stand any more
 */
export function approve(
  file: Pick<DecisionsFile, 'lines'>,
  decision: Decision,
  signature: Signature,
): Approval {
  if (isSamePerson(decision.author, signature.author)) {
    const what = `${decision.id} was decided by ${decision.author}, who cannot approve it too`;
    throw new HaechiError('USAGE', what, { cure: 'another person approves it, with --author' });
  }
  const { standing } = standingOf(file.lines);
  const one = standing.find(({ decision: { id } }) => id === decision.id);
  if (!one) {
    throw new HaechiError('USAGE', `${decision.id} was withdrawn or superseded`, {
      cure: 'haechi decisions list shows what stands',
    });
  }
  if (one.approval) {
    throw new HaechiError('USAGE', `${decision.id} was approved by ${one.approval.author} already`);
  }
  return numbered<Approval>({ kind: 'approval', ...signed(signature), decision: decision.id });
}

/**
 * The line that takes back a decision or an approval.
 *
 * @throws HaechiError `USAGE` for one that is itself a withdrawal, and where one of `before` takes it back
 */
export function withdraw(
  line: DecisionLine,
  signature: Signature,
  before: DecisionsFile['lines'] = [],
): Withdrawal {
  if (line.kind === 'withdrawal') {
    throw new HaechiError('USAGE', `${line.id} is a withdrawal and stays`, { cure: 'decide anew' });
  }
  const same = before.find(
    ({ line: other }) => other.kind === 'withdrawal' && other.decision === line.id,
  );
  if (same) throw new HaechiError('USAGE', `${same.line.author} took back ${line.id} already`);
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
