import type { ListWarning } from '../loaded-list.ts';
import type { ListSource } from '../source/list-source.ts';

const LF = 0x0a;
const CR = 0x0d;

/** A source that also tells, once it has been read, whether its last line has an end. */
export interface WatchedSource {
  readonly source: ListSource;
  /**
   * A warning where the last line has no end. Its record is whole by the number of its columns, but
   * its last cell may be cut short, and publishers end their last line.
   */
  lineEndWarnings(): ListWarning[];
}

/** Watches the last byte of a list whose layout has no closing mark. */
export function watchLineEnd(source: ListSource): WatchedSource {
  let last: number | undefined;
  const chunks = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of source.chunks()) {
      last = chunk.at(-1) ?? last;
      yield chunk;
    }
  };
  const message = 'the last line has no end, so its last cell may be cut off';
  return {
    source: { path: source.path, name: source.name, chunks, file: () => source.file() },
    lineEndWarnings: () => (last === LF || last === CR ? [] : [{ file: source.path, message }]),
  };
}
