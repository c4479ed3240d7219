import { conforms } from '../../foundation/conforms.ts';
import { object } from '../../foundation/schema-parts.ts';
import type { InputLayout, RejectedRow, Role } from '../../input/subject.ts';
import type { Hit } from '../../matching/hit.ts';
import { SCHEMA_VERSION } from '../record-parts.ts';
import type { DecisionsFacts, ListFacts, RunHead, RunSummary } from '../report.ts';
import { SUMMARY_SCHEMA } from '../schema.ts';
import type { PartFacts, PartInput, PartOptions, PartRows } from './part.ts';
import { PART } from './schema.ts';

/** The last line of a part: all that is known of it but its rows. */
export interface PartEnd {
  readonly head: RunHead;
  readonly summary: RunSummary;
  readonly facts: PartFacts;
  readonly rows: PartRows;
}

/** A line of a part before the last: a hit, or a rejected row. */
export type PartLine =
  | (Hit & { readonly kind: 'hit' })
  | (RejectedRow & { readonly kind: 'rejected' });

/** What a last line may turn out to be. */
export type LastLine =
  | { readonly kind: 'part'; readonly end: PartEnd }
  | { readonly kind: 'whole report' }
  | { readonly kind: 'no summary' };

interface SummaryLine extends RunSummary {
  readonly lists: readonly (Omit<ListFacts, 'path' | 'warnings'> & Partial<ListFacts>)[];
  readonly tool: { readonly version: string };
  readonly asOf: string;
  readonly threshold: number;
  readonly decisions?: DecisionsFacts;
  readonly part: {
    readonly shard: number;
    readonly of: number;
    readonly options: PartOptions;
    readonly inputs: readonly InputLine[];
    readonly sha256: string;
  };
}

interface InputLine extends Omit<InputLayout, 'columns'>, Omit<PartInput, 'layout' | 'notes'> {
  readonly columns: readonly { number: number; header: string; role?: Role }[];
  readonly reportBytes: number;
  readonly wideRows: number;
  readonly firstWideLine?: number;
}

const OF_A_PART = object({ part: PART });

/** Reads the last line of a file that may be a part. */
export function readLastLine(text: string): LastLine {
  const value = parse(text);
  if (!conforms(value, SUMMARY_SCHEMA)) return { kind: 'no summary' };
  if (!conforms(value, OF_A_PART)) return { kind: 'whole report' };
  return { kind: 'part', end: endOf(value as SummaryLine) };
}

/** Reads one of the other lines of a part, which its hash has shown to be as it was written. */
export function readPartLine(text: string): PartLine | undefined {
  const value = parse(text) as { kind?: unknown; schemaVersion?: unknown } | undefined;
  if (value?.schemaVersion !== SCHEMA_VERSION) return undefined;
  return value.kind === 'hit' || value.kind === 'rejected' ? (value as PartLine) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function endOf({
  part,
  lists,
  tool,
  asOf,
  threshold,
  decisions,
  ...summary
}: SummaryLine): PartEnd {
  const inputs = part.inputs.map(readInput);
  return {
    head: {
      version: tool.version,
      // Where a list lay on the machine of the shard is told nowhere.
      lists: lists.map((list) => ({ ...list, path: '', warnings: list.warnings ?? [] })),
      inputs: inputs.map(({ layout }) => layout),
      asOf,
      threshold,
      ...(part.options.weakAliases && { weakAliases: true }),
      ...(decisions && { decisions }),
    },
    summary: {
      rowsRead: summary.rowsRead,
      rowsScreened: summary.rowsScreened,
      rowsRejected: summary.rowsRejected,
      rowsWithHits: summary.rowsWithHits,
      hits: summary.hits,
      cleared: summary.cleared,
      indicators: summary.indicators,
    },
    facts: { shard: { index: part.shard, of: part.of }, options: part.options, inputs },
    rows: { bytes: part.inputs.map(({ reportBytes }) => reportBytes), sha256: part.sha256 },
  };
}

function readInput(line: InputLine): PartInput {
  const { file, encoding, encodingGuessed, delimiter, headerLine, headerGuessed, columns } = line;
  const { size, headSha256, from, to, sha256, rows, firstLine, lines } = line;
  const { wideRows, firstWideLine, unread } = line;
  return {
    layout: { file, encoding, encodingGuessed, delimiter, headerLine, headerGuessed, columns },
    ...{ size, headSha256, from, to, sha256, rows, firstLine, lines },
    notes: { wideRows, firstWideLine },
    ...(unread && { unread }),
  };
}
