import { HaechiError } from '../../../foundation/haechi-error.ts';
import { proxySettings } from '../../../lists/fetch/proxies.ts';
import type { Source } from '../../../lists/fetch/sources.ts';
import { type Updated, updateList } from '../../../lists/update/update-list.ts';
import { printable } from '../../../reports/table/printable.ts';
import { readSources } from '../../config/sources.ts';
import { dataFolder } from '../../data-folder.ts';
import { didYouMean } from '../../did-you-mean.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { chooseFetchProgress } from '../../fetch-progress.ts';
import { whenInterrupted } from '../../interruption.ts';
import { type Loudness, openMessages } from '../../messages.ts';
import { openStreamOutlet } from '../../output/stream-outlet.ts';
import type { Terminal } from '../../terminal.ts';
import { packageVersion } from '../../version.ts';
import type { InstallChoice } from './import.ts';
import { installedRecord, writeInstalled } from './installed-report.ts';
import { writeRecords } from './records.ts';

export interface ListUpdateOptions extends Loudness, InstallChoice {
  readonly format?: 'table' | 'json' | 'ndjson';
  readonly config?: string;
  /** False with `--no-progress`. */
  readonly progress: boolean;
}

/**
 * Brings installed lists up to date from their publishers, those named or all that the configuration
 * enables. One that fails keeps its copy, the others go on; the status is then 2, and what became of
 * them is told on standard error.
 */
export async function runListUpdate(
  terminal: Terminal,
  names: readonly string[],
  options: ListUpdateOptions,
): Promise<ExitStatus> {
  const { format = 'table', force = false, maxShrink, config } = options;
  const messages = openMessages(terminal, options);
  const sources = chooseSources(readSources(config), names);
  const proxies = proxySettings(process.env);
  const progress = await chooseFetchProgress(terminal, options);
  const updated: Updated[] = [];
  const failures: string[] = [];
  for (const source of sources) {
    messages.detail(`fetching ${source.files.map(({ url }) => url).join(', ')}`);
    try {
      const result = await updateList(dataFolder(), source, {
        tool: packageVersion(),
        now: new Date(),
        force,
        maxShrink,
        whenInterrupted,
        fetch: { version: packageVersion(), proxies, onProgress: progress.update },
      });
      updated.push(result);
    } catch (error) {
      if (!(error instanceof HaechiError) || error.code === 'INTERNAL') throw error;
      failures.push(error.message);
    } finally {
      progress.stop();
    }
  }
  if (failures.length > 0) {
    const told = updated.flatMap((result) => writeUpdated(result).trimEnd().split('\n'));
    for (const line of told) messages.info(line);
    for (const failure of failures) messages.failure(failure);
    return EXIT.failed;
  }
  const outlet = openStreamOutlet(terminal.stdout);
  await outlet.write(
    format === 'table'
      ? updated.map(writeUpdated).join('')
      : writeRecords(format, updated.map(updatedRecord)),
  );
  await outlet.commit();
  return EXIT.clean;
}

function chooseSources(sources: readonly Source[], names: readonly string[]): readonly Source[] {
  if (names.length === 0) return enabledOf(sources);
  const known = sources.map(({ name }) => name);
  return [...new Set(names)].map((name) => {
    const source = sources.find((one) => one.name === name);
    if (source) return source;
    throw new HaechiError('USAGE', `no source of the name ${name} is known`, {
      cure: `${didYouMean(name, known)}there are ${known.join(', ')}; others stand in --config`,
    });
  });
}

function enabledOf(sources: readonly Source[]): readonly Source[] {
  const enabled = sources.filter((source) => source.enabled);
  if (enabled.length > 0) return enabled;
  throw new HaechiError('USAGE', 'no list is enabled, so nothing was fetched', {
    cure: 'name the lists to update, or set "enabled" of one in --config to true',
  });
}

function updatedRecord(updated: Updated): object {
  return updated.kind === 'current' ? updated : installedRecord(updated);
}

function writeUpdated(updated: Updated): string {
  return updated.kind === 'current'
    ? `${printable(updated.name)}: the installed copy is the newest\n`
    : writeInstalled(updated);
}
