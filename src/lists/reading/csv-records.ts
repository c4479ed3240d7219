import { CsvError, parse as createParser, type Options } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { damaged } from '../assembly/damage.ts';
import type { ListSource } from '../source/list-source.ts';
import { LineCounter } from './line-counter.ts';
import type { ListBytes } from './list-bytes.ts';
import { Utf8Reader } from './utf8.ts';

/** One record of a CSV file; `line` is the physical line it begins on, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * All records of a comma-separated file, in file order; blank lines are none.
 * Throws LIST, with the line on which the broken record begins, for a quote never closed or misused.
 */
export function readCsvRecords(file: ListBytes): CsvRecord[] {
  const records: CsvRecord[] = [];
  const collector = new Collector(records);
  collector.lines.push(file.content);
  try {
    parse(file.content, collector.options(','));
  } catch (error) {
    throw collector.failure(error, file.path);
  }
  return records;
}

/**
 * The records of a UTF-8 file, in a stream; otherwise as `readCsvRecords`. Throws LIST for bytes that
 * are not UTF-8, too.
 *
 * @param delimiter one character
 */
export async function* streamCsvRecords(
  source: ListSource,
  delimiter = ',',
): AsyncGenerator<CsvRecord> {
  const records: CsvRecord[] = [];
  const collector = new Collector(records);
  const parser = createParser(collector.options(delimiter));
  const settle = (act: (done: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      act((error) => (error ? reject(collector.failure(error, source.path)) : resolve()));
    });
  // Every error comes back through the call that made it.
  parser.on('error', () => {});
  parser.resume();
  const utf8 = new Utf8Reader(source.path);
  for await (const chunk of source.chunks()) {
    utf8.text(chunk, collector.lines.line);
    collector.lines.push(chunk);
    await settle((done) => parser.write(chunk, done));
    yield* records.splice(0);
  }
  utf8.end(collector.lines.line);
  await settle((done) => parser.end(done));
  yield* records.splice(0);
}

/** Takes the records from csv-parse and gives each the line that it begins on. */
class Collector {
  readonly lines = new LineCounter();
  readonly #records: CsvRecord[];
  #end = 0;

  constructor(records: CsvRecord[]) {
    this.#records = records;
  }

  options(delimiter: string): Options {
    return {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (parsed: unknown, info) => {
        this.#records.push({ line: this.lines.at(this.#end), cells: cellsOf(parsed) });
        this.#end = info.bytes;
        return null;
      },
    };
  }

  failure(error: unknown, file: string): unknown {
    if (!(error instanceof CsvError)) return error;
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
    return damaged(
      open ? 'a quote is never closed' : 'a misplaced quote',
      file,
      this.lines.at(this.#end),
    );
  }
}

/** With `info`, a record comes wrapped; its type in csv-parse tells nothing of that. */
function cellsOf(parsed: unknown): string[] {
  const wrapped = parsed as { record: string[] };
  return wrapped.record;
}
