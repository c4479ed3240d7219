import type { Column, InputLayout, RejectedRow, Role } from '../input/subject.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import type { HitChange, RowHits, Tier } from '../matching/hit.ts';
import type { EntryView } from './list-entry/entry-view.ts';

/** What a report says of a list. */
export type ListFacts = Pick<
  LoadedList,
  'name' | 'path' | 'date' | 'confirmed' | 'sha256' | 'coverage' | 'warnings'
> & {
  readonly entries: number;
};

/** A file of decisions as it was read: later ones are appended to it. */
export interface DecisionsFacts {
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 of these bytes, in hexadecimal. */
  readonly sha256: string;
  readonly decisions: number;
}

/** The earlier run that this one is compared with. */
export interface SinceFacts {
  readonly file: string;
  /** Of the report, in hexadecimal. */
  readonly sha256: string;
  readonly asOf: string;
  readonly lists: readonly Pick<ListFacts, 'name' | 'date' | 'sha256'>[];
}

/** Known before the first row; every report opens with it or repeats it. */
export interface RunHead {
  /** Program version. */
  readonly version: string;
  readonly lists: readonly ListFacts[];
  readonly inputs: readonly InputLayout[];
  readonly asOf: string;
  readonly threshold: number;
  /** Whether weak aliases count without support; by default they do not. */
  readonly weakAliases?: boolean;
  readonly decisions?: DecisionsFacts;
  readonly since?: SinceFacts;
}

/** The counts of a finished run. `rowsRead` = `rowsScreened` + `rowsRejected`, always. */
export interface RunSummary {
  readonly rowsRead: number;
  readonly rowsScreened: number;
  readonly rowsRejected: number;
  /** Rows with hits that no decision has cleared. */
  readonly rowsWithHits: number;
  /** Hits that no decision has cleared. */
  readonly hits: { readonly [tier in Tier]: number };
  /** Hits that a decision has cleared; these are counted nowhere else. */
  readonly cleared: number;
  readonly indicators: number;
  /** Of a run that was compared with an earlier one: hits that are not cleared, and those that are gone. */
  readonly changes?: ChangeCounts;
}

export type ChangeCounts = { readonly [change in HitChange]: number };

/** How columns were read, for the summary: by role, ignored, and the roles no column has. */
export interface ColumnSummary {
  readonly file: string;
  readonly read: readonly { readonly role: Role; readonly headers: readonly string[] }[];
  readonly ignored: readonly Column[];
  readonly absent: readonly Role[];
}

/** What comes at the end of a report: text, or the bytes of a format that is none. */
export type ReportEnd = string | Uint8Array;

/**
 * One report being written. Each method returns the text that comes next; the caller decides where
 * it goes, so that a reporter neither prints nor opens a file. Calls come in the order begin, then
 * hits and rejected in row order, then end. Hits that are gone since an earlier run come last, in
 * rows of their own.
 */
export interface Report {
  begin(head: RunHead): string;
  hits(row: RowHits): string;
  rejected(row: RejectedRow): string;
  end(summary: RunSummary): ReportEnd | Promise<ReportEnd>;
}

/** Finds the whole listing of a hit's party and the network around it, for reports that show them. */
export type FindListing = (list: string, id: string) => EntryView | undefined;

/** What decides the looks of a report, for those formats that have looks. */
export interface ReportStyle {
  /** Terminal columns to fit into. */
  readonly width: number;
  readonly color: boolean;
}

export type ReportFormat = 'table' | 'csv' | 'ndjson' | 'json' | 'html' | 'markdown' | 'xlsx';
