import type { Role } from '../../src/input/subject.ts';

type Writing = (value: string) => string;

/** In groups of so many signs. */
export const groups = (size: number, by: string, value: string) =>
  value.replace(new RegExp(`(.{${size}})(?=.)`, 'gu'), `$1${by}`);
const hexadecimal = (value: string, change: Writing) =>
  value.startsWith('0x') ? `0x${change(value.slice('0x'.length))}` : value;
const bech32 = (value: string, change: Writing) =>
  value.startsWith('bc1') ? change(value) : value;

const DOCUMENT: readonly Writing[] = [
  (value) => value.toLowerCase(),
  (value) => groups(3, ' ', value),
  (value) => groups(4, '-', value),
  (value) => `No. ${value}`,
  (value) => `#${value}`,
  (value) => `${value} (issued 2016)`,
  (value) => `\u00a0${value}\u200b `,
  (value) => fullWidth(value),
];

/** How people write the identifiers that a column of each role holds. */
export const WRITINGS: { readonly [role in Role]?: readonly Writing[] } = {
  passport: [...DOCUMENT, (value) => `PP ${value}`, (value) => `여권번호 ${value}`],
  national_id: [...DOCUMENT, (value) => `ID: ${value}`],
  tax_id: [...DOCUMENT, (value) => `TIN ${value}`, (value) => `사업자등록번호: ${value}`],
  payout_account: [(value) => value.toLowerCase(), (value) => `${value}XXX`],
  email: [
    (value) => value.toUpperCase(),
    (value) => `mailto:${value}`,
    (value) => `Sample <${value}>`,
    (value) => `work: ${value}; other: someone@example.org`,
  ],
  phone: [
    (value) => `+${value}`,
    (value) => `00${value}`,
    (value) => `00 ${groups(4, ' ', value)}`,
    (value) => `+${value.slice(0, 2)} (0) ${groups(4, '-', value.slice(2))}`,
    (value) => `tel:+${groups(3, '.', value)}`,
    (value) => `+${value} ext. 5`,
    (value) => fullWidth(`+${value}`),
  ],
  wallet: [
    (value) => ` ${value}\n`,
    (value) => `USDT: ${value}`,
    (value) => `${value} (TRC20)`,
    (value) => `bitcoin:${value}?amount=1`,
    (value) => `https://explorer.example.org/address/${value}#tokens`,
    (value) => groups(8, ' ', value),
    (value) => hexadecimal(value, (digits) => digits.toUpperCase()),
    (value) => hexadecimal(value, (digits) => digits.toLowerCase()),
    (value) => bech32(value, (address) => address.toUpperCase()),
  ],
};

/** At every letter and digit in turn another one. */
export function changesOf(value: string): string[] {
  return [...value].flatMap((letter, at) => {
    if (!/[\p{L}\p{N}]/u.test(letter)) return [];
    const digit = String((Number(letter) + 1) % 10);
    const other = /\d/u.test(letter) ? digit : letter.toLowerCase() === 'b' ? 'd' : 'b';
    return [value.slice(0, at) + other + value.slice(at + 1)];
  });
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
