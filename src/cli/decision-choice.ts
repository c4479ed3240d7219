import type { DecisionFacts } from '../decisions/decision-book.ts';
import { type DecisionsFile, readDecisions, refuseAltered } from '../decisions/read-decisions.ts';
import type { Disposition } from '../matching/disposition.ts';
import type { DecisionsFacts } from '../reports/report.ts';
import { counted } from '../reports/wording.ts';
import type { Messages } from './messages.ts';

export interface DecisionOptions {
  readonly decisions?: string;
  /** Dispositions that take a second person. */
  readonly fourEyes?: readonly Disposition[];
}

/** The decisions of a run: what screening needs of them, and what its reports say of the file. */
export interface ChosenDecisions {
  readonly facts: DecisionFacts;
  readonly told: DecisionsFacts;
}

/**
 * Reads the decisions file of the options, if there is one.
 *
 * @throws HaechiError `INPUT` for one that cannot be read, is damaged, or has a line that was altered
 */
export async function chooseDecisions(
  messages: Messages,
  { decisions: path, fourEyes = [] }: DecisionOptions,
  asOf: string,
): Promise<ChosenDecisions | undefined> {
  if (path === undefined) return undefined;
  const file = await readDecisions(path);
  warnOfTorn(messages, file);
  refuseAltered(file);
  const { lines, bytes, sha256 } = file;
  const decisions = lines.filter(({ line }) => line.kind === 'decision').length;
  return {
    facts: { lines, rules: { asOf, approvals: fourEyes } },
    told: { file: path, bytes, sha256, decisions },
  };
}

/** Of a file that is only read: the next one who appends takes it out. */
export function warnOfTorn(messages: Messages, { path, torn }: DecisionsFile): void {
  if (!torn) return;
  messages.warning(
    `${path}:${torn.number}: the last line was never finished and is left out (${counted(torn.text.length, 'character')}); haechi decisions add takes it out`,
  );
}
