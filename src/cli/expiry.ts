import { isCalendarDay } from '../foundation/calendar-day.ts';
import { HaechiError } from '../foundation/haechi-error.ts';
import type { Disposition } from '../matching/disposition.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * What was cleared is to be looked at again within a year, unless the user says otherwise: lists of those
 * who were found to be somebody else are to be confirmed from time to time (Wolfsberg Group, Sanctions
 * Screening Guidance, 2019). What was found to be so stays so.
 */
const DAYS: { readonly [disposition in Disposition]?: number } = { 'false-positive': 365 };

/**
 * The day on which a decision expires, from a day, a number of days, or `never`; undefined for never.
 *
 * @throws HaechiError `USAGE` for anything else, and for a day that is over
 */
export function expiryOf(
  asked: string | undefined,
  disposition: Disposition,
  time: string,
): string | undefined {
  const text = asked?.trim() ?? String(DAYS[disposition] ?? 'never');
  if (text === 'never') return undefined;
  const day = /^\d{1,4}$/u.test(text)
    ? new Date(Date.parse(time) + Number(text) * DAY).toISOString().slice(0, 10)
    : text;
  if (isCalendarDay(day) && day > time.slice(0, 10)) return day;
  throw new HaechiError('USAGE', `--expires ${text} is no day to come`, {
    cure: 'give a date as in 2027-01-31, a number of days, or never',
  });
}
