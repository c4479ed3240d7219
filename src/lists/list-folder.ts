import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { HaechiError } from '../foundation/haechi-error.ts';
import { type Content, recogniseContent } from './content.ts';
import { checkPromise, describe, type FoundFile } from './found-file.ts';
import { unreadable } from './list-file.ts';
import { RECORD_NAME } from './list-record.ts';
import type { ListWarning } from './loaded-list.ts';
import { type Family, familyOf, type MemberRole, promisedBy } from './ofac/member.ts';

/** The files of one OFAC set in a folder. */
export interface FolderSet {
  readonly family: Family;
  readonly members: ReadonlyMap<MemberRole, string>;
}

/** What a folder holds, as paths. */
export interface ListFolder {
  readonly sets: readonly FolderSet[];
  readonly xmlFiles: readonly string[];
  readonly watchLists: readonly string[];
  readonly warnings: readonly ListWarning[];
}

const FAMILIES: readonly Family[] = ['sdn', 'consolidated'];

/**
 * Finds the lists in a folder by the content of its files; names only tell an SDN set from a `cons_`
 * set. Folders within it and hidden files are not looked at.
 * Throws LIST for a file that bears a name of OFAC's and is something else, and for two files that
 * could both be the same member; `chosen` is then taken where it is one of them.
 */
export async function readListFolder(folder: string, chosen?: string): Promise<ListFolder> {
  const files = await Promise.all(
    (await namesIn(folder)).map((name) => recognise(join(folder, name))),
  );
  for (const file of files) checkPromise(file);
  const sets = FAMILIES.flatMap((family) => gather(family, files, chosen));
  const pathsOf = (kind: Content['kind']): string[] =>
    files.filter(({ content }) => content.kind === kind).map(({ path }) => path);
  const xmlFiles = pathsOf('ofac-xml');
  const watchLists = pathsOf('watch-list');
  const members = sets.flatMap((set) => [...set.members.values()]);
  const read = new Set([...members, ...xmlFiles, ...watchLists]);
  const warnings = files.filter(({ path }) => !read.has(path)).flatMap(unread);
  return { sets, xmlFiles, watchLists, warnings };
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: Error) => {
    throw unreadable(folder, error);
  });
  const files: string[] = [];
  for (const name of names.sort()) {
    if (name.startsWith('.') || name === RECORD_NAME) continue;
    const isFile = await stat(join(folder, name)).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) files.push(name);
  }
  return files;
}

async function recognise(path: string): Promise<FoundFile> {
  return { path, content: await recogniseContent(path) };
}

function gather(
  family: Family,
  files: readonly FoundFile[],
  chosen: string | undefined,
): FolderSet[] {
  const members = new Map<MemberRole, string>();
  for (const { path, content } of files) {
    const role = content.kind === 'ofac-member' ? content.role : undefined;
    if (!role || familyOf(path) !== family) continue;
    const other = members.get(role);
    if (other === undefined || path === chosen) members.set(role, path);
    else if (other !== chosen) throw ambiguous(other, path);
  }
  return isSet(members) ? [{ family, members }] : [];
}

/** Files of a fitting width are a set only with a main file, or where a name says that they are. */
function isSet(members: ReadonlyMap<MemberRole, string>): boolean {
  return (
    members.has('main') || [...members.values()].some((path) => promisedBy(path) !== undefined)
  );
}

function ambiguous(first: string, second: string): HaechiError {
  return new HaechiError('LIST', `the same part of an OFAC set as ${first}`, {
    place: { file: second },
    cure: 'keep one of the two',
  });
}

function unread({ path, content }: FoundFile): ListWarning[] {
  if (!['.csv', '.xml'].includes(extname(path).toLowerCase())) return [];
  return [{ file: path, message: `not read: ${describe(content)} is no list` }];
}
