import { HaechiError } from '../../foundation/haechi-error.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { entryNumber, type Member } from './member-records.ts';

/** The rows of one file, by the entry they belong to. */
export interface JoinedRows<Row> {
  /** Rows read, each of which belongs to an entry. */
  readonly count: number;
  /** In file order. */
  of(id: string): readonly Row[];
}

/** Joins the other files of a set to the entries of its main file. */
export class SetJoin {
  readonly #ids = new Set<string>();
  readonly #file: string;

  /** Throws LIST when the main file has an entry twice. */
  constructor({ file, records }: Member) {
    this.#file = file.path;
    for (const record of records) {
      const id = entryNumber(record);
      if (this.#ids.has(id)) {
        throw new HaechiError('LIST', `entry ${id} stands here a second time`, {
          place: { file: file.path, line: record.line },
          cure: 'the file is damaged or joined from two, fetch it again',
        });
      }
      this.#ids.add(id);
    }
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
        throw new HaechiError('LIST', `entry ${id} is not in ${this.#file}`, {
          place: { file: path, line: record.line },
          cure: 'the files are damaged or of different dates, fetch all of the set again',
        });
      }
      const rows = byEntry.get(id);
      if (rows) rows.push(read(record, path));
      else byEntry.set(id, [read(record, path)]);
    }
    return { count: member?.records.length ?? 0, of: (id) => byEntry.get(id) ?? [] };
  }
}
