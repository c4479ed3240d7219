import { isPlaceholder } from './document-number.ts';

const SHORTEST_WALLET = 20;

const BETWEEN_CODES = /[\s;,|/:()<>]+/u;
const GMAIL: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/**
 * The wallet addresses in a text, alike where they are one: see `writtenWallets`, and `oneCase` for
 * what case says.
 */
export function walletAddresses(text: string): string[] {
  return writtenWallets(text).map(oneCase);
}

/**
 * The wallet addresses in a text as they are written: the text without blanks, URI scheme, ticker and
 * query, and every unbroken run of 20 or more ASCII letters and digits, as in `ETH 0x...`, `TRC20:T...`
 * and the link of a block explorer. A run is taken whole, so that no part of a longer one is an
 * address.
 */
export function writtenWallets(text: string): string[] {
  const joined = text
    .replace(/^[a-z0-9]+:\s*(?=[a-z0-9])/iu, '')
    .replace(/\?.*$/su, '')
    .replace(/\s+/gu, '');
  const runs = text.match(/[a-z0-9]+/giu) ?? [];
  return [...(/^[a-z0-9]+$/iu.test(joined) ? [joined] : []), ...runs].filter(
    (run) => run.length >= SHORTEST_WALLET,
  );
}

/**
 * Hexadecimal, bech32 (BIP 173) and cash addresses are the same in either case; base58 is not.
 * Twenty bytes in hexadecimal without their `0x` are an Ethereum address all the same.
 */
function oneCase(address: string): string {
  if (/^[0-9a-f]{40}$/iu.test(address)) return `0x${address.toLowerCase()}`;
  const inOneCase = address === address.toLowerCase() || address === address.toUpperCase();
  const hexadecimal = /^0x[0-9a-f]+$/iu.test(address);
  const bech32 = /^[a-z]{1,10}1[02-9ac-hj-np-z]{20,}$/iu.test(address);
  const cash = /^[qp][02-9ac-hj-np-z]{41}$/iu.test(address);
  return hexadecimal || (inOneCase && (bech32 || cash)) ? address.toLowerCase() : address;
}

/**
 * The names of the mailboxes at Gmail behind addresses in lower case: Google takes no account of dots,
 * nor of a plus sign and what follows it (Gmail Help, "Dots don't matter in Gmail addresses"), and
 * `googlemail.com` is the same. Of two addresses the owner is one all the same; the writer need not be.
 */
export function gmailMailboxes(addresses: readonly string[]): string[] {
  return addresses
    .map((address) => address.split('@'))
    .filter(([, domain = '']) => GMAIL.has(domain))
    .map(([local = '']) => local.replace(/\+.*$/su, '').replaceAll('.', ''))
    .filter((mailbox) => mailbox !== '');
}

/**
 * Codes of banks: SWIFT/BIC (ISO 9362), whose `XXX` is the head office, the same as no branch, and
 * Russian BIK of nine digits.
 */
export function bankCodes(text: string): string[] {
  const upper = text.toUpperCase();
  return [upper.replace(/\s+/gu, ''), ...upper.split(BETWEEN_CODES)]
    .filter((code) => /^(?:[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?|\d{9})$/u.test(code))
    .filter((code) => !isPlaceholder(code))
    .map((code) => (code.length === 11 && code.endsWith('XXX') ? code.slice(0, 8) : code));
}
