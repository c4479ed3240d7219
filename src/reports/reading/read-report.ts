import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { conforms } from '../../foundation/conforms.ts';
import { HaechiError } from '../../foundation/haechi-error.ts';
import type { Schema } from '../../foundation/schema-parts.ts';
import type { Role } from '../../input/subject.ts';
import type { HiddenHit, Hit } from '../../matching/hit.ts';
import type { RunSummary, SinceFacts } from '../report.ts';
import { HIT_SCHEMA, SUMMARY_SCHEMA } from '../schema.ts';

/** What the last line of a report says of its run. */
export interface ReportSummary
  extends Pick<RunSummary, 'rowsRead' | 'rowsWithHits' | 'hits' | 'cleared'> {
  readonly lists: SinceFacts['lists'];
  readonly tool: { readonly version: string };
  readonly asOf: string;
  readonly threshold: number;
  readonly weakAliases?: boolean;
  readonly columns: readonly {
    readonly file: string;
    readonly read: { readonly [role in Role]?: readonly string[] };
  }[];
}

/** A report in ndjson that was read back. */
export interface ReadReport {
  readonly path: string;
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
  /** In the order of the report; without those that it tells as gone. */
  readonly hits: readonly Hit[];
  /** Those of them whose rows have more hits, which the report does not show. */
  readonly limited: readonly Hit[];
  /** What is told of those hits that it does not show. */
  readonly hidden: readonly HiddenHit[];
  readonly summary: ReportSummary;
}

type HitLine = Hit & { readonly more?: number; readonly hidden?: readonly HiddenHit[] };

const CURE = 'name the ndjson report of a finished run, as haechi screen -o hits.ndjson writes it';

/**
 * Reads the ndjson report of a whole run, hits that decisions had cleared included.
 *
 * @throws HaechiError `INPUT` for a file that cannot be read, is no such report, or is unfinished; for
 *   the part of a shard; and where its lines are not those that its summary counts
 */
export async function readReport(path: string): Promise<ReadReport> {
  const lines = new ReportLines(path);
  const hash = createHash('sha256');
  try {
    const input = createReadStream(path).on('data', (bytes) => hash.update(bytes));
    for await (const text of createInterface({ input, crlfDelay: 0 })) lines.add(text);
  } catch (error) {
    if (error instanceof HaechiError) throw error;
    throw unreadable(path, error);
  }
  return { ...lines.close(), sha256: hash.digest('hex') };
}

class ReportLines {
  readonly #path: string;
  readonly #hits: Hit[] = [];
  readonly #limited: Hit[] = [];
  readonly #hidden: HiddenHit[] = [];
  /** Hits that the report counts, those included that it does not show. */
  #counted = 0;
  #summary: ReportSummary | undefined;
  #number = 0;

  constructor(path: string) {
    this.#path = path;
  }

  add(text: string): void {
    this.#number += 1;
    if (text.trim() === '') return;
    if (this.#summary) throw this.#refused('a line after the summary');
    const line = parse(text);
    switch (Object(line).kind) {
      case 'hit':
        this.#addHit(line);
        break;
      case 'summary':
        this.#addSummary(line);
        break;
      case 'indicator':
        break;
      default:
        throw this.#refused(whatElse(line));
    }
  }

  close(): Omit<ReadReport, 'sha256'> {
    if (this.#summary) {
      const [path, hits, limited] = [this.#path, this.#hits, this.#limited];
      return { path, hits, limited, hidden: this.#hidden, summary: this.#summary };
    }
    const empty = this.#number === 0;
    throw this.#refused(empty ? 'is empty' : 'an unfinished report: no summary at its end');
  }

  #addHit(line: unknown): void {
    if (!isA<HitLine>(line, HIT_SCHEMA)) throw this.#refused('no valid hit');
    if (line.change === 'gone') return;
    const { more = 0, hidden = [], ...hit } = line;
    for (const one of hidden) this.#hidden.push(one);
    this.#hits.push(hit);
    if (more > 0) this.#limited.push(hit);
    this.#counted += 1 + more;
  }

  #addSummary(line: unknown): void {
    if (!isA<ReportSummary>(line, SUMMARY_SCHEMA)) throw this.#refused('no valid summary');
    if ('part' in line) throw this.#refused('the part of a shard and no whole report');
    const { hits, cleared } = line;
    if (hits.exact + hits.strong + hits.possible + cleared !== this.#counted) {
      throw this.#refused('damaged: the hits before the summary are not those that it counts');
    }
    this.#summary = line;
  }

  #refused(what: string): HaechiError {
    const place = { file: this.#path, ...(this.#number > 0 && { line: this.#number }) };
    return new HaechiError('INPUT', what, { place, cure: CURE });
  }
}

function whatElse(line: unknown): string {
  if (line === undefined) return 'not JSON';
  return 'hits' in Object(line) ? 'a json document and no ndjson' : 'no line of a report';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isA<Line>(value: unknown, schema: Schema): value is Line {
  return conforms(value, schema);
}

function unreadable(path: string, error: unknown): HaechiError {
  const code = Object(error).code;
  const what = code === 'ENOENT' ? 'no such file' : `cannot be read (${code ?? String(error)})`;
  return new HaechiError('INPUT', what, { place: { file: path }, cure: CURE });
}
