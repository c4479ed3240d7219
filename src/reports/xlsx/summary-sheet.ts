import { summariseColumns } from '../columns.ts';
import { describeDate, inputName } from '../head-wording.ts';
import { notChecked } from '../not-checked.ts';
import type { RunHead, RunSummary } from '../report.ts';
import { gapWords, nextStep } from '../summary-wording.ts';

/** What a run counted and rests on, a fact a line. `notShown` are hits that a limit left out. */
export function summarySheet(
  head: RunHead,
  summary: RunSummary,
  notShown: number,
): readonly (readonly [what: string, value: string | number])[] {
  const { hits, changes } = summary;
  return [
    ['rows read', summary.rowsRead],
    ['rows screened', summary.rowsScreened],
    ['rows rejected', summary.rowsRejected],
    ['rows with potential matches', summary.rowsWithHits],
    ['exact', hits.exact],
    ['strong', hits.strong],
    ['possible', hits.possible],
    ...(notShown > 0 ? ([['not shown (--limit)', notShown]] as const) : []),
    ['cleared by decisions', summary.cleared],
    ...(changes ? Object.entries(changes) : []),
    ...head.lists.flatMap(({ name, date, confirmed, sha256, entries, coverage, warnings }) => [
      [`list ${name}`, describeDate({ date, ...(confirmed && { confirmed }) }, head.asOf)] as const,
      [`list ${name}, entries`, entries] as const,
      [`list ${name}, SHA-256`, sha256] as const,
      ...(coverage === undefined ? [] : [[`list ${name}, note`, coverage] as const]),
      ...warnings.map(({ file, message }) => ['warning', `${file}: ${message}`] as const),
    ]),
    ...head.inputs
      .map(summariseColumns)
      .flatMap(({ file, read, ignored }) => [
        ['file', inputName(file)] as const,
        ...read.map(({ role, headers }) => [`column ${role}`, headers.join('; ')] as const),
        ['columns ignored', ignored.map(({ header }) => header).join('; ')] as const,
      ]),
    ['threshold', head.threshold],
    ['as of', head.asOf],
    ['haechi', head.version],
    ...(head.decisions
      ? ([
          ['decisions', head.decisions.file],
          ['decisions, SHA-256', head.decisions.sha256],
        ] as const)
      : []),
    ...(head.since
      ? ([
          ['since', head.since.file],
          ['since, as of', head.since.asOf],
        ] as const)
      : []),
    ...notChecked(head).map((gap) => ['not checked', gapWords(gap, head)] as const),
    ['next step', nextStep(summary)],
  ];
}
