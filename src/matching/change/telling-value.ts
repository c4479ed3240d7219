import type { Role } from '../../input/subject.ts';
import { readDates } from '../dates/partial-date.ts';
import { visibleText } from '../identifiers/cell-text.ts';
import { walletAddresses } from '../identifiers/contact-writings.ts';
import { documentNumbers, isPlaceholder } from '../identifiers/document-number.ts';
import { emailAddresses } from '../identifiers/email-addresses.ts';
import { phoneNumbers } from '../identifiers/phone-numbers.ts';
import { ownWebsites } from '../identifiers/websites.ts';
import { readAddress } from '../places/street.ts';
import { isUnknownPlace } from '../places/unknown-place.ts';

/** A customer number of fewer digits is as often the number of the row. */
const FEWEST_OF_ID = 5;
const FEWEST_OF_HANDLE = 3;
/** Codes of banks have up to three digits, and they are the bank's. */
const FEWEST_OF_ACCOUNT = 6;

/** What stands around the number of a row: `No. 17`, `#17`, `17번`, `제17호`. */
const AROUND_NUMBER =
  /^(?:(?:no|nr|num|number|row|line)(?![a-z])|№|제)?[\s.:#-]*|(?:번|호)?[\s.]*$/giu;

/** For each role that can tell who somebody is, whether a value of it can be read as such. */
const READS: { readonly [role in Role]?: (text: string) => boolean } = {
  id: isOwnId,
  birth_date: (text) => readDates(text).length > 0,
  address: isHouse,
  email: isMailbox,
  phone: (text) => phoneNumbers(text).length > 0,
  website: (text) => ownWebsites(text).length > 0,
  handle: (text) => withoutMarks(text).length >= FEWEST_OF_HANDLE && !isNothing(text),
  passport: isDocument,
  national_id: isDocument,
  tax_id: isDocument,
  wallet: isWallet,
  payout_account: (text) => isMailbox(text) || isWallet(text) || isAccount(text),
};

/**
 * Whether a value tells who its subject is: it can be read as what its column is for, and no other person is
 * likely to have the same. Words for nothing never do (`N/A`, `none`, `-`), nor does the number of a row, nor
 * what millions share, such as a country.
 */
export function tells(role: Role, value: string): boolean {
  return READS[role]?.(visibleText(value)) ?? false;
}

/** The roles of which a value can tell. */
export const TELLING_ROLES = Object.keys(READS) as readonly Role[];

function isOwnId(text: string): boolean {
  const plain = withoutMarks(text.normalize('NFKC').trim().replace(AROUND_NUMBER, ''));
  if (/\p{L}/u.test(plain)) return plain.length > 1 && !isNothing(text);
  return plain.replace(/^0+/u, '').length >= FEWEST_OF_ID && !isPlaceholder(plain);
}

/** A town is no address: it takes a number and a word. */
function isHouse(text: string): boolean {
  const { words, numbers } = readAddress(text);
  return words.length > 0 && numbers.some((number) => /[1-9]/u.test(number));
}

function isMailbox(text: string): boolean {
  return emailAddresses(text).some((address) => !isNothing(address.split('@')[0] ?? ''));
}

function isWallet(text: string): boolean {
  return walletAddresses(text).some((address) => !isPlaceholder(address.replace(/^0x/u, '')));
}

function isDocument(text: string): boolean {
  return documentNumbers(text).some(({ reach }) => reach !== 'weak');
}

function isAccount(text: string): boolean {
  return documentNumbers(text).some(
    ({ plain }) => plain.replace(/\D/gu, '').length >= FEWEST_OF_ACCOUNT,
  );
}

/** Whether a text is a word for nothing, or `x` or `0` to get past a form. */
function isNothing(text: string): boolean {
  if (/[1-9]/u.test(text)) return false;
  return /^[x0]*$/iu.test(withoutMarks(text)) || (/\p{L}/u.test(text) && isUnknownPlace(text));
}

function withoutMarks(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
