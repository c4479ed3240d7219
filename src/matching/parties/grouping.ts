import type { Entry } from '../../lists/entry.ts';
import type { Tie } from './tie.ts';

/** The entries of several lists that are one party, and what ties them, the strongest tie first. */
export interface Party {
  readonly entries: readonly Entry[];
  readonly ties: readonly Tie[];
}

/**
 * Parts entries into parties by the ties between them. A list names a party once: of ties that would
 * make one of two entries of a list only the strongest counts, and of equally strong ones none. The
 * strongest ties join first, so that a weak one never parts what a strong one joins. The result
 * depends on what the lists say and not on the order in which they were named.
 */
export function groupByTies(ties: readonly Tie[]): Party[] {
  const inOrder = [...ties].sort(byStrength);
  const groups = new Map<Entry, Set<Entry>>();
  const groupOf = (entry: Entry) => {
    const group = groups.get(entry) ?? new Set([entry]);
    groups.set(entry, group);
    return group;
  };
  for (const { one, other } of unrivalled(inOrder)) {
    const [ours, theirs] = [groupOf(one), groupOf(other)];
    if (ours === theirs || shareList(ours, theirs)) continue;
    for (const entry of theirs) {
      ours.add(entry);
      groups.set(entry, ours);
    }
  }
  return [...new Set(groups.values())].map((group) => ({
    entries: [...group],
    ties: inOrder.filter(({ one, other }) => group.has(one) && group.has(other)),
  }));
}

/** The ties that are, for both of their entries, the strongest with the other's list, and alone so. */
function unrivalled(ties: readonly Tie[]): Tie[] {
  const rivals = new Map<Entry, Map<string, Tie[]>>();
  for (const tie of ties) {
    for (const [entry, { list }] of [
      [tie.one, tie.other],
      [tie.other, tie.one],
    ] as const) {
      const byList = rivals.get(entry) ?? new Map<string, Tie[]>();
      rivals.set(entry, byList.set(list, [...(byList.get(list) ?? []), tie]));
    }
  }
  const wins = (tie: Tie, entry: Entry, list: string) =>
    (rivals.get(entry)?.get(list) ?? []).every(
      (rival) => rival === tie || rival.strength < tie.strength,
    );
  return ties.filter(
    (tie) => wins(tie, tie.one, tie.other.list) && wins(tie, tie.other, tie.one.list),
  );
}

/** Of equal strength by the numbers of their entries. */
function byStrength(a: Tie, b: Tie): number {
  if (a.strength !== b.strength) return b.strength - a.strength;
  return numbersOf(a) < numbersOf(b) ? -1 : 1;
}

function numbersOf({ one, other }: Tie): string {
  return `${numberOf(one)} ${numberOf(other)}`;
}

/** What an entry goes by among all lists. */
export function numberOf({ list, id }: Entry): string {
  return `${list} ${id}`;
}

function shareList(a: ReadonlySet<Entry>, b: ReadonlySet<Entry>): boolean {
  const lists = new Set([...a].map(({ list }) => list));
  return [...b].some(({ list }) => lists.has(list));
}
