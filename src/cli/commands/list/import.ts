import { resolve } from 'node:path';
import { HaechiError } from '../../../foundation/haechi-error.ts';
import { type Installed, installLists } from '../../../lists/installed/install.ts';
import { isInstalled } from '../../../lists/installed/open-installed.ts';
import { dataFolder } from '../../data-folder.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { whenInterrupted } from '../../interruption.ts';
import { describeList, openNamed } from '../../list-choice.ts';
import { type Loudness, openMessages } from '../../messages.ts';
import { announceWarnings } from '../../notices.ts';
import { openStreamOutlet } from '../../output/stream-outlet.ts';
import type { Terminal } from '../../terminal.ts';
import { packageVersion } from '../../version.ts';
import { installedRecord, writeInstalled } from './installed-report.ts';
import { writeRecords } from './records.ts';

/** What every command that installs lists takes. */
export interface InstallChoice {
  readonly force?: boolean;
  /** From 0 to 1. */
  readonly maxShrink: number;
}

export interface ListImportOptions extends Loudness, InstallChoice {
  readonly format?: 'table' | 'json' | 'ndjson';
  readonly listDate?: string;
  readonly trustList?: boolean;
}

/** Compiles list files into installed copies and prints what each of them is and what changed. */
export async function runListImport(
  terminal: Terminal,
  paths: readonly string[],
  options: ListImportOptions,
): Promise<ExitStatus> {
  const { format = 'table', trustList = false, force = false, maxShrink } = options;
  const messages = openMessages(terminal, options);
  const lists = await openNamed(paths, options);
  const candidates = lists.map((list) => {
    // An installed copy has nothing to gain from being installed.
    if (!isInstalled(list)) return { list, origin: [resolve(list.path)] };
    throw new HaechiError('USAGE', `${list.name} is installed already`, {
      cure: 'name the file or folder to import',
    });
  });
  messages.detail(`importing ${paths.join(', ')} into ${dataFolder()}`);
  const installed = await installLists(dataFolder(), candidates, {
    tool: packageVersion(),
    now: new Date(),
    trusted: trustList,
    force,
    maxShrink,
    whenInterrupted,
  });
  await writeOutcome(terminal, format, installed);
  if (format !== 'table') announceWarnings(messages, lists.map(describeList));
  return EXIT.clean;
}

/** What became of the lists, on standard output. */
async function writeOutcome(
  { stdout }: Terminal,
  format: 'table' | 'json' | 'ndjson',
  installed: readonly Installed[],
): Promise<void> {
  const outlet = openStreamOutlet(stdout);
  await outlet.write(
    format === 'table'
      ? installed.map(writeInstalled).join('')
      : writeRecords(format, installed.map(installedRecord)),
  );
  await outlet.commit();
}
