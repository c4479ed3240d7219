import { blocked, FetchFailure, passing } from './failure.ts';

/** Codes of Node.js and undici, and what they mean to a user. All may pass. */
const PASSING: ReadonlyMap<string, string> = new Map([
  ['EAI_AGAIN', 'the host name could not be looked up'],
  ['ENOTFOUND', 'the host name is not known'],
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection was broken off'],
  ['EPIPE', 'the connection was broken off'],
  ['UND_ERR_SOCKET', 'the connection was broken off'],
  ['ETIMEDOUT', 'no connection in time'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
  ['EHOSTUNREACH', 'the network does not reach the host'],
  ['ENETUNREACH', 'the network does not reach the host'],
  ['UND_ERR_HEADERS_TIMEOUT', 'no answer in time'],
  ['UND_ERR_BODY_TIMEOUT', 'the transfer stood still for too long'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'the file is not as long as its Content-Length'],
  ['Z_BUF_ERROR', 'the compressed file is cut off'],
  ['Z_DATA_ERROR', 'the compressed file is damaged'],
]);

/** The codes under which a connection ends in the middle of a file. */
const CUT_OFF: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'ERR_STREAM_PREMATURE_CLOSE',
]);

const TRUST =
  'if an authority of your own signs it, name its certificate in NODE_EXTRA_CA_CERTS, else somebody may be listening';
const CLOCK = 'check the clock of this machine, or try again when the publisher has renewed it';

/** Codes of OpenSSL and Node.js for a certificate that is not accepted. No attempt cures them. */
const CERTIFICATE: ReadonlyMap<string, readonly [what: string, cure: string]> = new Map([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', ['signed by itself', TRUST]],
  ['SELF_SIGNED_CERT_IN_CHAIN', ['of an unknown authority', TRUST]],
  ['UNABLE_TO_GET_ISSUER_CERT', ['of an unknown authority', TRUST]],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', ['of an unknown authority', TRUST]],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', ['of an unknown authority', TRUST]],
  ['CERT_UNTRUSTED', ['of an unknown authority', TRUST]],
  ['CERT_HAS_EXPIRED', ['out of date', CLOCK]],
  ['CERT_NOT_YET_VALID', ['not valid yet', CLOCK]],
  ['CERT_REVOKED', ['revoked', CLOCK]],
  ['ERR_TLS_CERT_ALTNAME_INVALID', ['for another host', TRUST]],
]);

/** What an error of the network means. An error of another kind is shown as it is, and may pass. */
export function networkFailure(error: unknown): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const code = errorCode(error);
  const certificate = CERTIFICATE.get(code);
  if (certificate) {
    const [what, cure] = certificate;
    return blocked(`the certificate of the server is ${what}`, cure);
  }
  // undici gives this one no code.
  if (fieldOf(error, 'name') === 'HTTPParserError') return passing('the answer is not HTTP');
  const message = String(fieldOf(error, 'message') ?? error);
  return passing(PASSING.get(code) ?? messageOfOther(code, message));
}

/**
 * The same for an error in the middle of a file.
 *
 * @param received bytes that came over the network
 * @param total of how many, where the server said so
 */
export function transferFailure(
  error: unknown,
  received: number,
  total: number | undefined,
): FetchFailure {
  if (!CUT_OFF.has(errorCode(error))) return networkFailure(error);
  const of = total === undefined ? '' : ` of ${total}`;
  return passing(`the file is cut off after ${received}${of} bytes`);
}

function messageOfOther(code: string, message: string): string {
  if (/^EPROTO$|ssl|tls/i.test(code)) return 'no encrypted connection could be agreed upon';
  if (/^ERR_(?:BROTLI|_ERROR)/.test(code)) return 'the compressed file is damaged';
  return `the transfer failed (${message.replace(/\s+/g, ' ')})`;
}

/** Errors of Node.js need not be `Error` of this realm, so only their fields count. */
function errorCode(error: unknown): string {
  return String(fieldOf(error, 'code') ?? '');
}

function fieldOf(error: unknown, name: 'code' | 'message' | 'name'): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
