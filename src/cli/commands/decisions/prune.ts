import { audit, type Finding } from '../../../decisions/audit.ts';
import { type Pruning, partLines, pruneDecisions } from '../../../decisions/prune.ts';
import {
  type DecisionsFile,
  readDecisions,
  refuseAltered,
} from '../../../decisions/read-decisions.ts';
import { HaechiError } from '../../../foundation/haechi-error.ts';
import type { Disposition } from '../../../matching/disposition.ts';
import { counted } from '../../../reports/wording.ts';
import { writtenWords } from '../../decision-lines.ts';
import { announceRepair, decisionsFileOf } from '../../decisions-file.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { type Loudness, oneLine, openMessages } from '../../messages.ts';
import { fileIdentity } from '../../output/file-identity.ts';
import type { Terminal } from '../../terminal.ts';
import { today } from '../../today.ts';
import { type Printed, type PrintFormat, print } from './print.ts';
import { hitsOf } from './verify.ts';

export interface DecisionsPruneOptions extends Loudness {
  readonly decisions?: string;
  readonly fourEyes?: readonly Disposition[];
  readonly asOf?: string;
  readonly archive?: string;
  readonly dryRun?: boolean;
  readonly format?: PrintFormat;
}

/**
 * Moves the lines that do nothing any more to an archive beside the file: those that expired or were
 * superseded or withdrawn, and with reports those that concern no hit of any of them.
 */
export async function runDecisionsPrune(
  terminal: Terminal,
  reports: readonly string[],
  options: DecisionsPruneOptions,
): Promise<ExitStatus> {
  const path = decisionsFileOf(options);
  const { fourEyes = [], asOf = today(), dryRun = false } = options;
  const archive = options.archive ?? archiveOf(path);
  const rules = { asOf, approvals: fourEyes };
  if (fileIdentity(path) === fileIdentity(archive)) {
    throw new HaechiError('USAGE', `the archive ${archive} is the decisions file itself`, {
      cure: 'name another file with --archive',
    });
  }
  const reported = reports.length === 0 ? undefined : await hitsOf(reports);
  const part = (file: DecisionsFile): Pruning => {
    const findings = reported ? audit(file, rules, reported) : [];
    refuseNotShown(findings, reports);
    const unused = findings.flatMap(({ kind, id }) => (kind === 'unused' && id ? [id] : []));
    return partLines(file.lines, rules, new Set(unused));
  };
  const pruning = dryRun ? await wouldPrune(path, part) : await pruneDecisions(path, archive, part);
  announceRepair(openMessages(terminal, options), path, pruning);
  await print(terminal, options.format, printed(pruning, dryRun, archive));
  return EXIT.clean;
}

/** What a prune would do; it refuses what that would refuse. */
async function wouldPrune(path: string, part: (file: DecisionsFile) => Pruning): Promise<Pruning> {
  const file = await readDecisions(path);
  refuseAltered(file);
  return { ...part(file), ...(file.torn && { torn: file.torn }) };
}

/** Whether a hit bears a decision is not known where a limit left hits of its row out. */
function refuseNotShown(findings: readonly Finding[], reports: readonly string[]): void {
  const count = findings.filter(({ kind }) => kind === 'not-shown').length;
  if (count === 0) return;
  throw new HaechiError(
    'INPUT',
    `${reports.join(', ')}: some hits are left out, and ${counted(count, 'decision')} may be on one of them`,
    { cure: 'make the report with --limit 0' },
  );
}

/** `decisions.ndjson` has `decisions.pruned.ndjson`. */
function archiveOf(path: string): string {
  return path.replace(/(\.[^./\\]*)?$/u, (ending) => `.pruned${ending}`);
}

function printed({ out, kept }: Pruning, dryRun: boolean, archive: string): Printed {
  const table = () => {
    const moved = dryRun ? 'would be moved' : 'moved';
    const end = `${counted(out.length, 'line')} ${moved} to ${archive}, ${counted(kept.length, 'line')} kept`;
    return `${[...out.map(writtenWords), end].map(oneLine).join('\n')}\n`;
  };
  return { table, records: out, document: { archive, dryRun, out, kept: kept.length } };
}
