import { REASONS } from '../../decisions/reasons.ts';
import { ROLES } from '../../input/subject.ts';
import type { Disposition } from '../../matching/disposition.ts';
import type { Hit } from '../../matching/hit.ts';
import { dispositionWords } from '../../reports/decision-wording.ts';
import { namesOf } from '../../reports/hit-wording.ts';
import { listingNumber } from '../../reports/listing-wording.ts';
import type { ReportSummary } from '../../reports/reading/read-report.ts';
import type { ReportStyle } from '../../reports/report.ts';
import { blockLines, type RolesRead } from '../../reports/table/block.ts';
import { openCanvas } from '../../reports/table/canvas.ts';
import { printable } from '../../reports/table/printable.ts';
import { wrapText } from '../../reports/table/wrap.ts';
import { type Page, pageOf } from './page.ts';

/** What is on the screen beside a hit, and where none is open. */
export interface Surroundings {
  readonly report: string;
  /** How many were decided now. */
  readonly decided: number;
  /** What happened last. */
  readonly message: string;
}

/** The same of a hit among the open ones. */
export interface HitSurroundings extends Surroundings {
  readonly at: number;
  readonly of: number;
  readonly canApprove: boolean;
}

export interface ScreenSize extends ReportStyle {
  readonly height: number;
}

/** The hit with its evidence, the keys below. */
export function hitPage(
  hit: Hit,
  inputs: readonly RolesRead[],
  around: HitSurroundings,
  size: ScreenSize,
  from: number,
): Page {
  const { at, of, decided, report, canApprove, message } = around;
  const canvas = openCanvas(size);
  const keys = [
    'f false positive  t true match  n needs data  e escalated',
    `${canApprove ? 'a approve  ' : ''}s skip  p previous  u undo  q quit`,
  ];
  const title = `Hit ${at} of ${of} open, ${decided} decided now: ${report}`;
  const body = [
    ...messageLines(message, size),
    ...blockLines({ hits: [hit], more: 0 }, inputs, canvas),
  ];
  return pageOf(body, from, {
    head: [...wrapText(title, canvas.width).map(canvas.palette.title), ''],
    foot: keysLines(keys, size),
    height: size.height,
  });
}

/** What is left to do once no hit is open any more. */
export function endPage(around: Surroundings, size: ScreenSize, from: number): Page {
  const { decided, report, message } = around;
  const { palette, width } = openCanvas(size);
  const title = `Nothing is open any more, ${decided} decided now: ${report}`;
  return pageOf(messageLines(message, size), from, {
    head: [...wrapText(title, width).map(palette.title), ''],
    foot: keysLines([`${decided > 0 ? 'u undoes the last  ' : ''}q ends`], size),
    height: size.height,
  });
}

/** The reasons of a disposition with the keys that choose them. */
export function reasonPage(
  hit: Hit,
  disposition: Disposition,
  size: ScreenSize,
  from: number,
): Page {
  const { palette, width } = openCanvas(size);
  const reasons = REASONS[disposition].map(
    ({ code, meaning }, index) => `${index + 1}  ${code}: ${meaning}`,
  );
  const body = [
    ...wrapText(aboutHit(hit), width).map(palette.title),
    '',
    `Why is it ${dispositionWords(disposition)}?`,
    ...reasons.flatMap((line) => wrapText(line, width)),
  ];
  const foot = keysLines(['a number chooses, Escape goes back'], size);
  return pageOf(body, from, { head: [], foot, height: size.height });
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
    ...wrapText(`${label} (Escape goes back)`, width),
    `> ${printable(typed)}`,
  ];
}

/** While a decision cannot be written yet. */
export function waitingLines(size: ScreenSize): readonly string[] {
  return wrapText(
    'waiting: somebody else is writing to the decisions file',
    openCanvas(size).width,
  );
}

function aboutHit({ subject, entry }: Hit): string {
  const row = [...(subject.id ?? []), ...namesOf(subject)].join(' ');
  return `${row} / ${entry.name} (${listingNumber(entry)})`;
}

function messageLines(message: string, size: ScreenSize): readonly string[] {
  const { palette, width } = openCanvas(size);
  return message === '' ? [] : [...wrapText(message, width).map(palette.warning), ''];
}

function keysLines(lines: readonly string[], size: ScreenSize): readonly string[] {
  const { palette, width } = openCanvas(size);
  return lines.flatMap((line) => wrapText(line, width)).map(palette.label);
}

/** What was read of each file of a report. */
export function rolesRead({ columns }: ReportSummary): readonly RolesRead[] {
  return columns.map(({ file, read }) => ({
    file,
    columns: ROLES.filter((role) => read[role]).map((role) => ({ role })),
  }));
}
