import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { conforms } from '../foundation/conforms.ts';
import { HaechiError } from '../foundation/haechi-error.ts';
import { noSuchFile, readBytes } from './decisions-bytes.ts';
import { idOf } from './line-id.ts';
import type { DecisionLine } from './record.ts';
import { LINE_SCHEMAS } from './schema.ts';

/** A line with its place in the file. */
export interface PlacedLine {
  readonly line: DecisionLine;
  /** From 1. */
  readonly number: number;
  /** Whether it still says what it said when it was written. */
  readonly intact: boolean;
}

/** A last line that somebody did not write to its end. */
export interface TornLine {
  readonly number: number;
  readonly text: string;
  /** Bytes of the whole lines before it. */
  readonly from: number;
}

/** A decisions file as it was read. */
export interface DecisionsFile {
  readonly path: string;
  readonly lines: readonly PlacedLine[];
  /** Not counted among the lines, and no part of the file as it is used. */
  readonly torn?: TornLine;
  /** Bytes of whole lines, and their SHA-256 in hexadecimal. */
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Reads a decisions file. A line that was cut off while it was written is left out and told; blank lines
 * are passed over.
 *
 * @throws HaechiError `INPUT` for a file that cannot be read, and for a whole line that is no decision
 */
export async function readDecisions(path: string): Promise<DecisionsFile> {
  const bytes = await readBytes(path);
  if (!bytes) throw noSuchFile(path);
  return parseInTurns(bytes, path);
}

/** The same of bytes that were read; others get their turn meanwhile, such as the timer of a lock. */
export async function parseInTurns(bytes: Buffer, path: string): Promise<DecisionsFile> {
  for (const steps = parsing(bytes, path); ; await setImmediate()) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same at once. */
export function parseDecisions(bytes: Buffer, path: string): DecisionsFile {
  for (const steps = parsing(bytes, path); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const LINES_OF_A_STEP = 500;

function* parsing(bytes: Buffer, path: string): Generator<undefined, DecisionsFile> {
  const end = bytes.lastIndexOf('\n') + 1;
  const rest = bytes.subarray(end).toString();
  const texts = bytes.subarray(0, end).toString().split('\n');
  const lines: PlacedLine[] = [];
  for (const [index, text] of texts.entries()) {
    lines.push(...readLine(text, index + 1, path));
    if (index % LINES_OF_A_STEP === 0) yield;
  }
  const number = texts.length;
  const isTorn = parse(rest) === undefined && isBegun(rest);
  // All but its line end was written, or it never was a line of ours: nothing may be cut off.
  if (!isTorn) lines.push(...readLine(rest, number, path));
  const torn = isTorn ? { number, text: rest, from: end } : undefined;
  const used = bytes.subarray(0, torn ? end : bytes.length);
  return {
    path,
    lines,
    ...(torn && { torn }),
    bytes: used.length,
    sha256: createHash('sha256').update(used).digest('hex'),
  };
}

function readLine(text: string, number: number, path: string): PlacedLine[] {
  if (text.trim() === '') return [];
  const value = parse(text.replace(/^\ufeff/u, ''));
  const line = lineOf(value);
  if (line) return [{ line, number, intact: idOf(line) === line.id }];
  const kind = Object(value).kind;
  const what =
    value === undefined
      ? 'not JSON'
      : typeof kind === 'string' && Object.hasOwn(LINE_SCHEMAS, kind)
        ? `no valid ${kind}: a field is missing or has another form`
        : 'no decision, approval or withdrawal';
  throw new HaechiError('INPUT', what, {
    place: { file: path, line: number },
    cure: 'bring back the line from version control; lines of a decisions file are only ever added',
  });
}

/** Every line begins so; one of which less was written is the beginning of that. */
const BEGINNING = '{"kind":"';

function isBegun(text: string): boolean {
  return text !== '' && (text.startsWith(BEGINNING) || BEGINNING.startsWith(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @throws HaechiError `INPUT` for a file with a line that does not say what it said when it was written
 */
export function refuseAltered({ path, lines }: DecisionsFile): void {
  const altered = lines.find(({ intact }) => !intact);
  if (!altered) return;
  throw new HaechiError('INPUT', 'this line was altered after it was written', {
    place: { file: path, line: altered.number },
    cure: 'bring it back from version control; haechi decisions verify lists all',
  });
}

function lineOf(value: unknown): DecisionLine | undefined {
  const kind = String(Object(value).kind);
  const schema = Object.hasOwn(LINE_SCHEMAS, kind) ? LINE_SCHEMAS[kind] : undefined;
  return schema && conforms(value, schema) ? (value as DecisionLine) : undefined;
}
