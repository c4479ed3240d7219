import type { Entry } from '../../lists/entry.ts';
import { fieldDigests, fingerprintOf } from '../fingerprint.ts';
import type { Evidence, Hit, Listing } from '../hit.ts';
import type { NameMatch } from '../name-match.ts';
import { TIERS } from '../tier.ts';
import { numberOf, type Party } from './grouping.ts';
import type { Parties } from './party.ts';
import type { Reason } from './reason.ts';
import { tieBetween } from './tie.ts';

/** A hit with the entry that it names and the name, if any, that led there. */
export interface Raised {
  readonly entry: Entry;
  readonly name: NameMatch | undefined;
  readonly hit: Hit;
}

/** How the row compares with a listing of a party that `lead` was raised for. */
export type CompareBeside = (entry: Entry, lead: Raised) => readonly Evidence[];

/**
 * One hit for each party, at the place of its strongest listing, which lends it entry, evidence and
 * score. `raised` are the hits of one row, strongest first. Of the other listings nothing is lost: each
 * keeps its own score, tier and evidence, and the hit has the highest tier of them, so that a list more
 * never makes an alert less.
 */
export function joinListings(
  raised: readonly Raised[],
  parties: Parties,
  compareBeside: CompareBeside,
): Hit[] {
  const joined = new Set<Entry>();
  return raised.flatMap((lead) => {
    if (joined.has(lead.entry)) return [];
    const party = parties.partyOf(lead.entry);
    for (const entry of party.entries) joined.add(entry);
    return [party.entries.length === 1 ? lead.hit : joinHit(lead, raised, party, compareBeside)];
  });
}

function joinHit(
  lead: Raised,
  raised: readonly Raised[],
  party: Party,
  compareBeside: CompareBeside,
): Hit {
  const together = raised.filter(({ entry }) => party.entries.includes(entry));
  const silent = party.entries
    .filter((entry) => together.every((other) => other.entry !== entry))
    .sort((a, b) => (numberOf(a) < numberOf(b) ? -1 : 1));
  const because = reasonsFrom(lead.entry, party);
  const [, ...others] = together;
  const { hit } = lead;
  const listings: Listing[] = [
    { ...factsOf(lead.entry), score: hit.score, tier: hit.tier },
    ...others.map((other) => ({
      ...factsOf(other.entry),
      ...linksOf(other.entry),
      ...because.get(other.entry),
      score: other.hit.score,
      tier: other.hit.tier,
      matched: other.hit.matched,
      evidence: other.hit.evidence,
    })),
    ...silent.map((entry) => ({
      ...factsOf(entry),
      ...linksOf(entry),
      ...because.get(entry),
      evidence: compareBeside(entry, lead),
    })),
  ];
  return {
    ...hit,
    entry: { ...hit.entry, listings },
    tier: highestTier(together),
    fingerprint: fingerprintOf(hit.subject, ...party.entries),
  };
}

/** The highest tier. */
function highestTier(raised: readonly Raised[]): Hit['tier'] {
  return TIERS.find((tier) => raised.some(({ hit }) => hit.tier === tier)) ?? 'possible';
}

function factsOf(entry: Entry): Listing {
  const { list, id, name, programs, url } = entry;
  const fields = fieldDigests(entry);
  return { list, id, fields, name, programs, ...(url !== undefined && { url }) };
}

function linksOf({ linkedTo }: Entry): Pick<Listing, 'linkedTo'> {
  return linkedTo.length > 0 ? { linkedTo } : {};
}

interface Because {
  readonly because: readonly Reason[];
  readonly sameAs: { readonly list: string; readonly id: string };
}

/** Why each entry is the party of `lead`: by what it shares with that, or with one nearer to it. */
function reasonsFrom(lead: Entry, { ties }: Party): ReadonlyMap<Entry, Because> {
  const told = new Map<Entry, Because>();
  const reached = new Set([lead]);
  for (const from of reached) {
    for (const tie of ties.filter(({ one, other }) => one === from || other === from)) {
      const next = tie.one === from ? tie.other : tie.one;
      if (reached.has(next)) continue;
      reached.add(next);
      // Values as the listing in question prints them.
      const because = (tieBetween(from, next) ?? tie).reasons;
      told.set(next, { because, sameAs: { list: from.list, id: from.id } });
    }
  }
  return told;
}
