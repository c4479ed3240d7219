import { Worker } from 'node:worker_threads';
import { type ErrorCode, HaechiError } from '../foundation/haechi-error.ts';
import type { Chunk } from '../input/chunk.ts';
import type { InputLayout } from '../input/subject.ts';
import type { PackedMatcher } from '../matching/packed-matcher.ts';
import type { ChunkScreener, RowRules } from './chunk-screener.ts';
import type { ScreenedChunk } from './screen-chunk.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  readonly matcher: PackedMatcher;
  readonly rules: RowRules;
}

/** A chunk sent to a worker. */
export interface ChunkTask {
  readonly id: number;
  readonly chunk: Chunk;
  readonly layout: InputLayout;
}

/** What it sends back. An error of this program's own comes as its code and its line. */
export type ChunkAnswer =
  | { readonly id: number; readonly screened: ScreenedChunk }
  | { readonly id: number; readonly code: ErrorCode; readonly message: string }
  | { readonly id: number; readonly error: unknown };

interface Waiting {
  readonly resolve: (screened: ScreenedChunk) => void;
  readonly reject: (error: unknown) => void;
}

/** The worker's program lies beside this one, as it is compiled. */
const PROGRAM = new URL('./chunk-worker.js', import.meta.url);

/**
 * The first is a hard limit, several times what a worker remembers of words: a worker that passes it dies.
 * Told of limits, the engine collects sooner and takes less memory, see `npm run bench -- --only rows`.
 */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/** Chunks that a worker has: one in work, and one for when it is done with that. */
const CHUNKS_OF_A_WORKER = 2;

/**
 * Starts so many worker threads. A worker that fails, or ends before it was told to, fails every
 * chunk that is on its way, and all that come after it.
 */
export function startWorkers(count: number, setup: WorkerSetup, program = PROGRAM): ChunkScreener {
  const pool = Array.from({ length: count }, () => new OneWorker(program, setup));
  let given = 0;
  return {
    atOnce: count * CHUNKS_OF_A_WORKER,
    async screen(chunk, layout) {
      given += 1;
      const least = pool.reduce((a, b) => (b.busy < a.busy ? b : a));
      return least.screen({ id: given, chunk, layout });
    },
    async close() {
      await Promise.all(pool.map((worker) => worker.close()));
    },
  };
}

class OneWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #failure: unknown;

  constructor(program: URL, workerData: WorkerSetup) {
    this.#worker = new Worker(program, { workerData, resourceLimits: HEAP });
    this.#worker.on('message', (answer: ChunkAnswer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => {
      this.#fail(new HaechiError('INTERNAL', 'a thread ended before its work was done'));
    });
  }

  /** Chunks that it has. */
  get busy(): number {
    return this.#waiting.size;
  }

  screen(task: ChunkTask): Promise<ScreenedChunk> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure);
      this.#waiting.set(task.id, { resolve, reject });
      this.#worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(answer: ChunkAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('screened' in answer) waiting?.resolve(answer.screened);
    else if ('code' in answer) waiting?.reject(new HaechiError(answer.code, answer.message));
    else waiting?.reject(answer.error);
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
  }
}
