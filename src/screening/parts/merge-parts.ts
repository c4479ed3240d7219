import { joinNotes, NO_NOTES } from '../../input/read-chunk.ts';
import type { InputLayout } from '../../input/subject.ts';
import type { RunHead, RunSummary } from '../../reports/report.ts';
import type { ScreenedRow } from '../screen-chunk.ts';
import type { FileNotes } from '../tally.ts';
import { joinUnread, type UnreadNames } from '../unread-names.ts';
import { orderParts } from './ordered-parts.ts';
import { openPart, type Part } from './part-file.ts';
import { type Before, partRows } from './part-rows.ts';

/** One input of a merged run. */
export interface MergedInput extends FileNotes {
  readonly rows: number;
}

/** A run that was put together from its parts. */
export interface MergedRun {
  readonly head: RunHead;
  readonly summary: RunSummary;
  readonly inputs: readonly MergedInput[];
  /** Whether an input without a row is no error. */
  readonly allowEmpty: boolean;
  /** Most hits of a row that the run was to show, 0 for all. */
  readonly limit: number;
  /**
   * Rows with hits and rejected rows, in the order of one run over the whole input, in batches; of each row
   * at most `limit` hits, 0 for all, beside those that are cleared.
   */
  rows(limit: number): AsyncGenerator<readonly ScreenedRow[]>;
}

/**
 * Puts the parts of a sharded run together. All are checked before anything is returned; their rows are
 * read in constant memory.
 *
 * @throws HaechiError `INPUT` for a part that is damaged or unfinished, and for parts that are not all
 *   the parts of one run, each once
 */
export async function mergeParts(paths: readonly string[]): Promise<MergedRun> {
  const opened: Part[] = [];
  for (const path of paths) opened.push(await openPart(path));
  const parts = orderParts(opened);
  const [{ head, facts }] = parts;
  return {
    head,
    summary: sumOf(parts.map(({ summary }) => summary)),
    inputs: head.inputs.map((layout, index) => mergeInput(parts, layout, index)),
    allowEmpty: facts.options.allowEmpty,
    limit: facts.options.limit,
    async *rows(limit) {
      for (const index of head.inputs.keys()) yield* rowsOfInput(parts, index, limit);
    },
  };
}

async function* rowsOfInput(
  parts: readonly Part[],
  index: number,
  limit: number,
): AsyncGenerator<readonly ScreenedRow[]> {
  for (const [{ path, rows }, before] of withBefore(parts, index)) {
    const from = rows.bytes.slice(0, index).reduce((sum, bytes) => sum + bytes, 0);
    const to = from + (rows.bytes[index] ?? 0);
    yield* partRows(path, { from, to }, before, limit);
  }
}

/** Each part with what is to be added to the numbers of its rows and lines in an input. */
function withBefore(parts: readonly Part[], index: number): readonly (readonly [Part, Before])[] {
  let rowsBefore = 0;
  let linesBefore = 0;
  return parts.map((part) => {
    const { rows = 0, lines = 0, firstLine = 1 } = part.facts.inputs[index] ?? {};
    const before = { rows: rowsBefore, lines: linesBefore + 1 - firstLine };
    rowsBefore += rows;
    linesBefore += lines;
    return [part, before];
  });
}

function mergeInput(parts: readonly Part[], { file }: InputLayout, index: number): MergedInput {
  let rows = 0;
  let notes = NO_NOTES;
  let unread: UnreadNames | undefined;
  for (const [{ facts }, { lines }] of withBefore(parts, index)) {
    const input = facts.inputs[index];
    if (input === undefined) continue;
    rows += input.rows;
    const { wideRows, firstWideLine: wide } = input.notes;
    notes = joinNotes(notes, { wideRows, firstWideLine: wide && wide + lines });
    if (input.unread === undefined) continue;
    unread = joinUnread(unread, { ...input.unread, firstLine: input.unread.firstLine + lines });
  }
  return { file, rows, notes, unread };
}

function sumOf(summaries: readonly RunSummary[]): RunSummary {
  const sum = (count: (summary: RunSummary) => number) =>
    summaries.reduce((total, summary) => total + count(summary), 0);
  return {
    rowsRead: sum(({ rowsRead }) => rowsRead),
    rowsScreened: sum(({ rowsScreened }) => rowsScreened),
    rowsRejected: sum(({ rowsRejected }) => rowsRejected),
    rowsWithHits: sum(({ rowsWithHits }) => rowsWithHits),
    hits: {
      exact: sum(({ hits }) => hits.exact),
      strong: sum(({ hits }) => hits.strong),
      possible: sum(({ hits }) => hits.possible),
    },
    cleared: sum(({ cleared }) => cleared),
    indicators: sum(({ indicators }) => indicators),
  };
}
