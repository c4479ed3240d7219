import { emailAddresses } from '../identifiers/email-addresses.ts';
import { isSharedHost } from '../identifiers/shared-hosts.ts';
import { domainsAbove, websites } from '../identifiers/websites.ts';
import {
  foldedWords,
  isNothing,
  ownWords,
  SHARED_MAILBOXES,
  type WordsForNothing,
  withoutMarks,
} from '../words-for-nothing.ts';
import { isLongNumber } from './running-number.ts';

const FEWEST_OF_HANDLE = 3;

/** Written by hand from the addresses of the services in `shared-hosts.ts`. */
export const COMMON_PAGES: WordsForNothing = {
  sort: 'pages that a service has for everybody',
  words: `in, pub, u, c, p, channel, school, groups, group, orgs, home, login, log in, signin, sign in, signup,
    sign up, register, join, feed, explore, about, me, search, results, watch, profile php, index, index html,
    store, apps, details, settings, features, pricing, terms, notifications, messages, dashboard, discover,
    session, sessions, new, public, web, app, download, profiles, portfolio, talent, mynetwork,
    docs, drive, maps, accounts, blog, status, developer, developers, shorts, reel, stories`,
  examples: { yes: ['in', 'sign_in', 'profile.php', 'users'], no: ['ann', 'in-chol', 'apples'] },
};

const PAGES = foldedWords(COMMON_PAGES.words);
const MAILBOXES = foldedWords(SHARED_MAILBOXES.words);
const NO_REPLY = /^(?:no|do-?not)-?(?:reply|responder)/u;
/** Parts of a query that say whose page it is. */
const WHOSE = /^(?:id|uid|u|user|user_?id|user_?name|profile_?id)=(.+)$/u;

/** Whether a text has an e-mail address of one person's own: not an office's, and not one to get past a form. */
export function isMailbox(text: string): boolean {
  return emailAddresses(text).some((address) => {
    const [local = '', domain = ''] = address.split('@');
    // `velatrix@velatrix.example` is the firm's, and `a@a.example` nobody's.
    return isOwnMailbox(local) && !domain.split('.').includes(local);
  });
}

function isOwnMailbox(local: string): boolean {
  if (NO_REPLY.test(local.replaceAll(/[._]/gu, '-'))) return false;
  const own = ownWords(local, MAILBOXES);
  const plain = own.join('');
  // Digits alone are a mailbox all the same: many providers number theirs.
  if (plain === withoutMarks(local)) return /[\p{L}1-9]/u.test(plain);
  // `info-kr` is an office's too.
  return own.some((word) => (/\p{L}/u.test(word) ? word.length > 2 : isLongNumber(word)));
}

/** Whether a text has a web address of somebody's own, and not merely the service where they have a page. */
export function isWebsite(text: string): boolean {
  return pagesIn(text).some(isOwnPage);
}

/** `medium.com/@ann` is no mailbox. */
function pagesIn(text: string): readonly string[] {
  return websites(text.replaceAll('/@', '/'));
}

function isOwnPage(address: string): boolean {
  const [host = '', ...path] = address.split(/[/?&]/u);
  if (!isService(host)) return true;
  return path.some((part) => {
    const value = part.includes('=') ? (WHOSE.exec(part)?.[1] ?? '') : part;
    const own = ownWords(value, PAGES);
    const plain = own.join('');
    return /\p{L}/u.test(plain) ? plain.length > 1 : own.some(isLongNumber);
  });
}

/** A host that many share, in any country's edition: `kr.linkedin.com`. */
function isService(host: string): boolean {
  const labels = host.split('.').slice(0, -1);
  const isEdition = (label: string) => label.length <= 2 || isNothing(label, PAGES);
  return (
    isSharedHost(host) ||
    [host, labels.join(' ')].some((text) => isNothing(text)) ||
    (labels.every(isEdition) && labels.some((label) => isNothing(label))) ||
    domainsAbove(host).some(
      (domain) =>
        isSharedHost(domain) &&
        host.slice(0, -domain.length).split('.').filter(Boolean).every(isEdition),
    )
  );
}

/** Whether a text has a handle: a name of one's own at a service, beside the name of the service or not. */
export function isHandle(text: string): boolean {
  const sites = pagesIn(text);
  if (sites.length > 0 && !sites.some(isOwnPage)) return false;
  if (withoutMarks(text).length < FEWEST_OF_HANDLE) return false;
  const own = ownWords(text, sites.length > 0 ? PAGES : undefined);
  const letters = own.filter((word) => /\p{L}/u.test(word)).join('');
  return letters.length > 1 || own.some(isLongNumber);
}
