/**
 * The known word that is most like a mistyped one, if any is like it at all: by the share of letter
 * pairs that they have in common, at least 0.4.
 * Source of the measure: L. R. Dice, Ecology 26 (1945).
 */
export function closest<Word extends string>(
  given: string,
  known: readonly Word[],
): Word | undefined {
  let best: Word | undefined;
  let bestShare = 0.4;
  for (const word of known) {
    // Letters that changed places leave a short word hardly a pair.
    const share = isTurned(given, word) ? 1 : commonPairs(given, word);
    if (share >= bestShare && (best === undefined || share > bestShare)) {
      best = word;
      bestShare = share;
    }
  }
  return best;
}

function isTurned(a: string, b: string): boolean {
  const [x, y] = [a, b].map((word) => [...word.toLowerCase()].sort().join(''));
  return x === y;
}

function commonPairs(a: string, b: string): number {
  const ofA = pairs(a);
  const ofB = pairs(b);
  const total = ofA.length + ofB.length;
  let common = 0;
  for (const pair of ofA) {
    const at = ofB.indexOf(pair);
    if (at < 0) continue;
    ofB.splice(at, 1);
    common += 1;
  }
  return (2 * common) / total;
}

/** Letter pairs, with the edges of the word counted as letters. */
function pairs(word: string): string[] {
  const letters = [' ', ...word.toLowerCase(), ' '];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
