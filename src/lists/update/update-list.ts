import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { present } from '../assembly/present.ts';
import type { FetchedFile, FetchOptions } from '../fetch/fetch-file.ts';
import { type FetchedList, fetchList } from '../fetch/fetch-list.ts';
import type { Source } from '../fetch/sources.ts';
import { confirmCurrent } from '../installed/confirm.ts';
import { readCurrent } from '../installed/current.ts';
import { type Installed, type InstallOptions, installLists } from '../installed/install.ts';
import { makeFolder } from '../installed/make-folder.ts';
import { openCurrent } from '../installed/open-installed.ts';
import { listsFolder, UPDATE_PREFIX } from '../installed/store.ts';
import type { LoadedList } from '../loaded-list.ts';
import { openList } from '../open-list.ts';

/** What became of a list: `current` where the publisher's server has nothing newer. */
export type Updated =
  | Installed
  | { readonly kind: 'current'; readonly name: string; readonly copy: string };

export type UpdateOptions = Omit<InstallOptions, 'trusted'> & { readonly fetch: FetchOptions };

/**
 * Brings one list up to date: asks its publisher for files newer than those of the installed copy,
 * reads them, and installs them as `installLists` does. Whatever fails, the copy in use stays.
 *
 * Throws NETWORK, LIST, OUTPUT and USAGE as `fetchList`, `openList` and `installLists` do, and LIST
 * when the address holds another list.
 */
export async function updateList(
  home: string,
  source: Source,
  options: UpdateOptions,
): Promise<Updated> {
  const { now, whenInterrupted } = options;
  const { name } = source;
  // Of a copy that does not open all files are wanted again.
  const copy = await openCurrent(home, name).catch(() => undefined);
  const earlier = copy ? ((await readCurrent(home, name))?.fetched ?? []) : [];
  const folder = await newFolder(home);
  const forget = whenInterrupted(() => rmSync(folder, { recursive: true, force: true }));
  const today = now.toISOString().slice(0, 10);
  try {
    const fetched = await fetchList(source, earlier, folder, options.fetch);
    if (fetched.kind === 'unchanged') {
      if (!copy) throw new HaechiError('INTERNAL', `${name} is unchanged, and not installed`);
      await confirmCurrent(home, name, copy.record.copy, today, options.wait);
      return { kind: 'current', name, copy: copy.record.copy };
    }
    const candidate = {
      list: await readFetched(source, fetched),
      origin: fetched.files.map(({ url }) => url),
      confirmed: today,
      fetched: fetched.files.map(versionOf),
    };
    const [installed] = await installLists(home, [candidate], { ...options, trusted: false });
    if (!installed) throw new HaechiError('INTERNAL', `${name} was not installed`);
    return installed;
  } finally {
    forget();
    await rm(folder, { recursive: true, force: true });
  }
}

async function newFolder(home: string): Promise<string> {
  const folder = listsFolder(home);
  try {
    await makeFolder(folder);
    return await mkdtemp(join(folder, UPDATE_PREFIX));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HaechiError('OUTPUT', `cannot be written (${why})`, {
      place: { file: folder },
      cure: 'name another data folder with HAECHI_HOME',
    });
  }
}

type Fetched = Extract<FetchedList, { kind: 'fetched' }>;

/** The list in the fetched files; where they carry no date, it is of the day the server gives. */
async function readFetched({ name }: Source, { folder, files }: Fetched): Promise<LoadedList> {
  const days = files.flatMap(({ lastModifiedDay }) => lastModifiedDay ?? []).sort();
  const date = days.at(-1);
  const lists = await openList(folder, date === undefined ? {} : { date }).catch(
    (error: unknown) => {
      throw error instanceof HaechiError ? atItsAddress(error, name, files) : error;
    },
  );
  const list = lists.find((found) => found.name === name);
  if (list) return list;
  const names = lists.map((found) => found.name).join(', ');
  throw new HaechiError('LIST', `${name}: ${files[0]?.url}: holds the list ${names}`, {
    cure: 'give the source the name of its list in the configuration',
  });
}

/** The same error of the address, for the file that it names is gone when somebody reads it. */
function atItsAddress(error: HaechiError, list: string, files: Fetched['files']): HaechiError {
  const { place } = error;
  const from = files.find(({ path }) => path === place?.file) ?? files[0];
  const line = place?.line === undefined ? '' : ` line ${place.line}:`;
  return new HaechiError(error.code, `${list}: ${from?.url}:${line} ${error.what}`, {
    cure: 'try again later, or check the address of the list in the configuration',
  });
}

function versionOf({ url, etag, lastModified }: FetchedFile) {
  return {
    url,
    ...present({ etag, lastModified }),
  };
}
