import { HaechiError } from '../../foundation/haechi-error.ts';
import type { ListWarning } from '../loaded-list.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { WATCH_LIST_COLUMNS } from './columns.ts';

/** Where each known column stands, counted from 0. */
export interface WatchListHeader {
  readonly width: number;
  readonly positions: ReadonlyMap<string, number>;
  readonly warnings: readonly ListWarning[];
}

/**
 * Reads the header of a watch list. Columns that are not known give one warning that names them.
 * Throws LIST for a missing required column and for a header given twice.
 */
export function readHeader({ cells, line }: CsvRecord, file: string): WatchListHeader {
  const headers = cells.map((cell) => cell.trim().toLowerCase());
  const positions = new Map<string, number>();
  const unknown: string[] = [];
  for (const [position, header] of headers.entries()) {
    if (positions.has(header)) {
      throw wrongHeader(
        `the column "${header}" stands here twice`,
        file,
        line,
        'remove one of them',
      );
    }
    if (WATCH_LIST_COLUMNS.some((column) => column.header === header)) {
      positions.set(header, position);
    } else unknown.push(cells[position]?.trim() || `#${position + 1}`);
  }
  for (const { header, required } of WATCH_LIST_COLUMNS) {
    if (required && !positions.has(header)) {
      throw wrongHeader(
        `no column "${header}"`,
        file,
        line,
        'a watch list needs the columns id and name',
      );
    }
  }
  const message = `columns that are not read: ${unknown.join(', ')}`;
  return {
    width: cells.length,
    positions,
    warnings: unknown.length === 0 ? [] : [{ file, message }],
  };
}

function wrongHeader(what: string, file: string, line: number, cure: string): HaechiError {
  return new HaechiError('LIST', what, { place: { file, line }, cure });
}
