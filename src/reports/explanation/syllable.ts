import type { KoreanComparison, SyllablePair } from '../../names/korean/comparison.ts';
import { ambiguousPairs } from '../../names/korean/short-form.ts';
import type { HangulShare, Syllable } from '../../names/korean/syllable.ts';
import { compareSyllables } from '../../names/korean/syllable-comparison.ts';

/**
 * - `equal`: both stand for the same hangul
 * - `one-of-several`: they may, but the letters cannot tell which hangul is meant
 * - `differs`: no hangul is spelt in both ways, or so rarely that chance explains it better
 * - `only-in-one`: a syllable that the other name does not have
 */
export type SyllableRelation = 'equal' | 'one-of-several' | 'differs' | 'only-in-one';

/** The letters of a syllable and the hangul that they may stand for by themselves. */
export interface WrittenSyllable {
  readonly text: string;
  readonly hangul: readonly HangulShare[];
}

/** What stands in one place of both names. */
export interface ExplainedSyllable {
  readonly place: Syllable['place'];
  readonly first?: WrittenSyllable;
  readonly second?: WrittenSyllable;
  readonly relation: SyllableRelation;
  /** What both may stand for, with its probability if they are one syllable. */
  readonly hangul: readonly HangulShare[];
  /** Log-likelihood ratio "one hangul syllable" against "chance", in nats. */
  readonly weight: number;
  /** What the syllable would weigh if it stood in both names as it does in one, in the mean. */
  readonly fullWeight: number;
}

/** The syllables of two names side by side, surname first, a missing one in its place. */
export function explainSyllables(comparison: KoreanComparison): readonly ExplainedSyllable[] {
  const { a, b, pairs, missing } = comparison;
  const ambiguous = ambiguousPairs(comparison);
  const syllables = pairs.map((pair) =>
    explainPair(
      pair,
      ambiguous.some((other) => other.a === pair.a && other.b === pair.b),
    ),
  );
  if (!missing) return syllables;
  const inFirst = a.given.length > b.given.length;
  const rest = pairs.slice(1).map((pair) => (inFirst ? pair.a : pair.b));
  const place = placeInGivenName(missing, rest, (inFirst ? a : b).given);
  return syllables.toSpliced(place + 1, 0, {
    place: missing.place,
    ...(inFirst ? { first: write(missing) } : { second: write(missing) }),
    relation: 'only-in-one',
    hangul: missing.hangul,
    weight: 0,
    fullWeight: 0,
  });
}

function explainPair(pair: SyllablePair, ambiguous: boolean): ExplainedSyllable {
  const { a, b, logRatio, hangul } = pair;
  const full = compareSyllables(a, a).logRatio + compareSyllables(b, b).logRatio;
  const differs = hangul.length === 0 || logRatio < 0;
  return {
    place: a.place,
    first: write(a),
    second: write(b),
    relation: differs ? 'differs' : ambiguous ? 'one-of-several' : 'equal',
    hangul,
    weight: logRatio,
    fullWeight: full / 2,
  };
}

function write({ text, hangul }: Syllable): WrittenSyllable {
  return { text, hangul };
}

/** Where in a given name a syllable stands that was left out of the rest. */
function placeInGivenName(
  missing: Syllable,
  rest: readonly Syllable[],
  given: readonly Syllable[],
): number {
  return given.findIndex(
    (syllable, at) =>
      syllable === missing &&
      rest.every((other, index) => other === given[index < at ? index : index + 1]),
  );
}
