import type { NetworkBranch, NetworkNode } from '../../lists/network/network.ts';
import type { EntryView } from '../list-entry/entry-view.ts';
import { DIRECTIONS } from '../list-entry/network-lines.ts';
import { counted } from '../wording.ts';

/** A network drawn as a tree from left to right: boxes, the lines between them, and the same in words. */
export interface NetworkPicture {
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Box[];
  readonly edges: readonly {
    readonly path: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
  }[];
  /** For whoever does not see the picture. */
  readonly lines: readonly string[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly title: string;
  readonly type: string;
  readonly centre: boolean;
}

/** In units of the picture, which are pixels where it is shown as large as it is. */
const BOX = { width: 250, height: 26 };
const COLUMN = 400;
const ROW = 34;
const MARGIN = 4;
/** Letters that fit into a box, and onto a line between two. */
const LABEL = 36;
const RELATION = 22;

/** Undefined where a party is linked to nobody. */
export function networkPicture({ network, entry }: EntryView): NetworkPicture | undefined {
  const { tree, complete } = network;
  if (tree.branches.length === 0) return undefined;
  const drawing = new Drawing();
  drawing.place(tree, 0);
  const others = network.nodes.length - 1;
  const shown = counted(others, 'other party', 'other parties');
  return {
    caption: `Network of ${entry.name}: ${shown}${complete ? '' : ' shown, more are listed'}`,
    ...drawing.picture(),
  };
}

class Drawing {
  readonly #nodes: Box[] = [];
  readonly #edges: NetworkPicture['edges'][number][] = [];
  readonly #lines: string[] = [];
  #rows = 0;
  #columns = 0;

  /** Places a branch with all that hangs on it; returns the middle of its box from above. */
  place(branch: NetworkBranch, column: number): number {
    const { node, branches } = branch;
    this.#columns = Math.max(this.#columns, column + 1);
    const at = this.#nodes.length;
    this.#nodes.push(boxOf(node, column, 0));
    const below = branches.map((each) => {
      this.#lines.push(`${nameOf(node)} ${linkWords(each)} ${nameOf(each.node)}`);
      return { each, middle: this.place(each, column + 1) };
    });
    const own = this.#rows * ROW + MARGIN + BOX.height / 2;
    if (below.length === 0) this.#rows += 1;
    const middles = below.map(({ middle }) => middle);
    const middle = below.length === 0 ? own : (Math.min(...middles) + Math.max(...middles)) / 2;
    this.#nodes[at] = boxOf(node, column, middle - BOX.height / 2);
    for (const { each, middle: end } of below) this.#edges.push(edge(each, column, middle, end));
    return middle;
  }

  picture(): Omit<NetworkPicture, 'caption'> {
    return {
      width: (this.#columns - 1) * COLUMN + BOX.width + 2 * MARGIN,
      height: this.#rows * ROW + 2 * MARGIN,
      nodes: this.#nodes,
      edges: this.#edges,
      lines: this.#lines,
    };
  }
}

function boxOf(node: NetworkNode, column: number, y: number): Box {
  return {
    x: column * COLUMN + MARGIN,
    y,
    ...BOX,
    label: cut(node.name, LABEL),
    title: nameOf(node),
    type: node.entry?.type ?? 'unlisted',
    centre: column === 0,
  };
}

function edge(branch: NetworkBranch, column: number, from: number, to: number) {
  const [start, end] = [column * COLUMN + MARGIN + BOX.width, (column + 1) * COLUMN + MARGIN];
  const bend = start + 14;
  return {
    path: `M${start} ${from}H${bend}V${to}H${end}`,
    label: cut(branch.relations.join('; '), RELATION),
    x: bend + 4,
    y: to - 4,
  };
}

function linkWords({ direction, relations }: NetworkBranch): string {
  const words = direction === undefined ? 'linked to' : DIRECTIONS[direction];
  return relations.length === 0 ? words : `${words} (${relations.join('; ')})`;
}

function nameOf({ name, entry }: NetworkNode): string {
  return entry ? `${name} (${[entry.id, entry.type, ...entry.programs].join(', ')})` : name;
}

/** Whole letters, marks included; the title has the rest. */
function cut(text: string, length: number): string {
  const letters = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`;
}
