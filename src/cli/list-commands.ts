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
  const list = program
    .command('list')
    .description('install, check and look at the lists')
    .addHelpText(
      'after',
      `
Examples:
  haechi list update
    fetches the official lists; with no network: haechi list import <files>
  haechi list status
  haechi list update --help`,
    );

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

  add(list.command('show'), SHOW_OPTIONS)
    .argument('<id or name>', 'number of an entry, or a name or a part of one')
    .description('show a whole entry and the network around it')
    .addHelpText(
      'after',
      `
Examples:
  haechi list show 52289
  haechi list show "Department 53" --depth 0`,
    )
    .action(async (query: string, options) => {
      const { runListShow } = await import('./commands/list/show.ts');
      finish(await runListShow(terminal, query, options));
    });

  add(list.command('diff'), DIFF_OPTIONS)
    .argument('<old>', 'a list file or folder, or an installed list')
    .argument('[new]', 'the same; without it, the copy in use of <old> and the one before')
    .description('show what changed between two lists')
    .addHelpText(
      'after',
      `
Examples:
  haechi list diff ofac-sdn
  haechi list diff lists/2026-07 lists/2026-08 --format ndjson`,
    )
    .action(async (older: string, newer: string | undefined, options) => {
      const { runListDiff } = await import('./commands/list/diff.ts');
      finish(await runListDiff(terminal, older, newer, options));
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
const SHOW_OPTIONS: readonly OptionName[] = [
  ...LIST_CHOICE,
  'depth',
  'limitOfOne',
  'formatOfOne',
  ...SPEAKING,
];
const DIFF_OPTIONS: readonly OptionName[] = ['trustList', 'limitOfOne', 'formatOfLines', 'color'];
const PRUNE_OPTIONS: readonly OptionName[] = ['keep', 'dryRun', 'formatOfOne', ...SPEAKING];
