import { STATUS_CODES } from 'node:http';
import type { Readable } from 'node:stream';
import { type Dispatcher, request } from 'undici';
import { present } from '../assembly/present.ts';
import { authorization, isTrusted, withoutQuery } from './address.ts';
import type { Timeouts } from './connection.ts';
import { type FetchFailure, passing, refused } from './failure.ts';
import { networkFailure } from './network-failure.ts';
import { retryAfter } from './retries.ts';

/** What a server says of the version of a file. */
export interface Validators {
  readonly etag?: string;
  /** As the server wrote it. */
  readonly lastModified?: string;
}

/** A file on its way. */
export interface FileAnswer extends Validators {
  readonly kind: 'file';
  readonly body: Readable;
  /** Bytes that will come over the network, where the server says so. */
  readonly length?: number;
  /** How the body is compressed, in the order in which that was done; as the server wrote it. */
  readonly codings: readonly string[];
}

export type Answer =
  | FileAnswer
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'redirect'; readonly to: URL };

export interface Question {
  readonly url: URL;
  readonly userAgent: string;
  readonly acceptEncoding: string;
  /** The most bytes that a file may have. */
  readonly maxBytes: number;
  /** Of the copy that is here; the server then need not send the same again. */
  readonly earlier: Validators;
}

const REDIRECTS = [301, 302, 303, 307, 308];
const MAY_PASS = [408, 425, 429];

/** Asks for a file, once, without following a redirect. Throws FetchFailure. */
export async function ask(
  question: Question,
  timeouts: Timeouts,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Answer> {
  const answer = await request(question.url, {
    dispatcher,
    signal,
    headers: requestHeaders(question),
    headersTimeout: timeouts.headersMs,
    bodyTimeout: timeouts.idleMs,
    // Room for the whole body: where undici 7 has to pause, a server that hangs up after its last byte
    // ends the process with an assertion that nobody can catch (nodejs/undici issue 5360).
    highWaterMark: question.maxBytes,
  }).catch((error: unknown) => {
    throw networkFailure(error);
  });
  if (answer.statusCode === 200) return fileAnswer(answer);
  answer.body.on('error', () => undefined).destroy();
  const location = header(answer, 'location');
  if (REDIRECTS.includes(answer.statusCode) && location !== undefined) {
    return { kind: 'redirect', to: redirectTarget(question.url, location) };
  }
  const { etag, lastModified } = question.earlier;
  if (answer.statusCode === 304 && (etag ?? lastModified) !== undefined) {
    return { kind: 'unchanged' };
  }
  throw statusFailure(answer);
}

/**
 * Where a redirect leads. Throws FetchFailure where that is no address, or one where somebody on the
 * way could change the file: anything but `https:`, from an `http:` server on this machine also to
 * another there.
 */
export function redirectTarget(from: URL, location: string): URL {
  if (!URL.canParse(location, from.href)) throw refused('redirected to what is no address');
  const to = new URL(location, from);
  if (isTrusted(to) && (to.protocol === 'https:' || from.protocol === 'http:')) return to;
  throw refused(`redirected to ${withoutQuery(to)}, which is no https address`);
}

function requestHeaders({ url, userAgent, acceptEncoding, earlier }: Question): Headers {
  const { etag, lastModified } = earlier;
  return {
    ...authorization(url),
    accept: '*/*',
    'accept-encoding': acceptEncoding,
    'user-agent': userAgent,
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

type Headers = Record<string, string>;

function fileAnswer(answer: Dispatcher.ResponseData): FileAnswer {
  const etag = header(answer, 'etag');
  const lastModified = header(answer, 'last-modified');
  const length = header(answer, 'content-length');
  const codings = header(answer, 'content-encoding')?.split(',') ?? [];
  return {
    kind: 'file',
    body: answer.body,
    codings: codings.map((coding) => coding.trim()).filter((coding) => coding !== ''),
    ...(length === undefined ? {} : { length: Number(length) }),
    ...present({ etag, lastModified }),
  };
}

function statusFailure(answer: Dispatcher.ResponseData): FetchFailure {
  const { statusCode: status } = answer;
  const what = ['answered with status', status, STATUS_CODES[status]].filter(Boolean).join(' ');
  if (status < 500 && !MAY_PASS.includes(status)) return refused(what);
  return passing(what, retryAfter(header(answer, 'retry-after'), Date.now()));
}

function header({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.join(', ');
}
