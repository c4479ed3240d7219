import type { SubjectValues } from '../input/subject.ts';
import type { Disposition } from '../matching/disposition.ts';
import type { Listing, Tier } from '../matching/hit.ts';

export const DECISION_SCHEMA_VERSION = 1;

/** What all lines of a decisions file have. */
interface Line {
  readonly schemaVersion: typeof DECISION_SCHEMA_VERSION;
  /** The first 16 hexadecimal digits of the SHA-256 of the rest of the line: an altered line shows. */
  readonly id: string;
  readonly author: string;
  /** When it was written, ISO 8601 in UTC. */
  readonly time: string;
  readonly text?: string;
}

/** What was decided of a hit, and on what it rested. */
export interface Decision extends Line {
  readonly kind: 'decision';
  readonly disposition: Disposition;
  /** A code of `reasons.ts`. */
  readonly reason: string;
  /** Where the proof is kept: a ticket, a document, a page. */
  readonly evidence?: readonly string[];
  /** The day from which on it is not in force, YYYY-MM-DD; without one it never expires. */
  readonly expires?: string;
  /** Of the hit, both sides: it holds for a hit of this fingerprint and no other. */
  readonly fingerprint: string;
  readonly subject: SubjectValues;
  readonly entry: {
    readonly name: string;
    readonly listings: readonly Pick<Listing, 'list' | 'id' | 'fields'>[];
  };
  readonly tier: Tier;
  readonly score: number;
  /** Program version that found the hit. */
  readonly version: string;
  /** Earlier decisions on the same contents, by their ids, in the place of which it comes. */
  readonly supersedes?: readonly string[];
  /** Earlier ones on other contents of the same subject and party, which were known. */
  readonly considered?: readonly string[];
}

/** The second pair of eyes. */
export interface Approval extends Line {
  readonly kind: 'approval';
  /** Id of the decision that is approved. */
  readonly decision: string;
}

/** A decision taken back. */
export interface Withdrawal extends Line {
  readonly kind: 'withdrawal';
  /** Id of the decision or approval that is taken back. */
  readonly decision: string;
}

/** A line of a decisions file. Lines are only ever added. */
export type DecisionLine = Decision | Approval | Withdrawal;
