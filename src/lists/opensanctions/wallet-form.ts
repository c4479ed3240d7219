/**
 * Addresses of digital currency by their form: Ethereum and its kin; Bitcoin and Litecoin in bech32;
 * Monero; and base58 addresses of Bitcoin, Litecoin, Dash, Dogecoin, TRON, Zcash and XRP, which have 25
 * to 35 characters. No number of a person or a company that is printed bare has such a form; the legal
 * entity identifier, the longest of them, has 20 characters.
 */
const FORMS = [
  /^0x[0-9a-f]{40}$/i,
  /^(?:bc|ltc)1[02-9ac-hj-np-z]{8,87}$/i,
  /^[48][1-9A-HJ-NP-Za-km-z]{94}$/,
  /^(?=.*[a-z])(?=.*[A-Z])(?=.*[1-9])[13LMXDGATtr][1-9A-HJ-NP-Za-km-z]{24,34}$/,
];

/** Whether an identifier of unknown kind can only be the address of a wallet. */
export function looksLikeWallet(value: string): boolean {
  return FORMS.some((form) => form.test(value));
}
