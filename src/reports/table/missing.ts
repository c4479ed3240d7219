import type { Role } from '../../input/subject.ts';
import type { Evidence, Hit } from '../../matching/hit.ts';
import { missingEvidence } from '../evidence-order.ts';
import { missingWords } from '../wording.ts';
import type { Canvas } from './canvas.ts';
import { type Cell, INDENT, LABEL, labelled } from './cells.ts';

/**
 * The fields that the row and those that the entry does not have. They weigh nothing and take one line
 * together; their values say what to ask for.
 */
export function missingLines(
  hit: Hit,
  roles: ReadonlySet<Role>,
  canvas: Canvas,
): readonly string[] {
  const { here, listed } = missingEvidence(hit, roles);
  return [...missing('from your file', here, canvas), ...missing('from the list', listed, canvas)];
}

function missing(
  where: string,
  fields: readonly Evidence[],
  { width, palette }: Canvas,
): readonly string[] {
  if (fields.length === 0) return [];
  const label: Cell = { text: 'missing', width: LABEL, paint: palette.label };
  const text = `${where}: ${fields.map(missingWords).join('; ')}`;
  return labelled(label, text, { indent: INDENT, width });
}
