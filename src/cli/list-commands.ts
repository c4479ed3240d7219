import type { Command } from 'commander';
import type { ExitStatus } from './exit-status.ts';
import { add, LIST_CHOICE, type OptionName, SPEAKING } from './option-sets.ts';
import type { Terminal } from './terminal.ts';

/** `haechi list ...`: the local copies of the lists. */
export function addListCommands(
  program: Command,
  terminal: Terminal,
  finish: (status: ExitStatus) => void,
): void {
  const list = program.command('list').description('install, check and look at the lists');

  add(list.command('import'), IMPORT_OPTIONS)
    .argument('<files...>', 'list files, folders or archives')
    .description('compile published lists into installed copies')
    .addHelpText(
      'after',
      `
Examples:
  haechi list import sdn.xml consolidated.xml UN_consolidated.xml
  haechi list import lists/ofac --list-date 2026-08-20`,
    )
    .action(async (files: string[], options) => {
      const { runListImport } = await import('./commands/list/import.ts');
      finish(await runListImport(terminal, files, options));
    });

  add(list.command('update'), UPDATE_OPTIONS)
    .argument('[lists...]', 'ofac-sdn, un-sc, ...; all that are enabled without any')
    .description('fetch the official lists and install what is new')
    .addHelpText(
      'after',
      `
Examples:
  haechi list update
  haechi list update ofac-sdn un-sc --config haechi.config.json

This is the only command that uses the network. Proxies are read from
HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`,
    )
    .action(async (lists: string[], options) => {
      const { runListUpdate } = await import('./commands/list/update.ts');
      finish(await runListUpdate(terminal, lists, options));
    });

  add(list.command('status'), STATUS_OPTIONS)
    .description('show what is loaded: date, age, counts, SHA-256, warnings')
    .addHelpText(
      'after',
      `
Examples:
  haechi list status
  haechi list status --list lists/ofac --format json`,
    )
    .action(async (options) => {
      const { runListStatus } = await import('./commands/list/status.ts');
      finish(await runListStatus(terminal, options));
    });

  add(list.command('verify'), VERIFY_OPTIONS)
    .argument('[lists...]', 'installed lists, ofac-sdn or ofac-sdn@<copy>; all without any')
    .description('read lists again and compare them with their copies')
    .addHelpText(
      'after',
      `
Examples:
  haechi list verify
  haechi list verify --list lists/ofac`,
    )
    .action(async (lists: string[], options) => {
      const { runListVerify } = await import('./commands/list/verify.ts');
      finish(await runListVerify(terminal, lists, options));
    });

  add(list.command('prune'), PRUNE_OPTIONS)
    .description('remove the oldest copies of each list')
    .addHelpText(
      'after',
      `
Examples:
  haechi list prune --keep 10
  haechi list prune --dry-run`,
    )
    .action(async (options) => {
      const { runListPrune } = await import('./commands/list/prune.ts');
      finish(await runListPrune(terminal, options));
    });
}

const IMPORT_OPTIONS: readonly OptionName[] = [
  'listDate',
  'trustList',
  'force',
  'maxShrink',
  'formatOfOne',
  ...SPEAKING,
];
const UPDATE_OPTIONS: readonly OptionName[] = [
  'config',
  'force',
  'maxShrink',
  'progress',
  'formatOfOne',
  ...SPEAKING,
];
const STATUS_OPTIONS: readonly OptionName[] = [
  ...LIST_CHOICE,
  'maxListAge',
  'asOf',
  'formatOfOne',
  ...SPEAKING,
];
const VERIFY_OPTIONS: readonly OptionName[] = [...LIST_CHOICE, 'formatOfOne', ...SPEAKING];
const PRUNE_OPTIONS: readonly OptionName[] = ['keep', 'dryRun', 'formatOfOne', ...SPEAKING];
