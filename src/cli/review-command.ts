import type { Command } from 'commander';
import type { ExitStatus } from './exit-status.ts';
import { add, type OptionName } from './option-sets.ts';
import type { Terminal } from './terminal.ts';

/** `haechi review`: working through open hits in the terminal. */
export function addReviewCommand(
  program: Command,
  terminal: Terminal,
  finish: (status: ExitStatus) => void,
): void {
  add(program.command('review'), REVIEW_OPTIONS)
    .argument('<report>', 'the ndjson report that has the hits')
    .description('work through the open hits of a report, worst first')
    .addHelpText(
      'after',
      `
Examples:
  haechi review hits.ndjson --decisions decisions.ndjson
  haechi review hits.ndjson --author a.analyst --four-eyes false-positive

Each decision is on the disk at once: leave at any time, and start again where
you stopped. Space and the arrows scroll; once no hit is open, u still takes
back the last decision and q ends.`,
    )
    .action(async (report: string, options) => {
      const { runReview } = await import('./commands/review.ts');
      finish(await runReview(terminal, report, options));
    });
}

const REVIEW_OPTIONS: readonly OptionName[] = [
  'decisions',
  'pending',
  'author',
  'expires',
  'fourEyes',
  'asOf',
  'color',
  'quiet',
];
