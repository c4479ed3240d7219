import type { Evidence, Verdict } from '../hit.ts';
import type { PartialDate } from './calendar-date.ts';
import { readDates } from './partial-date.ts';

interface Agreement {
  readonly verdict: Verdict;
  readonly weight: number;
  readonly detail: string;
}

// In nats, before calibration: birthdays of adults spread over some 40 years, so that a full date
// agrees by chance once in 14,600 (9.6 nats), a year once in 40 (3.7). Half of that is given, since
// lists and files are often wrong in the same way (1 January, copied years).
const SAME_DAY = 4.8;
const SAME_MONTH = 3;
const SAME_YEAR = 1.6;
const NEAR = 1.2;
const OTHER = -4;
const OTHER_NEAR_YEAR = -2;

/**
 * Compares dates of birth. Every form that either side may mean is tried and the best counts; what
 * one side leaves open (day, month) neither agrees nor differs.
 */
export function compareBirthDates(
  here: readonly string[],
  listed: readonly string[],
): Evidence | undefined {
  if (here.length === 0 && listed.length === 0) return undefined;
  const texts = { here: here.join('; ') || null, listed: listed.join('; ') || null };
  const ours = here.flatMap(readDates);
  const theirs = listed.flatMap(readDates);
  if (theirs.length === 0) return unknown('missing-on-list', texts, texts.listed);
  if (ours.length === 0) return unknown('missing-here', texts, texts.here);
  let best: Agreement | undefined;
  for (const a of ours) {
    for (const b of theirs) {
      const agreement = compareDates(a, b);
      if (!best || agreement.weight > best.weight) best = agreement;
    }
  }
  if (!best) return undefined;
  return { kind: 'birth_date', ...texts, ...best };
}

function unknown(
  verdict: 'missing-here' | 'missing-on-list',
  texts: Pick<Evidence, 'here' | 'listed'>,
  unread: string | null,
): Evidence {
  const evidence = { kind: 'birth_date', verdict, ...texts, weight: 0 } as const;
  return unread === null ? evidence : { ...evidence, detail: 'not understood as a date' };
}

function compareDates(a: PartialDate, b: PartialDate): Agreement {
  const loose = a.circa || b.circa ? 2 : 0;
  const gap = yearGap(a, b);
  const spanned = a.lastYear !== undefined || b.lastYear !== undefined;
  if (gap > loose) return differentYears(a, b, gap);
  if (spanned || loose > 0)
    return { verdict: 'similar', weight: SAME_YEAR / 2, detail: 'the year fits' };
  if (a.month === undefined || b.month === undefined) {
    const bothYears = a.month === undefined && b.month === undefined;
    return {
      verdict: bothYears ? 'equal' : 'similar',
      weight: SAME_YEAR,
      detail: 'same year, no more known',
    };
  }
  if (a.day === undefined || b.day === undefined) {
    return a.month === b.month
      ? { verdict: 'similar', weight: SAME_MONTH, detail: 'same month, no day known' }
      : { verdict: 'differs', weight: OTHER_NEAR_YEAR, detail: 'same year, another month' };
  }
  if (a.month === b.month && a.day === b.day)
    return { verdict: 'equal', weight: SAME_DAY, detail: 'same day' };
  if (a.month === b.day && a.day === b.month) {
    return { verdict: 'similar', weight: NEAR, detail: 'day and month exchanged' };
  }
  if (differInOneDigit(a, b))
    return { verdict: 'similar', weight: NEAR, detail: 'one digit differs' };
  return { verdict: 'differs', weight: OTHER_NEAR_YEAR, detail: 'same year, another day' };
}

function differentYears(a: PartialDate, b: PartialDate, gap: number): Agreement {
  if (differInOneDigit(a, b))
    return { verdict: 'similar', weight: NEAR / 2, detail: 'one digit differs' };
  const years = `${gap} ${gap === 1 ? 'year' : 'years'} apart`;
  return { verdict: 'differs', weight: gap === 1 ? OTHER_NEAR_YEAR : OTHER, detail: years };
}

function yearGap(a: PartialDate, b: PartialDate): number {
  const from = Math.max(a.year, b.year);
  const to = Math.min(a.lastYear ?? a.year, b.lastYear ?? b.year);
  return Math.max(0, from - to);
}

/** Only for full dates: with less known, one digit is too much. */
function differInOneDigit(a: PartialDate, b: PartialDate): boolean {
  const [x, y] = [digits(a), digits(b)];
  if (x === undefined || y === undefined) return false;
  return [...x].filter((digit, index) => digit !== y[index]).length === 1;
}

function digits({ year, month, day }: PartialDate): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}
