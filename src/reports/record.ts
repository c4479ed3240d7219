import type { RejectedRow } from '../input/subject.ts';
import { ageOf } from '../lists/list-age.ts';
import { summariseColumns } from './columns.ts';
import { notChecked } from './not-checked.ts';
import { optional, SCHEMA_VERSION } from './record-parts.ts';
import type {
  ChangeCounts,
  ColumnSummary,
  DecisionsFacts,
  ListFacts,
  RunHead,
  RunSummary,
  SinceFacts,
} from './report.ts';

/** The closing object of ndjson, and `summary` of json. */
export function summaryRecord(head: RunHead, summary: RunSummary): object {
  const { exact, strong, possible } = summary.hits;
  return {
    kind: 'summary',
    schemaVersion: SCHEMA_VERSION,
    rowsRead: summary.rowsRead,
    rowsScreened: summary.rowsScreened,
    rowsRejected: summary.rowsRejected,
    rowsWithHits: summary.rowsWithHits,
    hits: { exact, strong, possible },
    cleared: summary.cleared,
    indicators: summary.indicators,
    ...optional('changes', summary.changes && changesRecord(summary.changes)),
    lists: head.lists.map((list) => listRecord(list, head.asOf)),
    columns: head.inputs.map(summariseColumns).map(columnsRecord),
    tool: { name: 'haechi', version: head.version },
    asOf: head.asOf,
    threshold: head.threshold,
    ...(head.weakAliases ? { weakAliases: true } : {}),
    ...optional('decisions', head.decisions && decisionsRecord(head.decisions)),
    ...optional('since', head.since && sinceRecord(head.since)),
    notChecked: notChecked(head).map(({ what, why, file }) => ({
      what,
      why,
      ...optional('file', file),
    })),
  };
}

function changesRecord({ new: fresh, changed, unchanged, gone }: ChangeCounts) {
  return { new: fresh, changed, unchanged, gone };
}

function decisionsRecord({ file, bytes, sha256, decisions }: DecisionsFacts) {
  return { file, bytes, sha256, decisions };
}

function sinceRecord({ file, sha256, asOf, lists }: SinceFacts) {
  return {
    file,
    sha256,
    asOf,
    lists: lists.map(({ name, date, sha256 }) => ({ name, date, sha256 })),
  };
}

function listRecord(list: ListFacts, asOf: string) {
  const { name, date, confirmed, sha256, entries, coverage, warnings } = list;
  return {
    name,
    date,
    ageDays: ageOf(list, asOf) ?? null,
    ...optional('confirmed', confirmed),
    sha256,
    entries,
    ...optional('coverage', coverage),
    ...(warnings.length > 0
      ? { warnings: warnings.map(({ file, message }) => ({ file, message })) }
      : {}),
  };
}

function columnsRecord({ file, read, ignored, absent }: ColumnSummary) {
  return {
    file,
    read: Object.fromEntries(read.map(({ role, headers }) => [role, headers])),
    ignored: ignored.map(({ header }) => header),
    absent,
  };
}

/** A row that was not screened, as json prints it. */
export function rejectedRecord({ row, line, file, reason, raw }: RejectedRow): object {
  return { row, line, file, reason, raw };
}
