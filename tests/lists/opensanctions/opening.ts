import { join } from 'node:path';
import type { LoadedList } from '../../../src/lists/loaded-list.ts';
import { openList } from '../../../src/lists/open-list.ts';
import { folderOf } from '../temp-folder.ts';

/** The list in a file of this content. */
export async function openText(name: string, content: string): Promise<LoadedList> {
  const [list] = await openList(join(folderOf({ [name]: content }), name), {});
  if (!list) throw new Error('nothing was opened');
  return list;
}

export function messagesOf({ warnings }: LoadedList): string[] {
  return warnings.map(({ message }) => message);
}
