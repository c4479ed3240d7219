import Table from 'cli-table3';
import { summariseColumns } from '../columns.ts';
import { describeList, inputName } from '../head-wording.ts';
import { notChecked } from '../not-checked.ts';
import type { ChangeCounts, ColumnSummary, RunHead, RunSummary } from '../report.ts';
import { countHits, gapWords, nextStep, verdictOf } from '../summary-wording.ts';
import { fieldWords, writeCount } from '../wording.ts';
import type { Canvas } from './canvas.ts';
import { wrapText } from './wrap.ts';

/** The end of every table: what came out, what it rests on, what was not checked, what to do next. */
export function closingLines(
  head: RunHead,
  summary: RunSummary,
  notShown: number,
  canvas: Canvas,
): readonly string[] {
  const { facts, palette, width } = canvas;
  return [
    ...wrapText(verdictOf(head, summary), width).map(palette.title),
    ...countLines(summary, notShown),
    ...head.lists.flatMap((list) => facts('list', describeList(list, list.sha256, head.asOf))),
    ...head.inputs.map(summariseColumns).flatMap((columns) => columnLines(columns, canvas)),
    ...notChecked(head).flatMap((item, index) =>
      facts(index === 0 ? 'not checked' : '', gapWords(item, head)),
    ),
    ...facts('next step', nextStep(summary)),
  ];
}

function countLines(summary: RunSummary, notShown: number): readonly string[] {
  const { hits } = summary;
  const counts: readonly (readonly [label: string, count: number])[] = [
    ['rows read', summary.rowsRead],
    ['  screened', summary.rowsScreened],
    ['  rejected', summary.rowsRejected],
    ['  with potential matches', summary.rowsWithHits],
    ['potential matches', countHits(summary)],
    ['  exact', hits.exact],
    ['  strong', hits.strong],
    ['  possible', hits.possible],
    ...(notShown > 0 ? ([['  not shown (--limit)', notShown]] as const) : []),
    ...(summary.changes ? changeCounts(summary.changes) : []),
    ...(summary.cleared > 0 ? ([['cleared by decisions', summary.cleared]] as const) : []),
    ...(summary.indicators > 0 ? ([['red flags', summary.indicators]] as const) : []),
  ];
  const table = new Table({
    chars: BORDERLESS,
    style: { head: [], border: [], 'padding-left': 2, 'padding-right': 0, compact: true },
    colAligns: ['left', 'right'],
  });
  table.push(...counts.map(([label, count]) => [label, writeCount(count)]));
  return table.toString().split('\n');
}

function changeCounts({ new: fresh, changed, unchanged, gone }: ChangeCounts) {
  return [
    ['  new', fresh],
    ['  changed', changed],
    ['  unchanged', unchanged],
    ['gone since then', gone],
  ] as const;
}

const BORDERLESS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

function columnLines({ file, read, ignored, absent }: ColumnSummary, canvas: Canvas) {
  const { facts } = canvas;
  const roles = read.map(
    ({ role, headers }) => `${fieldWords(role)} from ${headers.join(' and ')}`,
  );
  const unused = ignored.map(({ header }) => header);
  const missing = absent.map(fieldWords);
  return [
    ...facts('columns of', inputName(file)),
    ...facts('  read', roles.join('; ') || 'none'),
    ...facts('  ignored', unused.join('; ') || 'none'),
    ...facts('  absent', missing.join(', ') || 'none'),
  ];
}
