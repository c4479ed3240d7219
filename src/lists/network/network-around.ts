import { HaechiError } from '../../foundation/haechi-error.ts';
import type { Entry } from '../entry.ts';
import { entryKey, type LinkGraph, type Neighbour, type Party } from './link-graph.ts';
import type {
  LinkDirection,
  Network,
  NetworkBranch,
  NetworkEdge,
  NetworkNode,
  NetworkReach,
} from './network.ts';

/** A branch that is still growing. */
interface Growing {
  readonly node: NetworkNode;
  readonly direction?: LinkDirection;
  readonly relations: readonly string[];
  readonly again: boolean;
  readonly branches: Growing[];
  beyondLimit: number;
  beyondDepth: number;
}

/**
 * The network around an entry, nearest parties first (breadth-first search): a party stands with its
 * branches where it is nearest to the centre, and is only named where another way leads to it.
 *
 * Throws INTERNAL for an entry of none of the lists of the graph, and for a depth or limit below 0.
 */
export function networkAround(graph: LinkGraph, entry: Entry, reach: NetworkReach): Network {
  const centre = graph.party(entryKey(entry));
  if (!centre) throw new HaechiError('INTERNAL', `no list of the network has ${entryKey(entry)}`);
  if (!(reach.depth >= 0 && reach.limit >= 0)) {
    throw new HaechiError('INTERNAL', `no network of depth ${reach.depth}, limit ${reach.limit}`);
  }
  return new Growth(graph, reach).from(centre);
}

class Growth {
  readonly #graph: LinkGraph;
  readonly #reach: NetworkReach;
  readonly #nodes = new Map<string, NetworkNode>();
  readonly #edges = new Set<NetworkEdge>();

  constructor(graph: LinkGraph, reach: NetworkReach) {
    this.#graph = graph;
    this.#reach = reach;
  }

  from(centre: Party): Network {
    const root = branch(this.#addNode(centre, 0), false);
    let complete = true;
    // The queue of the search, which grows while it is walked.
    const queue = [root];
    for (const growing of queue) {
      queue.push(...this.#grow(growing));
      complete &&= growing.beyondLimit + growing.beyondDepth === 0;
    }
    const tree: NetworkBranch = root;
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges], tree, complete };
  }

  /** Adds the branches of one party; returns those that are to grow in turn. */
  #grow(growing: Growing): Growing[] {
    const { node } = growing;
    const untold = this.#graph
      .neighbours(node.key)
      .filter(({ edges }) => edges.some((edge) => !this.#edges.has(edge)));
    const near = node.distance < this.#reach.depth ? untold : untold.filter(this.#isShown);
    const shown = this.#reach.limit === 0 ? near : near.slice(0, this.#reach.limit);
    growing.beyondDepth = untold.length - near.length;
    growing.beyondLimit = near.length - shown.length;
    growing.branches.push(...shown.map((neighbour) => this.#follow(neighbour, node.distance + 1)));
    return growing.branches.filter(({ again }) => !again);
  }

  /** At the depth, links to parties that are shown already are told. */
  readonly #isShown = ({ party }: Neighbour): boolean => this.#nodes.has(party.key);

  #follow({ party, direction, edges }: Neighbour, distance: number): Growing {
    const known = this.#nodes.get(party.key);
    for (const edge of edges) this.#edges.add(edge);
    const relations = [...new Set(edges.flatMap(({ relation }) => relation ?? []))];
    const node = known ?? this.#addNode(party, distance);
    return branch(node, known !== undefined, { direction, relations });
  }

  #addNode(party: Party, distance: number): NetworkNode {
    const node = { ...party, distance };
    this.#nodes.set(party.key, node);
    return node;
  }
}

function branch(
  node: NetworkNode,
  again: boolean,
  link: { readonly direction?: LinkDirection; readonly relations: readonly string[] } = {
    relations: [],
  },
): Growing {
  return { node, again, ...link, branches: [], beyondLimit: 0, beyondDepth: 0 };
}
