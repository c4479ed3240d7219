import type { Role, SubjectValues } from '../input/subject.ts';
import type { EntryType, Link } from '../lists/entry.ts';
import type { Disposition } from './disposition.ts';
import type { Reason } from './parties/reason.ts';

/** How a field of the subject stands to the same field of the entry. */
export type Verdict = 'equal' | 'similar' | 'differs' | 'missing-here' | 'missing-on-list';

export type EvidenceKind =
  | 'name'
  | 'birth_date'
  | 'birth_place'
  | 'gender'
  | 'nationality'
  | 'country'
  | 'address'
  | 'passport'
  | 'national_id'
  | 'tax_id'
  | 'registration'
  | 'wallet'
  | 'email'
  | 'phone'
  | 'website'
  | 'bank_code'
  | 'other';

/** One compared field. `weight` is in log-odds (natural logarithm): above 0 for, below 0 against. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly verdict: Verdict;
  readonly here: string | null;
  readonly listed: string | null;
  readonly weight: number;
  /** In a few words, why. */
  readonly detail?: string;
}

/**
 * - `exact`: the name is letter-identical after folding, or an identifier is equal, and nothing contradicts
 * - `strong` and `possible`: by the score, see `tier.ts`
 */
export type Tier = 'exact' | 'strong' | 'possible';

/** The value of the row and the listed name through which they met. */
export interface Matched {
  readonly role: Role;
  readonly value: string;
  readonly name: string;
  readonly strength: 'primary' | 'strong' | 'weak';
}

/**
 * An entry that names the party of a hit. Where the party stands on one list only, it is no more than
 * its list and number and what tells its content.
 */
export interface Listing {
  readonly list: string;
  readonly id: string;
  /** A digest of each field that the entry has, see `fingerprint.ts`: what changed is told from it. */
  readonly fields?: { readonly [field: string]: string };
  readonly name?: string;
  readonly programs?: readonly string[];
  /** Of the listing that leads, these are the hit's own. */
  readonly linkedTo?: readonly Link[];
  readonly url?: string;
  /** Why it is the same party as `sameAs`, another of the listings; the first has neither. */
  readonly because?: readonly Reason[];
  readonly sameAs?: { readonly list: string; readonly id: string };
  /** Of a listing that the row is a potential match with by itself. */
  readonly score?: number;
  readonly tier?: Tier;
  readonly matched?: Matched;
  /**
   * How the row compares with this listing; of one that is not raised by itself only what agrees or
   * differs. Of the listing that leads, it is the hit's own.
   */
  readonly evidence?: readonly Evidence[];
}

/**
 * Something that is not as it was: a value of the row, a field of a listing, the time, what was decided, or
 * the program, with its settings, that compared both sides.
 */
export interface Change {
  readonly side: 'row' | 'list' | 'time' | 'program' | 'decision';
  /**
   * A role of the row, a field of the entry, `expires`, `state`, `tier` or `settings`. `row` and `listing`
   * are the whole of them: one that came, went, or changed in what is not known; `list` is one that was
   * not screened against.
   */
  readonly field: string;
  /** Of the listing that changed. */
  readonly list?: string;
  readonly id?: string;
  /** As given; absent where there was none, or where only digests are known. */
  readonly before?: string;
  readonly now?: string;
}

/**
 * What decisions say of a hit now. Only `cleared` takes it out of the table and the exit status.
 *
 * - `cleared`, `confirmed`: a false positive, a true match, in force
 * - `pending`: needs data, is escalated, or awaits the second pair of eyes that the rules ask for
 * - `lapsed`: what was decided is not in force any more, for the reasons in `changes`
 * - `contradicted`: decisions in force say different things
 */
export interface HitDecision {
  readonly state: 'cleared' | 'confirmed' | 'pending' | 'lapsed' | 'contradicted';
  /** Of the decision, as `haechi decisions` knows it. */
  readonly id: string;
  readonly disposition: Disposition;
  readonly reason: string;
  readonly text?: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly evidence?: readonly string[];
  readonly approver?: string;
  /** What it takes to be in force. */
  readonly awaits?: 'approval';
  /** The day from which on it is not in force, YYYY-MM-DD. */
  readonly expires?: string;
  readonly changes?: readonly Change[];
  /** The ids of decisions that say something else. */
  readonly against?: readonly string[];
}

/** How a hit stands to an earlier run. `gone` is a hit of that run which is none any more. */
export type HitChange = 'new' | 'changed' | 'unchanged' | 'gone';

/** A potential match of one row with one listed party, by the listing that it matches best. */
export interface Hit {
  readonly file: string;
  readonly row: number;
  readonly line: number;
  readonly subject: SubjectValues;
  readonly entry: {
    readonly list: string;
    readonly id: string;
    readonly name: string;
    readonly type: EntryType;
    readonly programs: readonly string[];
    /** All of the party: those raised, strongest first, then those that were not raised by themselves. */
    readonly listings: readonly Listing[];
    readonly linkedTo: readonly Link[];
    readonly url?: string;
  };
  readonly matched: Matched;
  /** From 0 to 1, unrounded; see `score.ts` for its meaning. */
  readonly score: number;
  /** The highest that any listing of the party reaches. */
  readonly tier: Tier;
  readonly evidence: readonly Evidence[];
  /** Identifies subject and entry by their contents, never by a row number; hexadecimal. */
  readonly fingerprint: string;
  /** Where a decision was ever taken on this subject and party. */
  readonly decision?: HitDecision;
  /** Where the run was compared with an earlier one. */
  readonly change?: HitChange;
  /** Why a hit is new, changed or gone, as far as it is known. */
  readonly changes?: readonly Change[];
}

/** All hits of one row, strongest first; `more` counts those that `--limit` left out. */
export interface RowHits {
  readonly hits: readonly Hit[];
  readonly more: number;
  /** Those, strongest first, as far as they are told. */
  readonly hidden?: readonly HiddenHit[];
}

/** What is told of a hit that `--limit` left out. */
export type HiddenHit = Pick<Hit, 'fingerprint' | 'tier'>;
