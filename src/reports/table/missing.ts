import type { Role } from '../../input/subject.ts';
import type { Evidence, EvidenceKind, Hit } from '../../matching/hit.ts';
import { couldHold } from '../not-checked.ts';
import { fieldWords, isUnread } from '../wording.ts';
import type { Canvas } from './canvas.ts';
import { type Cell, INDENT, LABEL, labelled } from './cells.ts';

/** Fields that identify a party: to be asked for also where the file has no such column. */
const IDENTIFYING: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'birth_date',
  'passport',
  'national_id',
  'tax_id',
  'registration',
]);

/**
 * The fields that the row and those that the entry does not have. They weigh nothing and take one line
 * together; their values say what to ask for. What no row of the file can have is told once, at the end.
 */
export function missingLines(
  { evidence }: Hit,
  roles: ReadonlySet<Role>,
  canvas: Canvas,
): readonly string[] {
  const wanted = evidence.filter(({ kind }) => IDENTIFYING.has(kind) || couldHold(roles, kind));
  return [
    ...missing(wanted, 'missing-here', canvas),
    ...missing(evidence, 'missing-on-list', canvas),
  ];
}

function missing(
  evidence: readonly Evidence[],
  verdict: 'missing-here' | 'missing-on-list',
  { width, palette }: Canvas,
): readonly string[] {
  const fields = evidence.filter((item) => item.verdict === verdict && !isUnread(item));
  if (fields.length === 0) return [];
  const where = verdict === 'missing-here' ? 'from your file' : 'from the list';
  const named = fields.map(({ kind, here, listed }) => {
    const value = here ?? listed;
    return fieldWords(kind) + (value === null ? '' : ` ${firstOf(value)}`);
  });
  const label: Cell = { text: 'missing', width: LABEL, paint: palette.verdict[verdict] };
  return labelled(label, `${where}: ${named.join('; ')}`, { indent: INDENT, width });
}

/** One value, or two; a document or wallet to be asked for needs no more to be recognised. */
function firstOf(values: string): string {
  const all = values.split('; ');
  return all.length <= 2 ? all.join(' or ') : `${all[0]} and ${all.length - 1} more`;
}
