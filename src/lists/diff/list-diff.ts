import type { Entry } from '../entry.ts';
import type { ListFormat } from '../loaded-list.ts';
import type { FieldChange } from './entry-changes.ts';
import type { FieldName } from './fields.ts';

/** What tells one copy of a list from another. */
export interface ListCopy {
  readonly name: string;
  readonly format: ListFormat;
  readonly path: string;
  /** YYYY-MM-DD or `unknown`. */
  readonly date: string;
  readonly sha256: string;
  readonly entries: number;
}

/** An entry that stands in one of the two lists alone. */
export interface SingleEntry {
  readonly entry: Entry;
  /** The id that the same name, type and birth dates have on the other list alone. */
  readonly renumbered?: string;
}

/** An entry of both lists that does not say the same in both. */
export interface ChangedEntry {
  readonly older: Entry;
  readonly newer: Entry;
  /** At least one. */
  readonly changes: readonly FieldChange[];
}

/** Entries by kind of change. */
export interface DiffCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** An entry counts under each of its programmes; a changed one under those of both versions. */
export interface ProgramCounts extends DiffCounts {
  /** Empty for entries without any. */
  readonly program: string;
}

/**
 * What became of a list between two copies of it. Entries stand in the order of their ids, programmes
 * in that of their letters. `added + changed + unchanged` are the entries of the newer list,
 * `removed + changed + unchanged` those of the older one.
 */
export interface ListDiff {
  readonly older: ListCopy;
  readonly newer: ListCopy;
  readonly added: readonly SingleEntry[];
  readonly changed: readonly ChangedEntry[];
  readonly removed: readonly SingleEntry[];
  /** Entries that say the same in both. */
  readonly unchanged: number;
  /** Sorted by programme; those without a difference are left out. */
  readonly byProgram: readonly ProgramCounts[];
  /** Fields that only one of the two copies gives, and which were therefore not compared. */
  readonly notCompared: readonly FieldName[];
}
