import { withoutEnds } from './cell-text.ts';
import { isSharedHost } from './shared-hosts.ts';

/** `hxxp` is how reports write an address that nobody shall follow by mistake. */
const SCHEME = /^h(?:tt|xx)ps?:[/\\]+(?:[^/@]*@)?/u;
/** Names of the machine that shows a site, on the web or on mobile telephones. */
const MACHINE = /^(?:www\d*|m)\.(?=[^./]+\.)/u;
const PORT = /^([^/?#:]+):\d+(?=[/?#]|$)/u;
/** The first page of a site, under the name that its file has. */
const FIRST_PAGE = /\/(?:index|default)\.[a-z]+$/u;
const MOST_PARTS = 10;

/**
 * The web addresses among the words of a text, in lower case: host and path, without scheme, user,
 * `www.`, port, fragment, last slash and the name of the first page.
 */
export function websites(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s;,|<>()[\]{}"]+/u)
    .map((word) => word.replace(SCHEME, '').replace(MACHINE, '').replace(PORT, '$1'))
    .map((word) => withoutEnds(word.replace(/#.*$/su, ''), '/?.').replace(FIRST_PAGE, ''))
    .filter((word) => !word.includes('@') && /^[^./]+\...+$/u.test(word));
}

/** The web addresses in a list's text that are somebody's own: no host that many share. */
export function ownWebsites(text: string): string[] {
  return websites(text).filter((address) => !isSharedHost(address));
}

/**
 * The addresses in a row's text with all that they lie below: of `shop.example.com/en/about` also
 * `example.com` and `shop.example.com/en`. Who holds a domain holds every name before it, and who holds
 * a page those below it; a listed site is so found by any of its pages.
 */
export function websitesAbove(text: string): string[] {
  return websites(text).flatMap((address) => {
    const [host = '', ...path] = address.replace(/\?.*$/su, '').split('/').slice(0, MOST_PARTS);
    const pages = path.map((_, index) => [host, ...path.slice(0, index + 1)].join('/'));
    return [address, ...domainsAbove(host), ...pages];
  });
}

/** A host and the domains that it is below, from its own on; none of a single label. */
export function domainsAbove(host: string): string[] {
  const labels = host.split('.').slice(-MOST_PARTS);
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/** The host where a web address has no path: all of the site, with its mailboxes, is one owner's. */
export function wholeSite(address: string): string | undefined {
  return /[/?:]/u.test(address) ? undefined : address;
}
