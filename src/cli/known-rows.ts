import { openByHash } from '../lists/installed/open-by-hash.ts';
import { type InstalledList, isInstalled } from '../lists/installed/open-installed.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import { findIndex } from '../matching/candidates/index-file.ts';
import type { MatcherOptions } from '../matching/matcher.ts';
import { findRevision, type IndexedLists } from '../matching/revision/revision.ts';
import { packRevision } from '../matching/revision/revision-filter.ts';
import { counted } from '../reports/wording.ts';
import type { RowRules } from '../screening/chunk-screener.ts';
import { compareConditions, type RunConditions } from '../screening/memory/run-memory.ts';
import { dataFolder } from './data-folder.ts';
import { indexFolder } from './index-choice.ts';
import type { Messages } from './messages.ts';
import type { Remembered } from './row-memory.ts';

/** Fewer rows are screened sooner than it is found out what changed of the lists. */
const WORTH_A_REVISION = 20_000;

/**
 * The rows that need not meet all parties: they had no hit in the earlier run, and what decides is the same,
 * or the lists alone are others and both states of them are installed. Empty where all rows meet them.
 */
export async function knownRows(
  { conditions, hitless, rows }: Remembered,
  now: RunConditions,
  lists: readonly LoadedList[],
  matching: MatcherOptions,
  messages: Messages,
): Promise<Pick<RowRules, 'hitless' | 'revision'>> {
  switch (compareConditions(conditions, now)) {
    case 'same':
      messages.detail(`${counted(rows, 'row')} without a hit in the earlier run: passed over`);
      return { hitless: hitless.buffer };
    case 'other-lists': {
      if (rows < WORTH_A_REVISION || !matching.index) return {};
      const earlier = await listsOf(conditions, lists);
      const revision = earlier && findRevision(earlier, { lists, index: matching.index });
      if (!revision) return {};
      const parties = revision.lists.reduce((sum, { entries }) => sum + entries.length, 0);
      messages.detail(
        `${counted(rows, 'row')} without a hit in the earlier run: compared with ${counted(parties, 'party', 'parties')} that changed since`,
      );
      return { hitless: hitless.buffer, revision: packRevision(revision, matching) };
    }
    case 'other':
      return {};
  }
}

/** The lists of an earlier run with their index, where both are still kept. */
async function listsOf(
  { lists: wanted }: RunConditions,
  lists: readonly LoadedList[],
): Promise<IndexedLists | undefined> {
  const opened: InstalledList[] = [];
  for (const { name, sha256, image } of wanted) {
    const same = lists.find((list) => list.name === name && list.sha256 === sha256);
    const list = same ?? (await openByHash(dataFolder(), name, sha256));
    if (!list || !isInstalled(list) || list.record.image.sha256 !== image) return undefined;
    opened.push(list);
  }
  const index = await findIndex(indexFolder(), opened);
  return index && { lists: opened, index };
}
