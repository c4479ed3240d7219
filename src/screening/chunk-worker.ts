// The program of a worker thread: screens one chunk after the other, in the order in which they come.
import { parentPort, workerData } from 'node:worker_threads';
import { HaechiError } from '../foundation/haechi-error.ts';
import { unpackMatcher } from '../matching/packed-matcher.ts';
import { rowScreening } from './chunk-screener.ts';
import { screenChunk } from './screen-chunk.ts';
import type { ChunkAnswer, ChunkTask, WorkerSetup } from './workers.ts';

const setup: WorkerSetup = workerData;
const screening = rowScreening(unpackMatcher(setup.matcher), setup.rules);

let last = Promise.resolve();

parentPort?.on('message', (task: ChunkTask) => {
  last = last.then(async () => parentPort?.postMessage(await answer(task)));
});

async function answer({ id, chunk, layout }: ChunkTask): Promise<ChunkAnswer> {
  try {
    return { id, screened: await screenChunk(chunk, layout, screening) };
  } catch (error) {
    if (error instanceof HaechiError) return { id, code: error.code, message: error.message };
    return { id, error };
  }
}
