import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { publicAddress } from './address.ts';
import {
  type EarlierFile,
  type FetchedFile,
  type FetchOptions,
  type FileResult,
  fetchFile,
} from './fetch-file.ts';
import type { Source, SourceFile } from './sources.ts';

/** A list fetched whole into a folder of its own, or none because the copy here is the newest. */
export type FetchedList =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'fetched'; readonly folder: string; readonly files: readonly FetchedFile[] };

/**
 * Fetches all files of a list, one after the other, into a new folder within `within`, so that it can
 * be renamed into its place. All or nothing: when this throws or the list is unchanged, the folder is
 * gone. A list is unchanged only when every file is; otherwise all are fetched, for files of two
 * editions do not make one list.
 *
 * @param earlier the files of the copy that is here; empty where there is none
 * @param within an existing folder
 * @throws HaechiError as `fetchFile` does, and `OUTPUT` when the folder cannot be made
 */
export async function fetchList(
  source: Source,
  earlier: readonly EarlierFile[],
  within: string,
  options: FetchOptions,
): Promise<FetchedList> {
  const folder = await mkdtemp(join(within, '.fetch-')).catch((error: Error) => {
    throw new HaechiError('OUTPUT', `cannot be written (${error.message})`, {
      place: { file: within },
      cure: 'name a folder that may be written to',
    });
  });
  let files: readonly FetchedFile[] = [];
  try {
    files = await fetchFiles(source, earlier, folder, options);
  } finally {
    if (files.length === 0) await rm(folder, { recursive: true, force: true });
  }
  return files.length === 0 ? { kind: 'unchanged' } : { kind: 'fetched', folder, files };
}

/** All files, or none where all are unchanged. */
async function fetchFiles(
  source: Source,
  earlier: readonly EarlierFile[],
  folder: string,
  options: FetchOptions,
): Promise<readonly FetchedFile[]> {
  const { name: list, minBytes, maxBytes } = source;
  const fetchOne = (file: SourceFile, copy?: EarlierFile): Promise<FileResult> => {
    const known = copy ? { earlier: copy } : {};
    return fetchFile({ list, ...file, folder, minBytes, maxBytes, ...known }, options);
  };
  const copies = earlier.length === source.files.length ? earlier : [];
  const skipped: SourceFile[] = [];
  const fetched: FetchedFile[] = [];
  for (const file of source.files) {
    const url = publicAddress(file.url);
    const copy = fetched.length === 0 ? copies.find((known) => known.url === url) : undefined;
    const result = await fetchOne(file, copy);
    if (result.kind === 'fetched') fetched.push(result);
    else skipped.push(file);
  }
  if (fetched.length === 0) return [];
  for (const file of skipped) {
    const result = await fetchOne(file);
    if (result.kind === 'fetched') fetched.push(result);
  }
  return fetched;
}
