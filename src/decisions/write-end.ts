import { type FileHandle, open, stat } from 'node:fs/promises';

/** The bytes of a file when it was read, and those of them that stay: the rest is what was not finished. */
export interface End {
  readonly read: number;
  readonly kept: number;
}

/**
 * Adds text to the end of a file, of which first is cut off what somebody had not finished. Text that cannot be
 * written to its end is not there at all. A file that is not as long as it was when it was read is left alone.
 */
export async function writeEnd(
  path: string,
  { read, kept }: End,
  text: string,
  held: () => void,
): Promise<'written' | 'changed' | 'lost'> {
  held();
  const handle = await open(path, 'a+');
  try {
    if ((await handle.stat()).size !== read) return 'changed';
    held();
    if (kept < read) await handle.truncate(kept);
    try {
      await handle.appendFile(text);
    } catch (error) {
      await handle.truncate(kept).catch(() => undefined);
      throw error;
    }
    await handle.sync();
    return (await endsWith(handle, path, kept, text)) ? 'written' : 'lost';
  } finally {
    await handle.close();
  }
}

/** Whether the file that has this name is still this one, and from there on is this text. */
async function endsWith(
  handle: FileHandle,
  path: string,
  from: number,
  text: string,
): Promise<boolean> {
  const [own, named] = await Promise.all([handle.stat(), stat(path).catch(() => undefined)]);
  const bytes = Buffer.from(text);
  if (own.ino !== named?.ino || own.size !== from + bytes.length) return false;
  const { buffer } = await handle.read(Buffer.alloc(bytes.length), 0, bytes.length, from);
  return buffer.equals(bytes);
}
