import type { Chunk } from './chunk.ts';
import type { ByteRange, Shard } from './shards/shard.ts';

/** What a column of the user's file holds. The order is that of the summary and of the help. */
export const ROLES = [
  'id',
  'name',
  'surname',
  'given_name',
  'organisation',
  'birth_date',
  'birth_place',
  'gender',
  'nationality',
  'country',
  'city',
  'address',
  'location',
  'time_zone',
  'email',
  'phone',
  'website',
  'passport',
  'national_id',
  'tax_id',
  'wallet',
  'payout_account',
  'payee_name',
  'bank_country',
  'handle',
  'ip',
  'resume_hash',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles whose values are names to be screened, each in its own right. */
export const NAME_ROLES = ['name', 'surname', 'given_name', 'organisation', 'payee_name'] as const;

/** Roles whose values are kept for the reader alone: no list has such a field. */
export const KEPT_ROLES = ['time_zone', 'bank_country', 'ip', 'resume_hash'] as const;

/** Each role that was read, with its non-empty values as given, in the order of the columns. */
export type SubjectValues = { readonly [role in Role]?: readonly string[] };

/** One row of the user's file. */
export interface Subject {
  /** As the user named the file; `-` is standard input. */
  readonly file: string;
  /** Data records from 1 within the file, rejected ones included. */
  readonly row: number;
  /** First physical line of the record, from 1. */
  readonly line: number;
  readonly values: SubjectValues;
}

/** A row that could not be screened; `raw` is its text. */
export interface RejectedRow {
  readonly file: string;
  readonly row: number;
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

export type InputRow =
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'rejected'; readonly rejected: RejectedRow };

/** How one column of the file was read; `role` is absent for an ignored column. */
export interface Column {
  /** From 1. */
  readonly number: number;
  /** As in the file; empty without a header. */
  readonly header: string;
  readonly role?: Role;
}

/** What was found out about a file before its first row. */
export interface InputLayout {
  readonly file: string;
  readonly encoding: string;
  /** True when the encoding is a guess that a reader should be told of. */
  readonly encodingGuessed: boolean;
  readonly delimiter: string;
  /** Physical line of the header, or 0 where there is none. */
  readonly headerLine: number;
  /** True when nothing in that line shows that it is a header and no row. */
  readonly headerGuessed: boolean;
  readonly columns: readonly Column[];
}

/** What a reader should be told of rows that were read, once for a file. */
export interface InputNotes {
  /**
   * Rows with text beyond the last column that has a header. They are screened by the columns there
   * are; most often a cell that holds the delimiter lacks its quotes, and its neighbours are shifted.
   */
  readonly wideRows: number;
  /** First physical line of the first of them. */
  readonly firstWideLine: number | undefined;
}

/** What one shard reads of a file: whole records, from the first byte of one to that of another. */
export interface ShareFacts extends ByteRange {
  /** Bytes of the whole file. */
  readonly size: number;
  /** SHA-256 of the file's first MiB, which settles the layout; in hexadecimal. */
  readonly headSha256: string;
  /** What the first line of the share is numbered, at least one more than the header's. */
  readonly firstLine: number;
  /** Physical lines that begin in the bytes taken in so far. */
  lines(): number;
}

/** A file of subjects that was opened: its layout is known, its rows are still to come. */
export interface SubjectFile {
  readonly layout: InputLayout;
  /** Bytes of the file, where known, for the progress line. */
  readonly size: number | undefined;
  /** Bytes that the file has at least, also where its size is not known. */
  readonly leastSize: number;
  /** Bytes taken in so far. */
  bytesRead(): number;
  /** SHA-256 of all bytes, in hexadecimal, once `chunks` or `rows` is exhausted. */
  sha256(): string;
  /**
   * The text of the file, cut between records. `readChunk` makes rows of it, in this thread or in
   * another one. Constant memory. A file is read once: either so or by `rows`.
   */
  chunks(): AsyncIterable<Chunk>;
  /** Rows in file order, in batches. Constant memory. */
  rows(): AsyncIterable<readonly InputRow[]>;
  /** Of the rows that `rows` has given so far; complete once it is exhausted. */
  notes(): InputNotes;
  /**
   * Where only one shard's share is read. Then sizes and hashes are those of the share, rows count from
   * its beginning, and lines from `firstLine`.
   */
  readonly share?: ShareFacts;
}

export interface InputOptions {
  /** `role` to one or more headers or `#n` column numbers, as in `--column name=Supplier`. */
  readonly columns?: readonly { readonly role: Role; readonly header: string }[];
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly noHeader?: boolean;
  /** A file without a single record opens, and has no columns and no rows. */
  readonly allowEmpty?: boolean;
  /** Only the records of this shard. */
  readonly shard?: Shard;
  /** Least text of a chunk, in UTF-16 units; by default some thousand rows. Changes no row. */
  readonly chunkSize?: number;
}
