import { ABBREVIATED, areAbbreviated } from './abbreviation.ts';
import { isKoreanPiece } from './korean-word.ts';
import type { Part } from './parts.ts';
import { wordSimilarity } from './word-similarity.ts';

/** A part of one name with its counterpart in the other. */
export interface PartPair {
  readonly a: Part;
  readonly b: Part;
  /** From 0 to 1. */
  readonly similarity: number;
}

/** Two English words for one hangul word: United and Associated for 련합. */
const SAME_MEANING = 0.95;

/** Pairs equal words, words with one meaning, and misspelt ones; the likest first. Symmetric. */
export function pairParts(a: readonly Part[], b: readonly Part[]): readonly PartPair[] {
  const pairs = a
    .flatMap((x) => b.map((y) => ({ a: x, b: y, similarity: similarityOf(x, y) })))
    .filter(({ similarity }) => similarity > 0)
    .sort((p, q) => q.similarity - p.similarity || (keyOf(p) < keyOf(q) ? -1 : 1));
  const chosen: PartPair[] = [];
  const used = new Set<Part>();
  for (const pair of pairs) {
    if (used.has(pair.a) || used.has(pair.b)) continue;
    used.add(pair.a).add(pair.b);
    chosen.push(pair);
  }
  return chosen;
}

function similarityOf(a: Part, b: Part): number {
  const [x, y] = [a.words.join(' '), b.words.join(' ')];
  if (x === y) return 1;
  // A translated name was looked for among the distinctive words.
  const translated = a.kind !== 'name' && b.kind !== 'name';
  if (translated && a.meanings.some((meaning) => b.meanings.includes(meaning))) return SAME_MEANING;
  if (a.kind !== 'name' || b.kind !== 'name') return areAbbreviated(x, y) ? ABBREVIATED : 0;
  // Two well-formed Korean words are no slips of one another.
  return isKoreanPiece(x) && isKoreanPiece(y) ? 0 : wordSimilarity(x, y);
}

/** The same for a pair and for its reverse. */
function keyOf({ a, b }: PartPair): string {
  return [a.written, b.written].sort().join('\n');
}
