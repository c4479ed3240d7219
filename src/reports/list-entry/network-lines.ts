import type { LinkDirection, NetworkBranch, NetworkNode } from '../../lists/network/network.ts';
import type { Canvas } from '../table/canvas.ts';
import { wrapText } from '../table/wrap.ts';
import { counted } from '../wording.ts';

/** What a branch hangs on, and what stands under that beside its own branches. */
const LAST = { hook: '└─ ', below: '   ' };
const INNER = { hook: '├─ ', below: '│  ' };
const STEP = 3;
/** However deep the tree, a name has this much room. */
const ROOM = 30;

export const DIRECTIONS: { readonly [direction in LinkDirection]: string } = {
  to: 'linked to',
  from: 'linked from',
  both: 'linked to and from',
};

/** What hangs under a party: another party, or a line that says what is not shown. */
type Twig = NetworkBranch | string;

interface Placed {
  readonly twig: Twig;
  readonly indent: string;
  readonly isLast: boolean;
}

/**
 * The network as a tree. `linked to` is what the party above is linked to, `linked from` one that is
 * linked to the party above. A branch that is deeper than the width allows is not indented further
 * and says how many links it is away. A tree without branches says that there are none.
 */
export function networkLines(tree: NetworkBranch, { width, palette }: Canvas): readonly string[] {
  const deepest = Math.floor((width - ROOM) / STEP);
  const lines = [...wrapText(nodeWords(tree.node), width)];
  // A stack and no recursion: a chain of links may be longer than calls may be deep.
  const waiting = placedUnder(tree, '');
  if (waiting.length === 0) waiting.push({ twig: 'no links', indent: '', isLast: true });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { twig, indent, isLast } = next;
    const { hook, below } = isLast ? LAST : INNER;
    const text = typeof twig === 'string' ? twig : branchWords(twig, deepest);
    for (const [index, line] of wrapText(text, width - indent.length - STEP).entries()) {
      lines.push(palette.label(indent + (index === 0 ? hook : below)) + line);
    }
    if (typeof twig === 'string') continue;
    waiting.push(...placedUnder(twig, twig.node.distance > deepest ? indent : indent + below));
  }
  return lines;
}

/** What hangs under a party, for the stack: the first one on top. */
function placedUnder(branch: NetworkBranch, indent: string): Placed[] {
  const twigs: readonly Twig[] = [...branch.branches, ...notShown(branch)];
  const last = twigs.length - 1;
  return twigs.map((twig, index) => ({ twig, indent, isLast: index === last })).reverse();
}

function notShown({ branches, beyondLimit, beyondDepth }: NetworkBranch): readonly string[] {
  const others = branches.length > 0 ? 'more' : '';
  const parties = (count: number) =>
    counted(count, `${others} party`.trim(), `${others} parties`.trim());
  return [
    ...(beyondLimit > 0 ? [`${parties(beyondLimit)}; --limit 0 shows all`] : []),
    ...(beyondDepth > 0 ? [`${parties(beyondDepth)} further away; --depth reaches further`] : []),
  ];
}

function branchWords(branch: NetworkBranch, deepest: number): string {
  const { node, direction, relations, again } = branch;
  const far = node.distance > deepest + 1 ? `(${node.distance} links away) ` : '';
  const how = direction === undefined ? '' : `${DIRECTIONS[direction]} `;
  const words = relations.length === 0 ? '' : `: ${relations.join('; ')}`;
  return `${far}${how}${nodeWords(node)}${words}${again ? ', shown elsewhere in this tree' : ''}`;
}

function nodeWords({ name, entry }: NetworkNode): string {
  if (!entry) return `${name} (no entry found)`;
  return `${name} (${[entry.id, entry.type, ...entry.programs].join(', ')})`;
}
