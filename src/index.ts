export { DecisionBook, type DecisionFacts } from './decisions/decision-book.ts';
export { readDecisions } from './decisions/read-decisions.ts';
export { DECISIONS_SCHEMA } from './decisions/schema.ts';
export { type ErrorCode, HaechiError, type Place } from './foundation/haechi-error.ts';
export { openSubjects } from './input/open-subjects.ts';
export type {
  InputOptions,
  RejectedRow,
  Role,
  Subject,
  SubjectFile,
  SubjectValues,
} from './input/subject.ts';
export { diffLists } from './lists/diff/diff-lists.ts';
export type { ListDiff } from './lists/diff/list-diff.ts';
export type {
  Alias,
  Entry,
  EntryType,
  Link,
  ListedAddress,
  ListedIdentifier,
} from './lists/entry.ts';
export { openAllInstalled, openInstalled } from './lists/installed/open-installed.ts';
export type { ListWarning, LoadedList, OpenListOptions } from './lists/loaded-list.ts';
export { openList } from './lists/open-list.ts';
export type { WatchListRecord } from './lists/watch-list/record.ts';
export { WATCH_LIST_SCHEMA } from './lists/watch-list/record-schema.ts';
export { watchListRecord } from './lists/watch-list/write-record.ts';
export type { Disposition } from './matching/disposition.ts';
export type {
  Change,
  Evidence,
  EvidenceKind,
  Hit,
  HitChange,
  HitDecision,
  Listing,
  RowHits,
  Tier,
  Verdict,
} from './matching/hit.ts';
export { createMatcher, type Matcher, type MatcherOptions } from './matching/matcher.ts';
export { type Explanation, explainNames } from './reports/explanation/explanation.ts';
export { EXPLANATION_SCHEMA } from './reports/explanation/schema.ts';
export { openReport } from './reports/formats.ts';
export { LIST_DIFF_SCHEMA } from './reports/list-diff/schema.ts';
export { CANDIDATES_SCHEMA, ENTRY_SCHEMA } from './reports/list-entry/schema.ts';
export { type ReadReport, readReport } from './reports/reading/read-report.ts';
export type {
  FindListing,
  Report,
  ReportFormat,
  ReportStyle,
  RunHead,
  RunSummary,
} from './reports/report.ts';
export {
  DOCUMENT_SCHEMA,
  HIT_SCHEMA,
  REJECTED_SCHEMA,
  SUMMARY_SCHEMA,
} from './reports/schema.ts';
export { type PrimedFile, prime } from './screening/prime.ts';
export { screen } from './screening/screen.ts';
export type { ScreenedRow } from './screening/screen-chunk.ts';
export { Tally } from './screening/tally.ts';
