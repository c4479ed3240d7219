import { Chalk, type ChalkInstance } from 'chalk';
import type { Tier, Verdict } from '../../matching/hit.ts';

type Paint = (text: string) => string;

/** Colours by meaning. They only repeat what the words say, so that nothing is lost without them. */
export interface Palette {
  readonly title: Paint;
  readonly label: Paint;
  readonly warning: Paint;
  readonly tier: { readonly [tier in Tier]: Paint };
  readonly verdict: { readonly [verdict in Verdict]: Paint };
  readonly change: { readonly added: Paint; readonly altered: Paint; readonly removed: Paint };
}

/** The environment has no say here: whoever opens a report has already decided about colour. */
export function openPalette(color: boolean): Palette {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    title: single(chalk.bold),
    label: single(chalk.dim),
    warning: single(chalk.yellow),
    tier: {
      exact: single(chalk.bold.red),
      strong: single(chalk.bold.yellow),
      possible: single(chalk.bold.cyan),
    },
    verdict: {
      equal: single(chalk.green),
      similar: single(chalk.green),
      differs: single(chalk.magenta),
      'missing-here': single(chalk.dim),
      'missing-on-list': single(chalk.dim),
    },
    change: {
      added: single(chalk.green),
      altered: single(chalk.yellow),
      removed: single(chalk.red),
    },
  };
}

/** chalk prints all its arguments, so that it must not be handed to `map` as it is. */
function single(chalk: ChalkInstance): Paint {
  return (text) => chalk(text);
}
