import type { Entry } from '../../lists/entry.ts';
import type { ListWarning } from '../../lists/loaded-list.ts';
import { hasWrongChecksum } from './wallet-checksum.ts';

/** Wallets are named up to here. */
const NAMED = 5;

/**
 * One warning for all wallets of a list whose checksum is wrong: nobody can be paid there, so that the
 * list, or what was read of it, has another address than was meant.
 */
export function walletWarnings(entries: Iterable<Entry>, file: string): ListWarning[] {
  const wrong: string[] = [];
  for (const { id, identifiers } of entries) {
    for (const { kind, value } of identifiers) {
      if (kind === 'wallet' && hasWrongChecksum(value)) wrong.push(`${value} (entry ${id})`);
    }
  }
  if (wrong.length === 0) return [];
  const rest = wrong.length > NAMED ? ` and ${wrong.length - NAMED} more` : '';
  const noun = wrong.length === 1 ? 'wallet has' : 'wallets have';
  const named = wrong.slice(0, NAMED).join(', ');
  return [{ file, message: `${wrong.length} ${noun} a wrong checksum: ${named}${rest}` }];
}
