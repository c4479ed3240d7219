import { join } from 'node:path';
import { isInstalled } from '../lists/installed/open-installed.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import type { MatcherOptions } from '../matching/matcher.ts';
import { dataFolder } from './data-folder.ts';

export function indexFolder(): string {
  return join(dataFolder(), 'index');
}

/** The index of installed lists, which the data folder keeps; other lists are indexed for the run. */
export async function indexOf(
  lists: readonly LoadedList[],
): Promise<Pick<MatcherOptions, 'index'>> {
  if (!lists.every(isInstalled)) return {};
  const { openIndex } = await import('../matching/candidates/index-file.ts');
  return { index: await openIndex(indexFolder(), lists) };
}
