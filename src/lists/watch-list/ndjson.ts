import { basename, extname } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { LinkIndex } from '../assembly/link-index.ts';
import { countEntries } from '../assembly/list-counts.ts';
import type { Entry, Link } from '../entry.ts';
import type { ListWarning, LoadedList, OpenListOptions } from '../loaded-list.ts';
import { streamLines, type TextLine } from '../reading/text-lines.ts';
import type { ListSource } from '../source/list-source.ts';
import type { WatchListRecord } from './record.ts';
import { checkRecord, RecordFault } from './record-check.ts';
import { toUnlinkedEntry, type UnlinkedEntry } from './record-entry.ts';

/** Links to ids that are not there are named up to here. */
const NAMED = 5;

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
  const list = basename(source.name, extname(source.name));
  const lines = new Map<string, number>();
  const unknown = new Set<string>();
  const unlinked: UnlinkedEntry[] = [];
  for await (const line of streamLines(source)) {
    const entry = toUnlinkedEntry(readRecord(line, unknown, path), list);
    const earlier = lines.get(entry.id);
    if (earlier !== undefined) {
      throw new HaechiError('LIST', `the id "${entry.id}" stands in line ${earlier} already`, {
        place: { file: path, line: line.line },
        cure: 'give every record an id of its own',
      });
    }
    lines.set(entry.id, line.line);
    unlinked.push(entry);
  }
  const { entries, lost } = link(unlinked, lines);
  const file = source.file();
  return {
    name: list,
    format: 'watch-list-ndjson',
    path,
    date: options.date ?? 'unknown',
    sha256: file.sha256,
    files: [file],
    entries,
    counts: countEntries(entries),
    warnings: [
      ...warningOf(path, 'fields that are not read', [...unknown].sort()),
      ...warningOf(path, 'links to ids that are not in this list', shortened(lost)),
    ],
  };
}

function readRecord({ line, text }: TextLine, unknown: Set<string>, file: string): WatchListRecord {
  const fail = (what: string, cure: string): HaechiError =>
    new HaechiError('LIST', what, { place: { file, line }, cure });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fail('a line that is no JSON', 'write one object per line; the file may be cut off');
  }
  try {
    return checkRecord(value, (path) => unknown.add(path));
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    throw fail(error.message, 'see the JSON Schema of a watch list');
  }
}

/** A name alone is looked up; a link given in full stands, without an id that no record has. */
function link(
  unlinked: readonly UnlinkedEntry[],
  ids: ReadonlyMap<string, number>,
): { entries: Entry[]; lost: string[] } {
  const index = new LinkIndex(unlinked);
  const lost = new Set<string>();
  const resolve = (given: string | Link): Link => {
    if (typeof given === 'string') return index.resolve(given);
    const { id, ...rest } = given;
    if (id === undefined || ids.has(id)) return given;
    lost.add(id);
    return rest;
  };
  const entries = unlinked.map(({ links, ...entry }) => ({
    ...entry,
    linkedTo: links.map(resolve),
  }));
  return { entries, lost: [...lost] };
}

function warningOf(file: string, what: string, names: readonly string[]): ListWarning[] {
  return names.length === 0 ? [] : [{ file, message: `${what}: ${names.join(', ')}` }];
}

function shortened(ids: readonly string[]): readonly string[] {
  const rest = ids.length > NAMED ? [`and ${ids.length - NAMED} more`] : [];
  return [...ids.slice(0, NAMED), ...rest];
}
