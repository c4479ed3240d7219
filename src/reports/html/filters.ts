import type { Hit, HitChange, HitDecision } from '../../matching/hit.ts';
import { TIERS } from '../../matching/tier.ts';
import { stateOf } from './row-view.ts';

/** A group of boxes to tick; a row is shown where one of its hits is ticked in every group. */
export interface Filter {
  readonly name: 'tier' | 'state' | 'change';
  readonly label: string;
  readonly choices: readonly {
    readonly value: string;
    readonly text: string;
    readonly count: number;
    readonly checked: boolean;
  }[];
}

/** A choice of one among many. */
export interface Select {
  readonly name: 'list' | 'program';
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly count: number }[];
}

const STATES: readonly ('open' | HitDecision['state'])[] = [
  'open',
  'lapsed',
  'contradicted',
  'pending',
  'confirmed',
  'cleared',
];
const CHANGES: readonly HitChange[] = ['new', 'changed', 'unchanged'];

/** The filters that tell hits apart: one that all hits agree in is none. */
export function filtersOf(hits: readonly Hit[]): readonly Filter[] {
  const groups = [
    { name: 'tier', label: 'Tier', values: TIERS, of: (hit: Hit) => hit.tier },
    { name: 'state', label: 'Decision', values: STATES, of: stateOf },
    { name: 'change', label: 'Since then', values: CHANGES, of: (hit: Hit) => hit.change ?? '' },
  ] as const;
  return groups
    .map(({ name, label, values, of }): Filter => {
      const counts = countBy(hits, (hit) => [of(hit)]);
      const choices = values
        .filter((value) => counts.has(value))
        .map((value) => ({
          value,
          text: value,
          count: counts.get(value) ?? 0,
          checked: value !== 'cleared',
        }));
      return { name, label, choices };
    })
    .filter(({ choices }) => choices.length > 1 || choices.some(({ checked }) => !checked));
}

export function selectsOf(hits: readonly Hit[]): readonly Select[] {
  const groups = [
    { name: 'list', label: 'List', of: listsOf },
    { name: 'program', label: 'Programme', of: ({ entry }: Hit) => entry.programs },
  ] as const;
  return groups
    .map(({ name, label, of }): Select => {
      const counts = [...countBy(hits, of)].sort(([a], [b]) => (a < b ? -1 : 1));
      return { name, label, choices: counts.map(([value, count]) => ({ value, count })) };
    })
    .filter(({ choices }) => choices.length > 1);
}

function countBy(
  hits: readonly Hit[],
  of: (hit: Hit) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of hits.flatMap(of)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function listsOf({ entry }: Hit): readonly string[] {
  return [...new Set(entry.listings.map(({ list }) => list))];
}
