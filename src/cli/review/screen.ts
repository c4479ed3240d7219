import { REASONS } from '../../decisions/reasons.ts';
import { type InputLayout, ROLES } from '../../input/subject.ts';
import type { Disposition } from '../../matching/disposition.ts';
import type { Hit } from '../../matching/hit.ts';
import { dispositionWords } from '../../reports/decision-wording.ts';
import { namesOf } from '../../reports/hit-wording.ts';
import { listingNumber } from '../../reports/listing-wording.ts';
import type { ReportSummary } from '../../reports/reading/read-report.ts';
import type { ReportStyle } from '../../reports/report.ts';
import { blockLines } from '../../reports/table/block.ts';
import { openCanvas } from '../../reports/table/canvas.ts';
import { printable } from '../../reports/table/printable.ts';
import { wrapText } from '../../reports/table/wrap.ts';

/** What is on the screen beside the hit itself. */
export interface Surroundings {
  readonly at: number;
  readonly of: number;
  readonly decided: number;
  readonly report: string;
  readonly canApprove: boolean;
  /** What happened last. */
  readonly message: string;
}

export interface ScreenSize extends ReportStyle {
  readonly height: number;
}

/** The hit with its evidence, the keys below; `scrolled` lines of it stand above the screen. */
export function hitScreen(
  hit: Hit,
  inputs: readonly InputLayout[],
  around: Surroundings,
  size: ScreenSize,
  scrolled: number,
): { readonly lines: readonly string[]; readonly hidden: number } {
  const { palette, width } = openCanvas(size);
  const { at, of, decided, report, canApprove, message } = around;
  const title = `Hit ${at} of ${of} open, ${decided} decided now: ${report}`;
  const keys = [
    'f false positive  t true match  n needs data  e escalated',
    `${canApprove ? 'a approve  ' : ''}s skip  p previous  u undo  q quit`,
  ];
  const foot = [
    ...(message === '' ? [] : wrapText(message, width).map(palette.warning)),
    ...keys.flatMap((line) => wrapText(line, width)).map(palette.label),
  ];
  const body = blockLines({ hits: [hit], more: 0 }, inputs, openCanvas(size));
  const head = [...wrapText(title, width).map(palette.title), ''];
  const room = Math.max(3, size.height - head.length - foot.length - 2);
  const from = Math.max(0, Math.min(scrolled, body.length - room));
  const hidden = Math.max(0, body.length - room - from);
  const more = hidden > 0 ? palette.label(`${hidden} more lines: space or down`) : '';
  return { lines: [...head, ...body.slice(from, from + room), more, ...foot], hidden };
}

/** The reasons of a disposition with the keys that choose them. */
export function reasonLines(
  hit: Hit,
  disposition: Disposition,
  size: ScreenSize,
): readonly string[] {
  const { palette, width } = openCanvas(size);
  const reasons = REASONS[disposition].map(
    ({ code, meaning }, index) => `${index + 1}  ${code}: ${meaning}`,
  );
  return [
    ...wrapText(aboutHit(hit), width).map(palette.title),
    '',
    `Why is it ${dispositionWords(disposition)}?`,
    ...reasons.flatMap((line) => wrapText(line, width)),
    palette.label('a number chooses, Escape goes back'),
  ];
}

/** A line that is being typed, with its label. */
export function typingLines(
  hit: Hit,
  label: string,
  typed: string,
  size: ScreenSize,
): readonly string[] {
  const { palette, width } = openCanvas(size);
  return [
    ...wrapText(aboutHit(hit), width).map(palette.title),
    '',
    `${label} (Escape goes back)`,
    `> ${printable(typed)}`,
  ];
}

function aboutHit({ subject, entry }: Hit): string {
  const row = [...(subject.id ?? []), ...namesOf(subject)].join(' ');
  return `${row} / ${entry.name} (${listingNumber(entry)})`;
}

/** How columns were read, as far as a report tells it. */
export function layoutsOf({ columns }: ReportSummary): readonly InputLayout[] {
  return columns.map(({ file, read }) => ({
    file,
    encoding: '',
    encodingGuessed: false,
    delimiter: ',',
    headerLine: 1,
    headerGuessed: false,
    columns: Object.keys(read).flatMap((role, at) => {
      const known = ROLES.find((name) => name === role);
      return known ? [{ number: at + 1, header: role, role: known }] : [];
    }),
  }));
}
