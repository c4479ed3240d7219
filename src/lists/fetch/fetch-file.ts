import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { addressProblem, publicAddress, shownAddress } from './address.ts';
import type { Validators } from './answer.ts';
import { DEFAULT_TIMEOUTS, openConnection, type Timeouts } from './connection.ts';
import { withinTime } from './deadline.ts';
import { blocked, FetchFailure, passing } from './failure.ts';
import { type Arrived, fetchOnce } from './fetch-once.ts';
import { httpDay } from './http-date.ts';
import type { ProxySettings } from './proxies.ts';
import { DEFAULT_RETRIES, type Retries, withRetries } from './retries.ts';

/** What is known of a file fetched before: from its `FetchedFile`, kept beside the copy. */
export interface EarlierFile extends Validators {
  readonly url: string;
}

export interface FileRequest {
  /** Name of the list, for messages. */
  readonly list: string;
  readonly url: string;
  /** An existing folder, and the name that the file gets there; a file of this name is replaced. */
  readonly folder: string;
  readonly saveAs: string;
  readonly minBytes: number;
  readonly maxBytes: number;
  /** The copy that is here; without it the file is fetched in any case. */
  readonly earlier?: EarlierFile;
}

/** How far a file has come; `received` and `total` are bytes on the way, perhaps compressed. */
export interface FetchProgress {
  readonly list: string;
  readonly url: string;
  readonly attempt: number;
  readonly received: number;
  /** Absent where the server does not say it. */
  readonly total?: number;
}

export interface FetchOptions {
  /** Of this program, for the servers' logs. */
  readonly version: string;
  readonly proxies?: ProxySettings;
  readonly timeouts?: Partial<Timeouts>;
  readonly retries?: Partial<Retries>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: FetchProgress) => void;
}

/** A file that was fetched. Addresses are without user and password. */
export interface FetchedFile extends Arrived {
  readonly url: string;
  readonly path: string;
  /** The day of `lastModified`, YYYY-MM-DD in UTC. */
  readonly lastModifiedDay?: string;
  /** How many attempts it took, from 1. */
  readonly attempts: number;
}

export type FileResult =
  | ({ readonly kind: 'fetched' } & FetchedFile)
  | { readonly kind: 'unchanged'; readonly url: string; readonly attempts: number };

/**
 * Fetches one file over HTTPS, with as many attempts as `retries` allows. The name that it gets is
 * free again when it fails, or when the file is unchanged.
 *
 * @throws HaechiError `NETWORK` for what trying later or other settings may cure; `LIST` for an answer
 *   that is no list, is too large, or leads to an address that is not encrypted; `USAGE` for an
 *   address that is neither `https:` nor `http:` on this machine; `OUTPUT` when it cannot be written
 */
export async function fetchFile(request: FileRequest, options: FetchOptions): Promise<FileResult> {
  const problem = addressProblem(request.url);
  if (problem !== undefined) {
    const what = `${request.list}: "${shownAddress(request.url)}" ${problem}`;
    throw new HaechiError('USAGE', what, { cure: 'write one that begins with https://' });
  }
  const url = publicAddress(request.url);
  const path = join(request.folder, request.saveAs);
  try {
    const { arrived, attempts } = await fetchWithRetries(request, url, path, options);
    if (!arrived) {
      // An attempt before may have left a part.
      await rm(path, { force: true });
      return { kind: 'unchanged', url, attempts };
    }
    const day = httpDay(arrived.lastModified ?? '');
    const lastModifiedDay = day === undefined ? {} : { lastModifiedDay: day };
    return { kind: 'fetched', ...arrived, ...lastModifiedDay, url, path, attempts };
  } catch (error) {
    // Where even that fails, the first error says why.
    await rm(path, { force: true }).catch(() => undefined);
    if (!(error instanceof FetchFailure)) throw error;
    const { code, cure } = error.facts;
    throw new HaechiError(code, `${request.list}: ${url}: ${error.message}`, { cure });
  }
}

async function fetchWithRetries(
  request: FileRequest,
  url: string,
  path: string,
  options: FetchOptions,
): Promise<{ readonly arrived: Arrived | undefined; readonly attempts: number }> {
  const timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
  const retries = { ...DEFAULT_RETRIES, ...options.retries };
  const dispatcher = openConnection(options.proxies ?? {}, timeouts);
  const reasons = {
    late: passing(`not here after ${timeouts.totalMs / 1_000} seconds`),
    off: blocked('called off', 'start the update again'),
  };
  let attempts = 0;
  const attempt = (number: number, signal: AbortSignal): Promise<Arrived | undefined> => {
    attempts = number;
    return fetchOnce({
      ...request,
      url: new URL(request.url),
      path,
      earlier: request.earlier?.url === url ? request.earlier : {},
      userAgent: `haechi/${options.version}`,
      timeouts,
      dispatcher,
      signal,
      onReceived: (received, total) => {
        const known = total === undefined ? {} : { total };
        options.onProgress?.({ list: request.list, url, attempt: number, received, ...known });
      },
    });
  };
  try {
    const arrived = await withinTime(timeouts.totalMs, options.signal, reasons, (signal) =>
      withRetries(retries, signal, (number) => attempt(number, signal)),
    );
    return { arrived, attempts };
  } finally {
    await dispatcher.destroy();
  }
}
