import type { Entry } from '../../lists/entry.ts';
import type { PartialDate } from '../dates/calendar-date.ts';
import { compareDates } from '../dates/date-agreement.ts';
import { readDates } from '../dates/partial-date.ts';
import type { ColumnReader, ColumnWriter } from './columns.ts';
import { post } from './postings.ts';
import { recentLists } from './recent-lists.ts';
import { sortedNumbers } from './sorted-numbers.ts';

/** Years that a slip in the last digit of a year can be off. */
const ONE_DIGIT = 9;

/** Writes the dates of birth of entries, each text once. */
export function writeBirthDates(columns: ColumnWriter, entries: Iterable<Entry>): void {
  const byText = new Map<string, Set<number>>();
  let number = 0;
  for (const { birthDates } of entries) {
    for (const text of birthDates) {
      const owners = byText.get(text) ?? new Set();
      byText.set(text, owners.add(number));
    }
    number += 1;
  }
  columns.putTexts('birth.texts', [...byText.keys()].map(onOneLine));
  const starts = [0];
  const owners: number[] = [];
  for (const some of byText.values()) {
    for (const owner of some) owners.push(owner);
    starts.push(owners.length);
  }
  columns.put('birth.starts', Uint32Array.from(starts));
  columns.put('birth.entries', Uint32Array.from(owners));
}

/** As a date it reads the same. */
function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

interface ListedDate {
  readonly date: PartialDate;
  readonly entries: Uint32Array;
}

/** Tells which entries a birth date speaks for. */
export class BirthDates {
  readonly #texts: readonly string[];
  readonly #starts: Uint32Array;
  readonly #entries: Uint32Array;
  readonly #known = recentLists<Uint32Array>(({ length }) => length);
  #dates: DatesByYear | undefined;

  constructor(columns: ColumnReader) {
    this.#texts = columns.texts('birth.texts');
    this.#starts = columns.uint32('birth.starts');
    this.#entries = columns.uint32('birth.entries');
  }

  /** The entries, ascending, whose dates of birth agree with one of these, wholly or nearly. */
  agreeing(cell: string): Uint32Array {
    return this.#known.get(cell) ?? this.#known.set(cell, this.#find(cell));
  }

  #find(cell: string): Uint32Array {
    this.#dates ??= groupByYear(this.#read());
    const found = new Set<number>();
    for (const date of readDates(cell)) addAgreeing(date, this.#dates, found);
    return sortedNumbers(found);
  }

  #read(): ListedDate[] {
    return this.#texts.flatMap((text, index) => {
      const entries = this.#entries.subarray(this.#starts[index], this.#starts[index + 1]);
      return readDates(text).map((date) => ({ date, entries }));
    });
  }
}

interface DatesByYear {
  readonly byYear: ReadonlyMap<number, readonly ListedDate[]>;
  /** The same by `dayOf`. */
  readonly byDay: ReadonlyMap<number, readonly ListedDate[]>;
  /** Those that stand for several years. */
  readonly wide: readonly ListedDate[];
  readonly all: readonly ListedDate[];
}

function groupByYear(all: readonly ListedDate[]): DatesByYear {
  const byYear = new Map<number, ListedDate[]>();
  const byDay = new Map<number, ListedDate[]>();
  const wide: ListedDate[] = [];
  for (const listed of all) {
    if (isWide(listed.date)) {
      wide.push(listed);
      continue;
    }
    post(byYear, listed.date.year, listed);
    post(byDay, dayOf(listed.date), listed);
  }
  return { byYear, byDay, wide, all };
}

/** The day within a year, from 0 for a date without month and day. */
function dayOf({ month = 0, day = 0 }: PartialDate): number {
  return month * 32 + day;
}

function isWide({ circa, lastYear }: PartialDate): boolean {
  return circa === true || lastYear !== undefined;
}

function addAgreeing(
  date: PartialDate,
  { byYear, byDay, wide, all }: DatesByYear,
  found: Set<number>,
): void {
  const compare = ({ date: listed, entries }: ListedDate) => {
    if (compareDates(date, listed).weight <= 0) return;
    for (const entry of entries) found.add(entry);
  };
  if (isWide(date)) {
    all.forEach(compare);
    return;
  }
  wide.forEach(compare);
  byYear.get(date.year)?.forEach(compare);
  // Of another year only the same day can agree.
  for (const listed of byDay.get(dayOf(date)) ?? []) {
    const apart = Math.abs(listed.date.year - date.year);
    if (apart > 0 && apart <= ONE_DIGIT) compare(listed);
  }
}
