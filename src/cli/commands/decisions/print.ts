import { writeJson } from '../../../foundation/json-text.ts';
import { openStreamOutlet } from '../../output/stream-outlet.ts';
import type { Terminal } from '../../terminal.ts';

/** What a command prints: for people, for programs that read records, and as one document. */
export interface Printed {
  readonly table: () => string;
  readonly records: readonly object[];
  readonly document: object;
}

export type PrintFormat = 'table' | 'json' | 'ndjson';

/** Writes what a command has to say to standard output. */
export async function print(
  { stdout }: Terminal,
  format: PrintFormat = 'table',
  { table, records, document }: Printed,
): Promise<void> {
  const outlet = openStreamOutlet(stdout);
  switch (format) {
    case 'json':
      await outlet.write(`${writeJson(document)}\n`);
      break;
    case 'ndjson':
      await outlet.write(records.map((record) => `${writeJson(record)}\n`).join(''));
      break;
    case 'table':
      await outlet.write(table());
  }
  await outlet.commit();
}
