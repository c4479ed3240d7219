import { parse } from 'csv-parse/sync';
import { REPLACEMENT } from '../foundation/encoding.ts';
import { directCells } from './direct-cells.ts';
import type { ScannedRecord } from './text-run.ts';

/** A record as text, and as cells without the blanks around them; or why it has none. */
export type ParsedRecord =
  | { readonly line: number; readonly cells: readonly string[]; readonly raw: string }
  | { readonly line: number; readonly fault: string; readonly raw: string };

/**
 * The cells of scanned records, in order. A record that cannot be read becomes a fault and takes no
 * other with it; so does one with bytes that its file's encoding does not have, where that encoding
 * is given.
 */
export function parseRecords(
  records: readonly ScannedRecord[],
  delimiter: string,
  encoding?: string,
): ParsedRecord[] {
  const direct = records.map(({ fault, text }) =>
    fault !== undefined || text === '' ? [] : directCells(text, delimiter),
  );
  const others = parseTogether(
    records.filter((_, index) => direct[index] === undefined),
    delimiter,
  );
  let next = 0;
  return records.map((record, index) => {
    const { line, text, fault } = record;
    if (fault !== undefined) return { line, fault, raw: text };
    const cells = direct[index] ?? others[next++] ?? parseOne(text, delimiter);
    return withoutDamage(record, cells, encoding);
  });
}

/**
 * Whether a record is no row: every cell is empty. In a file of one column no delimiter is at work,
 * and `,,,,` is a cell that holds nothing but empty ones.
 */
export function isBlank(cells: readonly string[]): boolean {
  if (cells.length === 1) return /^[\s,;|]*$/.test(cells[0] ?? '');
  return cells.every((cell) => cell === '');
}

/** Nothing where one of the records is bad: then each is parsed for itself. */
function parseTogether(records: readonly ScannedRecord[], delimiter: string): string[][] {
  if (records.length === 0) return [];
  try {
    const rows = parseText(records.map(({ text }) => text).join('\n'), delimiter);
    return rows.length === records.length ? rows : [];
  } catch {
    return [];
  }
}

function parseOne(text: string, delimiter: string): string[] | string {
  try {
    const rows = parseText(text, delimiter);
    const [row] = rows;
    return rows.length === 1 && row ? row : 'a quote is misused';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parseText(text: string, delimiter: string): string[][] {
  const rows: string[][] = parse(`${text}\n`, {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    trim: true,
  });
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? '').trim();
  }
  return rows;
}

/** A file may hold U+FFFD itself: what it stood for was lost before, and is as good as unreadable. */
const ORIGINAL_DAMAGE = ', or U+FFFD from an earlier conversion';

function withoutDamage(
  { line, text }: ScannedRecord,
  cells: string[] | string,
  encoding: string | undefined,
): ParsedRecord {
  if (typeof cells === 'string') return { line, fault: cells, raw: text };
  if (encoding === undefined) return { line, cells, raw: text };
  if (text.includes(REPLACEMENT)) {
    return { line, fault: `bytes that are not valid ${encoding}${ORIGINAL_DAMAGE}`, raw: text };
  }
  if (text.includes('\0')) return { line, fault: 'a NUL character', raw: text };
  return { line, cells, raw: text };
}
