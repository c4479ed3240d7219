import { CsvError, parse } from 'csv-parse/sync';
import { HaechiError } from '../foundation/haechi-error.ts';
import type { ListBytes } from './list-file.ts';

/** One record of a CSV file; `line` is the physical line it begins on, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const CR = 0x0d;
const LF = 0x0a;

/**
 * All records of a comma-separated file, in file order; blank lines are none.
 * Throws LIST, with the line on which the broken record begins, for a quote never closed or misused.
 */
export function readCsvRecords(file: ListBytes): CsvRecord[] {
  const lines = new LineCounter(file.content);
  const records: CsvRecord[] = [];
  let end = 0;
  try {
    parse(file.content, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (parsed: unknown, info) => {
        records.push({ line: lines.at(end), cells: cellsOf(parsed) });
        end = info.bytes;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
    throw new HaechiError(
      'LIST',
      open ? 'a quote is never closed, the file may be cut off' : 'a misplaced quote',
      {
        place: { file: file.path, line: lines.at(end) },
        cure: 'fetch the list again',
      },
    );
  }
  return records;
}

/** With `info`, a record comes wrapped; its type in csv-parse tells nothing of that. */
function cellsOf(parsed: unknown): string[] {
  const wrapped = parsed as { record: string[] };
  return wrapped.record;
}

/** Counts lines as editors do: CR, LF and CRLF end one line each. Offsets must not decrease. */
class LineCounter {
  readonly #bytes: Buffer;
  #offset = 0;
  #line = 1;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The line of the first byte at or after `offset` that is no line end. */
  at(offset: number): number {
    while (this.#offset < this.#bytes.length) {
      const byte = this.#bytes[this.#offset];
      const isEnd = byte === LF || byte === CR;
      if (this.#offset >= offset && !isEnd) break;
      if (byte === LF || (byte === CR && this.#bytes[this.#offset + 1] !== LF)) this.#line++;
      this.#offset++;
    }
    return this.#line;
  }
}
