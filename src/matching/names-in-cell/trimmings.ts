import { CURRENCY_CODES } from './currency-codes.ts';

/** What stands at an end of a cell beside a name, with cells and what is left of them. */
export interface Trimming {
  readonly pattern: RegExp;
  readonly examples: {
    readonly yes: Readonly<Record<string, string>>;
    readonly no: readonly string[];
  };
}

const IBAN = '[A-Z]{2}\\d{2}(?:\\s?[A-Z\\d]{4}){3,7}(?:\\s?[A-Z\\d]{1,3})?';

/** Of the web, also without its scheme where a path follows; of mail, and a handle. */
const ADDRESS =
  '(?:https?:\\/\\/\\S+|www\\.\\S+|[^\\s\\/]{1,80}\\.[a-z]{2,10}\\/\\S*|[^\\s@]{0,80}@[^\\s@]{2,80})';

/** Source: what the vendor masters, payment files and ledgers of accounting programs hold. */
export const TRIMMINGS: readonly Trimming[] = [
  {
    pattern: /^(?:messrs\.?|m\/s\.?)\s+/iu,
    examples: {
      yes: { 'M/s. Velatrix Ltd': 'Velatrix Ltd', 'Messrs Sample & Other': 'Sample & Other' },
      no: ['MS Velatrix', 'Messrsmith Ltd'],
    },
  },
  {
    pattern:
      /^(?:a\/c\s*[:.-]?|(?:account(?: name)?|acct|beneficiary|client|company|customer|name|payee|supplier|vendor)\s*:)\s*/iu,
    examples: {
      yes: { 'A/C Velatrix Ltd': 'Velatrix Ltd', 'Payee: Sample Person': 'Sample Person' },
      no: ['Company Velatrix', 'AC Velatrix', 'Vendor Works Ltd'],
    },
  },
  {
    pattern: /<\/?[a-z][a-z\d]{0,9}(?:\s[^<>]{0,200})?\/?>/giu,
    examples: {
      yes: {
        '<p>Velatrix Works</p>': 'Velatrix Works',
        '<a href="x"><b>Velatrix</b> Works</a>': 'Velatrix Works',
      },
      no: ['Velatrix < Works', 'Velatrix <', 'Velatrix > Works <'],
    },
  },
  {
    pattern: new RegExp(
      `^${ADDRESS}[\\s,;|–—-]{1,4}|[\\s,;|–—-]{1,4}(?:[\\p{L}-]{2,12}:\\s*)?${ADDRESS}$`,
      'iu',
    ),
    examples: {
      yes: {
        'Sample Person https://www.linkedin.example/in/sample https://code.example/sample':
          'Sample Person',
        'Sample Person | LinkedIn: linkedin.example/in/sample': 'Sample Person',
        'sample@example.org, Sample Person': 'Sample Person',
        'Sample Person @sample_dev': 'Sample Person',
      },
      no: ['Velatrix a.s.', 'Velatrix A/S', 'sample@example.org', 'Sample @ Works'],
    },
  },
  {
    // A number that is part of a name has no sign behind it, and few digits.
    pattern:
      /^(?:[#№]\s?\d+[.:]?\s+|[#№]?[A-Z]{0,4}-?\d[\dA-Z./]*(?:\s+[–—-]+\s+|:\s*)|[A-Z]{0,4}-?\d{4,}[.,]?\s+)/u,
    examples: {
      yes: {
        '10023 - Velatrix': 'Velatrix',
        '#4411 Sample Person': 'Sample Person',
        'V10023 Sample Person': 'Sample Person',
      },
      no: ['53 Velatrix', '3M Sample', 'A1 Velatrix', '1-Sample'],
    },
  },
  {
    pattern: /\s+(?:[–—-]+\s+)?[A-Z]{1,4}-?\d{3,}$/u,
    examples: {
      yes: { 'Velatrix Ltd - V10023': 'Velatrix Ltd', 'Sample Person AB-1002': 'Sample Person' },
      no: ['Velatrix A1', 'Velatrix 2024', 'V10023'],
    },
  },
  {
    pattern:
      /[\s,–—-]{1,4}(?:account|acct|a\/c|id|invoice|inv|po|ref)\b[.:#]?\s?(?:no\.?\s?)?[A-Z]{0,3}\d[\d/.-]*$/iu,
    examples: {
      yes: { 'Velatrix Ltd Inv. 2031': 'Velatrix Ltd', 'Velatrix, PO 12/3': 'Velatrix' },
      no: ['Velatrix No. 1', 'Velatrix Inv', 'Sample Polo 4'],
    },
  },
  {
    pattern: new RegExp(`[\\s,–—-]{1,4}(?:${CURRENCY_CODES.join('|')})$`, 'u'),
    examples: {
      yes: { 'Velatrix Ltd EUR': 'Velatrix Ltd', 'Sample Person - USD': 'Sample Person' },
      no: ['SAMPLE RON', 'Velatrix Eur', 'EUR'],
    },
  },
  {
    pattern: new RegExp(`^${IBAN}\\s+|[\\s,–—-]{1,4}(?:IBAN:?\\s?)?${IBAN}$`, 'u'),
    examples: {
      yes: {
        'Velatrix DE00123456780123456789': 'Velatrix',
        'Velatrix, IBAN DE00 1234 5678 0123 4567 89': 'Velatrix',
      },
      no: ['Velatrix DE00', 'Velatrix SAMPLE WORKS AND MORE'],
    },
  },
  {
    pattern: /^\*+[^*]*\*+\s*|\s*\*+[^*]*\*+$|\s*\*+$/u,
    examples: {
      yes: { 'Velatrix *DUPLICATE*': 'Velatrix', '**OLD** Sample Person': 'Sample Person' },
      no: ['Velatrix*Works'],
    },
  },
  {
    pattern:
      /(?:\s+[–—-]+|,)\s*(?:blocked|closed|deleted|duplicate|dup|inactive|obsolete|on hold)$|[\s,–—-]{1,4}do not (?:use|pay)$/iu,
    examples: {
      yes: { 'Velatrix - DO NOT USE': 'Velatrix', 'Sample Person, closed': 'Sample Person' },
      no: ['Velatrix Closed', 'Sample Dup'],
    },
  },
  {
    pattern:
      /(?:\s+[–—-]+|,)\s*(?:[\p{L}.]+\s){0,3}(?:branch|head office|headquarters|hq|office)$/iu,
    examples: {
      yes: { 'Velatrix - HQ': 'Velatrix', 'Velatrix, Sample Town Branch': 'Velatrix' },
      no: ['Velatrix Branch', 'Sample Post Office'],
    },
  },
];

/** So much stands behind each other at an end of any cell that was not made to confuse. */
const MOST_ROUNDS = 5;

/** The text without all that; empty where nothing is left. */
export function withoutTrimmings(text: string): string {
  let rest = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shorter = TRIMMINGS.reduce((left, { pattern }) => left.replace(pattern, ''), rest).trim();
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}
