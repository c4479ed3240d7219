import type { Entry } from '../../lists/entry.ts';
import { groupByTies, numberOf, type Party } from './grouping.ts';
import { indexPartners, type PartnerIndex } from './partner-index.ts';
import { type Tie, tieBetween } from './tie.ts';

/** Tells the party that an entry is a listing of. */
export interface Parties {
  partyOf(entry: Entry): Party;
}

/**
 * Recognises the same party on several lists. Nothing is read before the first question, and then only
 * of entries that what is asked for leads to.
 */
export function recogniseParties(entries: Iterable<Entry>): Parties {
  let index: PartnerIndex | undefined;
  const known = new Map<Entry, Party>();
  return {
    partyOf(entry) {
      const party = known.get(entry);
      if (party) return party;
      index ??= indexPartners(entries);
      for (const found of groupByTies(tiesAround(entry, index))) {
        for (const member of found.entries) known.set(member, found);
      }
      return known.get(entry) ?? { entries: [entry], ties: [] };
    },
  };
}

/** All ties between entries that ties lead to, so that the answer is one whichever of them is asked. */
function tiesAround(start: Entry, index: PartnerIndex): Tie[] {
  const ties: Tie[] = [];
  const seen = new Set([start]);
  const done = new Set<Entry>();
  for (const entry of seen) {
    done.add(entry);
    for (const partner of index.partnersOf(entry)) {
      if (done.has(partner)) continue;
      const tie = tieInOrder(entry, partner);
      if (!tie) continue;
      ties.push(tie);
      seen.add(partner);
    }
  }
  return ties;
}

/** Whichever of the two was asked for, the tie is the same to the letter. */
function tieInOrder(a: Entry, b: Entry): Tie | undefined {
  return numberOf(a) < numberOf(b) ? tieBetween(a, b) : tieBetween(b, a);
}
