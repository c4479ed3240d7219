import type { IdentifierKind } from '../../lists/entry.ts';
import { cellParts, visibleText } from './cell-text.ts';
import { documentNumbers, isPlaceholder } from './document-number.ts';

/** All numbers in a value, in letters and digits alone; none where it only fills a form. */
export function foldedNumbers(kind: IdentifierKind, value: string): string[] {
  return cellParts(value)
    .map(visibleText)
    .flatMap((text) => numbersIn(kind, text));
}

function numbersIn(kind: IdentifierKind, text: string): string[] {
  switch (kind) {
    case 'passport':
    case 'national_id':
    case 'tax_id':
    case 'registration':
    case 'other':
      return documentNumbers(text).map(({ plain }) => plain);
    case 'wallet':
    case 'phone': {
      const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      return /\d/u.test(plain) && !isPlaceholder(plain) ? [plain] : [];
    }
    case 'email':
    case 'website':
    case 'bank_code':
      return [];
  }
}
