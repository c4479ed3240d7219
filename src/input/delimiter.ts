import { HaechiError } from '../foundation/haechi-error.ts';
import type { ColumnOption } from './column-option.ts';
import { findHeader } from './find-header.ts';
import { isBlank, type ParsedRecord, parseRecords } from './parse-records.ts';
import { RunScanner } from './run-scanner.ts';
import { recordsOf, type ScannedRecord, type TextRun } from './text-run.ts';

const CANDIDATES = [',', ';', '\t', '|'] as const;
/** Enough records to tell a delimiter and a header by, blank ones included. */
const RECORDS_LOOKED_AT = 200;
const PIECE = 64 * 1024;

/**
 * One character, as `--delimiter` takes it; `tab` and `\t` mean a tab.
 *
 * @throws HaechiError `USAGE` for anything else, and for a quote or a line end
 */
export function parseDelimiter(text: string): string {
  const delimiter = /^(tab|\\t)$/i.test(text) ? '\t' : text;
  if ([...delimiter].length !== 1 || /["\r\n\uFFFD]/.test(delimiter)) {
    throw new HaechiError('USAGE', `--delimiter ${JSON.stringify(text)}: not one character`, {
      cure: 'use one such as , ; | or tab',
    });
  }
  return delimiter;
}

/**
 * The delimiter among `,` `;` tab and `|` under which the first records agree best on their number
 * of cells and the header has most known names. A file of one column gets one that cuts none of its
 * cells.
 */
export function findDelimiter(
  head: string,
  complete: boolean,
  options: { readonly noHeader: boolean; readonly columns: readonly ColumnOption[] },
): string {
  let best: string = CANDIDATES[0];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const delimiter of CANDIDATES) {
    const score = rate(head, complete, delimiter, options);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function rate(
  head: string,
  complete: boolean,
  delimiter: string,
  options: { readonly noHeader: boolean; readonly columns: readonly ColumnOption[] },
): number {
  const records = readHead(head, complete, delimiter).filter(
    (record) => !('cells' in record) || !isBlank(record.cells),
  );
  const header = options.noHeader ? undefined : findHeader(records, options.columns);
  const known = header?.recognised ?? 0;
  const rows = records.filter(({ line }) => known === 0 || line >= (header?.line ?? 0));
  const widths = rows.map((record) => ('cells' in record ? record.cells.length : 0));
  const width = known > 0 ? (header?.cells.length ?? 0) : mostCommon(widths);
  const agreeing = widths.filter((other) => other === width).length / Math.max(1, widths.length);
  const score = agreeing + 0.05 * Math.min(width, 10) + 0.25 * Math.min(known, 4);
  if (width > 1) return score;
  return score * 0.3 + (delimiter === '\t' ? 0.01 : 0);
}

/** The first records of a file; the last one of the head only where the file ends with it. */
export function readHead(head: string, complete: boolean, delimiter: string): ParsedRecord[] {
  const scanner = new RunScanner(delimiter);
  const records: ScannedRecord[] = [];
  const keep = (runs: readonly TextRun[]) => {
    for (const run of runs) records.push(...recordsOf(run, delimiter).slice(0, RECORDS_LOOKED_AT));
  };
  for (let at = 0; at < head.length && records.length < RECORDS_LOOKED_AT; at += PIECE) {
    keep(scanner.push(head.slice(at, at + PIECE)));
  }
  if (complete && records.length < RECORDS_LOOKED_AT) keep(scanner.end());
  return parseRecords(records.slice(0, RECORDS_LOOKED_AT), delimiter);
}

function mostCommon(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    if (count > (counts.get(best) ?? 0)) best = width;
  }
  return best;
}
