import { DecisionBook, type DecisionFacts } from '../decisions/decision-book.ts';
import type { Chunk } from '../input/chunk.ts';
import type { InputLayout } from '../input/subject.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import { createMatcher, type Matcher, type MatcherOptions } from '../matching/matcher.ts';
import { packMatcher } from '../matching/packed-matcher.ts';
import { type PackedRevision, RevisionFilter } from '../matching/revision/revision-filter.ts';
import { DigestSet } from './memory/digest-set.ts';
import { type RowScreening, type ScreenedChunk, screenChunk } from './screen-chunk.ts';
import { startWorkers } from './workers.ts';

/** Screens chunks, in this thread or in others. What comes of a chunk is the same in all. */
export interface ChunkScreener {
  /** From 1: chunks that keep it busy, and the most that it should be given at a time. */
  readonly atOnce: number;
  screen(chunk: Chunk, layout: InputLayout): Promise<ScreenedChunk>;
  /** Ends at once all that still goes on. */
  close(): Promise<void>;
}

/** What of a run concerns single rows: plain data. */
export type RowRules = Omit<ScreenerOptions, 'jobs' | 'inputSize'>;

export interface ScreenerOptions {
  /** Threads that screen, from 1. With 1 no thread is started. */
  readonly jobs: number;
  /** Most hits of a row that are shown, 0 for all, beside those that are cleared. */
  readonly limit: number;
  /** Bytes that the input has at least. */
  readonly inputSize: number;
  readonly decisions?: DecisionFacts;
  /** Rows that are known to have no hit, see `DigestSet`. */
  readonly hitless?: SharedArrayBuffer;
  /** What of the lists is otherwise than it was then; undefined where nothing is. */
  readonly revision?: PackedRevision;
  /** Whether to tell the rows without a hit. */
  readonly remember?: boolean;
}

/**
 * Bytes of input that are screened sooner than threads have started and looked each word up again, against a
 * list of so many parties; against a longer one each row takes longer.
 */
const NOT_WORTH_A_THREAD = 1024 * 1024;
const USUAL_LIST = 20_000;

/** Opens a screener: threads where they were asked for and there is enough for them to do. */
export function openScreener(
  lists: readonly LoadedList[],
  matching: MatcherOptions,
  { jobs, inputSize, ...rules }: ScreenerOptions,
): ChunkScreener {
  const parties = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  const isSmall = inputSize * Math.max(1, parties / USUAL_LIST) < NOT_WORTH_A_THREAD;
  if (jobs === 1 || isSmall) {
    return screenHere(rowScreening(createMatcher(lists, matching), rules));
  }
  return startWorkers(jobs, { matcher: packMatcher(lists, matching), rules });
}

/** What rows are screened with, from what can be sent to another thread. */
export function rowScreening(
  matcher: Matcher,
  { limit, decisions, hitless, revision, remember = false }: RowRules,
): RowScreening {
  return {
    matcher,
    limit,
    remember,
    ...(decisions && { book: new DecisionBook(decisions) }),
    ...(hitless && { hitless: new DigestSet(hitless) }),
    ...(revision && { revision: new RevisionFilter(revision, matcher) }),
  };
}

/** Screens in the thread that calls it. */
export function screenHere(screening: RowScreening): ChunkScreener {
  return {
    atOnce: 1,
    screen: (chunk, layout) => screenChunk(chunk, layout, screening),
    close: () => Promise.resolve(),
  };
}
