import { existsSync, statSync } from 'node:fs';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { HEAD_SIZE } from '../../input/byte-source.ts';
import { hashRange } from '../../input/shards/file-pieces.ts';
import type { Shard } from '../../input/shards/shard.ts';
import type { PartInput, PartOptions } from '../../reports/part/part.ts';
import type { RunHead } from '../../reports/report.ts';
import { openPart, type Part } from './part-file.ts';
import { differenceOf } from './same-run.ts';

/** The run of a shard that is asked for. */
export interface AskedRun {
  readonly shard: Shard;
  readonly options: PartOptions;
  readonly head: Omit<RunHead, 'inputs'>;
  /** Paths of the files, in their order. */
  readonly inputs: readonly string[];
}

/**
 * Whether a complete part is of just this run: the same shard, lists, options and version, and the same
 * bytes of the same files, of which the share and the head are read again.
 */
export async function isPartOf(part: Part, asked: AskedRun): Promise<boolean> {
  if (part.facts.shard.index !== asked.shard.index) return false;
  const { inputs } = part.facts;
  if (inputs.map(({ layout }) => layout.file).join('\0') !== asked.inputs.join('\0')) return false;
  // The layout of a file follows from its head, the options and the version, all of which are compared.
  const run = {
    head: { ...asked.head, inputs: part.head.inputs },
    facts: { shard: asked.shard, options: asked.options, inputs },
  };
  if (differenceOf(part, run) !== undefined) return false;
  for (const input of inputs) if (!(await isUnchanged(input))) return false;
  return true;
}

/** The part at a path; undefined where there is none that is complete and undamaged. */
export async function findCompletePart(path: string): Promise<Part | undefined> {
  if (!existsSync(path)) return undefined;
  try {
    return await openPart(path);
  } catch (error) {
    // Not a part, unfinished or damaged: a new run replaces it.
    if (error instanceof HaechiError && error.code === 'INPUT') return undefined;
    throw error;
  }
}

async function isUnchanged(input: PartInput): Promise<boolean> {
  const { size, headSha256, sha256 } = input;
  const { file } = input.layout;
  const now = statSync(file, { throwIfNoEntry: false });
  if (now?.size !== size) return false;
  const head = await hashRange(file, { from: 0, to: Math.min(size, HEAD_SIZE) });
  return head === headSha256 && (await hashRange(file, input)) === sha256;
}
