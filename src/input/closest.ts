/**
 * The known word that is most like a mistyped one, if any is like it at all: by the share of letter
 * pairs that they have in common, at least 0.4. One with the same letters in another order, as `cvs`
 * is of `csv`, may have no pair in common and is like it all the same.
 * Source of the measure: L. R. Dice, Ecology 26 (1945).
 */
export function closest<Word extends string>(
  given: string,
  known: readonly Word[],
): Word | undefined {
  let best: Word | undefined;
  let bestShare = 0.4;
  for (const word of known) {
    const share = sameLetters(given, word) ? 1 : commonPairs(given, word);
    if (share >= bestShare && (best === undefined || share > bestShare)) {
      best = word;
      bestShare = share;
    }
  }
  return best;
}

function sameLetters(a: string, b: string): boolean {
  return lettersOf(a).sort().join('') === lettersOf(b).sort().join('');
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
  const letters = [' ', ...lettersOf(word), ' '];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

function lettersOf(word: string): string[] {
  return [...word.toLowerCase()];
}
