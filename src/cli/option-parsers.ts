import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { isCalendarDay } from '../foundation/calendar-day.ts';
import type { Shard } from '../input/shards/shard.ts';

/** A number from 0 to 1, written as a plain decimal. */
export function parseShare(text: string): number {
  const value = /^(\d+(\.\d*)?|\.\d+)$/u.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It takes a number from 0 to 1, such as 0.75.');
  return value;
}

/** A whole number from 0 up. */
export function parseCount(text: string): number {
  const value = /^\d{1,9}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  if (Number.isNaN(value))
    throw new InvalidArgumentError('It takes a whole number from 0, such as 20.');
  return value;
}

/** A whole number from 1 up. */
export function parsePositive(text: string): number {
  const value = /^\d{1,9}$/u.test(text.trim()) ? Number(text) : 0;
  if (value === 0) throw new InvalidArgumentError('It takes a whole number from 1, such as 5.');
  return value;
}

/** `i/n`: one of `n` shards, counted from 1. */
export function parseShard(text: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,9})\/(\d{1,9})$/u.exec(text.trim()) ?? []).map(Number);
  if (index < 1 || index > of) {
    throw new InvalidArgumentError('It takes i/n with i from 1 to n, such as 3/8.');
  }
  return { index, of };
}

/** A number of threads: from 1 to the number of cores. */
export function parseJobs(text: string): number {
  const cores = availableParallelism();
  const value = /^\d{1,9}$/u.test(text.trim()) ? Number(text) : 0;
  if (value >= 1 && value <= cores) return value;
  throw new InvalidArgumentError(
    `It takes a whole number from 1 to ${cores}, the cores of this machine.`,
  );
}

/** A day of the calendar as YYYY-MM-DD. */
export function parseDay(text: string): string {
  const day = text.trim();
  if (!isCalendarDay(day)) {
    throw new InvalidArgumentError('It takes a date as YYYY-MM-DD, such as 2026-01-31.');
  }
  return day;
}

/** Collects values of an option that may be given several times and takes these alone. */
export function collectChoices(choices: readonly string[]) {
  return (text: string, earlier: readonly string[] | undefined): string[] => {
    if (choices.includes(text)) return [...(earlier ?? []), text];
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
  };
}

/** Collects the values of an option that may be given several times. */
export function collect(text: string, earlier: readonly string[] | undefined): string[] {
  return [...(earlier ?? []), text];
}
