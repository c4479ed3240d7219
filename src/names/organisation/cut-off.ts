import type { NameComparison } from '../name-comparison.ts';
import type { WordWeight } from '../word-alignment.ts';
import { type OrganisationName, wordsOf } from './organisation-name.ts';
import { sum } from './sum.ts';
import { capWeight, classesOf, isOwn } from './word-weight.ts';

/** A name as it is written, and taken apart. */
interface WrittenName {
  readonly words: readonly string[];
  readonly organisation: OrganisationName;
}

/** Letters of the shortest field that cuts names off: of 30 characters, less the gaps. */
export const SHORTEST_CUT = 24;
/** Nats that the words of its own must tell that are left whole. */
const ENOUGH = 8;
const CUT_OFF = 0.55;

/**
 * Two names of which one is the beginning of the other, cut off by a field of 30 or 35 characters: by the
 * name alone possible, no more. Undefined for all others. Symmetric.
 */
export function compareCutOff(
  a: WrittenName,
  b: WrittenName,
  weight: WordWeight,
): NameComparison | undefined {
  return beginning(a, b, weight) ?? beginning(b, a, weight);
}

function beginning(
  short: WrittenName,
  long: WrittenName,
  weight: WordWeight,
): NameComparison | undefined {
  // Most names do not even begin alike.
  if (short.words[0] !== long.words[0]) return undefined;
  const cut = short.words.join('');
  if (cut.length < SHORTEST_CUT || !long.words.join('').startsWith(cut)) return undefined;
  const whole = new Set(wordsWithin(long.words, cut.length));
  const classes = classesOf(long.organisation, long.organisation);
  const own = wordsOf(long.organisation).filter((word) => whole.has(word) && isOwn(word, classes));
  const information = sum(own, capWeight(weight, classes));
  if (information < ENOUGH) return undefined;
  const detail = `${short.words.join(' ')} is the beginning of ${long.words.join(' ')}`;
  return { score: CUT_OFF, identical: false, information, detail };
}

/** The words that end within so many letters. */
function wordsWithin(words: readonly string[], letters: number): readonly string[] {
  let end = 0;
  return words.filter((word) => {
    end += word.length;
    return end <= letters;
  });
}
