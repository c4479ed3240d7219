import { MONTHS } from '../assembly/calendar.ts';
import { joined } from '../assembly/printed-text.ts';
import { countryOf } from './country.ts';
import type { EuPart } from './record.ts';

const GREGORIAN = 'GREGORIAN';

/**
 * The date of a `birthdate`, in a form that matching reads: `1979-01-05`, `Jan 1979`, `1979`, `circa
 * 1951`, `1970 to 1972`. A date of another calendar has its name behind it, so that nobody takes it
 * for one of ours.
 */
export function birthDate({ fields }: EuPart): string | undefined {
  const { birthdate, dayOfMonth, monthOfYear, year, yearRangeFrom, yearRangeTo } = fields;
  const span = joined([yearRangeFrom, yearRangeTo], ' to ');
  const month = MONTHS[Number(monthOfYear) - 1];
  const date =
    birthdate ?? (year === undefined ? span : joined([month && dayOfMonth, month, year], ' '));
  if (date === undefined) return undefined;
  const { calendarType = GREGORIAN, circa } = fields;
  const about = circa === 'true' ? `circa ${date}` : date;
  return calendarType.toUpperCase() === GREGORIAN ? about : `${about} (${calendarType} calendar)`;
}

/** The place of a `birthdate`, from the smallest to the country. */
export function birthPlace({ fields }: EuPart): string | undefined {
  const { place, city, zipCode, region } = fields;
  return joined([place, joined([city, zipCode], ' '), region, countryOf(fields)], ', ');
}
