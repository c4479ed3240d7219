import { HaechiError } from '../foundation/haechi-error.ts';
import { joinNotes, NO_NOTES } from '../input/read-chunk.ts';
import type { InputNotes } from '../input/subject.ts';
import type { RunSummary } from '../reports/report.ts';
import { RowCount } from './row-count.ts';
import type { ScreenedChunk } from './screen-chunk.ts';
import { joinUnread, type UnreadNames } from './unread-names.ts';

/** What a reader should be told of the rows of one file. */
export interface FileNotes {
  readonly file: string;
  readonly notes: InputNotes;
  readonly unread: UnreadNames | undefined;
}

interface FileTally extends FileNotes {
  readonly rows: number;
}

/** Adds up a run, part by part in the order of the rows. */
export class Tally {
  readonly #count = new RowCount();
  readonly #files = new Map<string, FileTally>();

  get rowsRead(): number {
    return this.#count.summary().rowsRead;
  }

  /** Rows of one file that were read so far. */
  rowsReadOf(file: string): number {
    return this.#files.get(file)?.rows ?? 0;
  }

  add(file: string, { counts, notes, unread }: ScreenedChunk): void {
    this.#count.add(counts);
    const known = this.#files.get(file) ?? { rows: 0, notes: NO_NOTES, unread: undefined };
    this.#files.set(file, {
      file,
      rows: known.rows + counts.rowsRead,
      notes: joinNotes(known.notes, notes),
      unread: unread ? joinUnread(known.unread, unread) : known.unread,
    });
  }

  /** Of each file with rows, in the order of the run. */
  files(): readonly FileNotes[] {
    return [...this.#files.values()];
  }

  /** The counts so far. */
  summary(): RunSummary {
    return this.#count.summary();
  }

  /** The counts of a finished run; throws `INTERNAL` where they do not add up. */
  close(): RunSummary {
    const summary = this.summary();
    const { rowsRead, rowsScreened, rowsRejected } = summary;
    if (rowsRead !== rowsScreened + rowsRejected) {
      throw new HaechiError(
        'INTERNAL',
        `${rowsRead} rows were read, but ${rowsScreened} screened and ${rowsRejected} rejected`,
        { cure: 'do not rely on this run, and report the file that caused it' },
      );
    }
    return summary;
  }
}
