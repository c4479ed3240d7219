import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { fromBuffer, type Entry as Member, type ZipFile } from 'yauzl';
import { HaechiError } from '../../foundation/haechi-error.ts';
import type { ListFile } from '../loaded-list.ts';
import type { ListSource } from './list-source.ts';
import { damagedArchive, withinLimit } from './unpacking.ts';

/**
 * The files in a zip archive, in the order of their names; folders, hidden files and what macOS adds
 * are none. Each may unpack to `limit` bytes. Throws LIST for an archive that is damaged, encrypted or holds nothing.
 */
export async function readArchive(
  bytes: Buffer,
  archive: ListFile,
  limit: number,
): Promise<ListSource[]> {
  const members = await membersOf(bytes, archive.path);
  if (members.length === 0) {
    throw new HaechiError('LIST', 'a zip archive without a file in it', {
      place: { file: archive.path },
      cure: 'fetch the file again',
    });
  }
  return members
    .sort((a, b) => Buffer.compare(Buffer.from(a.fileName), Buffer.from(b.fileName)))
    .map((member) => ({
      path: `${archive.path}/${member.fileName}`,
      name: basename(member.fileName),
      chunks: () => withinLimit(unpack(bytes, member, archive.path), archive.path, limit),
      file: () => archive,
    }));
}

async function membersOf(bytes: Buffer, path: string): Promise<Member[]> {
  try {
    const zip = await openZip(bytes);
    const members: Member[] = [];
    return await new Promise((resolve, reject) => {
      zip.on('error', reject);
      zip.on('end', () => resolve(members));
      zip.on('entry', (member: Member) => {
        if (isFile(member.fileName)) members.push(member);
        zip.readEntry();
      });
      zip.readEntry();
    });
  } catch (error) {
    throw damagedArchive('zip', path, error);
  }
}

/** A hidden folder hides what is in it. */
function isFile(path: string): boolean {
  const parts = path.split('/');
  return !path.endsWith('/') && !parts.some((part) => part.startsWith('.') || part === '__MACOSX');
}

/** yauzl checks the size of what it unpacks, the CRC-32 is for us to check. */
async function* unpack(bytes: Buffer, member: Member, path: string): AsyncGenerator<Buffer> {
  try {
    const zip = await openZip(bytes);
    const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
      zip.openReadStream(member, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    let sum = 0;
    for await (const chunk of stream) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== member.crc32) throw new Error(`${member.fileName} has another checksum`);
  } catch (error) {
    throw damagedArchive('zip', path, error);
  }
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}
