import { writeFileSync } from 'node:fs';
import { openSubjects } from '../../../src/input/open-subjects.ts';
import type { InputOptions, InputRow } from '../../../src/input/subject.ts';

/** What one shard gives of a file. */
export interface ShareReading {
  readonly rows: readonly InputRow[];
  readonly from: number;
  readonly to: number;
  readonly firstLine: number;
  readonly lines: number;
}

export async function readShare(
  path: string,
  index: number,
  of: number,
  options: InputOptions = {},
): Promise<ShareReading> {
  const file = await openSubjects(path, { ...options, shard: { index, of } });
  const rows: InputRow[] = [];
  for await (const batch of file.rows()) rows.push(...batch);
  if (file.share === undefined) throw new Error('no share');
  const { from, to, firstLine } = file.share;
  return { rows, from, to, firstLine, lines: file.share.lines() };
}

/** All shards, their rows numbered in the whole: what was read before is added to each number. */
export async function readShares(
  path: string,
  of: number,
  options: InputOptions = {},
): Promise<readonly InputRow[]> {
  const rows: InputRow[] = [];
  let linesBefore = 0;
  let end = 0;
  for (let index = 1; index <= of; index += 1) {
    const share = await readShare(path, index, of, options);
    if (share.from !== end) throw new Error(`share ${index} begins at ${share.from}, not ${end}`);
    const rowsBefore = rows.length;
    rows.push(
      ...share.rows.map((row) => moved(row, rowsBefore, linesBefore + 1 - share.firstLine)),
    );
    linesBefore += share.lines;
    end = share.to;
  }
  return rows;
}

function moved(given: InputRow, rows: number, lines: number): InputRow {
  switch (given.kind) {
    case 'subject': {
      const { subject } = given;
      const { row, line } = subject;
      return { kind: 'subject', subject: { ...subject, row: row + rows, line: line + lines } };
    }
    case 'rejected': {
      const { rejected } = given;
      const { row, line } = rejected;
      return { kind: 'rejected', rejected: { ...rejected, row: row + rows, line: line + lines } };
    }
  }
}

/** Writes a file and gives its path. */
export function written(path: string, bytes: Uint8Array): string {
  writeFileSync(path, bytes);
  return path;
}
