import type { Command } from 'commander';
import type { ExitStatus } from './exit-status.ts';
import { add, type OptionName } from './option-sets.ts';
import type { Terminal } from './terminal.ts';

/** `haechi decisions ...`: what analysts decide of hits. */
export function addDecisionCommands(
  program: Command,
  terminal: Terminal,
  finish: (status: ExitStatus) => void,
): void {
  const decisions = program
    .command('decisions')
    .description('keep what was decided of hits, so that it lasts as long as nothing changes')
    .addHelpText(
      'after',
      `
Examples:
  haechi decisions add hits.ndjson 4f1c22aa --decisions decisions.ndjson \\
    --disposition false-positive --reason birth-date-differs
  haechi decisions list --decisions decisions.ndjson

A decisions file has a line for each decision; lines are only ever added. Keep
it under version control.`,
    );

  add(decisions.command('add'), ADD_OPTIONS)
    .argument('<report>', 'the ndjson report that has the hits')
    .argument('<hits...>', 'their fingerprints, or the first characters of them')
    .description('decide hits of a report')
    .addHelpText(
      'after',
      `
Examples:
  haechi decisions add hits.ndjson 4f1c22aa --disposition false-positive \\
    --reason birth-date-differs --evidence "passport seen, ticket 17"
  haechi decisions add hits.ndjson 4f1c22aa 90b1c2d3 --disposition escalated \\
    --reason to-compliance --text "asked on Monday"

Reasons:
${REASONS_HELP}`,
    )
    .action(async (report: string, hits: string[], options) => {
      const { runDecisionsAdd } = await import('./commands/decisions/write.ts');
      finish(await runDecisionsAdd(terminal, report, hits, options));
    });

  add(decisions.command('approve'), ANSWER_OPTIONS)
    .argument('<ids...>', 'of decisions, or their first characters')
    .description('approve decisions of somebody else')
    .addHelpText(
      'after',
      `
Examples:
  haechi decisions approve 90b1c2d3 --decisions decisions.ndjson
  haechi decisions approve 90b1c2d3 --author "second analyst"`,
    )
    .action(async (ids: string[], options) => {
      const { runDecisionsApprove } = await import('./commands/decisions/write.ts');
      finish(await runDecisionsApprove(terminal, ids, options));
    });

  add(decisions.command('withdraw'), ANSWER_OPTIONS)
    .argument('<ids...>', 'of decisions or approvals, or their first characters')
    .description('take back decisions; they stay in the file')
    .addHelpText(
      'after',
      `
Examples:
  haechi decisions withdraw 90b1c2d3 --decisions decisions.ndjson
  haechi decisions withdraw 90b1c2d3 --text "wrong person"`,
    )
    .action(async (ids: string[], options) => {
      const { runDecisionsWithdraw } = await import('./commands/decisions/write.ts');
      finish(await runDecisionsWithdraw(terminal, ids, options));
    });

  add(decisions.command('list'), LIST_OPTIONS)
    .description('show the decisions and the condition of each')
    .addHelpText(
      'after',
      `
Examples:
  haechi decisions list --decisions decisions.ndjson
  haechi decisions list --all --format ndjson`,
    )
    .action(async (options) => {
      const { runDecisionsList } = await import('./commands/decisions/list.ts');
      finish(await runDecisionsList(terminal, options));
    });

  add(decisions.command('verify'), VERIFY_OPTIONS)
    .argument('[reports...]', 'ndjson reports: also tells decisions that no hit bears')
    .description('find altered lines, contradictions, expired and unused decisions')
    .addHelpText(
      'after',
      `
Examples:
  haechi decisions verify --decisions decisions.ndjson
  haechi decisions verify hits.ndjson vendors.ndjson

Exit status: 0 no fault, 2 a fault: an altered line, a contradiction, an
approval by the one who decided.`,
    )
    .action(async (reports: string[], options) => {
      const { runDecisionsVerify } = await import('./commands/decisions/verify.ts');
      finish(await runDecisionsVerify(terminal, reports, options));
    });

  add(decisions.command('prune'), PRUNE_OPTIONS)
    .argument('[reports...]', 'ndjson reports: decisions on no hit of theirs go too')
    .description('move decisions that do nothing any more to an archive')
    .addHelpText(
      'after',
      `
Examples:
  haechi decisions prune --dry-run
  haechi decisions prune hits.ndjson --archive decisions.old.ndjson`,
    )
    .action(async (reports: string[], options) => {
      const { runDecisionsPrune } = await import('./commands/decisions/prune.ts');
      finish(await runDecisionsPrune(terminal, reports, options));
    });
}

/** The codes of `src/decisions/reasons.ts`, whose file a help need not load. */
const REASONS_HELP = `  false-positive  birth-date-differs, identifier-differs, nationality-differs,
                  address-differs, type-differs, name-differs, several-differ,
                  confirmed-identity, other
  true-match      identifier-equal, several-agree, authority-confirmed, other
  needs-data      birth-date-missing, identifier-missing, documents-asked, other
  escalated       to-compliance, to-counsel, to-authority, other`;

const ADD_OPTIONS: readonly OptionName[] = [
  'decisions',
  'disposition',
  'reason',
  'text',
  'evidence',
  'expires',
  'author',
  'formatOfOne',
  'quiet',
];
const ANSWER_OPTIONS: readonly OptionName[] = [
  'decisions',
  'author',
  'text',
  'formatOfOne',
  'quiet',
];
const LIST_OPTIONS: readonly OptionName[] = [
  'decisions',
  'all',
  'fourEyes',
  'asOf',
  'formatOfOne',
  'color',
  'quiet',
];
const VERIFY_OPTIONS: readonly OptionName[] = [
  'decisions',
  'fourEyes',
  'asOf',
  'formatOfOne',
  'quiet',
];
const PRUNE_OPTIONS: readonly OptionName[] = [
  'decisions',
  'archive',
  'dryRun',
  'fourEyes',
  'asOf',
  'formatOfOne',
  'quiet',
];
