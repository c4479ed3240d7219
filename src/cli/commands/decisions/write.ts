import { setImmediate } from 'node:timers/promises';
import { type Appended, appendDecisions, type MakeLines } from '../../../decisions/append.ts';
import { approve, decide, withdraw } from '../../../decisions/make-lines.ts';
import type { DecisionsFile } from '../../../decisions/read-decisions.ts';
import type { DecisionLine } from '../../../decisions/record.ts';
import { writeJson } from '../../../foundation/json-text.ts';
import type { Disposition } from '../../../matching/disposition.ts';
import { readReport } from '../../../reports/reading/read-report.ts';
import { writtenWords } from '../../decision-lines.ts';
import {
  announceRepair,
  byBeginning,
  decisionBy,
  decisionsFileOf,
  lineBy,
} from '../../decisions-file.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { expiryOf } from '../../expiry.ts';
import { type Loudness, oneLine, openMessages } from '../../messages.ts';
import { openStreamOutlet } from '../../output/stream-outlet.ts';
import { type SignatureOptions, signatureOf } from '../../signature.ts';
import type { Terminal } from '../../terminal.ts';
import type { PrintFormat } from './print.ts';

export interface DecisionsWriteOptions extends SignatureOptions, Loudness {
  readonly decisions?: string;
  readonly format?: PrintFormat;
}

export interface DecisionsAddOptions extends DecisionsWriteOptions {
  readonly disposition: Disposition;
  readonly reason: string;
  readonly evidence?: readonly string[];
  /** A day, a number of days, or `never`. */
  readonly expires?: string;
}

/** Decides hits of a report, each named by the beginning of its fingerprint. */
export async function runDecisionsAdd(
  terminal: Terminal,
  report: string,
  fingerprints: readonly string[],
  options: DecisionsAddOptions,
): Promise<ExitStatus> {
  const { hits, summary } = await readReport(report);
  const { disposition, reason, evidence } = options;
  const signature = signatureOf(options);
  const expires = expiryOf(options.expires, disposition, signature.time);
  const decided = fingerprints.map((wanted) =>
    byBeginning(hits, ({ fingerprint }) => fingerprint, wanted, {
      what: 'fingerprint',
      where: report,
    }),
  );
  const verdict = {
    ...signature,
    disposition,
    reason,
    ...(evidence && { evidence }),
    ...(expires !== undefined && { expires }),
  };
  return write(terminal, options, async (file) => {
    const lines: DecisionLine[] = [];
    for (const hit of new Set(decided)) {
      lines.push(decide(file, hit, summary.tool.version, verdict));
      // Among 100,000 decisions each takes its time, and the lock gives signs of life between them.
      await setImmediate();
    }
    return lines;
  });
}

/** Approves decisions of somebody else. */
export async function runDecisionsApprove(
  terminal: Terminal,
  ids: readonly string[],
  options: DecisionsWriteOptions,
): Promise<ExitStatus> {
  const signature = signatureOf(options);
  const make = (file: DecisionsFile) =>
    each(ids, (id) => decisionBy(file.lines, id, file.path)).map((decision) =>
      approve(file, decision, signature),
    );
  return write(terminal, options, make, 'refuse');
}

/** Takes back decisions or approvals; they stay in the file. */
export async function runDecisionsWithdraw(
  terminal: Terminal,
  ids: readonly string[],
  options: DecisionsWriteOptions,
): Promise<ExitStatus> {
  const signature = signatureOf(options);
  const make = ({ lines, path }: DecisionsFile) =>
    each(ids, (id) => lineBy(lines, id, path)).map((line) => withdraw(line, signature, lines));
  return write(terminal, options, make, 'refuse');
}

/** What the ids name, each once. */
function each<Line>(ids: readonly string[], find: (id: string) => Line): readonly Line[] {
  return [...new Set(ids.map(find))];
}

async function write(
  terminal: Terminal,
  options: DecisionsWriteOptions,
  make: MakeLines,
  missing: 'begin' | 'refuse' = 'begin',
): Promise<ExitStatus> {
  const path = decisionsFileOf(options);
  const messages = openMessages(terminal, options);
  const appended = await appendDecisions(path, make, missing);
  announceRepair(messages, path, appended);
  const outlet = openStreamOutlet(terminal.stdout);
  await outlet.write(written(appended, options.format));
  await outlet.commit();
  return EXIT.clean;
}

function written({ lines }: Appended, format: PrintFormat = 'table'): string {
  const text = format === 'table' ? (line: DecisionLine) => oneLine(writtenWords(line)) : writeJson;
  return lines.map((line) => `${text(line)}\n`).join('');
}
