import { createHash } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { countTypes } from '../assembly/list-counts.ts';
import { present } from '../assembly/present.ts';
import type { ListFile, LoadedList } from '../loaded-list.ts';
import { RECORD_NAME } from '../opening/list-record.ts';
import { type CopyRecord, READER_VERSION, STORE_VERSION } from './copy-record.ts';
import { type ImageFacts, writeImage } from './image.ts';
import {
  copyFolder,
  copyName,
  DRAFT_PREFIX,
  IMAGE_FILE,
  listFolder,
  RECORD_FILE,
  SOURCE_FOLDER,
} from './store.ts';

/** What a record says beside the list. */
export interface CopyFacts {
  readonly tool: string;
  readonly now: Date;
  readonly trusted: boolean;
  readonly origin: readonly string[];
}

/**
 * Writes a copy beside its place and moves it there when all of it is on the disk. Returns its name.
 * Throws LIST for a file of the list that changed since it was read, OUTPUT for one that cannot be
 * written; nothing is then left.
 */
export async function writeCopy(
  home: string,
  list: LoadedList,
  facts: CopyFacts,
  whenInterrupted: (act: () => void) => () => void,
): Promise<string> {
  const copy = copyName(facts.now, list.sha256);
  const draft = join(listFolder(home, list.name), `${DRAFT_PREFIX}${copy}`);
  const forget = whenInterrupted(() => rmSync(draft, { recursive: true, force: true }));
  try {
    await mkdir(join(draft, SOURCE_FOLDER), { recursive: true });
    refuseRecordName(list);
    for (const file of list.files) await copyFile(file, join(draft, SOURCE_FOLDER));
    await writeListRecord(list, join(draft, SOURCE_FOLDER));
    const image = await writeImage(join(draft, IMAGE_FILE), list.entries);
    await writeDurably(join(draft, RECORD_FILE), recordOf(list, copy, facts, image));
    await rename(draft, copyFolder(home, list.name, copy));
  } catch (error) {
    // What stops a draft from being made stops its removal too, and is the error to tell.
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw error instanceof HaechiError ? error : cannotWrite(draft, error);
  } finally {
    forget();
  }
  return copy;
}

function refuseRecordName({ files }: LoadedList): void {
  const taken = files.find(({ path }) => basename(path) === RECORD_NAME);
  if (!taken) return;
  throw new HaechiError('LIST', `no list can be called ${RECORD_NAME}`, {
    place: { file: taken.path },
    cure: 'give the file another name',
  });
}

function recordOf(list: LoadedList, copy: string, facts: CopyFacts, image: ImageFacts): string {
  const { name, format, date, sha256, files, counts, warnings, coverage } = list;
  const record: CopyRecord = {
    storeVersion: STORE_VERSION,
    readerVersion: READER_VERSION,
    tool: facts.tool,
    copy,
    imported: facts.now.toISOString(),
    name,
    format,
    date,
    sha256,
    files: files.map((file) => ({ ...file, path: basename(file.path) })),
    origin: facts.origin,
    trusted: facts.trusted,
    counts,
    byType: countTypes(list.entries),
    warnings: warnings.map(({ file, message }) => ({ file: nameOf(file, list), message })),
    ...present({ coverage }),
    image,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** A warning's file by its name, as it lies in the copy; where it was read from may be gone. */
function nameOf(file: string, { path, name, files }: LoadedList): string {
  const isFolder = file === path && !files.some((member) => member.path === file);
  return isFolder ? name : basename(file);
}

/** Makes the folder of the sources a list of its own, which opens as this one did. */
async function writeListRecord({ date, coverage }: LoadedList, folder: string): Promise<void> {
  const record = {
    ...(date === 'unknown' ? {} : { date }),
    ...present({ coverage }),
  };
  if (Object.keys(record).length === 0) return;
  await writeDurably(join(folder, RECORD_NAME), `${JSON.stringify(record)}\n`);
}

/** Copies a published file and checks that it is still the one that was read. */
async function copyFile({ path, sha256 }: ListFile, folder: string): Promise<void> {
  const target = await open(join(folder, basename(path)), 'wx');
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk);
      await target.writeFile(chunk);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  if (hash.digest('hex') !== sha256) {
    throw new HaechiError('LIST', 'changed while it was imported', {
      place: { file: path },
      cure: 'import it again when nothing else writes to it',
    });
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function cannotWrite(folder: string, error: unknown): HaechiError {
  const why = error instanceof Error ? error.message : String(error);
  const tooLong = why.includes('ENAMETOOLONG');
  return new HaechiError('OUTPUT', `the copy cannot be written (${why})`, {
    place: { file: folder },
    cure: tooLong
      ? 'give the list file a shorter name'
      : 'make room, or name another data folder with HAECHI_HOME',
  });
}
