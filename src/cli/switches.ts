import type { Command } from 'commander';
import { HaechiError } from '../foundation/haechi-error.ts';
import { isSwitch, variableOf } from './environment.ts';

const YES = new Set(['1', 'true', 'yes', 'on']);
const NO = new Set(['', '0', 'false', 'no', 'off']);

/** Switches that the command line leaves open are read from the environment, as yes or no. */
export function readSwitches(command: Command): void {
  for (const option of command.options.filter(isSwitch)) {
    const name = option.attributeName();
    const variable = variableOf(option);
    const text = process.env[variable];
    if (text === undefined || command.getOptionValueSource(name) === 'cli') continue;
    const answer = text.trim().toLowerCase();
    if (!YES.has(answer) && !NO.has(answer)) {
      throw new HaechiError(
        'USAGE',
        `${variable} is ${JSON.stringify(text)}, which is neither yes nor no`,
        {
          cure: 'set it to 1 or 0',
        },
      );
    }
    // `--no-header` sets `header` to false.
    const value = YES.has(answer) !== option.negate;
    command.setOptionValueWithSource(name, value, 'env');
  }
}
