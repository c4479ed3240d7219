import { HaechiError } from '../../foundation/haechi-error.ts';
import { writeJson } from '../../foundation/json-text.ts';
import { explainNames } from '../../reports/explanation/explanation.ts';
import type { ExplainedKind } from '../../reports/explanation/name.ts';
import { explanationRecord } from '../../reports/explanation/record.ts';
import { writeExplanation } from '../../reports/explanation/table.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { openStreamOutlet } from '../output/stream-outlet.ts';
import { type ColorChoice, type Terminal, wantsColor, widthOf } from '../terminal.ts';

export interface ExplainOptions {
  readonly kind: ExplainedKind;
  /** Beside the table one object, which json and ndjson write alike. */
  readonly format?: 'table' | 'json' | 'ndjson';
  readonly color: ColorChoice;
}

/** Prints how two names compare. There are no hits here: the status is 0 whatever comes out. */
export async function runExplain(
  { stdout }: Terminal,
  names: readonly [string, string],
  { kind, format = 'table', color }: ExplainOptions,
): Promise<ExitStatus> {
  for (const name of names) requireLetter(name);
  const explanation = explainNames(...names, kind);
  const outlet = openStreamOutlet(stdout);
  const style = { width: widthOf(stdout), color: wantsColor(color, stdout) };
  await outlet.write(
    format === 'table'
      ? writeExplanation(explanation, style)
      : `${writeJson(explanationRecord(explanation))}\n`,
  );
  await outlet.commit();
  return EXIT.clean;
}

function requireLetter(name: string): void {
  if (/\p{L}/u.test(name)) return;
  throw new HaechiError('USAGE', `there is no letter in the name ${JSON.stringify(name)}`, {
    cure: 'write both as in: haechi explain "Jung In-cheol" "JONG, In Chol"',
  });
}
