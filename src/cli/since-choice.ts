import { HaechiError } from '../foundation/haechi-error.ts';
import { openByHash } from '../lists/installed/open-by-hash.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import { type ReadReport, readReport } from '../reports/reading/read-report.ts';
import type { RunHead } from '../reports/report.ts';
import { EarlierRun } from '../screening/since/earlier-run.ts';
import { ListsThen } from '../screening/since/lists-then.ts';
import { SinceRun } from '../screening/since/since-run.ts';
import { dataFolder } from './data-folder.ts';
import { type Remembered, rememberedRun } from './row-memory.ts';

export interface SinceOptions {
  /** The ndjson report of an earlier run. */
  readonly since?: string;
  readonly failOnNew?: boolean;
  readonly limit: number;
}

/** The earlier run of the options, and what is remembered of its rows. */
export interface ChosenSince {
  readonly run: SinceRun;
  readonly remembered: Remembered | undefined;
}

/**
 * Reads the earlier report of the options, if there is one. Installed copies of its lists that are kept
 * tell whether a new hit comes of the list or of the row.
 *
 * @throws HaechiError `USAGE` for `--fail-on-new` without `--since`, `INPUT` for what is no report
 */
export async function chooseSince(
  { since, failOnNew = false, limit }: SinceOptions,
  lists: readonly LoadedList[],
  {
    version,
    threshold,
    weakAliases = false,
  }: Pick<RunHead, 'version' | 'threshold' | 'weakAliases'>,
): Promise<ChosenSince | undefined> {
  if (since === undefined) {
    if (!failOnNew) return undefined;
    throw new HaechiError('USAGE', '--fail-on-new takes an earlier report', {
      cure: 'name it, as in --since yesterday.ndjson',
    });
  }
  const report = await readReport(since);
  const listsThen = new ListsThen({
    now: lists,
    earlier: report.summary.lists,
    copies: await copiesThen(report, lists),
    hits: report.hits,
  });
  const remembered = await rememberedRun(report.sha256);
  const earlier = new EarlierRun(
    report,
    listsThen,
    { version, threshold, weakAliases },
    remembered?.hitless,
  );
  return { run: new SinceRun(earlier, limit), remembered };
}

async function copiesThen(
  { summary }: ReadReport,
  lists: readonly LoadedList[],
): Promise<readonly LoadedList[]> {
  const replaced = summary.lists.filter(
    ({ name, sha256 }) => lists.find((list) => list.name === name)?.sha256 !== sha256,
  );
  const home = dataFolder();
  const copies = await Promise.all(
    replaced.map(({ name, sha256 }) => openByHash(home, name, sha256)),
  );
  return copies.flatMap((copy) => copy ?? []);
}
