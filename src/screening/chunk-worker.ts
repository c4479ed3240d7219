// The program of a worker thread: screens one chunk after the other, in the order in which they come.
import { parentPort, workerData } from 'node:worker_threads';
import { DecisionBook } from '../decisions/decision-book.ts';
import { HaechiError } from '../foundation/haechi-error.ts';
import { unpackMatcher } from '../matching/packed-matcher.ts';
import { screenChunk } from './screen-chunk.ts';
import type { ChunkAnswer, ChunkTask, WorkerSetup } from './workers.ts';

const setup: WorkerSetup = workerData;
const screening = {
  matcher: unpackMatcher(setup.matcher),
  limit: setup.limit,
  ...(setup.decisions && { book: new DecisionBook(setup.decisions) }),
};

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
