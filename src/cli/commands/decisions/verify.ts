import { audit, type Finding, type ReportedHits } from '../../../decisions/audit.ts';
import { readDecisions } from '../../../decisions/read-decisions.ts';
import { writeJson } from '../../../foundation/json-text.ts';
import type { Disposition } from '../../../matching/disposition.ts';
import { type ReadReport, readReport } from '../../../reports/reading/read-report.ts';
import { counted } from '../../../reports/wording.ts';
import { decisionsFileOf } from '../../decisions-file.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { type Loudness, oneLine, openMessages } from '../../messages.ts';
import { openStreamOutlet } from '../../output/stream-outlet.ts';
import type { Terminal } from '../../terminal.ts';
import { today } from '../../today.ts';

export interface DecisionsVerifyOptions extends Loudness {
  readonly decisions?: string;
  readonly fourEyes?: readonly Disposition[];
  readonly asOf?: string;
  readonly format?: 'table' | 'json' | 'ndjson';
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
  const { fourEyes = [], asOf = today(), format = 'table' } = options;
  const file = await readDecisions(path);
  const reported = reports.length === 0 ? undefined : await hitsOf(reports);
  const findings = audit(file, { asOf, approvals: fourEyes }, reported);
  const faults = findings.filter(({ fault }) => fault).length;
  const outlet = openStreamOutlet(terminal.stdout);
  await outlet.write(written(path, file.lines.length, findings, format));
  await outlet.commit();
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

function written(
  path: string,
  lines: number,
  findings: readonly Finding[],
  format: 'table' | 'json' | 'ndjson',
): string {
  const records = findings.map(({ kind, fault, line, id, detail }) => {
    return { kind, fault, line, ...(id !== undefined && { id }), detail };
  });
  switch (format) {
    case 'json':
      return `${writeJson({ file: path, lines, findings: records })}\n`;
    case 'ndjson':
      return records.map((record) => `${writeJson(record)}\n`).join('');
    case 'table': {
      const told = records.map(
        ({ kind, fault, line, id = '', detail }) =>
          `line ${line}: ${fault ? 'FAULT ' : ''}${kind.replaceAll('-', ' ')}: ${`${id} ${detail}`.trim()}`,
      );
      const end = `${counted(lines, 'line')}, ${counted(findings.length, 'finding')}`;
      return `${[...told, end].map(oneLine).join('\n')}\n`;
    }
  }
}
