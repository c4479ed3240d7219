import type { ConditionedDecision } from '../decisions/condition.ts';
import type { Decision, DecisionLine } from '../decisions/record.ts';
import { dispositionWords } from '../reports/decision-wording.ts';
import { namesOf } from '../reports/hit-wording.ts';
import { listingNumber } from '../reports/listing-wording.ts';
import type { ReportStyle } from '../reports/report.ts';
import { openCanvas } from '../reports/table/canvas.ts';
import { sideBySide } from '../reports/table/cells.ts';
import { wrapText } from '../reports/table/wrap.ts';

/** One decision for reading in a terminal: its id, condition, both sides, and who decided why. */
export function decisionLines(
  { decision, approval, condition }: ConditionedDecision,
  style: ReportStyle,
): readonly string[] {
  const { width, palette } = openCanvas(style);
  const { id, disposition, expires, author, time, reason, text, evidence = [] } = decision;
  const until = expires === undefined ? '' : `, expires ${expires}`;
  const facts = [
    sidesWords(decision),
    `${time.slice(0, 16).replace('T', ' ')} by ${author}: ${reason}${text ? `, ${text}` : ''}`,
    ...(evidence.length > 0 ? [`evidence: ${evidence.join('; ')}`] : []),
    ...(approval ? [`approved by ${approval.author} on ${approval.time.slice(0, 10)}`] : []),
    `fingerprint ${decision.fingerprint}`,
  ];
  const title = `${id}  ${dispositionWords(disposition)} (${condition.replace('-', ' ')}${until})`;
  return [
    ...wrapText(title, width).map(palette.title),
    ...facts.flatMap((fact) => sideBySide([{ text: fact, width: width - 2 }], 2)),
  ];
}

/** `SAMPLE-001 Jung In-cheol / JONG, In Chol (ofac-sdn 52289)`. */
function sidesWords({ subject, entry }: Decision): string {
  const row = [...(subject.id ?? []), ...namesOf(subject)].join(' ') || 'a row without a name';
  return `${row} / ${entry.name} (${entry.listings.map(listingNumber).join(', ')})`;
}

/** What was written, in a line. */
export function writtenWords(line: DecisionLine): string {
  switch (line.kind) {
    case 'decision':
      return `${line.id}  ${dispositionWords(line.disposition)}: ${sidesWords(line)}`;
    case 'approval':
      return `${line.id}  approved ${line.decision}`;
    case 'withdrawal':
      return `${line.id}  took back ${line.decision}`;
  }
}
