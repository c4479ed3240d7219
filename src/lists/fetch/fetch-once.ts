import type { Dispatcher } from 'undici';
import { present } from '../assembly/present.ts';
import { publicAddress, withoutQuery } from './address.ts';
import { ask, type FileAnswer, type Validators } from './answer.ts';
import type { Timeouts } from './connection.ts';
import { FetchFailure, refused } from './failure.ts';
import { checkContent } from './refused-content.ts';
import { ACCEPTED_CODINGS, type StoredBody, storeBody } from './store-body.ts';

/** What one attempt needs to know. */
export interface Attempt {
  readonly url: URL;
  readonly path: string;
  readonly minBytes: number;
  readonly maxBytes: number;
  readonly earlier: Validators;
  readonly userAgent: string;
  readonly timeouts: Timeouts;
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
  readonly onReceived: (received: number, total: number | undefined) => void;
}

/** A file fetched; `finalUrl` is where redirects led, without what must not be shown. */
export interface Arrived extends StoredBody, Validators {
  readonly finalUrl: string;
}

const MOST_REDIRECTS = 5;

/**
 * One attempt, from the address through redirects to a file that has passed `checkContent`.
 * Undefined when the copy that is here still is the newest. Throws FetchFailure, which names the
 * place that redirects led to, and whatever `storeBody` throws.
 */
export async function fetchOnce(attempt: Attempt): Promise<Arrived | undefined> {
  let url = attempt.url;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await askAt(url, attempt);
      if (answer.kind === 'unchanged') return undefined;
      if (answer.kind === 'file') return await keep(answer, url, attempt);
      url = answer.to;
    }
    throw refused(`more than ${MOST_REDIRECTS} redirects`);
  } catch (error) {
    if (!(error instanceof FetchFailure) || url === attempt.url) throw error;
    throw new FetchFailure(`${error.message}, redirected to ${withoutQuery(url)}`, error.facts);
  }
}

function askAt(url: URL, attempt: Attempt) {
  const { userAgent, earlier, maxBytes, timeouts, dispatcher, signal } = attempt;
  const acceptEncoding = isArchive(attempt.url) ? 'identity' : ACCEPTED_CODINGS;
  const question = { url, userAgent, acceptEncoding, earlier, maxBytes };
  return ask(question, timeouts, dispatcher, signal);
}

async function keep(answer: FileAnswer, url: URL, attempt: Attempt): Promise<Arrived> {
  const { path, minBytes, maxBytes } = attempt;
  const stored = await storeBody(answer, {
    path,
    maxBytes,
    unpack: !isArchive(attempt.url),
    onReceived: (received) => attempt.onReceived(received, answer.length),
  });
  await checkContent(path, stored.bytes, minBytes);
  const { etag, lastModified } = answer;
  return {
    ...stored,
    finalUrl: url === attempt.url ? publicAddress(url) : withoutQuery(url),
    ...present({ etag, lastModified }),
  };
}

/** A file that is compressed itself; some servers call that a compression made for the way. */
function isArchive(url: URL): boolean {
  return /\.(?:gz|tgz|zip|bz2|xz|zst)$/i.test(url.pathname);
}
