/** Consonants that begin a syllable in one of the romanizations, and those that end one. */
const INITIAL =
  '(?:chkh|k{1,2}h?|gg?h?|t{1,2}h?|dd?|p{1,2}h?|bb?|s{1,2}h?|t?c{1,2}h|t?jj?|t?[sz]|[hlmnrz])';
const FINAL = '(?:n[gk]?|m|ll?|r|ck|[kgtdpbsh])';
const SYLLABLE = `${INITIAL}?[aeiouwy]+'?${FINAL}?`;
const SHAPES = {
  3: new RegExp(`^(?:${SYLLABLE}){1,3}$`, 'u'),
  4: new RegExp(`^(?:${SYLLABLE}){1,4}$`, 'u'),
};
/** Letters of the longest syllable. */
const LONGEST = 7;

/**
 * Whether a folded Latin word is made like one to three or four syllables in one of the
 * romanizations. Cheap: it spares most words of company names a reading. Spellings that are hardly
 * ever Korean (`Johnson`, pinyin's `zh` and `x`) are not made so.
 */
export function hasKoreanShape(word: string, most: 3 | 4): boolean {
  return word.length <= most * LONGEST && SHAPES[most].test(word);
}
