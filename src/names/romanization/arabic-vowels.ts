/** What a Latin spelling must have for what stands in Arabic or Persian letters. */
interface Demand {
  readonly arabic: RegExp;
  readonly latin: RegExp;
}

/**
 * Arabic leaves short vowels out and writes long ones, diphthongs and those at either end of a word. A
 * Latin spelling has another vowel there at most: e for a in the Maghreb, o for a in Tajik, e for i, o
 * for u. Source: ALA-LC romanization tables, Arabic and Persian, and the spellings of names in use.
 */
const DEMANDS: readonly Demand[] = [
  // The article may have another vowel, and in Libya Muhammad is امحمد too.
  { arabic: /^(?!ال|امح)[اأإآع]/u, latin: /^[aeiouy]/u },
  { arabic: /^و/u, latin: /^[wvuo]/u },
  { arabic: /^[يی]/u, latin: /^[yijeu]/u },
  { arabic: /(?<=.)ا(?=.)/u, latin: /[aeo]/u },
  { arabic: /(?<=.)و(?=.)/u, latin: /[uowv]/u },
  { arabic: /(?<=.)[يی](?=.)/u, latin: /[iyej]/u },
  { arabic: /[يیىے]$/u, latin: /[aeiouy]$/u },
];

/** `Ahmad` is no حمد; but `Essid` is سيد with the article in it. */
const VOWEL_BEFORE = /^(?![ei][^aeiouy]{2})[aeiou]/u;
const MAY_BEGIN_WITH_VOWEL = /^[اأإآعويی]/u;
/** `Azimov` is no عظيم. */
const SLAVIC_ENDING = /[eo]va?$/u;
const MAY_END_SO = /[وف]ا?$/u;

/**
 * Whether a folded Latin word whose consonants are those of an Arabic one may be a spelling of it, as
 * far as vowels show.
 */
export function mayHaveVowelsOf(latin: string, arabic: string): boolean {
  if (VOWEL_BEFORE.test(latin) && !MAY_BEGIN_WITH_VOWEL.test(arabic)) return false;
  if (SLAVIC_ENDING.test(latin) && !MAY_END_SO.test(arabic)) return false;
  return DEMANDS.every((demand) => !demand.arabic.test(arabic) || demand.latin.test(latin));
}
