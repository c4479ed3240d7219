/**
 * Abbreviations in company names with the word that they stand for, folded. Each is unambiguous in a
 * company name. Source: the spellings that OFAC, the United Nations and registers print side by side
 * for one company.
 */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['dept', 'department'],
  ['intl', 'international'],
  ['tech', 'technology'],
  ['technol', 'technology'],
  ['trdg', 'trading'],
  ['trade', 'trading'],
  ['shpg', 'shipping'],
  ['mfg', 'manufacturing'],
  ['gen', 'general'],
  ['dev', 'development'],
  ['ind', 'industrial'],
  ['industry', 'industrial'],
  ['industries', 'industrial'],
  ['info', 'information'],
  ['univ', 'university'],
  ['bros', 'brothers'],
  ['svcs', 'services'],
  ['service', 'services'],
  ['mgmt', 'management'],
  ['assn', 'association'],
  ['natl', 'national'],
]);

/** The word in the form that company names are compared in. */
export function spellOut(word: string): string {
  return ABBREVIATIONS.get(word) ?? word;
}
