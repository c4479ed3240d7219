import type { FindListing, Report, ReportStyle, RunHead } from './report.ts';

/** A report whose head is known; `opening` is the text that `begin` returns. */
export interface OpenedReport extends Omit<Report, 'begin'> {
  readonly opening: string;
}

/** A format: what its files are called, and how one is written. One file of this folder exports one. */
export interface ReportKind {
  /** Endings of file names, in lower case with their dot; no two formats share one. */
  readonly endings: readonly string[];
  open(head: RunHead, style: ReportStyle, findListing: FindListing): OpenedReport;
}
