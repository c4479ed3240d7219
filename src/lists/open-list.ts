import { stat } from 'node:fs/promises';
import type { LoadedList, OpenListOptions } from './loaded-list.ts';
import { recogniseContent } from './opening/content.ts';
import { checkPromise, describe } from './opening/found-file.ts';
import { readListFolder, sortFiles } from './opening/list-folder.ts';
import { readListRecord } from './opening/list-record.ts';
import { noList } from './opening/no-list.ts';
import { openAll, openSetOf } from './opening/open-folder.ts';
import type { ListSource } from './source/list-source.ts';
import { openSources } from './source/open-sources.ts';
import { unreadable } from './source/unreadable.ts';

/**
 * Opens what stands at `path`: a list file, plain or gzip; a folder or a zip archive that holds one or
 * more published lists; or any file of an OFAC CSV set, which opens the set. The format is recognised
 * from the content.
 *
 * A date comes from the file itself where it carries one, else from `options.date`, else from a
 * `list.json` beside the files of the list, else it is `unknown`.
 *
 * Throws LIST for a path that holds no list, and for any list that is damaged: it loads whole or
 * not at all.
 */
export async function openList(path: string, options: OpenListOptions): Promise<LoadedList[]> {
  const found = await stat(path).catch((error: Error) => {
    throw unreadable(path, error);
  });
  if (found.isDirectory()) {
    return openAll(path, await readListFolder(path), await readListRecord(path), options);
  }
  const { sources, archive } = await openSources(path);
  if (archive) return openAll(path, await sortFiles(sources), { warnings: [] }, options);
  const lists: LoadedList[] = [];
  for (const source of sources) lists.push(await openFile(source, options));
  return lists;
}

async function openFile(source: ListSource, options: OpenListOptions): Promise<LoadedList> {
  const content = await recogniseContent(source);
  checkPromise({ source, content });
  switch (content.kind) {
    case 'list':
      return content.reader.read(source, options);
    case 'ofac-member':
      return openSetOf(source.path, options);
    case 'empty':
    case 'unknown':
      throw noList(`${describe(content)} is no sanctions list`, source.path);
  }
}
