import type { DecisionBook } from '../decisions/decision-book.ts';
import type { Chunk } from '../input/chunk.ts';
import type { SubjectFile } from '../input/subject.ts';
import type { Matcher } from '../matching/matcher.ts';
import { type ChunkScreener, screenHere } from './chunk-screener.ts';
import type { PrimedFile } from './prime.ts';
import { numberedAfter, type ScreenedChunk, type ScreenedRow } from './screen-chunk.ts';
import type { Tally } from './tally.ts';

/**
 * Screens files one after the other in this thread. `limit` is the most hits of a row that are shown,
 * 0 for all; the tally counts every hit. With a book, hits carry what was decided of them. Yields once for each part of a file, in constant memory.
 */
export function screen(
  files: readonly PrimedFile[],
  matcher: Matcher,
  tally: Tally,
  limit: number,
  book?: DecisionBook,
): AsyncGenerator<readonly ScreenedRow[]> {
  return screenBy(screenHere({ matcher, limit, ...(book && { book }) }), files, tally);
}

/**
 * The same by any screener, several chunks at a time; their order is kept. `onHitless` gets the digests of
 * rows without a hit, where the screener tells them.
 */
export async function* screenBy(
  screener: ChunkScreener,
  files: readonly PrimedFile[],
  tally: Tally,
  onHitless: (digests: Uint8Array) => void = () => {},
): AsyncGenerator<readonly ScreenedRow[]> {
  for await (const { file, screened } of inOrder(chunksOf(files), screener)) {
    const before = tally.rowsReadOf(file.layout.file);
    tally.add(file.layout.file, screened);
    if (screened.hitless) onHitless(screened.hitless);
    yield screened.rows.map((row) => numberedAfter(before, row));
  }
}

interface FileChunk {
  readonly file: SubjectFile;
  readonly chunk: Chunk;
}

async function* chunksOf(files: readonly PrimedFile[]): AsyncGenerator<FileChunk> {
  for (const primed of files) {
    for await (const chunk of primed.chunks()) yield { file: primed.file, chunk };
  }
}

/**
 * Keeps the screener supplied with as many chunks as it takes at once, and no more: whoever is slow
 * to take the results thereby stops the reading too.
 */
async function* inOrder(
  chunks: AsyncIterable<FileChunk>,
  screener: ChunkScreener,
): AsyncGenerator<{ readonly file: SubjectFile; readonly screened: ScreenedChunk }> {
  const underWay: { readonly file: SubjectFile; readonly screened: Promise<ScreenedChunk> }[] = [];
  for await (const { file, chunk } of chunks) {
    const screened = screener.screen(chunk, file.layout);
    // An error counts when its turn comes; until then it must not pass for one that nobody handles.
    screened.catch(() => {});
    underWay.push({ file, screened });
    if (underWay.length < screener.atOnce) continue;
    const first = underWay.shift();
    if (first) yield { file: first.file, screened: await first.screened };
  }
  for (const { file, screened } of underWay) yield { file, screened: await screened };
}
