import type { ListCounts } from '../loaded-list.ts';

/** What a list has fewer of than before. */
export interface Loss {
  readonly what: keyof ListCounts;
  readonly before: number;
  readonly now: number;
}

const COUNTED: readonly (keyof ListCounts)[] = [
  'entries',
  'aliases',
  'weakAliases',
  'addresses',
  'documents',
  'wallets',
  'contacts',
  'links',
];

/** Below this a share tells nothing: a list of the user's own may go from three rows to two. */
const FEW = 20;

/**
 * What `now` has fewer of than `before`, by more than `share` (0 to 1) of it. A published list grows
 * from one date to the next or loses some parties; one that loses a tenth was cut on its way.
 */
export function lossesBeyond(share: number, before: ListCounts, now: ListCounts): Loss[] {
  return COUNTED.flatMap((what) => {
    const lost = before[what] - now[what];
    return before[what] >= FEW && lost > share * before[what]
      ? [{ what, before: before[what], now: now[what] }]
      : [];
  });
}
