import { HaechiError } from '../../foundation/haechi-error.ts';
import { excerpt } from './excerpt.ts';

const FETCH_AGAIN = 'the file is damaged or cut off, fetch it again';
/** Units of an error that quotes the file. */
const MOST = 300;
const JOINED = 'the file is damaged or joined from two, fetch it again';

/**
 * The error of a file that is not as its publisher writes it.
 *
 * @param what may quote the file: it is brought to one line of at most 300 characters
 * @param line from 1, where one is known
 * @param cure for a list that the user writes himself, what to change in it
 */
export function damaged(
  what: string,
  file: string,
  line?: number,
  cure: string = FETCH_AGAIN,
): HaechiError {
  const place = line === undefined ? { file } : { file, line };
  return new HaechiError('LIST', excerpt(what, MOST), { place, cure });
}

/** The ids of one file as they come; each may stand there once. */
export class ListedIds {
  readonly #lines = new Map<string, number>();
  readonly #file: string;
  readonly #cure: string;

  constructor(file: string, cure: string = JOINED) {
    this.#file = file;
    this.#cure = cure;
  }

  has(id: string): boolean {
    return this.#lines.has(id);
  }

  /** Throws LIST, with the line, for an id that was there before. */
  add(id: string, line: number): void {
    const earlier = this.#lines.get(id);
    if (earlier !== undefined) {
      const what = `entry ${id} stands here a second time, after line ${earlier}`;
      throw damaged(what, this.#file, line, this.#cure);
    }
    this.#lines.set(id, line);
  }
}
