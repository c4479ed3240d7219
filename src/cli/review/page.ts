import { counted } from '../../reports/wording.ts';

/** Lines that fit into a window, of a body that may be longer. */
export interface Page {
  readonly lines: readonly string[];
  /** Lines of the body above the page, and below it. */
  readonly above: number;
  readonly below: number;
}

/** What stays on a page, whatever part of its body is shown. */
export interface Frame {
  readonly head: readonly string[];
  readonly foot: readonly string[];
  readonly height: number;
}

/** The least of a body that is shown, however low the window. */
const LEAST = 3;

/** The part of a body that begins with line `from`, or as near to it as leaves no space unused. */
export function pageOf(body: readonly string[], from: number, frame: Frame): Page {
  const { head, foot, height } = frame;
  // One line more tells how much is hidden.
  const room = Math.max(LEAST, height - head.length - foot.length - 1);
  const above = Math.max(0, Math.min(from, body.length - room));
  const below = Math.max(0, body.length - room - above);
  const more = below > 0 ? `${counted(below, 'more line')}: space or down` : '';
  return {
    lines: [...head, ...body.slice(above, above + room), more, ...foot],
    above,
    below,
  };
}
