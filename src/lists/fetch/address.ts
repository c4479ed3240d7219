/**
 * What is wrong with the address of a file, or undefined for a good one: `https:` anywhere, `http:`
 * only on this machine, where nobody can change what passes.
 */
export function addressProblem(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) return 'is no address';
  if (isTrusted(url)) return undefined;
  return url.protocol === 'http:' ? 'is not encrypted' : 'is no https address';
}

/** Whether nobody on the way can change what comes from there. */
export function isTrusted(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** An address as it may be shown and kept: without user and password. */
export function publicAddress(address: string | URL): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href;
}

/** What a user wrote for an address, as it may be shown. */
export function shownAddress(text: string): string {
  return URL.canParse(text) ? publicAddress(text) : text.replace(/\/\/[^/]*@/, '//');
}

/** A public address without its query, which in the target of a redirect often is a signature. */
export function withoutQuery(address: URL): string {
  const url = new URL(address);
  url.search = '';
  return publicAddress(url);
}

/** The header that carries user and password of an address; none where it has no user. */
export function authorization(url: URL): { authorization?: string } {
  if (url.username === '') return {};
  const pair = [url.username, url.password].map(decoded).join(':');
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** A `%` that begins no escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
