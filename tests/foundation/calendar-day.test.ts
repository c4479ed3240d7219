import { expect, test } from '@jest/globals';
import { isCalendarDay } from '../../src/foundation/calendar-day.ts';

test.each([
  ['2026-01-31', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-31', false],
  ['31.01.2026', false],
  ['', false],
])('%j is a day of the calendar: %s', (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected);
});
