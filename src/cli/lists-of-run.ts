import { HaechiError } from '../foundation/haechi-error.ts';
import { openByHash } from '../lists/installed/open-by-hash.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import type { ListFacts } from '../reports/report.ts';
import { dataFolder } from './data-folder.ts';
import { type ListOptions, openBundled, openNamed } from './list-choice.ts';

/**
 * The very lists of a run that was made elsewhere: those that the options name, else installed copies,
 * else the one that ships with the program.
 *
 * @throws HaechiError `LIST` where one of the same bytes is not at hand
 */
export async function listsOfRun(
  wanted: readonly ListFacts[],
  options: ListOptions,
): Promise<readonly LoadedList[]> {
  const named = options.list ? await openNamed(options.list, options) : [];
  return Promise.all(
    wanted.map(async ({ name, date, sha256 }) => {
      const isSame = (list: LoadedList) => list.name === name && list.sha256 === sha256;
      const found =
        named.find(isSame) ??
        (await openByHash(dataFolder(), name, sha256)) ??
        (await openBundled()).find(isSame);
      if (found) return found;
      const what = `the list ${name} of ${date} (SHA-256 ${sha256.slice(0, 12)}), which the parts were screened against, is not here`;
      throw new HaechiError('LIST', what, {
        cure: 'name it with --list: an html report shows whole listings, and --since compares them',
      });
    }),
  );
}
