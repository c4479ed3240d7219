import { type Condition, conditionsOf } from '../../../decisions/condition.ts';
import { readDecisions, refuseAltered } from '../../../decisions/read-decisions.ts';
import type { Disposition } from '../../../matching/disposition.ts';
import { counted } from '../../../reports/wording.ts';
import { warnOfTorn } from '../../decision-choice.ts';
import { decisionLines } from '../../decision-lines.ts';
import { decisionsFileOf } from '../../decisions-file.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { type Loudness, openMessages } from '../../messages.ts';
import { type ColorChoice, type Terminal, wantsColor, widthOf } from '../../terminal.ts';
import { today } from '../../today.ts';
import { type PrintFormat, print } from './print.ts';

export interface DecisionsListOptions extends Loudness {
  readonly decisions?: string;
  readonly fourEyes?: readonly Disposition[];
  readonly asOf?: string;
  /** Those too that were superseded or withdrawn. */
  readonly all?: boolean;
  readonly format?: PrintFormat;
  readonly color: ColorChoice;
}

const DONE: ReadonlySet<Condition> = new Set<Condition>(['superseded', 'withdrawn']);

/** Prints the decisions of a file with the condition of each. */
export async function runDecisionsList(
  terminal: Terminal,
  options: DecisionsListOptions,
): Promise<ExitStatus> {
  const { fourEyes = [], asOf = today(), all = false, format, color } = options;
  const path = decisionsFileOf(options);
  const { stdout } = terminal;
  const file = await readDecisions(path);
  warnOfTorn(openMessages(terminal, options), file);
  refuseAltered(file);
  const every = conditionsOf(file.lines, { asOf, approvals: fourEyes });
  const shown = all ? every : every.filter(({ condition }) => !DONE.has(condition));
  const records = shown.map(({ decision, condition, approval }) => {
    return { ...decision, condition, ...(approval && { approver: approval.author }) };
  });
  const table = () => {
    const style = { width: widthOf(stdout), color: wantsColor(color, stdout) };
    const left = every.length - shown.length;
    const more = left === 0 ? '' : `; ${left} superseded or withdrawn, --all shows them`;
    const blocks = shown.map((one) => `${decisionLines(one, style).join('\n')}\n\n`);
    return `${blocks.join('')}${counted(shown.length, 'decision')}${more}\n`;
  };
  await print(terminal, format, { table, records, document: { decisions: records } });
  return EXIT.clean;
}
