import { addressOf } from '../assembly/address.ts';
import { craftOf } from '../assembly/craft.ts';
import { damaged } from '../assembly/damage.ts';
import { present } from '../assembly/present.ts';
import type { Alias, Craft, EntryType, ListedAddress } from '../entry.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { cellText, continuedText, entryNumber } from './member-records.ts';
import { splitPrograms } from './programs.ts';
import { aliasKind, entryType } from './terms.ts';

/** One row of the main file. Columns after OFAC's dat_spec.txt. */
export interface MainRow {
  readonly id: string;
  readonly name: string;
  readonly type: EntryType;
  readonly programs: readonly string[];
  readonly title?: string;
  readonly callSign?: string;
  readonly craft?: Craft;
  /** Untrimmed, for they may go on in the comments file. */
  readonly remarks: string;
}

/** Reads a row of the main file. Throws LIST for a party without a name or of an unknown type. */
export function readMainRow(record: CsvRecord, file: string): MainRow {
  const name = cellText(record, 1);
  if (name === undefined)
    throw damaged(`entry ${entryNumber(record)} has no name`, file, record.line);
  const type = entryType(cellText(record, 2));
  if (!type)
    throw damaged(
      `entry ${entryNumber(record)} is of unknown type "${record.cells[2]}"`,
      file,
      record.line,
    );
  const title = cellText(record, 4);
  const callSign = cellText(record, 5);
  const craft = readCraft(record);
  return {
    id: entryNumber(record),
    name,
    type,
    programs: splitPrograms(cellText(record, 3)),
    ...present({ title, callSign, craft }),
    remarks: continuedText(record, 11),
  };
}

/** Reads a row of the alias file, all of which are strong. Throws LIST as `readMainRow` does. */
export function readAliasRow(record: CsvRecord, file: string): Alias {
  const kind = aliasKind(cellText(record, 2));
  if (!kind) throw damaged(`an alias of unknown type "${record.cells[2]}"`, file, record.line);
  const name = cellText(record, 3);
  if (name === undefined) throw damaged('an alias without a name', file, record.line);
  const remarks = cellText(record, 4);
  return { name, kind, strength: 'strong', ...present({ remarks }) };
}

/** Reads a row of the address file; a placeholder that names no place is none. */
export function readAddressRow(record: CsvRecord): ListedAddress | undefined {
  const [street, city, country, remarks] = [2, 3, 4, 5].map((column) => cellText(record, column));
  return addressOf({ street, city, country, remarks })[0];
}

function readCraft(record: CsvRecord): Craft | undefined {
  const [type, tonnage, grossTonnage, flag, owner] = [6, 7, 8, 9, 10].map((column) =>
    cellText(record, column),
  );
  return craftOf({ type, flag, owner, tonnage, grossTonnage });
}
