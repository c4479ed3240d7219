import { audit } from '../../../decisions/audit.ts';
import { type Pruning, partLines, pruneDecisions } from '../../../decisions/prune.ts';
import { readDecisions } from '../../../decisions/read-decisions.ts';
import { HaechiError } from '../../../foundation/haechi-error.ts';
import { writeJson } from '../../../foundation/json-text.ts';
import type { Disposition } from '../../../matching/disposition.ts';
import { counted } from '../../../reports/wording.ts';
import { writtenWords } from '../../decision-lines.ts';
import { decisionsFileOf } from '../../decisions-file.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { type Loudness, oneLine } from '../../messages.ts';
import { openStreamOutlet } from '../../output/stream-outlet.ts';
import type { Terminal } from '../../terminal.ts';
import { today } from '../../today.ts';
import { hitsOf } from './verify.ts';

export interface DecisionsPruneOptions extends Loudness {
  readonly decisions?: string;
  readonly fourEyes?: readonly Disposition[];
  readonly asOf?: string;
  readonly archive?: string;
  readonly dryRun?: boolean;
  readonly format?: 'table' | 'json' | 'ndjson';
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
  const { fourEyes = [], asOf = today(), dryRun = false, format = 'table' } = options;
  const archive = options.archive ?? archiveOf(path);
  const rules = { asOf, approvals: fourEyes };
  const file = await readDecisions(path);
  const altered = file.lines.find(({ intact }) => !intact);
  if (altered) {
    throw new HaechiError('INPUT', 'this line was altered after it was written', {
      place: { file: path, line: altered.number },
      cure: 'bring it back from version control first',
    });
  }
  const findings = reports.length === 0 ? [] : audit(file, rules, await hitsOf(reports));
  const unused = new Set(findings.flatMap(({ kind, id }) => (kind === 'unused' && id ? [id] : [])));
  const part = (lines: typeof file.lines): Pruning => partLines(lines, rules, unused);
  const pruning = dryRun ? part(file.lines) : await pruneDecisions(path, archive, part);
  const outlet = openStreamOutlet(terminal.stdout);
  await outlet.write(written(pruning, dryRun, archive, format));
  await outlet.commit();
  return EXIT.clean;
}

/** `decisions.ndjson` has `decisions.pruned.ndjson`. */
function archiveOf(path: string): string {
  return path.replace(/(\.[^./\\]*)?$/u, (ending) => `.pruned${ending}`);
}

function written(
  { out, kept }: Pruning,
  dryRun: boolean,
  archive: string,
  format: 'table' | 'json' | 'ndjson',
): string {
  switch (format) {
    case 'json':
      return `${writeJson({ archive, dryRun, out, kept: kept.length })}\n`;
    case 'ndjson':
      return out.map((line) => `${writeJson(line)}\n`).join('');
    case 'table': {
      const moved = dryRun ? 'would be moved' : 'moved';
      const end = `${counted(out.length, 'line')} ${moved} to ${archive}, ${counted(kept.length, 'line')} kept`;
      return `${[...out.map(writtenWords), end].map(oneLine).join('\n')}\n`;
    }
  }
}
