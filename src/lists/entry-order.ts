const NATURAL = new Intl.Collator('en', { numeric: true });

/** The order of a list's own ids: numbers within them by their size, `KPi.9` before `KPi.010`. */
export function compareIds(a: string, b: string): number {
  return NATURAL.compare(a, b) || compareTexts(a, b);
}

/** The order of code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
