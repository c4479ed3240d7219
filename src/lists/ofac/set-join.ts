import { damaged, ListedIds } from '../assembly/damage.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { entryNumber, type Member } from './member-records.ts';

const OTHER_DATE = 'the files are damaged or of different dates, fetch all of the set again';

/** The rows of one file, by the entry they belong to. */
export interface JoinedRows<Row> {
  /** Rows read, each of which belongs to an entry. */
  readonly count: number;
  /** In file order. */
  of(id: string): readonly Row[];
}

/** Joins the other files of a set to the entries of its main file. */
export class SetJoin {
  readonly #ids: ListedIds;
  readonly #file: string;

  /** Throws LIST when the main file has an entry twice. */
  constructor({ file, records }: Member) {
    this.#file = file.path;
    this.#ids = new ListedIds(file.path);
    for (const record of records) this.#ids.add(entryNumber(record), record.line);
  }

  /** Reads the rows of `member`, if there is one. Throws LIST for a row whose entry does not exist. */
  rows<Row>(
    member: Member | undefined,
    read: (record: CsvRecord, file: string) => Row,
  ): JoinedRows<Row> {
    const byEntry = new Map<string, Row[]>();
    for (const record of member?.records ?? []) {
      const path = member?.file.path ?? '';
      const id = entryNumber(record);
      if (!this.#ids.has(id)) {
        throw damaged(`entry ${id} is not in ${this.#file}`, path, record.line, OTHER_DATE);
      }
      const rows = byEntry.get(id);
      if (rows) rows.push(read(record, path));
      else byEntry.set(id, [read(record, path)]);
    }
    return { count: member?.records.length ?? 0, of: (id) => byEntry.get(id) ?? [] };
  }
}
