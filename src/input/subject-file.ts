import { HaechiError } from '../foundation/haechi-error.ts';
import type { Chunk } from './chunk.ts';
import { joinNotes, NO_NOTES, readChunk } from './read-chunk.ts';
import type { InputLayout, InputRow, SubjectFile } from './subject.ts';

/** Rows in a batch at most, so that whoever takes one is not kept waiting for the next. */
const BATCH = 1000;

/** A file whose layout is known, and which `cut` cuts into chunks, once. */
export function subjectFile(
  source: Pick<SubjectFile, 'size' | 'bytesRead' | 'sha256'>,
  layout: InputLayout,
  cut: () => AsyncGenerator<Chunk>,
  leastSize: number,
): SubjectFile {
  let begun = false;
  let notes = NO_NOTES;
  const chunks = () => {
    if (begun) throw new HaechiError('INTERNAL', `${layout.file} can be read only once`);
    begun = true;
    return cut();
  };
  async function* rowsOf(chunked: AsyncGenerator<Chunk>): AsyncGenerator<readonly InputRow[]> {
    let before = 0;
    for await (const chunk of chunked) {
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
