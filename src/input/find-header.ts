import { type ColumnOption, columnNumber } from './column-option.ts';
import { matchColumns } from './columns.ts';
import type { ParsedRecord } from './parse-records.ts';
import { isBlank } from './parse-records.ts';
import { recogniseHeader } from './recognise-header.ts';

/** How far down a header may stand, in records that are not blank. */
const HEADER_WITHIN = 30;

export interface FoundHeader {
  readonly line: number;
  readonly cells: readonly string[];
  /** How many of its cells name a role. */
  readonly recognised: number;
}

/**
 * The header among the first records: the one that holds most of the headers which the user named,
 * else the one with the most cells that name a role, else the first. Below the first record that
 * holds only where all above it are titles, of two cells or half as many: what looks like a header
 * under rows of its own width is data, and nothing that may be data is passed over.
 */
export function findHeader(
  records: readonly ParsedRecord[],
  options: readonly ColumnOption[],
): FoundHeader | undefined {
  const wanted = options.filter(({ header }) => columnNumber(header) === undefined);
  const rows = records
    .flatMap((record) => ('cells' in record && !isBlank(record.cells) ? [record] : []))
    .slice(0, HEADER_WITHIN);
  let best: FoundHeader | undefined;
  let bestRank = [0, 0];
  let widest = 0;
  for (const { line, cells } of rows) {
    const filled = cells.filter((cell) => cell !== '').length;
    const recognised = cells.filter((cell) => recogniseHeader(cell) !== undefined).length;
    const asked = wanted.filter(({ header }) => matchColumns(cells, header).length > 0).length;
    const belowTitles = filled > widest && widest <= Math.max(2, filled / 2);
    const rank = [asked, belowTitles ? recognised : 0];
    if (best === undefined || isAbove(rank, bestRank)) {
      best = { line, cells, recognised };
      bestRank = rank;
    } else if (isEqual(rank, bestRank) && rank[1] !== 0 && countFilled(best.cells) === 1) {
      best = { line, cells, recognised };
    }
    widest = Math.max(widest, filled);
  }
  return best;
}

function isAbove([asked = 0, known = 0]: number[], [bestAsked = 0, bestKnown = 0]: number[]) {
  return asked > bestAsked || (asked === bestAsked && known > bestKnown);
}

function isEqual(a: number[], b: number[]): boolean {
  return a.every((value, at) => value === b[at]);
}

function countFilled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}
