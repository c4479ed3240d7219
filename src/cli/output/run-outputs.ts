import { HaechiError } from '../../foundation/haechi-error.ts';
import { openReport } from '../../reports/formats.ts';
import type {
  FindListing,
  Report,
  ReportFormat,
  ReportStyle,
  RunHead,
  RunSummary,
} from '../../reports/report.ts';
import type { ScreenedRow } from '../../screening/screen-chunk.ts';
import { DEFAULT_WIDTH, type Terminal, wantsColor, widthOf } from '../terminal.ts';
import { type FileOutlet, openFileOutlet } from './file-outlet.ts';
import type { Outlet, WrittenFacts } from './outlet.ts';
import type { OutputPlan } from './plan.ts';
import { REJECTS_HEADER, writeReject } from './rejects.ts';
import { openStreamOutlet } from './stream-outlet.ts';
import type { OutputTarget } from './target.ts';

/** All that a run writes: reports, rejects, manifest. Files appear at `end`. */
export interface RunOutputs {
  begin(head: RunHead): Promise<void>;
  /** False once nobody reads any more: standard output was closed and no file was asked for. */
  add(rows: readonly ScreenedRow[]): Promise<boolean>;
  /** False where nobody read to the end. */
  end(
    summary: RunSummary,
    manifest: (reports: readonly WrittenReport[]) => string,
  ): Promise<boolean>;
  /** The reports in files, with what was written to each. */
  written(): readonly WrittenReport[];
  discard(): void;
}

/** A report in a file, as its manifest tells it. */
export interface WrittenReport extends OutputTarget, WrittenFacts {}

interface OpenReport<To extends Outlet = Outlet> {
  readonly report: Report;
  readonly outlet: To;
}

interface FiledReport extends OpenReport<FileOutlet> {
  readonly target: OutputTarget;
}

/** Opens a report; a shard writes one of its own kind. */
export type OpenReportAs = (
  format: ReportFormat,
  style: ReportStyle,
  findListing?: FindListing,
) => Report;

export interface RunOutputOptions {
  readonly onStandardOutput?: () => unknown;
  readonly findListing?: FindListing;
  readonly openReportAs?: OpenReportAs | undefined;
}

/** Opens every file of the plan, so that a folder that is missing is known before the work. */
export function openRunOutputs(
  terminal: Terminal,
  plan: OutputPlan,
  { onStandardOutput = () => {}, findListing, openReportAs = openReport }: RunOutputOptions = {},
): RunOutputs {
  const open = (format: ReportFormat, style: ReportStyle) =>
    openReportAs(format, style, findListing);
  const files: Outlet[] = [];
  const openFile = (path: string): FileOutlet => {
    const outlet = openFileOutlet(path);
    files.push(outlet);
    return outlet;
  };
  const discard = () => {
    for (const outlet of files) outlet.discard();
  };
  try {
    const filed = plan.reports.map((target) => ({
      target,
      report: open(target.format, { width: DEFAULT_WIDTH, color: false }),
      outlet: openFile(target.path),
    }));
    const rejects = plan.rejects === undefined ? undefined : openFile(plan.rejects);
    const manifest = plan.manifest === undefined ? undefined : openFile(plan.manifest);
    const standard = openStandardReport(terminal, plan, onStandardOutput, open);
    return writeAll(filed, standard, { rejects, manifest, files, discard });
  } catch (error) {
    discard();
    throw error;
  }
}

function openStandardReport(
  { stdout }: Terminal,
  { standardFormat, color }: OutputPlan,
  onFirstWrite: () => unknown,
  open: (format: ReportFormat, style: ReportStyle) => Report,
): OpenReport | undefined {
  if (standardFormat === undefined) return undefined;
  if (standardFormat === 'xlsx' && stdout.isTTY) {
    throw new HaechiError('USAGE', 'a workbook cannot be shown in a terminal', {
      cure: 'write it to a file, as in -o hits.xlsx',
    });
  }
  const style = { width: widthOf(stdout), color: wantsColor(color, stdout) };
  return {
    report: open(standardFormat, style),
    outlet: openStreamOutlet(stdout, onFirstWrite),
  };
}

interface OtherFiles {
  readonly rejects: Outlet | undefined;
  readonly manifest: Outlet | undefined;
  readonly files: readonly Outlet[];
  discard(): void;
}

function writeAll(
  filed: readonly FiledReport[],
  standard: OpenReport | undefined,
  { rejects, manifest, files, discard }: OtherFiles,
): RunOutputs {
  // Pipes that were named as files, and have no reader any more.
  const left = new Set<Outlet>();
  const isRead = () => files.length > left.size;
  const writeTo = async (outlet: FileOutlet, text: string | Uint8Array): Promise<void> => {
    if (!(await outlet.write(text))) left.add(outlet);
  };
  const write = async (next: (report: Report) => string): Promise<boolean> => {
    for (const { report, outlet } of filed) await writeTo(outlet, next(report));
    const read = standard !== undefined && (await standard.outlet.write(next(standard.report)));
    return read || isRead();
  };
  const written = () => filed.map(({ target, outlet }) => ({ ...target, ...outlet.written() }));
  return {
    written,
    async begin(head) {
      await write((report) => report.begin(head));
      await rejects?.write(REJECTS_HEADER);
    },
    async add(rows) {
      if (rows.length === 0) return true;
      for (const row of rows) {
        if (row.kind === 'rejected') await rejects?.write(writeReject(row.rejected));
      }
      return write((report) => rows.map((row) => writeRow(report, row)).join(''));
    },
    async end(summary, writeManifest) {
      for (const { report, outlet } of filed) await writeTo(outlet, await report.end(summary));
      await manifest?.write(writeManifest(written()));
      // Files before the last words on standard output: these say that the run has finished.
      for (const outlet of files) await outlet.commit();
      if (standard === undefined) return isRead();
      await standard.outlet.write(await standard.report.end(summary));
      await standard.outlet.commit();
      return isRead() || standard.outlet.write('');
    },
    discard() {
      discard();
      standard?.outlet.discard();
    },
  };
}

function writeRow(report: Report, row: ScreenedRow): string {
  return row.kind === 'hits' ? report.hits(row.row) : report.rejected(row.rejected);
}
