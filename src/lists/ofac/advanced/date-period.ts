import { isoDay, MONTHS } from '../../assembly/calendar.ts';
import { childOf, childText } from '../../reading/xml-children.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';

/** A day of the calendar; months from 1. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** From a first to a last day. */
interface Span {
  readonly first: Day;
  readonly last: Day;
}

/**
 * A `DatePeriod` in the forms that OFAC prints in its other files: `05 Jan 1979`, `Nov 1963`, `1930`,
 * `circa 1951`, `1970 to 1972`, `01 Jan 1964 to 17 Feb 1964`. The file gives days throughout, so that
 * from the first to the last day of a month or a year is that month or year. Undefined for a period
 * without a year.
 */
export function printedPeriod(period: XmlElement): string | undefined {
  const boundaries = [childOf(period, 'Start'), childOf(period, 'End')];
  const spans = boundaries.flatMap((boundary) => (boundary ? readBoundary(boundary) : []));
  const start = spans[0];
  const end = spans.at(-1);
  if (!start || !end) return undefined;
  const circa = boundaries.some((boundary) => boundary?.attributes.Approximate === 'true');
  return `${circa ? 'circa ' : ''}${printed(start, end)}`;
}

/** A `Date` or `DateOfIssue` as YYYY-MM-DD; undefined for one that is no day. */
export function dayOf(date: XmlElement): string | undefined {
  const [year = '', month = '', day = ''] = ['Year', 'Month', 'Day'].map((part) =>
    childText(date, part),
  );
  return isoDay(year, month, day);
}

function printed(start: Span, end: Span): string {
  const whole = asUnit({ first: start.first, last: end.last });
  if (whole !== undefined) return whole;
  return `${asUnit(start) ?? printedDay(start.first)} to ${asUnit(end) ?? printedDay(end.last)}`;
}

/** A span that is just one day, month or year. */
function asUnit({ first, last }: Span): string | undefined {
  if (first.year !== last.year) return undefined;
  if (first.month === last.month) {
    if (first.day === last.day) return printedDay(first);
    return first.day === 1 && last.day === daysIn(last) ? printedMonth(first) : undefined;
  }
  const wholeYear = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  return wholeYear ? String(first.year) : undefined;
}

function readBoundary(boundary: XmlElement): Span[] {
  const points = [childOf(boundary, 'From'), childOf(boundary, 'To')];
  const spans = points.flatMap((point) => (point ? readPoint(point) : []));
  const first = spans[0]?.first;
  const last = spans.at(-1)?.last;
  return first && last ? [{ first, last }] : [];
}

/** A point without day or month is all of its month or year. */
function readPoint(point: XmlElement): Span[] {
  const [year, month, day] = ['Year', 'Month', 'Day'].map((part) => Number(childText(point, part)));
  if (!year) return [];
  if (!month || month > 12) {
    return [{ first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } }];
  }
  if (!day || day > daysIn({ year, month })) {
    return [
      { first: { year, month, day: 1 }, last: { year, month, day: daysIn({ year, month }) } },
    ];
  }
  return [{ first: { year, month, day }, last: { year, month, day } }];
}

function daysIn({ year, month }: Pick<Day, 'year' | 'month'>): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function printedDay(day: Day): string {
  return `${String(day.day).padStart(2, '0')} ${printedMonth(day)}`;
}

function printedMonth({ year, month }: Day): string {
  return `${MONTHS[month - 1] ?? ''} ${year}`;
}
