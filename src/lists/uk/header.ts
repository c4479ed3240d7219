import { HaechiError } from '../../foundation/haechi-error.ts';
import type { ListWarning } from '../loaded-list.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { groupOf, type PartName, partUnder } from './parts.ts';

/** Which columns hold which parts, counted from 0: by group, since a row adds to each of them. */
export interface UkHeader {
  readonly width: number;
  readonly id: number;
  readonly groups: readonly (readonly (readonly [PartName, number])[])[];
  readonly warnings: readonly ListWarning[];
}

const REQUIRED: readonly PartName[] = ['UniqueID', 'Name6', 'NameType', 'IndividualEntityShip'];

/** Whether a row of the CSV is its header, which stands below the row `Report Date: ...`. */
export function isUkHeader(cells: readonly string[]): boolean {
  const parts = new Set(cells.map(partUnder));
  return parts.has('UniqueID') && parts.has('Name6') && parts.has('RegimeName');
}

/**
 * Reads the header; columns are told by their captions. Those not known give one warning.
 * Throws LIST for a required column that is missing and for a part that has two columns.
 */
export function readHeader({ cells, line }: CsvRecord, file: string): UkHeader {
  const fail = (what: string): HaechiError =>
    new HaechiError('LIST', what, {
      place: { file, line },
      cure: 'fetch the list again, or its XML',
    });
  const positions = new Map<PartName, number>();
  for (const [position, caption] of cells.entries()) {
    const part = partUnder(caption);
    if (part === undefined) continue;
    if (positions.has(part)) throw fail(`the column "${caption.trim()}" stands here twice`);
    positions.set(part, position);
  }
  const missing = REQUIRED.find((part) => !positions.has(part));
  const id = positions.get('UniqueID');
  if (missing !== undefined || id === undefined) throw fail(`no column for ${missing}`);
  const unknown = cells.filter((caption) => caption.trim() !== '' && !partUnder(caption));
  const message = `columns that are not read: ${unknown.map((text) => text.trim()).join(', ')}`;
  return {
    width: cells.length,
    id,
    groups: [...groupBy(positions).values()],
    warnings: unknown.length === 0 ? [] : [{ file, message }],
  };
}

function groupBy(positions: ReadonlyMap<PartName, number>): Map<string, [PartName, number][]> {
  const groups = new Map<string, [PartName, number][]>();
  for (const [part, position] of positions) {
    const group = groupOf(part);
    groups.set(group, [...(groups.get(group) ?? []), [part, position]]);
  }
  return groups;
}
