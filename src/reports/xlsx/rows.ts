import { HaechiError } from '../../foundation/haechi-error.ts';
import type { RejectedRow } from '../../input/subject.ts';
import { counted } from '../wording.ts';

/** The cells of one line of a sheet. */
export type SheetRow = readonly (string | number)[];

/** The lines of the sheets of a workbook, kept until it is written. */
export interface WorkbookRows {
  readonly hits: readonly SheetRow[];
  readonly rejected: readonly SheetRow[];
}

/**
 * A sheet is put together as one string, and so are all texts of a workbook. V8 has none longer than
 * 2 ** 29 characters; half as many hits leave room for long texts, and for a machine with little memory.
 */
export const MOST_HITS = 250_000;
const MOST_TEXT = 350_000_000;
/** Whoever has more wants them in a file: --rejects has all. */
const MOST_REJECTED = 10_000;

/** Gathers lines as they come, and refuses the first that no workbook could be written with. */
export function openRows() {
  const hits: SheetRow[] = [];
  const rejected: SheetRow[] = [];
  let text = 0;
  let rejects = 0;
  return {
    /** @throws HaechiError `OUTPUT` from the line on that is too many, long before all is read. */
    addHit(row: SheetRow): void {
      hits.push(row);
      for (const cell of row) text += typeof cell === 'string' ? cell.length : 0;
      if (hits.length > MOST_HITS)
        throw tooMuch(counted(MOST_HITS, 'potential match', 'potential matches'));
      if (text > MOST_TEXT) throw tooMuch(counted(MOST_TEXT, 'character'));
    },
    addRejected({ file, row, line, reason, raw }: RejectedRow): void {
      rejects += 1;
      if (rejects > MOST_REJECTED) return;
      rejected.push([file, row, line, reason, raw]);
      text += file.length + reason.length + raw.length;
    },
    take(): WorkbookRows {
      const left = rejects - MOST_REJECTED;
      const more = `and ${counted(left, 'more', 'more')}; --rejects <file> has all`;
      return { hits, rejected: left > 0 ? [...rejected, ['', '', '', more, '']] : rejected };
    },
  };
}

/** What to say where a workbook cannot be written. */
export function tooMuch(most: string): HaechiError {
  return new HaechiError('OUTPUT', `an xlsx report has no room for more than ${most}`, {
    cure: 'write csv or ndjson instead, or leave out weaker ones with --limit or --threshold',
  });
}
