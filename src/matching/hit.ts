import type { Role, SubjectValues } from '../input/subject.ts';
import type { EntryType, Link } from '../lists/entry.ts';

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

/** A potential match of one row with one listed party. */
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
    readonly listings: readonly { readonly list: string; readonly id: string }[];
    readonly linkedTo: readonly Link[];
    readonly url?: string;
  };
  readonly matched: {
    readonly role: Role;
    readonly value: string;
    readonly name: string;
    readonly strength: 'primary' | 'strong' | 'weak';
  };
  /** From 0 to 1, unrounded; see `score.ts` for its meaning. */
  readonly score: number;
  readonly tier: Tier;
  readonly evidence: readonly Evidence[];
  /** Identifies subject and entry by their contents, never by a row number; hexadecimal. */
  readonly fingerprint: string;
}

/** All hits of one row, strongest first; `more` counts those that `--limit` left out. */
export interface RowHits {
  readonly hits: readonly Hit[];
  readonly more: number;
}
