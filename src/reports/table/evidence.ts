import { NAME_ROLES, type Role } from '../../input/subject.ts';
import type { Evidence, EvidenceKind, Hit, Verdict } from '../../matching/hit.ts';
import { couldHold } from '../not-checked.ts';
import { fieldWords, isUnread } from '../wording.ts';
import type { Canvas } from './canvas.ts';
import { type Cell, labelled, sideBySide } from './cells.ts';
import { displayWidth } from './display-width.ts';
import type { Palette } from './palette.ts';
import { printable } from './printable.ts';

export const INDENT = 4;
export const LABEL = 9;
const FIELD = 12;
const GAP = 2;
/** Between the verdict, the field and the two values. */
const GAPS = 3 * GAP;

/** From this width on the two values stand in columns; below, one after the other. */
const WIDE_ENOUGH = 64;

/** The order of reading: what speaks for the match, then what speaks against it. */
const COMPARED = ['equal', 'similar', 'differs'] as const satisfies readonly Verdict[];

/** What a field is called of which both sides have a value and one of the two was not understood. */
const UNREAD = 'unread';

/**
 * Every compared field of a hit, those with a value that was not understood, then the fields that one
 * of the two sides does not have.
 */
export function evidenceLines(
  hit: Hit,
  roles: ReadonlySet<Role>,
  canvas: Canvas,
): readonly string[] {
  const told = toldByMatch(hit);
  const rows = COMPARED.flatMap((verdict) =>
    hit.evidence.filter((evidence) => evidence.verdict === verdict && evidence !== told),
  );
  const all = [...rows, ...hit.evidence.filter(isUnread)];
  return [
    ...(canvas.width >= WIDE_ENOUGH ? inColumns(all, canvas) : inSentences(all, canvas)),
    ...missing(withoutAbsent(hit, roles), 'missing-here', canvas),
    ...missing(hit, 'missing-on-list', canvas),
  ];
}

/** The evidence that the line on what matched gives in full, so that it need not be said twice. */
export function toldByMatch({ evidence, matched }: Hit): Agreement | undefined {
  const agreements = evidence.filter(agrees).filter(({ here }) => here === matched.value);
  return isNameRole(matched.role)
    ? agreements.find(({ listed }) => listed === matched.name)
    : agreements[0];
}

export function isNameRole(role: Role): boolean {
  return NAME_ROLES.some((named) => named === role);
}

type Agreement = Evidence & { readonly verdict: 'equal' | 'similar' };

function agrees(evidence: Evidence): evidence is Agreement {
  return evidence.verdict === 'equal' || evidence.verdict === 'similar';
}

function inColumns(rows: readonly Evidence[], { width, palette }: Canvas): readonly string[] {
  const values = rows.map(({ here, listed }) => [
    `yours ${fewOf(here ?? '')}`,
    `listed ${fewOf(listed ?? '')}`,
  ]);
  const room = width - INDENT - LABEL - FIELD - GAPS;
  const yours = shareOf(room, widest(values, 0), widest(values, 1));
  const theirs = Math.min(room - yours, widest(values, 1));
  const beside = room - yours - theirs - GAP;
  return rows.flatMap((evidence, index) => {
    const { kind, detail } = evidence;
    const label = verdictLabel(evidence, palette);
    const [here = '', listed = ''] = values[index] ?? [];
    const cells: readonly Cell[] = [
      label,
      { text: fieldWords(kind), width: FIELD },
      { text: here, width: yours },
      { text: listed, width: theirs },
    ];
    if (detail === undefined) return sideBySide(cells, INDENT);
    const why = { text: `(${detail})`, paint: palette.label };
    if (displayWidth(printable(why.text)) <= beside) {
      return sideBySide([...cells, { ...why, width: beside }], INDENT);
    }
    const below = labelled({ text: '', width: LABEL + GAP + FIELD }, why.text, {
      indent: INDENT,
      width,
      paint: why.paint,
    });
    return [...sideBySide(cells, INDENT), ...below];
  });
}

function widest(values: readonly (readonly string[])[], column: number): number {
  return Math.max(0, ...values.map((row) => displayWidth(printable(row[column] ?? ''))));
}

/** The columns for the first of two texts: what it wants, unless the second would suffer for it. */
function shareOf(room: number, first: number, second: number): number {
  const half = Math.floor(room / 2);
  return Math.min(first, Math.max(half, room - second));
}

function inSentences(rows: readonly Evidence[], { width, palette }: Canvas): readonly string[] {
  return rows.flatMap((evidence) => {
    const { kind, here, listed, detail } = evidence;
    const values =
      here === listed ? `${here}` : `yours ${here ?? ''}, listed ${fewOf(listed ?? '')}`;
    const why = detail === undefined ? '' : ` (${detail})`;
    const text = `${fieldWords(kind)}: ${values}${why}`;
    return labelled(verdictLabel(evidence, palette), text, { indent: INDENT, width });
  });
}

function verdictLabel(evidence: Evidence, palette: Palette): Cell {
  const { verdict } = evidence;
  const text = isUnread(evidence) ? UNREAD : verdict;
  return { text, width: LABEL, paint: palette.verdict[verdict] };
}

/** Fields that identify a party: to be asked for also where the file has no such column. */
const IDENTIFYING: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'birth_date',
  'passport',
  'national_id',
  'tax_id',
  'registration',
]);

/** What no row of the file can have is told once, at the end. */
function withoutAbsent(hit: Hit, roles: ReadonlySet<Role>): Pick<Hit, 'evidence'> {
  const evidence = hit.evidence.filter(
    ({ kind, verdict }) =>
      verdict !== 'missing-here' || IDENTIFYING.has(kind) || couldHold(roles, kind),
  );
  return { evidence };
}

/** Missing fields weigh nothing and take one line together; their values say what to ask for. */
function missing(
  hit: Pick<Hit, 'evidence'>,
  verdict: 'missing-here' | 'missing-on-list',
  { width, palette }: Canvas,
): readonly string[] {
  const fields = hit.evidence.filter(
    (evidence) => evidence.verdict === verdict && !isUnread(evidence),
  );
  if (fields.length === 0) return [];
  const where = verdict === 'missing-here' ? 'from your file' : 'from the list';
  const named = fields.map(({ kind, here, listed }) => {
    const value = here ?? listed;
    return fieldWords(kind) + (value === null ? '' : ` ${firstOf(value)}`);
  });
  const label: Cell = { text: 'missing', width: LABEL, paint: palette.verdict[verdict] };
  return labelled(label, `${where}: ${named.join('; ')}`, { indent: INDENT, width });
}

const FEW = 3;

/** Some entries have a hundred wallets: the first ones say what is meant, the other formats have all. */
function fewOf(values: string): string {
  const all = values.split('; ');
  if (all.length <= FEW + 1) return values;
  return `${all.slice(0, FEW).join('; ')} and ${all.length - FEW} more`;
}

/** One value, or two; a document or wallet to be asked for needs no more to be recognised. */
function firstOf(values: string): string {
  const all = values.split('; ');
  return all.length <= 2 ? all.join(' or ') : `${all[0]} and ${all.length - 1} more`;
}
