import type { Column, InputLayout, RejectedRow, Role } from '../input/subject.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import type { RowHits, Tier } from '../matching/hit.ts';

/** What a report says of a list. */
export type ListFacts = Pick<
  LoadedList,
  'name' | 'path' | 'date' | 'confirmed' | 'sha256' | 'coverage' | 'warnings'
> & {
  readonly entries: number;
};

/** Known before the first row; every report opens with it or repeats it. */
export interface RunHead {
  /** Program version. */
  readonly version: string;
  readonly lists: readonly ListFacts[];
  readonly inputs: readonly InputLayout[];
  readonly asOf: string;
  readonly threshold: number;
}

/** The counts of a finished run. `rowsRead` = `rowsScreened` + `rowsRejected`, always. */
export interface RunSummary {
  readonly rowsRead: number;
  readonly rowsScreened: number;
  readonly rowsRejected: number;
  readonly rowsWithHits: number;
  readonly hits: { readonly [tier in Tier]: number };
  readonly cleared: number;
  readonly indicators: number;
}

/** How columns were read, for the summary: by role, ignored, and the roles no column has. */
export interface ColumnSummary {
  readonly file: string;
  readonly read: readonly { readonly role: Role; readonly headers: readonly string[] }[];
  readonly ignored: readonly Column[];
  readonly absent: readonly Role[];
}

/**
 * One report being written. Each method returns the text that comes next; the caller decides where
 * it goes, so that a reporter neither prints nor opens a file. Calls come in the order begin, then
 * hits and rejected in row order, then end.
 */
export interface Report {
  begin(head: RunHead): string;
  hits(row: RowHits): string;
  rejected(row: RejectedRow): string;
  end(summary: RunSummary): string;
}

/** What decides the looks of a report, for those formats that have looks. */
export interface ReportStyle {
  /** Terminal columns to fit into. */
  readonly width: number;
  readonly color: boolean;
}

export type ReportFormat = 'table' | 'csv' | 'ndjson' | 'json';
