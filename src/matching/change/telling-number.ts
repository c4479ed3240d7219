import { walletAddresses } from '../identifiers/contact-writings.ts';
import {
  type DocumentNumber,
  documentNumbers,
  isPlaceholder,
} from '../identifiers/document-number.ts';
import { phoneNumbers } from '../identifiers/phone-numbers.ts';
import { isNothing } from '../words-for-nothing.ts';
import { isLongNumber } from './running-number.ts';

/** Codes of banks have up to three digits, and they are the bank's. */
const FEWEST_OF_ACCOUNT = 6;

/** What stands for digits that are not shown, also in an address of a wallet. */
const HIDDEN = /[*•●○∗]|\.{3}/u;
/** The same, of a number: `XXX-XX-1234`. In `AXX1234567` they are letters of the number. */
const MASKED = /(?<!\p{L})x{2,}(?!\p{L})|[?_#]{2,}/iu;

/** A word of a remark, as in `expired 2020`, `passport1` and `여권 2020`; `ABCDE1234F` is a number. */
const REMARK = /^(?:\p{L}{3,}|\p{Ll}{2,}|\p{L}{4,}\d{0,4}|[^\p{Script=Latin}\p{N}]+)[:.,]?$/u;
/** Parts of a date: a year, a month, a day. */
const OF_DATE = /^(?:\d{1,2}|(?:19|20)\d\d)$/u;
const MOST_PARTS_OF_DATE = 3;
/** `N/A-2020`. */
const BEFORE_YEAR = /^\p{L}{1,3}(?:19|20)\d\d$/u;
/** A word of three letters and more in one with digits: `none0000001`. */
const JOINED_WORD = /(?<!\p{N})\p{L}{3,}(?=[^\p{L}\p{N}]*\d)/gu;

/** Typed to get past a form: a subscriber's seven digits that are the same, or all ten in order. */
const PHONE_BY_HAND = /(\d)\1{6}|234567890|987654321?$/u;

/** Wallets that are known to have no key. */
const BURNT: ReadonlySet<string> = new Set([
  '1BitcoinEaterAddressDontSendf59kuE',
  '1CounterpartyXXXXXXXXXXXXXXXUWLpVr',
  'T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb',
]);
/** No key gives these by chance: one sign over and over, or four, or the digits in order. */
const BY_HAND = /(.)\1{11}|1234567890|^(?:0x)?(.{1,4})\2+$/iu;

export function isPhone(text: string): boolean {
  return !isMasked(text) && phoneNumbers(text).some((digits) => !PHONE_BY_HAND.test(digits));
}

/** Whether a text has the number of a document, all of it. */
export function isDocument(text: string): boolean {
  return numbersIn(text).some(({ reach }) => reach !== 'weak');
}

export function isAccount(text: string): boolean {
  return numbersIn(text).some(({ plain }) => plain.replace(/\D/gu, '').length >= FEWEST_OF_ACCOUNT);
}

/** Whether a text has the address of a wallet to which somebody may have a key. */
export function isWallet(text: string): boolean {
  if (HIDDEN.test(text)) return false;
  return walletAddresses(text).some((address) => {
    const body = address.replace(/^0x/u, '');
    // Words without their blanks are as long as an address.
    const isOneWord = text.toLowerCase().includes(body.toLowerCase());
    const isHexadecimal = /^0x[0-9a-f]{40}$/u.test(address);
    if (!/\d/u.test(body) || !(isOneWord || isHexadecimal)) return false;
    return !isPlaceholder(body) && !BURNT.has(address) && !BY_HAND.test(body);
  });
}

function isMasked(text: string): boolean {
  return HIDDEN.test(text) || MASKED.test(text);
}

function numbersIn(text: string): readonly DocumentNumber[] {
  if (isMasked(text)) return [];
  const kept = text.split(/\s+/u).filter((token) => !REMARK.test(token) && !isWordOnly(token));
  const parts = kept
    .flatMap((token) => token.split(/[^\p{L}\p{N}]+/u))
    .filter((part) => part !== '');
  if (parts.length <= MOST_PARTS_OF_DATE && parts.every((part) => OF_DATE.test(part))) return [];
  const apart = kept.join(' ').replace(JOINED_WORD, (word) => (isNothing(word) ? '' : word));
  return documentNumbers(apart).filter(
    ({ plain }) => !BEFORE_YEAR.test(plain) && isLongNumber(plain),
  );
}

function isWordOnly(token: string): boolean {
  return !/\p{N}/u.test(token) && isNothing(token);
}
