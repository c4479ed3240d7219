import { copiesOf } from './copies.ts';
import { readCopyRecord } from './copy-record.ts';
import { type InstalledList, openInstalled } from './open-installed.ts';
import { copyFolder } from './store.ts';

/**
 * Opens the installed copy of a list that was made of the published bytes with this SHA-256; undefined
 * where no such copy is kept. Copies that cannot be opened any more are passed over.
 */
export async function openByHash(
  home: string,
  name: string,
  sha256: string,
): Promise<InstalledList | undefined> {
  const list = await copiesOf(home, name);
  for (const copy of [...(list?.copies ?? [])].reverse()) {
    const record = await readCopyRecord(copyFolder(home, name, copy)).catch(() => undefined);
    if (record?.sha256 !== sha256) continue;
    const opened = await openInstalled(home, `${name}@${copy}`).catch(() => undefined);
    if (opened) return opened;
  }
  return undefined;
}
