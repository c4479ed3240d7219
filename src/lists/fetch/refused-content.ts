import { open } from 'node:fs/promises';
import { detectEncoding } from '../../foundation/detect-encoding.ts';
import { decodeBytes } from '../../foundation/encoding.ts';
import { excerpt } from '../assembly/excerpt.ts';
import { rootOf } from '../opening/list-head.ts';
import { refused } from './failure.ts';

/** Enough to tell a list from a page, and more than any error document is long. */
const HEAD_BYTES = 65_536;

/** Roots of pages and of parts of pages. */
const HTML = new Set([
  'html',
  'head',
  'body',
  'title',
  'meta',
  'script',
  'center',
  'div',
  'h1',
  'p',
]);

/** Roots of the error documents of storage services, SOAP, OGC services and RFC 9457. */
const ERROR_ROOTS = new Set([
  'error',
  'errors',
  'errorresponse',
  'exception',
  'exceptionreport',
  'serviceexceptionreport',
  'fault',
  'envelope',
  'problem',
]);

/** Keys at the top of a JSON document that no list has. */
const ERROR_KEYS = ['error', 'errors', 'Error', 'message', 'Message', 'fault', 'errorCode'];

/** How servers and proxies begin the texts by which they say that something failed. */
const ERROR_TEXT =
  /^(?:\d{3} |(?:internal server )?error\b|upstream |no healthy upstream|bad gateway|gateway time|service unavailable|temporarily unavailable|access denied|forbidden|unauthori[sz]ed|not found|too many requests|request (?:rejected|blocked|timed out)|the requested url)/i;

/** The start of the files that gzip and zip make. */
const PACKED = /^(?:1f8b|504b0304)/;

/**
 * Refuses a file that is no list, by its first bytes whatever its type was said to be: empty, a page,
 * the error document of a service, a line of text; or shorter than any edition of the list.
 * Throws FetchFailure.
 */
export async function checkContent(path: string, bytes: number, minBytes: number): Promise<void> {
  if (bytes === 0) throw refused('an empty file (0 bytes)');
  const head = await readHead(path);
  if (!PACKED.test(head.toString('hex', 0, 4))) {
    const text = decodeBytes(head, detectEncoding(head).encoding).trim();
    const found = foundInstead(text, bytes <= HEAD_BYTES);
    if (found !== undefined) throw refused(`${found} instead of a list`);
  }
  if (bytes >= minBytes) return;
  const cure = 'try again later, and check the address of the list in the configuration';
  throw refused(`only ${bytes} bytes, where at least ${minBytes} are expected`, cure);
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What the text is, where it is no list; `whole` says that nothing follows it. */
function foundInstead(text: string, whole: boolean): string | undefined {
  if (text === '') return 'blanks';
  if (text.startsWith('<')) return markup(text);
  if (/^[{[]/.test(text)) return whole ? errorJson(text) : undefined;
  if (!whole || text.includes('\0')) return undefined;
  const [line = '', ...more] = text.split(/\r\n|\n|\r/);
  return more.length === 0 || ERROR_TEXT.test(line) ? withQuote('a text', line) : undefined;
}

function markup(text: string): string | undefined {
  const bare = text.replace(/<!--.*?-->/gs, '');
  const localName = rootOf(bare).toLowerCase();
  if (HTML.has(localName) || /^\s*<!doctype\s+html/i.test(bare)) {
    return withQuote('an HTML page', /<title[^>]*>([^<]*)/i.exec(bare)?.[1]);
  }
  if (!ERROR_ROOTS.has(localName)) return undefined;
  const said = /<(?:\w+:)?(?:message|faultstring|title|detail|code)\b[^>]*>([^<]+)/i.exec(
    bare,
  )?.[1];
  return withQuote('an error message', said);
}

function errorJson(text: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const said = Object.entries(value).find(([key]) => ERROR_KEYS.includes(key))?.[1];
  if (said === undefined) return undefined;
  return withQuote('an error message', typeof said === 'string' ? said : JSON.stringify(said));
}

/** With the words found there, on one line and not too many. */
function withQuote(what: string, words = ''): string {
  const quote = excerpt(words, 80);
  return quote === '' ? what : `${what} ("${quote}")`;
}
