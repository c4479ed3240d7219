import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { publicAddress } from './address.ts';
import { type EarlierFile, type FetchedFile, type FetchOptions, fetchFile } from './fetch-file.ts';
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

/** All files in the order of the source, or none where all are unchanged. */
async function fetchFiles(
  source: Source,
  earlier: readonly EarlierFile[],
  folder: string,
  options: FetchOptions,
): Promise<readonly FetchedFile[]> {
  const { name: list, minBytes, maxBytes } = source;
  const copies = earlier.length === source.files.length ? earlier : [];
  const fetched = new Map<SourceFile, FetchedFile>();
  const fetchOne = async (file: SourceFile, copy?: EarlierFile): Promise<void> => {
    const known = copy ? { earlier: copy } : {};
    const request = { list, ...file, folder, minBytes, maxBytes, ...known };
    const result = await fetchFile(request, options);
    if (result.kind === 'fetched') fetched.set(file, result);
  };
  for (const file of source.files) {
    const url = publicAddress(file.url);
    const copy = copies.find((known) => known.url === url);
    await fetchOne(file, fetched.size === 0 ? copy : undefined);
  }
  if (fetched.size === 0) return [];
  for (const file of source.files) if (!fetched.has(file)) await fetchOne(file);
  return source.files.flatMap((file) => fetched.get(file) ?? []);
}
