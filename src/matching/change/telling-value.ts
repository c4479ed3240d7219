import type { Role } from '../../input/subject.ts';
import { visibleText } from '../identifiers/cell-text.ts';
import { isOwnId } from './running-number.ts';
import { isHouse } from './telling-address.ts';
import { isHandle, isMailbox, isWebsite } from './telling-contact.ts';
import { tellsBirth } from './telling-date.ts';
import { isAccount, isDocument, isPhone, isWallet } from './telling-number.ts';

/** For each role that can tell who somebody is, whether a value of it can be read as such. */
const READS: { readonly [role in Role]?: (text: string) => boolean } = {
  id: isOwnId,
  birth_date: tellsBirth,
  address: isHouse,
  email: isMailbox,
  phone: isPhone,
  website: isWebsite,
  handle: isHandle,
  passport: isDocument,
  national_id: isDocument,
  tax_id: isDocument,
  wallet: isWallet,
  payout_account: (text) => isMailbox(text) || isWallet(text) || isAccount(text),
};

/**
 * Whether a value tells who its subject is: it can be read as what its column is for, and no other person is
 * likely to have the same. Words for nothing never do (`N/A`, `none`, `-`), nor does the number of a row, nor
 * what many share, such as a country, a year or the mailbox of an office.
 */
export function tells(role: Role, value: string): boolean {
  return READS[role]?.(visibleText(value)) ?? false;
}

/** The roles of which a value can tell. */
export const TELLING_ROLES = Object.keys(READS) as readonly Role[];
