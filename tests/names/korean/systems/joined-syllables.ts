import type { SpellingSystem } from '../../../../src/names/korean/systems/spelling-system.ts';

/**
 * P(text | hangul): how likely a given name's syllables are written so together, over all ways to
 * cut the text, with what its neighbours do to each piece; 0 where it cannot be.
 */
export function likelihoodOf(
  system: SpellingSystem,
  text: string,
  hangul: string,
  before = '',
): number {
  if (hangul === '') return text === '' ? 1 : 0;
  let total = 0;
  for (let end = 1; end <= Math.min(text.length, system.longest); end++) {
    const [piece, after] = [text.slice(0, end), text.slice(end)];
    const context = system.context?.(before, piece, after) ?? '';
    const here = system.spellings(piece, 'given', context).get(hangul.charAt(0)) ?? 0;
    if (here > 0) total += here * likelihoodOf(system, after, hangul.slice(1), before + piece);
  }
  return total;
}

/** P(text | surname). */
export function surnameLikelihood(system: SpellingSystem, text: string, hangul: string): number {
  return system.spellings(text, 'surname', '').get(hangul) ?? 0;
}

/** What is as likely as `USUAL` is one of the spellings in use, what is less likely than `SLIP` none. */
export const USUAL = 0.0015;
export const SLIP = 0.001;
