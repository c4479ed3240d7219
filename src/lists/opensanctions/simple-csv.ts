import { ListedIds } from '../assembly/damage.ts';
import { loadedList } from '../assembly/loaded.ts';
import type { Entry } from '../entry.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { streamCsvRecords } from '../reading/csv-records.ts';
import { watchLineEnd } from '../reading/line-end.ts';
import type { TableHeader } from '../reading/table-header.ts';
import type { ListSource } from '../source/list-source.ts';
import { listNameOf } from './list-name.ts';
import { SchemaTally } from './schemas.ts';
import { readSimpleHeader, type SimpleColumn } from './simple-header.ts';
import { readSimpleRow } from './simple-row.ts';

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
  const ids = new ListedIds(path);
  const watched = watchLineEnd(source);
  const rows: Omit<Entry, 'list'>[] = [];
  let header: TableHeader<SimpleColumn> | undefined;
  for await (const record of streamCsvRecords(watched.source)) {
    if (!header) {
      header = readSimpleHeader(record, path);
      continue;
    }
    const row = readSimpleRow(record, header, schemas, path);
    if (!row) continue;
    ids.add(row.id, record.line);
    rows.push(row);
  }
  const list = listNameOf(rows.map(({ sublist }) => sublist));
  const entries = rows.map((row): Entry => ({ list, ...row }));
  const hasAliases = entries.some(({ aliases }) => aliases.length > 0);
  return loadedList(
    {
      name: list,
      format: 'opensanctions-csv',
      path,
      files: [source.file()],
      entries,
      warnings: [
        ...(header?.warnings ?? []),
        ...schemas.warnings(path),
        ...watched.lineEndWarnings(),
        ...(hasAliases ? [{ file: path, message: ALIASES }] : []),
      ],
    },
    options,
  );
}
