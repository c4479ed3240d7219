/** Spellings of one sound in the romanizations of Korean, in the order in which they are replaced. */
const SAME_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ae|ai/gu, 'ä'],
  [/eo/gu, 'o'],
  [/eu/gu, 'u'],
  [/w?oo|wu/gu, 'u'],
  [/ee/gu, 'i'],
  [/oi|wae|we/gu, 'oe'],
  [/t?ch|j/gu, 'c'],
  [/sh/gu, 's'],
  [/kh|gh|g/gu, 'k'],
  [/th|d/gu, 't'],
  [/ph|b/gu, 'p'],
  [/l/gu, 'r'],
  [/(?<letter>\p{L})\k<letter>/gu, '$<letter>'],
];

/**
 * A romanized word with everything taken off in which the systems differ (Revised Romanization,
 * McCune-Reischauer without its marks, the spelling of the DPRK, ad hoc ones): voicing, aspiration,
 * the two letters for one vowel. It joins sounds that Korean tells apart, so that it serves only to
 * look up words of a short table. The word is folded.
 */
export function romanSkeleton(word: string): string {
  return SAME_SOUNDS.reduce((text, [sound, sign]) => text.replace(sound, sign), word);
}
