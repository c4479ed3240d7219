import { present } from '../assembly/present.ts';
import { findHead } from '../remarks/clauses.ts';
import type { LabelledFact } from '../remarks/labelled-fact.ts';
import { cleanText } from './record.ts';

const COUNTRY = /^[A-Z]{2}$/;
const BETWEEN = ', ';

/**
 * Reads the cell of numbers. The newer file prints `Passport, 100200, KP`, the older one `KP, 100200,
 * Passport`; both leave the country out where there is none, and a value may hold commas and `; ` of its
 * own: `Secondary sanctions risk:, Sample Regulations, sections 1 and 2`. The place of the country tells the
 * order of a number, else the label that is known, else the order of the file.
 *
 * @param newer whether the file is of the newer kind
 */
export function readCsvIds(cell: string, newer: boolean): LabelledFact[] {
  const items: string[] = [];
  for (const item of cleanText(cell).split('; ')) {
    const last = items.length - 1;
    if (item.includes(BETWEEN) || last < 0) items.push(item);
    // Without a comma it is no label with a value, but the rest of the value before it.
    else items[last] = `${items[last]}; ${item}`;
  }
  return items.filter((item) => item !== '').map((item) => readItem(item.split(BETWEEN), newer));
}

function readItem(parts: readonly string[], newer: boolean): LabelledFact {
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return { label: first, value: '' };
  if (isLabelFirst(first, last, parts.length, newer)) {
    const country = parts.length > 2 && COUNTRY.test(last) ? last : undefined;
    return fact(first, parts.slice(1, country === undefined ? undefined : -1), country);
  }
  const country = parts.length > 2 && COUNTRY.test(first) ? first : undefined;
  return fact(last, parts.slice(country === undefined ? 0 : 1, -1), country);
}

function isLabelFirst(first: string, last: string, count: number, newer: boolean): boolean {
  const [headFirst, headLast] = [findHead(first) !== undefined, findHead(last) !== undefined];
  if (headFirst !== headLast) return headFirst;
  if (count > 2 && COUNTRY.test(first) !== COUNTRY.test(last)) return COUNTRY.test(last);
  return newer;
}

function fact(label: string, value: readonly string[], country: string | undefined): LabelledFact {
  return {
    label,
    value: value.join(BETWEEN),
    ...present({ country }),
  };
}
