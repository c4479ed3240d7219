import type { Entry } from '../entry.ts';

/** A party of a network: an entry, or a name that a link gives and that no entry bears. */
export interface NetworkNode {
  /** Unique in its network; of an entry `list:id`. */
  readonly key: string;
  readonly name: string;
  readonly entry?: Entry;
  /** Links from the centre, 0 for the centre itself. */
  readonly distance: number;
}

/** A link as the list prints it: `from` says that it is linked to `to`. Both are keys of nodes. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  /** The list's own word for the link. */
  readonly relation?: string;
}

/**
 * How a party hangs on the one above it in the tree: `to` for what the upper one says it is linked to,
 * `from` for one that says so of the upper one, `both` where each says it of the other.
 */
export type LinkDirection = 'to' | 'from' | 'both';

/** The same network as a tree. Every link stands in it once. */
export interface NetworkBranch {
  readonly node: NetworkNode;
  /** Absent at the root. */
  readonly direction?: LinkDirection;
  /** The words of the links to the party above, each once. */
  readonly relations: readonly string[];
  /** The party stands elsewhere in the tree, with its branches; here it has none. */
  readonly again: boolean;
  readonly branches: readonly NetworkBranch[];
  /** Neighbours not shown here because of the limit. */
  readonly beyondLimit: number;
  /** Neighbours not shown here because they are further away than the depth. */
  readonly beyondDepth: number;
}

/** The parties around one, with their links. */
export interface Network {
  /** The centre first, then by distance, in the order in which they are met. */
  readonly nodes: readonly NetworkNode[];
  /** In the order of the tree. */
  readonly edges: readonly NetworkEdge[];
  readonly tree: NetworkBranch;
  /** Whether parties were left out, at the limit or at the depth. */
  readonly complete: boolean;
}

/** How far a network reaches. */
export interface NetworkReach {
  /** Links from the centre, from 0; `Infinity` for as far as they lead. */
  readonly depth: number;
  /** Neighbours told of one party; 0 for all. */
  readonly limit: number;
}
