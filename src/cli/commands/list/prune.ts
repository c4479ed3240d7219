import { pruneCopies } from '../../../lists/installed/prune.ts';
import { printable } from '../../../reports/table/printable.ts';
import { dataFolder } from '../../data-folder.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { openStreamOutlet } from '../../output/stream-outlet.ts';
import type { Terminal } from '../../terminal.ts';
import { writeRecords } from './records.ts';

export interface ListPruneOptions {
  readonly format?: 'table' | 'json' | 'ndjson';
  /** From 1. */
  readonly keep: number;
  readonly dryRun?: boolean;
}

/** Removes copies that are no longer wanted and prints which. */
export async function runListPrune(
  { stdout }: Terminal,
  { format = 'table', keep, dryRun = false }: ListPruneOptions,
): Promise<ExitStatus> {
  const pruned = await pruneCopies(dataFolder(), { keep, dryRun });
  const outlet = openStreamOutlet(stdout);
  const verb = dryRun ? 'would remove' : 'removed';
  const lines = pruned.map(({ list, copy }) => `${verb} ${printable(list)} ${copy}\n`);
  await outlet.write(
    format !== 'table'
      ? writeRecords(format, pruned)
      : lines.join('') || `nothing to remove: no list has more than ${keep} copies\n`,
  );
  await outlet.commit();
  return EXIT.clean;
}
