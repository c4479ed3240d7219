import { isArabic } from '../romanization/arabic-consonants.ts';
import type { PartAgreement } from './part-agreement.ts';
import { likenessOf } from './part-likeness.ts';

export const MOST_PIECES = 3;
/** Another spelling of a word differs from it by so many letters at most. */
const MOST_DIFFERENCE = 3;
const SAME_NAME: ReadonlySet<PartAgreement> = new Set([
  'romanization',
  'transcription',
  'wade-giles',
  'consonants',
]);

/**
 * The parts of a name, neighbours joined that the other name writes as one part in another
 * romanization: `shao`, `chung` beside `shaozhong`. Neighbours that give the part letter by letter are
 * left to the alignment, and so are those of which one has a counterpart by itself, and a name that
 * would be one part altogether.
 */
export function joinSplitParts(
  parts: readonly string[],
  others: readonly string[],
): readonly string[] {
  const joined: string[] = [];
  for (let index = 0; index < parts.length; ) {
    const count = countPieces(parts, index, others);
    joined.push(parts.slice(index, index + count).join(''));
    index += count;
  }
  return joined;
}

function countPieces(parts: readonly string[], from: number, others: readonly string[]): number {
  for (let count = MOST_PIECES; count > 1; count--) {
    const pieces = parts.slice(from, from + count);
    if (pieces.length !== count || count === parts.length) continue;
    if (areOnePart(pieces, others)) return count;
  }
  return 1;
}

function areOnePart(pieces: readonly string[], others: readonly string[]): boolean {
  const text = pieces.join('');
  return (
    others.some((other) => areJoinedAs(text, other)) &&
    !pieces.some((piece) => others.includes(piece))
  );
}

/** Whether parts of one name that give `text` together may be joined for a part of the other. Symmetric. */
export function areJoinedAs(text: string, other: string): boolean {
  const oneScript = isArabic(text) === isArabic(other);
  if (oneScript && Math.abs(other.length - text.length) > MOST_DIFFERENCE) return false;
  const how = likenessOf(text, other)?.how;
  return how !== undefined && SAME_NAME.has(how);
}
