import { inputName } from './head-wording.ts';
import type { NotChecked } from './not-checked.ts';
import type { RunHead, RunSummary } from './report.ts';
import { counted, writeCount } from './wording.ts';

/** What came out, in a sentence. */
export function verdictOf(head: RunHead, summary: RunSummary): string {
  const entries = head.lists.reduce((sum, list) => sum + list.entries, 0);
  const against = `against ${counted(entries, 'entry', 'entries')} of ${counted(head.lists.length, 'list')}`;
  if (summary.rowsScreened === 0) return 'Nothing was screened.';
  const screened = `${counted(summary.rowsScreened, 'row')} screened ${against}`;
  if (countHits(summary) > 0) return `Summary: ${screened}.`;
  if (summary.cleared > 0) {
    return `No open potential matches: ${screened}, ${clearedWords(summary.cleared, head.threshold)}.`;
  }
  return `No potential matches: ${screened}, none reached the threshold ${head.threshold}.`;
}

function clearedWords(cleared: number, threshold: number): string {
  return cleared === 1
    ? `1 reached the threshold ${threshold} and is cleared by a decision`
    : `${writeCount(cleared)} reached the threshold ${threshold} and are cleared by decisions`;
}

/** Hits of all tiers that no decision has cleared. */
export function countHits({ hits }: RunSummary): number {
  return hits.exact + hits.strong + hits.possible;
}

/** With one input its name need not be said again. */
export function gapWords({ what, why, file }: NotChecked, { inputs }: RunHead): string {
  const place = file === undefined || inputs.length < 2 ? '' : ` in ${inputName(file)}`;
  return `${what}${place}: ${why}`;
}

/** What to do now. */
export function nextStep(summary: RunSummary): string {
  const rejected =
    summary.rowsRejected > 0 ? ' Correct the rejected rows and screen them again.' : '';
  if (summary.rowsScreened === 0) return `Check the input: there was no row to screen.${rejected}`;
  if (countHits(summary) === 0) {
    return `Keep this report with the date and hash of the list; screen again when the list or the file changes.${rejected}`;
  }
  return `Compare each potential match with the whole listing, get what is missing from your file, and record what was decided. A potential match is no finding: a person decides.${rejected}`;
}
