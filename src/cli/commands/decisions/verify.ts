import { audit, type Finding, type ReportedHits } from '../../../decisions/audit.ts';
import { readDecisions } from '../../../decisions/read-decisions.ts';
import type { Disposition } from '../../../matching/disposition.ts';
import { type ReadReport, readReport } from '../../../reports/reading/read-report.ts';
import { counted } from '../../../reports/wording.ts';
import { decisionsFileOf } from '../../decisions-file.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { type Loudness, oneLine, openMessages } from '../../messages.ts';
import type { Terminal } from '../../terminal.ts';
import { today } from '../../today.ts';
import { type Printed, type PrintFormat, print } from './print.ts';

export interface DecisionsVerifyOptions extends Loudness {
  readonly decisions?: string;
  readonly fourEyes?: readonly Disposition[];
  readonly asOf?: string;
  readonly format?: PrintFormat;
}

/**
 * Goes through a decisions file, and with reports through what of it no hit bears any more. The status is
 * 2 where a fault makes the file not to be trusted.
 */
export async function runDecisionsVerify(
  terminal: Terminal,
  reports: readonly string[],
  options: DecisionsVerifyOptions,
): Promise<ExitStatus> {
  const path = decisionsFileOf(options);
  const messages = openMessages(terminal, options);
  const { fourEyes = [], asOf = today() } = options;
  const file = await readDecisions(path);
  const reported = reports.length === 0 ? undefined : await hitsOf(reports);
  const findings = audit(file, { asOf, approvals: fourEyes }, reported);
  const faults = findings.filter(({ fault }) => fault).length;
  await print(terminal, options.format, printed(path, file.lines.length, findings));
  if (faults === 0) return EXIT.clean;
  messages.failure(`${path}: ${counted(faults, 'fault')}: do not rely on this file as it is`);
  return EXIT.failed;
}

export async function hitsOf(reports: readonly string[]): Promise<ReportedHits> {
  const read: ReadReport[] = [];
  for (const report of reports) read.push(await readReport(report));
  return {
    hits: read.flatMap(({ hits }) => hits),
    limited: read.flatMap(({ limited }) => limited),
  };
}

function printed(file: string, lines: number, found: readonly Finding[]): Printed {
  const findings = found.map(({ kind, fault, line, id, detail }) => {
    return { kind, fault, line, ...(id !== undefined && { id }), detail };
  });
  const table = () => {
    const told = findings.map(
      ({ kind, fault, line, id = '', detail }) =>
        `line ${line}: ${fault ? 'FAULT ' : ''}${kind.replaceAll('-', ' ')}: ${`${id} ${detail}`.trim()}`,
    );
    const end = `${counted(lines, 'line')}, ${counted(findings.length, 'finding')}`;
    return `${[...told, end].map(oneLine).join('\n')}\n`;
  };
  return { table, records: findings, document: { file, lines, findings } };
}
