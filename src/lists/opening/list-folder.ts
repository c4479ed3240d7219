import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import type { ListReader } from '../formats.ts';
import type { ListWarning } from '../loaded-list.ts';
import { type Family, familyOf, type MemberRole, promisedBy } from '../ofac/member.ts';
import type { ListSource } from '../source/list-source.ts';
import { isArchive, openSources } from '../source/open-sources.ts';
import { unreadable } from '../source/unreadable.ts';
import { recogniseContent } from './content.ts';
import { checkPromise, describe, type FoundFile } from './found-file.ts';
import { RECORD_NAME } from './list-record.ts';

/** The files of one OFAC set in a folder. */
export interface FolderSet {
  readonly family: Family;
  readonly members: ReadonlyMap<MemberRole, ListSource>;
}

/** A list that stands in one file. */
export interface FolderList {
  readonly source: ListSource;
  readonly reader: ListReader;
}

/** What a folder or an archive holds. */
export interface ListFolder {
  readonly sets: readonly FolderSet[];
  readonly lists: readonly FolderList[];
  readonly warnings: readonly ListWarning[];
}

/** Files that stand beside lists and are none. */
const COMPANIONS = /^(?:readme|licen[cs]e|notice|sha256sums?)\b/i;

const FAMILIES: readonly Family[] = ['sdn', 'consolidated'];

/**
 * Finds the lists in a folder by the content of its files; names only tell an SDN set from a `cons_`
 * set. An archive or a folder in it is not opened, which gives a warning. Hidden files are not looked at.
 * Throws LIST as `sortFiles` does.
 */
export async function readListFolder(folder: string, chosen?: string): Promise<ListFolder> {
  const sources: ListSource[] = [];
  const { names, broken } = await namesIn(folder);
  const packed: ListWarning[] = [...broken];
  for (const name of names) {
    const path = join(folder, name);
    if (await isArchive(path)) {
      packed.push({ file: path, message: 'not read: an archive in a folder; name it by itself' });
    } else sources.push(...(await openSources(path)).sources);
  }
  const found = await sortFiles(sources, chosen);
  return { ...found, warnings: [...packed, ...found.warnings] };
}

/**
 * Sorts files by what they are.
 * Throws LIST for a file that bears a name of OFAC's and is something else, and for two files that
 * could both be the same member; the one at the path `chosen` is then taken where it is one of them.
 */
export async function sortFiles(
  sources: readonly ListSource[],
  chosen?: string,
): Promise<ListFolder> {
  const files = await Promise.all(sources.map(recognise));
  for (const file of files) checkPromise(file);
  const sets = FAMILIES.flatMap((family) => gather(family, files, chosen));
  const lists = files.flatMap(({ source, content }) =>
    content.kind === 'list' ? [{ source, reader: content.reader }] : [],
  );
  const members = sets.flatMap((set) => [...set.members.values()]);
  const read = new Set([...members, ...lists.map(({ source }) => source)]);
  const warnings = files.filter(({ source }) => !read.has(source)).flatMap(unread);
  return { sets, lists, warnings };
}

/** The files of a folder, sorted, and a warning for each folder in it and each link to nothing. */
async function namesIn(folder: string): Promise<{ names: string[]; broken: ListWarning[] }> {
  const names = await readdir(folder).catch((error: Error) => {
    throw unreadable(folder, error);
  });
  const files: string[] = [];
  const broken: ListWarning[] = [];
  for (const name of names.sort()) {
    if (name.startsWith('.') || name === RECORD_NAME) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) files.push(name);
    else if (found?.isDirectory())
      broken.push({ file: path, message: 'not read: a folder in a folder' });
    if (!found) broken.push({ file: path, message: 'not read: a link that leads to nothing' });
  }
  return { names: files, broken };
}

async function recognise(source: ListSource): Promise<FoundFile> {
  return { source, content: await recogniseContent(source) };
}

function gather(
  family: Family,
  files: readonly FoundFile[],
  chosen: string | undefined,
): FolderSet[] {
  const members = new Map<MemberRole, ListSource>();
  for (const { source, content } of files) {
    const role = content.kind === 'ofac-member' ? content.role : undefined;
    if (!role || familyOf(source.name) !== family) continue;
    const other = members.get(role);
    if (other === undefined || source.path === chosen) members.set(role, source);
    else if (other.path !== chosen) throw ambiguous(other.path, source.path);
  }
  return isSet(members) ? [{ family, members }] : [];
}

/** Files of a fitting width are a set only with a main file, or where a name says that they are. */
function isSet(members: ReadonlyMap<MemberRole, ListSource>): boolean {
  return (
    members.has('main') || [...members.values()].some(({ name }) => promisedBy(name) !== undefined)
  );
}

function ambiguous(first: string, second: string): HaechiError {
  return new HaechiError('LIST', `the same part of an OFAC set as ${first}`, {
    place: { file: second },
    cure: 'keep one of the two',
  });
}

function unread({ source, content }: FoundFile): ListWarning[] {
  if (COMPANIONS.test(source.name)) return [];
  return [{ file: source.path, message: `not read: ${describe(content)} is no list` }];
}
