import { HaechiError } from '../../../foundation/haechi-error.ts';
import { writeJson } from '../../../foundation/json-text.ts';
import type { Entry } from '../../../lists/entry.ts';
import type { LoadedList } from '../../../lists/loaded-list.ts';
import { findEntries } from '../../../lists/network/find-entries.ts';
import { LinkGraph } from '../../../lists/network/link-graph.ts';
import { networkAround } from '../../../lists/network/network-around.ts';
import { entryViewRecord, searchRecord } from '../../../reports/list-entry/record.ts';
import { writeCandidates, writeEntry, writeOthers } from '../../../reports/list-entry/table.ts';
import type { ReportStyle } from '../../../reports/report.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { describeList, type ListOptions, openLists } from '../../list-choice.ts';
import { type Loudness, openMessages } from '../../messages.ts';
import { announceBundled } from '../../notices.ts';
import { openStreamOutlet } from '../../output/stream-outlet.ts';
import { type ColorChoice, type Terminal, wantsColor, widthOf } from '../../terminal.ts';

export interface ListShowOptions extends ListOptions, Loudness {
  readonly format?: 'table' | 'json' | 'ndjson';
  /** Steps of the network; 0 for all. */
  readonly depth: number;
  /** Links of one party, and candidates; 0 for all. */
  readonly limit: number;
  readonly color: ColorChoice;
}

/** Prints one whole entry and the network around it, or the entries that may be meant. */
export async function runListShow(
  terminal: Terminal,
  query: string,
  options: ListShowOptions,
): Promise<ExitStatus> {
  const { format = 'table', limit, color } = options;
  const { stdout } = terminal;
  const messages = openMessages(terminal, options);
  const { lists, bundled } = await openLists(options);
  const search = findEntries(lists, query);
  const [found, ...more] = search.best;
  if (!found) throw nothingFound(query, lists);
  const style: ReportStyle = { width: widthOf(stdout), color: wantsColor(color, stdout) };
  const outlet = openStreamOutlet(stdout);
  if (more.length > 0) {
    await outlet.write(
      format === 'table'
        ? writeCandidates(query, search, style, limit)
        : `${writeJson(searchRecord(query, search))}\n`,
    );
  } else {
    const view = viewOf(found.entry, lists, options);
    await outlet.write(
      format === 'table'
        ? writeEntry(view, style) + writeOthers(query, search, style, limit)
        : `${writeJson(entryViewRecord(view))}\n`,
    );
  }
  await outlet.commit();
  if (bundled) announceBundled(messages, lists.map(describeList));
  return EXIT.clean;
}

function viewOf(
  entry: Entry,
  lists: readonly LoadedList[],
  { depth, limit }: Pick<ListShowOptions, 'depth' | 'limit'>,
) {
  const list = lists.find(({ name }) => name === entry.list);
  if (!list) throw new HaechiError('INTERNAL', `an entry of ${entry.list}, which was not opened`);
  const bounds = { depth: depth === 0 ? Number.POSITIVE_INFINITY : depth, limit };
  return { entry, list, network: networkAround(new LinkGraph(lists), entry, bounds) };
}

function nothingFound(query: string, lists: readonly LoadedList[]): HaechiError {
  const names = lists.map(({ name }) => name).join(', ');
  return new HaechiError('USAGE', `nothing of the number or name "${query}" on ${names}`, {
    cure: 'haechi check compares names in other spellings',
  });
}
