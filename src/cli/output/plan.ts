import { HaechiError } from '../../foundation/haechi-error.ts';
import type { ReportFormat } from '../../reports/report.ts';
import type { ColorChoice } from '../terminal.ts';
import { fileIdentity, liesIn } from './file-identity.ts';
import { type OutputTarget, parseOutput } from './target.ts';

export interface OutputOptions {
  readonly output?: readonly string[];
  readonly format?: ReportFormat;
  readonly rejects?: string;
  readonly manifest?: string;
  readonly color: ColorChoice;
}

/** What a run is to write, checked against what it reads; nothing is opened yet. */
export interface OutputPlan {
  readonly reports: readonly OutputTarget[];
  /** Absent where nothing goes to standard output. */
  readonly standardFormat?: ReportFormat;
  readonly rejects?: string;
  readonly manifest?: string;
  readonly color: ColorChoice;
}

/** Without `--output`, or with `--format`, a report goes to standard output. */
export function planOutputs(
  options: OutputOptions,
  inputs: readonly string[],
  lists: readonly string[],
): OutputPlan {
  const reports = (options.output ?? []).map(parseOutput);
  const { rejects, manifest, color } = options;
  const standardFormat = options.format ?? (reports.length === 0 ? 'table' : undefined);
  const paths = [...reports.map(({ path }) => path), rejects, manifest];
  refuseClashes(
    paths.filter((path) => path !== undefined),
    inputs,
    lists,
  );
  return {
    reports,
    color,
    ...(standardFormat && { standardFormat }),
    ...(rejects !== undefined && { rejects }),
    ...(manifest !== undefined && { manifest }),
  };
}

/** Two reports in one file, or a report over a file that is read, would destroy data. */
function refuseClashes(
  paths: readonly string[],
  inputs: readonly string[],
  lists: readonly string[],
): void {
  const inputFiles = new Set(inputs.map(fileIdentity));
  const taken = new Set<string>();
  for (const path of paths) {
    const identity = fileIdentity(path);
    if (inputFiles.has(identity)) refuse(path, 'is also an input');
    if (lists.some((list) => liesIn(path, list))) refuse(path, 'belongs to a sanctions list');
    if (taken.has(identity)) refuse(path, 'was named for two outputs');
    taken.add(identity);
  }
}

function refuse(path: string, why: string): never {
  throw new HaechiError('USAGE', `the output ${path} ${why}`, { cure: 'name another file' });
}
