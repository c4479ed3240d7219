import type { Entry } from './entry.ts';

/** Something a user should know about a list that was loaded all the same. */
export interface ListWarning {
  readonly file: string;
  readonly message: string;
}

/** One file of a published list. `sha256` is in lower-case hexadecimal. */
export interface ListFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The published layouts that are read; `formats.ts` has a reader for each. */
export type ListFormat =
  | 'ofac-csv'
  | 'ofac-xml'
  | 'ofac-advanced-xml'
  | 'un-xml'
  | 'eu-xml'
  | 'eu-csv'
  | 'uk-csv'
  | 'uk-xml'
  | 'us-csl-csv'
  | 'us-csl-json'
  | 'opensanctions-csv'
  | 'opensanctions-ftm'
  | 'watch-list-csv'
  | 'watch-list-ndjson';

/**
 * What was read and joined to an entry. `aliases` are the strong ones (rows of an OFAC alias file),
 * `weakAliases` those marked as weak. `addresses` counts what the list publishes, OFAC's placeholder
 * rows without street, city and country included, which give no `ListedAddress`. `documents` are
 * the identifiers that are no wallets and no contacts (e-mail, telephone, website); `links` the
 * other parties that entries name.
 */
export interface ListCounts {
  readonly entries: number;
  readonly aliases: number;
  readonly weakAliases: number;
  readonly addresses: number;
  readonly documents: number;
  readonly wallets: number;
  readonly contacts: number;
  readonly links: number;
}

/** The parties of a list, in its order. An array is one; an installed copy reads each when asked. */
export interface Entries extends Iterable<Entry> {
  readonly length: number;
  at(index: number): Entry | undefined;
}

/** A list in memory, with what a report must say about it. */
export interface LoadedList {
  /** Short name that every hit carries: `ofac-sdn`, `un-sc`, or a watch-list's file stem. */
  readonly name: string;
  readonly format: ListFormat;
  /** Where it was read from, as the user gave it. */
  readonly path: string;
  /** The publisher's date as YYYY-MM-DD, or `unknown`; never the file system's. */
  readonly date: string;
  /** Day on which the publisher's server last gave this copy as its newest, YYYY-MM-DD. */
  readonly confirmed?: string;
  /**
   * Of a single file its SHA-256; of a set the SHA-256 of the lines that `sha256sum` prints for its
   * files in the order of their names, so that anybody can check it.
   */
  readonly sha256: string;
  readonly files: readonly ListFile[];
  readonly entries: Entries;
  readonly counts: ListCounts;
  readonly warnings: readonly ListWarning[];
  /** What the list does not cover, when that is less than its name promises. */
  readonly coverage?: string;
}

/** Options of opening a list. */
export interface OpenListOptions {
  /** Load an OFAC file without its closing 0x1A, with a warning. */
  readonly trust?: boolean;
  /** YYYY-MM-DD, for a list whose files carry no date. */
  readonly date?: string;
}
