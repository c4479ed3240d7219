import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { HaechiError } from '../../../src/foundation/haechi-error.ts';
import type { Timeouts } from '../../../src/lists/fetch/connection.ts';
import {
  type FetchOptions,
  type FileRequest,
  type FileResult,
  fetchFile,
} from '../../../src/lists/fetch/fetch-file.ts';
import type { Retries } from '../../../src/lists/fetch/retries.ts';
import { folderOf } from '../temp-folder.ts';

export const LIST = 'id,name\n1,"SAMPLE, Person One"\n';

/** Options under which nothing waits: pauses are written down instead. */
export function impatient(
  retries: Partial<Retries> = {},
  timeouts: Partial<Timeouts> = {},
): FetchOptions & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    version: '1.2.3',
    timeouts,
    retries: {
      attempts: 3,
      firstMs: 1_000,
      random: () => 0,
      sleep: async (ms) => {
        pauses.push(ms);
      },
      ...retries,
    },
    pauses,
  };
}

export interface Outcome {
  readonly result?: FileResult;
  readonly error?: HaechiError;
  /** What the folder holds afterwards. */
  readonly left: readonly string[];
}

/** Fetches an address into a new folder as the list `sample`. Errors of this program are results. */
export async function fetching(
  url: string,
  options: FetchOptions = impatient(),
  request: Partial<FileRequest> = {},
): Promise<Outcome> {
  const folder = folderOf({});
  const bounds = { minBytes: 1, maxBytes: 100_000 };
  const whole = { list: 'sample', url, folder, saveAs: 'sample.csv', ...bounds, ...request };
  try {
    const result = await fetchFile(whole, options);
    return { result, left: readdirSync(folder) };
  } catch (error) {
    if (!(error instanceof HaechiError)) throw error;
    return { error, left: readdirSync(folder) };
  }
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
