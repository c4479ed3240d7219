import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { countTypes } from '../assembly/list-counts.ts';
import { present } from '../assembly/present.ts';
import type { ListWarning, LoadedList } from '../loaded-list.ts';
import { openList } from '../open-list.ts';
import { readListRecord } from '../opening/list-record.ts';
import type { CopyRecord } from './copy-record.ts';
import { imageLine } from './image.ts';
import { type InstalledList, openInstalled } from './open-installed.ts';
import { IMAGE_FILE, RECORD_FILE, SOURCE_FOLDER } from './store.ts';

/**
 * A copy that was verified; `list` where it could be opened. No damages say that it is what a new import
 * would make.
 */
export interface VerifiedCopy {
  readonly list?: InstalledList;
  readonly damages: readonly ListWarning[];
}

/**
 * Verifies a copy, named as `openInstalled` takes it: its record and the hash of its entries, the
 * hash of every published file, and that reading these again gives the same entries, byte for byte.
 * Throws LIST where no such list is installed.
 */
export async function verifyCopy(home: string, name: string): Promise<VerifiedCopy> {
  let list: InstalledList | undefined;
  try {
    list = await openInstalled(home, name);
  } catch (error) {
    if (!(error instanceof HaechiError)) throw error;
    return { damages: [{ file: error.place?.file ?? name, message: error.what }] };
  }
  if (!list) {
    throw new HaechiError('LIST', `no list of the name ${name} is installed`, {
      cure: 'haechi list status shows what is',
    });
  }
  const files = await changedFiles(list);
  return { list, damages: files.length > 0 ? files : await differences(list) };
}

/** Of the entries opening has checked no more than the CRC-32. */
async function changedFiles({ files, folder, record }: InstalledList): Promise<ListWarning[]> {
  const damages: ListWarning[] = [];
  const image = { path: join(folder, IMAGE_FILE), sha256: record.image.sha256 };
  for (const { path, sha256 } of [image, ...files]) {
    const hash = createHash('sha256');
    try {
      for await (const chunk of createReadStream(path)) hash.update(chunk);
      if (hash.digest('hex') !== sha256) {
        damages.push({ file: path, message: 'its SHA-256 is not the recorded one' });
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      damages.push({ file: path, message: `cannot be read (${why})` });
    }
  }
  return damages;
}

/** Reads the published files again and compares. */
async function differences(list: InstalledList): Promise<ListWarning[]> {
  const { record, folder, entries } = list;
  const [only, ...more] = list.files;
  const sources = join(folder, SOURCE_FOLDER);
  const source = only && more.length === 0 ? only.path : sources;
  try {
    const { date, coverage } = await readListRecord(sources);
    const lists = await openList(source, { trust: record.trusted, ...present({ date }) });
    const again = lists.find(({ name }) => name === list.name);
    if (!again) return [{ file: source, message: `holds no list ${list.name} any more` }];
    const wrong = wrongFacts(record, { ...again, ...present({ coverage }) });
    if (wrong.length > 0) {
      const message = `it says something else of the list than its files do: ${wrong.join(', ')}`;
      return [{ file: join(folder, RECORD_FILE), message }];
    }
    if (again.entries.length !== entries.length) {
      const message = `reading it again gives ${again.entries.length} entries instead of ${entries.length}`;
      return [{ file: source, message }];
    }
    let at = 0;
    for (const entry of again.entries) {
      if (imageLine(entry) !== entries.line(at)) {
        return [{ file: source, message: `reading it again gives another entry ${entry.id}` }];
      }
      at++;
    }
    return [];
  } catch (error) {
    if (!(error instanceof HaechiError)) throw error;
    return [{ file: error.place?.file ?? source, message: error.what }];
  }
}

/** What a record says of its list and reading the files again does not. */
function wrongFacts(record: CopyRecord, list: LoadedList): string[] {
  const { name, format, date, sha256, counts, coverage } = list;
  const read = { name, format, date, sha256, counts, coverage, byType: countTypes(list.entries) };
  return Object.entries(read)
    .filter(([fact, value]) => !isDeepStrictEqual(value, record[fact as keyof typeof read]))
    .map(([fact]) => fact);
}
