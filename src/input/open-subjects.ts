import { detectEncoding } from '../foundation/detect-encoding.ts';
import { type Encoding, parseEncoding, startDecoding } from '../foundation/encoding.ts';
import { HaechiError } from '../foundation/haechi-error.ts';
import { refuseBinary } from './binary-file.ts';
import { ByteSource } from './byte-source.ts';
import { type Cutting, cutChunks } from './chunk.ts';
import { parseDelimiter } from './delimiter.ts';
import { findTable } from './find-table.ts';
import { joinNotes, NO_NOTES, readChunk } from './read-chunk.ts';
import type { InputLayout, InputOptions, InputRow, SubjectFile } from './subject.ts';

/**
 * Opens a CSV file of subjects, or standard input for `-`. Only its head, at most 1 MiB, is read
 * here: it settles the encoding, the delimiter, the header and what each column holds. `rows` or
 * `chunks` may be called once and reads on from there in constant memory; a row that cannot be read is
 * rejected and nothing else stops.
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
    const { chunkSize } = options;
    return subjectFile(source, layout, {
      leastSize: source.size ?? bytes.length,
      cutting: { delimiter: layout.delimiter, encoding, ...(chunkSize && { chunkSize }) },
    });
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** Rows in a batch at most, so that whoever takes one is not kept waiting for the next. */
const BATCH = 1000;

function subjectFile(
  source: ByteSource,
  layout: InputLayout,
  { leastSize, cutting }: { readonly leastSize: number; readonly cutting: Cutting },
): SubjectFile {
  let begun = false;
  let notes = NO_NOTES;
  const chunks = () => {
    if (begun) throw new HaechiError('INTERNAL', `${layout.file} can be read only once`);
    begun = true;
    return cutChunks(source.pieces(), cutting);
  };
  async function* rowsOf(cut: ReturnType<typeof chunks>): AsyncGenerator<readonly InputRow[]> {
    let before = 0;
    for await (const chunk of cut) {
      const { rows, notes: more } = readChunk(chunk, layout, before);
      notes = joinNotes(notes, more);
      before += rows.length;
      for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
    }
  }
  return {
    layout,
    size: source.size,
    leastSize,
    bytesRead: () => source.bytesRead(),
    sha256: () => source.sha256(),
    chunks,
    rows: () => rowsOf(chunks()),
    notes: () => notes,
  };
}

function decodeHead(bytes: Uint8Array, complete: boolean, encoding: Encoding): string {
  const decoding = startDecoding(encoding);
  const text = decoding.write(bytes);
  return complete ? text + decoding.end() : text;
}
