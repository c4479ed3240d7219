import { HaechiError } from '../../foundation/haechi-error.ts';
import { countEntries } from '../assembly/list-counts.ts';
import type { Entry } from '../entry.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { streamCsvRecords } from '../reading/csv-records.ts';
import type { ListSource } from '../source/list-source.ts';
import { listNameOf } from './list-name.ts';
import { SchemaTally } from './schemas.ts';
import { readSimpleHeader, type SimpleHeader } from './simple-header.ts';
import { readSimpleRow } from './simple-row.ts';

const FETCH = 'fetch the file again';
/** The layout has one column for all of them. */
const ALIASES =
  'this layout does not mark weak aliases, so all count as strong; entities.ftm.json of the same data set tells them apart';

/**
 * Reads OpenSanctions' `targets.simple.csv` in a stream. It carries no date of its own: `last_change`
 * is that of single records.
 * Throws LIST, with the line, for a broken header or row, an id given twice, and a file without a
 * single party.
 */
export async function readSimpleCsv(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const { path } = source;
  const schemas = new SchemaTally();
  const lines = new Map<string, number>();
  const rows: Omit<Entry, 'list'>[] = [];
  let header: SimpleHeader | undefined;
  for await (const record of streamCsvRecords(source)) {
    if (!header) {
      header = readSimpleHeader(record, path);
      continue;
    }
    const row = readSimpleRow(record, header, schemas, path);
    if (!row) continue;
    const earlier = lines.get(row.id);
    if (earlier !== undefined) {
      throw new HaechiError('LIST', `the id "${row.id}" stands in line ${earlier} already`, {
        place: { file: path, line: record.line },
        cure: FETCH,
      });
    }
    lines.set(row.id, record.line);
    rows.push(row);
  }
  if (rows.length === 0) {
    throw new HaechiError('LIST', 'no parties', { place: { file: path }, cure: FETCH });
  }
  const list = listNameOf(rows.map(({ sublist }) => sublist));
  const entries = rows.map((row): Entry => ({ list, ...row }));
  const file = source.file();
  const warnings = [...(header?.warnings ?? []), ...schemas.warnings(path)];
  const aliases = entries.some((entry) => entry.aliases.length > 0);
  return {
    name: list,
    format: 'opensanctions-csv',
    path,
    date: options.date ?? 'unknown',
    sha256: file.sha256,
    files: [file],
    entries,
    counts: countEntries(entries),
    warnings: aliases ? [...warnings, { file: path, message: ALIASES }] : warnings,
  };
}
