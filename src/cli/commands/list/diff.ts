import { HaechiError } from '../../../foundation/haechi-error.ts';
import { writeJson } from '../../../foundation/json-text.ts';
import { diffLists } from '../../../lists/diff/diff-lists.ts';
import type { ListDiff } from '../../../lists/diff/list-diff.ts';
import { openInstalled } from '../../../lists/installed/open-installed.ts';
import type { LoadedList } from '../../../lists/loaded-list.ts';
import { diffRecords } from '../../../reports/list-diff/record.ts';
import { writeListDiff } from '../../../reports/list-diff/table.ts';
import { dataFolder } from '../../data-folder.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { meantList, openNamed } from '../../list-choice.ts';
import { openStreamOutlet } from '../../output/stream-outlet.ts';
import { type ColorChoice, type Terminal, wantsColor, widthOf } from '../../terminal.ts';

export interface ListDiffOptions {
  readonly format?: 'table' | 'ndjson';
  readonly trustList?: boolean;
  /** Entries of each kind in the table; 0 for all. */
  readonly limit: number;
  readonly color: ColorChoice;
}

/**
 * Prints what changed between two lists, each a path or an installed copy. With one installed list,
 * between its copy before and the one in use. The status is 0 whatever changed.
 */
export async function runListDiff(
  { stdout }: Terminal,
  older: string,
  newer: string | undefined,
  options: ListDiffOptions,
): Promise<ExitStatus> {
  const { format = 'table', limit, color } = options;
  const before = newer === undefined ? await openPrevious(older) : await openOne(older, options);
  const diff = diffLists(before, await openOne(newer ?? older, options));
  const outlet = openStreamOutlet(stdout);
  const style = { width: widthOf(stdout), color: wantsColor(color, stdout) };
  const parts = format === 'table' ? writeListDiff(diff, style, limit) : recordLines(diff);
  for (const part of parts) if (!(await outlet.write(part))) break;
  await outlet.commit();
  return EXIT.clean;
}

function* recordLines(diff: ListDiff): Generator<string> {
  for (const record of diffRecords(diff)) yield `${writeJson(record)}\n`;
}

async function openPrevious(name: string): Promise<LoadedList> {
  const list = await openInstalled(dataFolder(), `${name}@previous`);
  if (list) return list;
  throw new HaechiError('USAGE', `${name} is no installed list`, {
    cure: `${await meantList(name)}name two lists to compare, or an installed one; haechi list status shows these`,
  });
}

async function openOne(name: string, options: ListDiffOptions): Promise<LoadedList> {
  const [list, ...more] = await openNamed([name], options);
  if (list && more.length === 0) return list;
  const names = [list, ...more].map((found) => found?.name).join(', ');
  throw new HaechiError('USAGE', `${name} holds several lists: ${names}`, {
    cure: 'name the file of one of them',
  });
}
