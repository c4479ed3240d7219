import type { Command } from 'commander';
import { EXIT, type ExitStatus } from './exit-status.ts';
import type { Terminal } from './terminal.ts';

/** `haechi schema [name]`: the JSON Schemas of what this program reads and writes. */
export function addSchemaCommand(
  program: Command,
  terminal: Terminal,
  finish: (status: ExitStatus) => void,
): void {
  program
    .command('schema')
    .argument('[name]', 'of the schema; all names without it')
    .description('print a JSON Schema of what this program reads or writes')
    .addHelpText(
      'after',
      `
Examples:
  haechi schema
  haechi schema hit > hit.schema.json`,
    )
    .action(async (name: string | undefined) => {
      const { schemaText } = await import('./schemas.ts');
      terminal.stdout.write(schemaText(name));
      finish(EXIT.clean);
    });
}
