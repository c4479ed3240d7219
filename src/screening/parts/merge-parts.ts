import type { InputLayout, InputNotes } from '../../input/subject.ts';
import type { RunHead, RunSummary } from '../../reports/report.ts';
import type { ScreenedRow } from '../screen.ts';
import type { UnreadNames } from '../unread-names.ts';
import { orderParts } from './ordered-parts.ts';
import { openPart, type Part } from './part-file.ts';
import { type Before, partRows } from './part-rows.ts';

/** One input of a merged run. */
export interface MergedInput {
  readonly layout: InputLayout;
  readonly rows: number;
  notes(): InputNotes;
  readonly unread: UnreadNames | undefined;
}

/** A run that was put together from its parts. */
export interface MergedRun {
  readonly head: RunHead;
  readonly summary: RunSummary;
  readonly inputs: readonly MergedInput[];
  /** Whether an input without a row is no error. */
  readonly allowEmpty: boolean;
  /** Rows with hits and rejected rows, in the order of one run over the whole input, in batches. */
  rows(): AsyncGenerator<readonly ScreenedRow[]>;
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
    async *rows() {
      for (const index of head.inputs.keys()) yield* rowsOfInput(parts, index);
    },
  };
}

async function* rowsOfInput(
  parts: readonly Part[],
  index: number,
): AsyncGenerator<readonly ScreenedRow[]> {
  for (const [{ path, rows }, before] of withBefore(parts, index)) {
    const from = rows.bytes.slice(0, index).reduce((sum, bytes) => sum + bytes, 0);
    const to = from + (rows.bytes[index] ?? 0);
    yield* partRows(path, { from, to }, before);
  }
}

/** Each part with what the parts before it hold of an input. */
function withBefore(parts: readonly Part[], index: number): readonly (readonly [Part, Before])[] {
  let before: Before = { rows: 0, lines: 0 };
  return parts.map((part) => {
    const now = before;
    const { rows = 0, lines = 0 } = part.facts.inputs[index] ?? {};
    before = { rows: now.rows + rows, lines: now.lines + lines };
    return [part, now];
  });
}

function mergeInput(parts: readonly Part[], layout: InputLayout, index: number): MergedInput {
  let rows = 0;
  let wideRows = 0;
  let firstWideLine: number | undefined;
  let unread: UnreadNames | undefined;
  for (const [{ facts }, before] of withBefore(parts, index)) {
    const input = facts.inputs[index];
    if (input === undefined) continue;
    rows += input.rows;
    wideRows += input.notes.wideRows;
    const wide = input.notes.firstWideLine;
    if (wide !== undefined) firstWideLine ??= wide + before.lines;
    if (input.unread === undefined) continue;
    unread = {
      file: layout.file,
      rows: (unread?.rows ?? 0) + input.unread.rows,
      scripts: new Set([...(unread?.scripts ?? []), ...input.unread.scripts]),
      firstLine: unread?.firstLine ?? input.unread.firstLine + before.lines,
    };
  }
  return { layout, rows, notes: () => ({ wideRows, firstWideLine }), unread };
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
