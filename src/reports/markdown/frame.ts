import { summariseColumns } from '../columns.ts';
import {
  decisionsWords,
  describeList,
  inputName,
  inputWords,
  sinceFactsWords,
} from '../head-wording.ts';
import { notChecked } from '../not-checked.ts';
import type { RunHead, RunSummary } from '../report.ts';
import { countHits, gapWords, nextStep, verdictOf } from '../summary-wording.ts';
import { fieldWords, writeCount } from '../wording.ts';
import { bullets } from './bullets.ts';
import { escapeMarkdown } from './escape.ts';

/** What is screened against what. */
export function headParts(head: RunHead): readonly string[] {
  const lists = head.lists.flatMap((list) => [
    ['List', describeList(list, list.sha256, head.asOf)] as const,
    ...(list.coverage === undefined ? [] : [['Note', list.coverage] as const]),
    ...list.warnings.map(({ file, message }) => ['Warning', `${file}: ${message}`] as const),
  ]);
  return [
    `# haechi ${escapeMarkdown(head.version)}: potential matches with sanctions lists`,
    bullets([
      ...lists,
      ...head.inputs.map((input) => ['File', inputWords(input)] as const),
      ...(head.decisions ? [['Decisions', decisionsWords(head.decisions)] as const] : []),
      ...(head.since ? [['Since', sinceFactsWords(head.since)] as const] : []),
      ['Settings', `threshold ${head.threshold}, as of ${head.asOf}`],
    ]),
  ];
}

/** What came out, what was not checked, what to do. `notShown` are hits that a limit left out. */
export function summaryParts(
  head: RunHead,
  summary: RunSummary,
  notShown: number,
): readonly string[] {
  const { hits, cleared, changes, rowsRead, rowsScreened, rowsRejected, rowsWithHits } = summary;
  const counts: readonly (readonly [label: string, count: number])[] = [
    ['rows read', rowsRead],
    ['screened', rowsScreened],
    ['rejected', rowsRejected],
    ['rows with potential matches', rowsWithHits],
    ['potential matches', countHits(summary)],
    ['exact', hits.exact],
    ['strong', hits.strong],
    ['possible', hits.possible],
    ...(notShown > 0 ? ([['not shown (--limit)', notShown]] as const) : []),
    ...(changes
      ? ([
          ['new', changes.new],
          ['changed', changes.changed],
          ['unchanged', changes.unchanged],
          ['gone', changes.gone],
        ] as const)
      : []),
    ...(cleared > 0 ? ([['cleared by decisions', cleared]] as const) : []),
  ];
  const columns = head.inputs.map(summariseColumns).map(({ file, read, ignored }) => {
    const roles = read.map(
      ({ role, headers }) => `${fieldWords(role)} from ${headers.join(' and ')}`,
    );
    const unused = ignored.map(({ header }) => header).join('; ');
    return [
      'Columns',
      `${inputName(file)}: ${roles.join('; ')}${unused === '' ? '' : `; ignored: ${unused}`}`,
    ] as const;
  });
  return [
    '## Summary',
    escapeMarkdown(verdictOf(head, summary)),
    [
      '| count | |',
      '|---|---:|',
      ...counts.map(([label, count]) => `| ${label} | ${writeCount(count)} |`),
    ].join('\n'),
    bullets([
      ...columns,
      ...notChecked(head).map((gap) => ['Not checked', gapWords(gap, head)] as const),
      ['Next step', nextStep(summary)],
    ]),
  ];
}
