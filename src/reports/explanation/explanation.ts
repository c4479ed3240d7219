import { writtenNames } from '../../matching/written-names.ts';
import { compareNames, type NameComparison } from '../../names/comparison.ts';
import { type PreparedName, prepareName } from '../../names/prepared-name.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import { type ExplainedHangul, explainHangul } from './hangul.ts';
import { type ExplainedKind, type ExplainedName, explainName } from './name.ts';
import { type Obstacle, obstaclesOf } from './obstacle.ts';
import { type Settlement, settlementsOf } from './settlement.ts';
import { type ExplainedSyllable, explainSyllables } from './syllable.ts';
import { BOUNDS, type NameVerdict, verdictOf } from './verdict.ts';

/** Compared by the hangul that both may stand for, by the words as they stand, or by all letters. */
export type ComparisonMethod = 'hangul' | 'words' | 'letters';

/** Why two names were taken for one, or for two. */
export interface Explanation {
  readonly nameKind: ExplainedKind;
  readonly verdict: NameVerdict;
  readonly identical: boolean;
  /** Of the names alone, from 0 to 1. */
  readonly score: number;
  /** From these scores on: a potential match, and near. */
  readonly bounds: { readonly match: number; readonly near: number };
  readonly method: ComparisonMethod;
  /** The short form that reports carry. */
  readonly detail: string;
  /** What holds the score down, gravest first. */
  readonly obstacles: readonly Obstacle[];
  readonly names: readonly [ExplainedName, ExplainedName];
  /** Only of names compared by hangul, as are the syllables. */
  readonly hangul?: ExplainedHangul;
  readonly syllables: readonly ExplainedSyllable[];
  /** What would tell whether both are one person or one organisation. */
  readonly settlements: readonly Settlement[];
}

/** Which words are common is known from a list alone: here each is as rare as one name in 20,000. */
const ALL_RARE: WordWeight = () => Math.log(20_000);

/**
 * Compares two names and tells how. Of texts that hold several names, as a cell `정인철 (Jung
 * In-cheol)`, those are compared that fit best, as a cell of a file would be.
 */
export function explainNames(
  first: string,
  second: string,
  nameKind: ExplainedKind = 'person',
): Explanation {
  const { a, b, comparison } = bestFit(first, second, nameKind);
  const { score, identical, detail, korean } = comparison;
  const names = [explainName(first, a, korean?.a), explainName(second, b, korean?.b)] as const;
  const verdict = verdictOf(score);
  const hangul = korean && explainHangul(korean);
  return {
    nameKind,
    verdict,
    identical,
    score,
    bounds: BOUNDS,
    method: korean ? 'hangul' : identical ? 'letters' : 'words',
    detail,
    obstacles: obstaclesOf(comparison, hangul),
    names,
    ...(hangul && { hangul }),
    syllables: korean ? explainSyllables(korean) : [],
    settlements: settlementsOf(nameKind, verdict, korean),
  };
}

interface Fit {
  readonly a: PreparedName;
  readonly b: PreparedName;
  readonly comparison: NameComparison;
}

function bestFit(first: string, second: string, kind: ExplainedKind): Fit {
  const [a, b] = [first, second].map((text) =>
    writtenNames(text).map((name) => prepareName(name, kind)),
  );
  const fits = (a ?? []).flatMap((x) =>
    (b ?? []).map((y) => ({ a: x, b: y, comparison: compareNames(x, y, ALL_RARE) })),
  );
  return fits.reduce((best, fit) => (isBetter(fit.comparison, best.comparison) ? fit : best));
}

function isBetter(x: NameComparison, y: NameComparison): boolean {
  return x.score > y.score || (x.score === y.score && x.information > y.information);
}
