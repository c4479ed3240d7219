/**
 * Words of a name whose lists are held against each other, which takes the square of their number; of
 * longer names all that any word leads to is counted.
 */
export const MOST_COMPARED = 12;

/** Where a number stands in an ascending list; -1 where it does not. */
export function placeIn(list: Uint32Array, number: number): number {
  const place = firstNotBelow(list, number, 0);
  return list[place] === number ? place : -1;
}

/** Adds the numbers that two ascending lists share to `shared`; the longer one is only looked up. */
export function sharedBy(one: Uint32Array, other: Uint32Array, shared: number[]): void {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let from = 0;
  for (const number of short) {
    from = firstNotBelow(long, number, from);
    if (from === long.length) return;
    if (long[from] === number) shared.push(number);
  }
}

/** The first place from `from` on of which the number is not smaller; the length where all are. */
function firstNotBelow(list: Uint32Array, number: number, from: number): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_NUMBERS = new Uint32Array(0);

/** An ascending list of these. Words that are remembered are many, and most lead to nothing: they share one. */
export function sortedNumbers(numbers: Iterable<number>): Uint32Array {
  const sorted = Uint32Array.from(numbers).sort();
  return sorted.length === 0 ? NO_NUMBERS : sorted;
}
