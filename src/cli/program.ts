import { Command } from 'commander';
import { ROLES } from '../input/subject.ts';
import { findConfig } from './config/find-config.ts';
import { addDecisionCommands } from './decision-commands.ts';
import type { ExitStatus } from './exit-status.ts';
import { addHelpCommands } from './help-commands.ts';
import { addListCommands } from './list-commands.ts';
import { explainMistakes } from './mistakes.ts';
import { add, LIST_CHOICE, type OptionName, SPEAKING } from './option-sets.ts';
import { addReferenceCommands } from './reference-commands.ts';
import { addReviewCommand } from './review-command.ts';
import { readSwitches } from './switches.ts';
import type { Terminal } from './terminal.ts';
import { packageVersion } from './version.ts';

/**
 * The commands and their options. What a command needs is imported when it runs, so that help and
 * mistakes are answered at once. `finish` takes the exit status of the command that ran.
 */
export function buildProgram(terminal: Terminal, finish: (status: ExitStatus) => void): Command {
  const program = new Command('haechi')
    .description('Screens files of freelancers and vendors against sanctions lists.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError(false)
    .hook('preAction', async (_, acting) => {
      readSwitches(acting);
      const options: { config?: string; logFormat?: Terminal['logFormat'] } = acting.opts();
      const path = isConfigured(acting) ? findConfig(options.config) : undefined;
      if (path !== undefined) {
        const [{ readConfig }, { applyConfig }] = await Promise.all([
          import('./config/config-file.ts'),
          import('./config/apply-config.ts'),
        ]);
        const config = readConfig(path);
        applyConfig(acting, config);
        if ('sources' in Object(config.value)) {
          const { sourcesOf } = await import('./config/sources.ts');
          sourcesOf(config);
        }
      }
      terminal.logFormat = acting.opts().logFormat;
    })
    .addHelpText(
      'after',
      `
Examples:
  haechi screen contractors.csv
  haechi screen contractors.csv --list lists/ofac --format ndjson > hits.ndjson
  haechi check "Jung In-cheol"
  haechi screen contractors.csv --decisions decisions.ndjson -o hits.ndjson
  haechi review hits.ndjson --decisions decisions.ndjson
  haechi help list update

Exit status: 0 no hits, 1 hits, 2 not finished or not to be trusted,
3 some rows not screened.`,
    );

  add(program.command('screen'), SCREEN_OPTIONS)
    .argument('[files...]', 'CSV files; - or none reads standard input')
    .description('screen CSV files and report potential matches')
    .addHelpText(
      'after',
      `
Examples:
  haechi screen contractors.csv -o hits.csv -o report.json
  cat vendors.csv | haechi screen --column organisation=Supplier -f ndjson

${ROLES_HELP}`,
    )
    .action(async (files: string[], options) => {
      const { runScreen } = await import('./commands/screen.ts');
      finish(await runScreen(terminal, files, options));
    });

  add(program.command('check'), CHECK_OPTIONS)
    .argument('<name>', 'name of a person or an organisation, in any script')
    .description('compare one name with the lists and show the reasons')
    .addHelpText(
      'after',
      `
Examples:
  haechi check "정인철"
  haechi check "Jong In Chol" --threshold 0 --limit 3
    also shows what was not raised, and why`,
    )
    .action(async (name: string, options) => {
      const { runCheck } = await import('./commands/check.ts');
      finish(await runCheck(terminal, name, options));
    });

  add(program.command('explain'), EXPLAIN_OPTIONS)
    .argument('<name>', 'name of a person or an organisation, in any script')
    .argument('<other>', 'name to compare it with')
    .description('show how two names compare: readings, syllables, score')
    .addHelpText(
      'after',
      `
Examples:
  haechi explain "Jung In-cheol" "JONG, In Chol"
  haechi explain "정인철" "Jong In Chol" --format json`,
    )
    .action(async (name: string, other: string, options) => {
      const { runExplain } = await import('./commands/explain.ts');
      finish(await runExplain(terminal, [name, other], options));
    });

  add(program.command('merge'), MERGE_OPTIONS)
    .argument('<parts...>', 'the parts that haechi screen --shard wrote, all of one run')
    .description('make the report of a whole run from the parts of its shards')
    .addHelpText(
      'after',
      `
Examples:
  haechi merge parts/*.ndjson
  haechi merge parts/*.ndjson -o hits.csv -o hits.json --rejects rejected.csv`,
    )
    .action(async (parts: string[], options) => {
      const { runMerge } = await import('./commands/merge.ts');
      finish(await runMerge(terminal, parts, options));
    });

  addListCommands(program, terminal, finish);
  addDecisionCommands(program, terminal, finish);
  addReviewCommand(program, terminal, finish);
  addReferenceCommands(program, terminal, finish);
  addHelpCommands(program);
  explainMistakes(program, terminal);
  return program;
}

/** Help, completion and schemas are there whatever the configuration says. */
function isConfigured(command: Command): boolean {
  return command.options.some((option) => option.attributeName() === 'config');
}

/** In lines of 80 characters at most, as commander wraps the rest of the help. */
const ROLES_HELP = `Roles for --column: ${ROLES.join(', ')}.`
  .replace(/(.{1,79})(?: |$)/gu, '$1\n')
  .trim();

const SCREENED_LISTS: readonly OptionName[] = [...LIST_CHOICE, 'maxListAge'];
const MATCHING: readonly OptionName[] = ['threshold', 'weakAliases', 'limit'];
const STATUS: readonly OptionName[] = ['failOn', 'exitZero'];

const SCREEN_OPTIONS: readonly OptionName[] = [
  ...SCREENED_LISTS,
  'output',
  'format',
  'column',
  'delimiter',
  'encoding',
  'header',
  'rejects',
  ...MATCHING,
  ...STATUS,
  'decisions',
  'fourEyes',
  'since',
  'failOnNew',
  'remember',
  'jobs',
  'asOf',
  'allowEmpty',
  'shard',
  'manifest',
  'lock',
  'progress',
  ...SPEAKING,
];
const CHECK_OPTIONS: readonly OptionName[] = [
  ...SCREENED_LISTS,
  'format',
  ...MATCHING,
  ...STATUS,
  'asOf',
  ...SPEAKING,
];
const MERGE_OPTIONS: readonly OptionName[] = [
  'output',
  'format',
  'rejects',
  ...LIST_CHOICE,
  ...STATUS,
  'since',
  'failOnNew',
  ...SPEAKING,
];
const EXPLAIN_OPTIONS: readonly OptionName[] = ['kind', 'formatOfOne', 'color'];
