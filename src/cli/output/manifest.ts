import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { isInstalled } from '../../lists/installed/open-installed.ts';
import type { LoadedList } from '../../lists/loaded-list.ts';
import type { RunHead, RunSummary } from '../../reports/report.ts';
import type { PrimedFile } from '../../screening/prime.ts';
import type { ConfigFile } from '../config/config-file.ts';
import type { WrittenReport } from './run-outputs.ts';

export interface ManifestFacts {
  readonly head: RunHead;
  /** The options of the command line, the environment and the configuration, as parsed. */
  readonly options: object;
  readonly lists: readonly LoadedList[];
  readonly files: readonly PrimedFile[];
  readonly summary: RunSummary;
  readonly status: number;
  readonly started: Date;
  /** Reports in files, this one not among them. */
  readonly reports: readonly WrittenReport[];
  readonly config: ConfigFile | undefined;
}

/**
 * The record of a run, enough to repeat it: program, options and configuration, lists, inputs, decisions
 * and earlier report with their SHA-256, counts, and the SHA-256 of what was written, to compare a
 * repetition with. Of a decisions file that has grown since, the first `bytes` are those of this run. And,
 * what no report holds, clock times, host and duration in seconds. Indented JSON.
 */
export function writeManifest(facts: ManifestFacts): string {
  const { head, options, lists, files, summary, status, started, reports, config } = facts;
  const finished = new Date();
  const sorted = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest = {
    schemaVersion: 1,
    tool: { name: 'haechi', version: head.version, node: process.version },
    options: Object.fromEntries(sorted),
    optionsSha256: createHash('sha256').update(JSON.stringify(sorted)).digest('hex'),
    ...(config && {
      config: { file: config.path, sha256: config.sha256, content: config.value },
    }),
    asOf: head.asOf,
    threshold: head.threshold,
    ...(head.decisions && { decisions: head.decisions }),
    ...(head.since && { since: head.since }),
    lists: lists.map(describeManifestList),
    inputs: files.map(({ file }) => {
      const { file: path, encoding, delimiter, headerLine, columns } = file.layout;
      const { share } = file;
      const bytes = { bytes: file.bytesRead(), sha256: file.sha256() };
      // Of a share, `bytes` and `sha256` are its own.
      const part = share && { from: share.from, to: share.to, size: share.size };
      return {
        file: path,
        ...bytes,
        ...(part && { share: part }),
        encoding,
        delimiter,
        headerLine,
        columns,
      };
    }),
    reports: reports.map(({ format, path, bytes, sha256 }) => {
      return { format, file: path, bytes, sha256 };
    }),
    summary,
    status,
    started: started.toISOString(),
    finished: finished.toISOString(),
    seconds: (finished.getTime() - started.getTime()) / 1000,
    host: hostname(),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** An installed copy stays by its name, which `--list` takes, also when a newer one is in use. */
function describeManifestList(list: LoadedList): object {
  const { name, path, format, date, confirmed, sha256, files, counts } = list;
  const copy = isInstalled(list) ? list.record.copy : undefined;
  return {
    name,
    path,
    ...(copy !== undefined && { copy: `${name}@${copy}` }),
    format,
    date,
    ...(confirmed !== undefined && { confirmed }),
    sha256,
    files,
    counts,
  };
}
