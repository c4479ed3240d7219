import { lettersOf, words } from './folding.ts';
import { withoutHonorifics } from './honorifics.ts';
import { type KoreanName, readKoreanName } from './korean/reading.ts';
import { type OrganisationName, readOrganisationName } from './organisation/organisation-name.ts';

/** A ship or an aircraft is a `craft`; its name is compared only as a whole. */
export type NameKind = 'person' | 'organisation' | 'craft';

/** A name with everything that comparing it again and again needs, worked out once. */
export interface PreparedName {
  readonly text: string;
  readonly kind: NameKind;
  /** All folded words. */
  readonly words: readonly string[];
  /** Its letters in alphabetical order: other letters, other name. */
  readonly letters: string;
  /** The words that count: of an organisation without legal forms, in one language. */
  readonly core: readonly string[];
  /** How it reads as the name of a Korean, where it can. */
  readonly korean?: KoreanName;
  /** The name of an organisation, taken apart. */
  readonly organisation?: OrganisationName;
}

/** Log-odds of being Korean below which a name is not read as Korean at all. */
const READABLE_AS_KOREAN = -12;

/** Log-odds of being Korean, in the mean of both names, from which on two names are compared so. */
const KOREAN_LOOKING = -4;
const MOST_ODDS = 8;

/** Whether two names are to be compared by the hangul that they may stand for. */
export function areKoreanLooking(a: KoreanName, b: KoreanName): boolean {
  return (Math.min(a.odds, MOST_ODDS) + Math.min(b.odds, MOST_ODDS)) / 2 > KOREAN_LOOKING;
}

/** Works out what comparing a name needs. Reads any text, also one without a single letter. */
export function prepareName(text: string, kind: NameKind): PreparedName {
  const all = words(text);
  if (kind === 'craft') return { text, kind, words: all, letters: lettersOf(all), core: all };
  if (kind === 'organisation') {
    const organisation = readOrganisationName(all);
    return {
      text,
      kind,
      words: all,
      letters: lettersOf(all),
      core: organisation.parts.flatMap((part) => part.words),
      organisation,
    };
  }
  const named = withoutHonorifics(text);
  const korean = readKoreanName(named);
  const readable = korean !== undefined && korean.odds > READABLE_AS_KOREAN;
  return {
    text,
    kind,
    words: all,
    letters: lettersOf(all),
    core: words(named),
    ...(readable && { korean }),
  };
}
