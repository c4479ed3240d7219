import { HaechiError } from '../../foundation/haechi-error.ts';

/** Passes chunks on until they are more than `limit` bytes; then throws LIST. */
export async function* withinLimit(
  chunks: AsyncIterable<Buffer>,
  file: string,
  limit: number,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limit) {
      throw new HaechiError('LIST', `unpacks to more than ${limit / 1024 ** 2} MiB`, {
        place: { file },
        cure: 'fetch the file again, this is no list',
      });
    }
    yield chunk;
  }
}

/** The error of an archive that cannot be unpacked. */
export function damagedArchive(kind: 'gzip' | 'zip', file: string, error: unknown): HaechiError {
  const why = error instanceof Error ? error.message : String(error);
  return new HaechiError('LIST', `a damaged ${kind} file (${why})`, {
    place: { file },
    cure: 'the file is damaged or cut off, fetch it again',
  });
}
