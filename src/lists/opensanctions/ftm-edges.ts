import type { Link } from '../entry.ts';
import { type FtmEntity, valuesOf } from './ftm-entity.ts';

/** The two ends of each relation. Source: the schemas of the FollowTheMoney model of these names. */
const ENDS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['Associate', ['person', 'associate']],
  ['Directorship', ['director', 'organization']],
  ['Employment', ['employee', 'employer']],
  ['Family', ['person', 'relative']],
  ['Membership', ['member', 'organization']],
  ['Ownership', ['owner', 'asset']],
  ['Representation', ['agent', 'client']],
  ['Succession', ['predecessor', 'successor']],
  ['UnknownLink', ['subject', 'object']],
]);

/** What a relation is called: `role` and `relationship` where there are any. */
const WORDS = ['role', 'relationship'];

/** One end of a relation, seen from the other. */
export interface FtmLink {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
}

/** Whether an entity of this schema only relates two others. */
export function isEdge(schema: string): boolean {
  return ENDS.has(schema);
}

/**
 * A relation as links in both directions, for a list's reader looks from either end. `relation` tells
 * what the other one is in it, in the model's word, and then the list's words for the relation:
 * `organization: Leader or official of`.
 */
export function linksOf(edge: FtmEntity): FtmLink[] {
  const ends = ENDS.get(edge.schema);
  if (!ends) return [];
  const words = valuesOf(edge, ...WORDS).join('; ');
  const relationOf = (end: string): string => (words === '' ? end : `${end}: ${words}`);
  const [first, second] = ends;
  return valuesOf(edge, first).flatMap((one) =>
    valuesOf(edge, second).flatMap((other) => [
      { from: one, to: other, relation: relationOf(second) },
      { from: other, to: one, relation: relationOf(first) },
    ]),
  );
}

/** Properties of a party that hold the ids of others. */
export const LINK_PROPERTIES: readonly string[] = ['parent', 'owner', 'operator'];

/** The links that stand in a party's own properties. */
export function ownLinks(entity: FtmEntity): FtmLink[] {
  return LINK_PROPERTIES.flatMap((relation) =>
    valuesOf(entity, relation).map((to) => ({ from: entity.id, to, relation })),
  );
}

/** A link as an entry has it; an id that the file does not name is no party that one could read of. */
export function toLink(
  { to, relation }: FtmLink,
  names: ReadonlyMap<string, string>,
  isEntry: (id: string) => boolean,
): Link {
  return { name: names.get(to) ?? to, ...(isEntry(to) && { id: to }), relation };
}
