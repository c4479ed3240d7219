const HONORIFIC = /(?<=^|[\s,(])(?:mr|mrs|ms|miss|dr|prof|sir|씨|님)\.?(?=$|[\s,)])/giu;
/** Korean writes them without a blank as well; no surname of one syllable has fewer before them. */
const ATTACHED = /(?<=[\uac00-\ud7a3]{2})(?:씨|님)$/u;

/** A name without forms of address; as it is where nothing else would be left. */
export function withoutHonorifics(name: string): string {
  const rest = name.replace(HONORIFIC, ' ').trim().replace(ATTACHED, '');
  return /\p{L}/u.test(rest) ? rest : name;
}
