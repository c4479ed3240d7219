/** Names or syllables of a table with their shares, which are above 0 and together at most 1. */
export type Shares = ReadonlyMap<string, number>;

/** The words of a table that stand apart by single spaces or line breaks. */
export function wordsOf(table: string): string[] {
  return table.trim().replaceAll('\n', ' ').split(' ');
}

/**
 * Reads a table of `name:figure` words; a share is the figure divided by `whole`. A name that the
 * table has twice gets both.
 */
export function readShares(table: string, whole: number): Map<string, number> {
  const shares = new Map<string, number>();
  for (const item of wordsOf(table)) {
    const cut = item.indexOf(':');
    addShare(shares, item.slice(0, cut), Number(item.slice(cut + 1)) / whole);
  }
  return shares;
}

/** The same, for a table whose figures are only weights: together they get `covered` of the people. */
export function readWeights(table: string, covered: number): Map<string, number> {
  const weights = readShares(table, 1);
  const total = sumOf(weights);
  return new Map([...weights].map(([name, weight]) => [name, (covered * weight) / total]));
}

export function addShare(shares: Map<string, number>, name: string, share: number): void {
  if (share > 0) shares.set(name, (shares.get(name) ?? 0) + share);
}

export function sumOf(shares: Shares): number {
  let total = 0;
  for (const share of shares.values()) total += share;
  return total;
}
