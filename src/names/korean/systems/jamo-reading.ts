import { INITIAL_LETTERS } from '../jamo.ts';
import type { Spelt } from './jamo-letters.ts';
import type { Before, JamoStyle, VoicedShares } from './jamo-style.ts';
import { type SyllableSet, syllableAt, syllableIndex } from './syllable-set.ts';

const IEUNG = INITIAL_LETTERS.indexOf('ㅇ');
/** Rarer spellings are slips. */
const LEAST_PROBABILITY = 1e-5;

/** A piece with what its neighbours do to it, and the hangul that it is looked up for. */
export interface Sought {
  readonly piece: string;
  readonly before: Before;
  /** One of the sounds that `finalsBefore` knows, or '' for no other. */
  readonly after: string;
  readonly among: SyllableSet;
}

/** Adds to `found` the hangul that the piece may stand for, with this style's part of P(piece | hangul). */
export function readInStyle(style: JamoStyle, sought: Sought, found: Map<string, number>): void {
  const { piece, before } = sought;
  const initials = style.initialsAfter.get(before) ?? style.initials;
  const finals = style.finalsBefore.get(sought.after) ?? style.finals;
  const voiced = voicedShare(style.voiced, before);
  const longestCut = Math.min(piece.length - 1, style.longest.initial);
  for (let cut = 0; cut <= longestCut; cut++) {
    const heads = initials.get(piece.slice(0, cut));
    if (!heads) continue;
    for (
      let end = Math.max(cut + 1, piece.length - style.longest.final);
      end <= piece.length;
      end++
    ) {
      const tails = finals.get(piece.slice(end));
      const vowel = tails ? piece.slice(cut, end) : '';
      if (tails) combine(style, { heads, voiced, vowel, tails }, sought.among, found);
    }
  }
}

function voicedShare(voiced: VoicedShares, before: Before): number {
  if (before === 'surname' || before === 'head' || before === 'voiceless') return voiced[before];
  return voiced.voiced;
}

interface Split {
  readonly heads: readonly Spelt[];
  /** How often these initials are written voiced. */
  readonly voiced: number;
  readonly vowel: string;
  readonly tails: readonly Spelt[];
}

function combine(
  style: JamoStyle,
  { heads, voiced, vowel, tails }: Split,
  among: SyllableSet,
  found: Map<string, number>,
): void {
  for (const [initial, asPlain, asVoiced] of heads) {
    const pInitial = style.share * (asPlain * (1 - voiced) + asVoiced * voiced);
    const medials = (initial === IEUNG ? style.bareMedials : style.medials).get(vowel) ?? [];
    for (const [medial, pMedial] of medials) {
      const pOpen = pInitial * pMedial;
      if (pOpen < LEAST_PROBABILITY) continue;
      for (const [final, pFinal] of tails) {
        const index = syllableIndex(initial, medial, final);
        if (among[index] !== 1 || pOpen * pFinal < LEAST_PROBABILITY) continue;
        const syllable = syllableAt(index);
        found.set(syllable, (found.get(syllable) ?? 0) + pOpen * pFinal);
      }
    }
  }
}
