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

/** The top of the page: counts, then what they rest on. The third of each is its kind, for the looks. */
export interface SummaryView {
  readonly verdict: string;
  readonly tiles: readonly (readonly [label: string, count: string, kind: string])[];
  readonly facts: readonly (readonly [label: string, text: string, kind: string])[];
  /** Whether something is told that a reader must not miss. */
  readonly warned: boolean;
}

/** `notShown` are hits that a limit left out. */
export function summaryView(head: RunHead, summary: RunSummary, notShown: number): SummaryView {
  const warnings = head.lists.flatMap(({ name, coverage, warnings: told }) => [
    ...(coverage === undefined ? [] : [[name, coverage, 'warning'] as const]),
    ...told.map(({ file, message }) => ['Warning', `${file}: ${message}`, 'warning'] as const),
  ]);
  return {
    verdict: verdictOf(head, summary),
    tiles: tilesOf(summary, notShown),
    facts: [
      ...head.lists.map((list) => {
        return ['List', describeList(list, list.sha256, head.asOf), ''] as const;
      }),
      ...warnings,
      ...head.inputs.map((input) => ['File', inputWords(input), ''] as const),
      ...head.inputs.map(summariseColumns).flatMap((columns) => columnFacts(columns, head)),
      ...(head.decisions ? [['Decisions', decisionsWords(head.decisions), ''] as const] : []),
      ...(head.since ? [['Since', sinceFactsWords(head.since), ''] as const] : []),
      ['Settings', `threshold ${head.threshold}, as of ${head.asOf}`, ''],
      ...notChecked(head).map((gap) => ['Not checked', gapWords(gap, head), ''] as const),
      ['Next step', nextStep(summary), ''],
    ],
    warned: warnings.length > 0,
  };
}

function tilesOf(summary: RunSummary, notShown: number): SummaryView['tiles'] {
  const { hits, cleared, changes, rowsRead, rowsScreened, rowsRejected, rowsWithHits } = summary;
  const tile = (label: string, count: number, kind = '') => {
    return [label, writeCount(count), kind] as const;
  };
  return [
    tile('potential matches', countHits(summary)),
    tile('exact', hits.exact, 'exact'),
    tile('strong', hits.strong, 'strong'),
    tile('possible', hits.possible, 'possible'),
    ...(notShown > 0 ? [tile('not shown (--limit)', notShown)] : []),
    ...(cleared > 0 ? [tile('cleared', cleared)] : []),
    ...(changes
      ? [tile('new', changes.new), tile('changed', changes.changed), tile('gone', changes.gone)]
      : []),
    tile('rows with matches', rowsWithHits),
    tile('rows read', rowsRead),
    tile('screened', rowsScreened),
    tile('rejected', rowsRejected, rowsRejected > 0 ? 'rejected' : ''),
  ];
}

function columnFacts(
  { file, read, ignored }: ReturnType<typeof summariseColumns>,
  { inputs }: RunHead,
) {
  const roles = read.map(
    ({ role, headers }) => `${fieldWords(role)} from ${headers.join(' and ')}`,
  );
  const unused = ignored.map(({ header }) => header).join('; ');
  const told = `${roles.join('; ') || 'none'}${unused === '' ? '' : `; ignored: ${unused}`}`;
  const place = inputs.length > 1 ? `${inputName(file)}: ` : '';
  return [['Columns', place + told, ''] as const];
}
