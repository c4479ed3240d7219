import { detectEncoding } from '../foundation/detect-encoding.ts';
import { type Encoding, parseEncoding, startDecoding } from '../foundation/encoding.ts';
import { refuseBinary } from './binary-file.ts';
import { ByteSource } from './byte-source.ts';
import { cutChunks } from './chunk.ts';
import { parseDelimiter } from './delimiter.ts';
import { findTable } from './find-table.ts';
import { openShare } from './shards/open-share.ts';
import type { InputLayout, InputOptions, SubjectFile } from './subject.ts';
import { subjectFile } from './subject-file.ts';

/**
 * Opens a CSV file of subjects, or standard input for `-`. Only its head, at most 1 MiB, is read
 * here: it settles the encoding, the delimiter, the header and what each column holds. `rows` or
 * `chunks` may be called once and reads on from there in constant memory; a row that cannot be read is
 * rejected and nothing else stops.
 *
 * With `shard` the rows are those of one shard, and only a plain file will do.
 *
 * @throws HaechiError `USAGE` for an encoding, delimiter or column that makes no sense; `INPUT` for
 *   a file that is missing, is not text, or has no column to screen; its subclass `NoRowsError` for
 *   a file without a single record, unless `allowEmpty`. A file that has only a header opens and yields no rows.
 */
export async function openSubjects(
  path: string,
  options: InputOptions,
  stdin?: NodeJS.ReadableStream,
): Promise<SubjectFile> {
  const named = options.encoding === undefined ? undefined : parseEncoding(options.encoding);
  const delimiter = options.delimiter === undefined ? undefined : parseDelimiter(options.delimiter);
  const source = await ByteSource.open(path, stdin);
  try {
    const { bytes, complete } = await source.head();
    const { encoding, guessed } = named
      ? { encoding: named, guessed: false }
      : detectEncoding(bytes);
    const text = decodeHead(bytes, complete, encoding);
    refuseBinary(path, bytes, text);
    const layout: InputLayout = {
      file: path,
      encoding,
      encodingGuessed: guessed,
      ...findTable(path, text, complete, { ...options, delimiter }),
    };
    const { chunkSize, shard } = options;
    const cutting = { delimiter: layout.delimiter, encoding, ...(chunkSize && { chunkSize }) };
    if (shard) {
      await source.close();
      return await openShare(layout, cutting, { bytes, size: source.size }, shard);
    }
    const leastSize = source.size ?? bytes.length;
    return subjectFile(source, layout, () => cutChunks(source.pieces(), cutting), leastSize);
  } catch (error) {
    await source.close();
    throw error;
  }
}

function decodeHead(bytes: Uint8Array, complete: boolean, encoding: Encoding): string {
  const decoding = startDecoding(encoding);
  const text = decoding.write(bytes);
  return complete ? text + decoding.end() : text;
}
