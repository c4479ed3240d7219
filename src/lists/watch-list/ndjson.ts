import { damaged, ListedIds } from '../assembly/damage.ts';
import { LinkIndex } from '../assembly/link-index.ts';
import { loadedList } from '../assembly/loaded.ts';
import { Unread } from '../assembly/unread.ts';
import type { Entry, Link } from '../entry.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { parseJson } from '../reading/json-object.ts';
import { streamLines, type TextLine } from '../reading/text-lines.ts';
import type { ListSource } from '../source/list-source.ts';
import { watchListName } from './list-name.ts';
import type { WatchListRecord } from './record.ts';
import { checkRecord, RecordFault } from './record-check.ts';
import { toUnlinkedEntry, type UnlinkedEntry } from './record-entry.ts';

/**
 * Reads a plain watch list in NDJSON, named after its file: an object to a line, as `WATCH_LIST_SCHEMA`
 * says. Fields that are not known give one warning that names them.
 * Throws LIST, with the line, for a line that is no such object and for an id given twice.
 */
export async function readNdjsonWatchList(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const { path } = source;
  const list = watchListName(source.name);
  const ids = new ListedIds(path, 'give every record an id of its own');
  const unread = new Unread();
  const unlinked: UnlinkedEntry[] = [];
  for await (const line of streamLines(source)) {
    const entry = toUnlinkedEntry(readRecord(line, unread, path), list);
    ids.add(entry.id, line.line);
    unlinked.push(entry);
  }
  const entries = link(unlinked, ids, unread);
  return loadedList(
    {
      name: list,
      format: 'watch-list-ndjson',
      path,
      files: [source.file()],
      entries,
      warnings: unread.warnings(path),
    },
    options,
  );
}

function readRecord({ line, text }: TextLine, unread: Unread, file: string): WatchListRecord {
  const parsed = parseJson(text);
  if (!parsed) {
    const cure = 'write one object per line; the file may be cut off';
    throw damaged('a line that is no JSON', file, line, cure);
  }
  try {
    return checkRecord(parsed.value, (path) => unread.add('fields that are not read', path));
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    throw damaged(error.message, file, line, 'see the JSON Schema of a watch list');
  }
}

/** A name alone is looked up; a link given in full stands, without an id that no record has. */
function link(unlinked: readonly UnlinkedEntry[], ids: ListedIds, unread: Unread): Entry[] {
  const index = new LinkIndex(unlinked);
  const resolve = (given: string | Link): Link => {
    if (typeof given === 'string') return index.resolve(given);
    const { id, ...rest } = given;
    if (id === undefined || ids.has(id)) return given;
    unread.add('links to ids that are not in this list', id);
    return rest;
  };
  return unlinked.map(({ links, ...entry }) => ({ ...entry, linkedTo: links.map(resolve) }));
}
