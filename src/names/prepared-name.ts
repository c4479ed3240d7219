import { lettersOf, words } from './folding.ts';
import { withoutHonorifics } from './honorifics.ts';
import { type KoreanName, readKoreanName } from './korean/reading.ts';
import { type MandarinName, readMandarinName } from './mandarin/mandarin-reading.ts';
import type { NameKind, NameWords } from './name-words.ts';
import { type OrganisationName, readOrganisationName } from './organisation/organisation-name.ts';
import { romanizeName } from './romanization/alphabets.ts';
import { romanizeArabicName } from './romanization/arabic-names.ts';
import { splitServantNames, withoutAnd } from './romanization/name-particles.ts';

export type { NameKind } from './name-words.ts';

/** A name with everything that comparing it again and again needs, worked out once. */
export interface PreparedName extends NameWords {
  readonly text: string;
  /** All folded words. */
  readonly words: readonly string[];
  /** Its letters in alphabetical order: other letters, other name. */
  readonly letters: string;
  /** How it reads as the name of a Korean, where it can. */
  readonly korean?: KoreanName | undefined;
  /** How Mandarin reads it, where Chinese characters alone write it; its core is that in pinyin. */
  readonly mandarin?: MandarinName;
  /** The name of an organisation, taken apart. */
  readonly organisation?: OrganisationName;
}

/** Log-odds of being Korean below which a name is not read as Korean at all. */
const READABLE_AS_KOREAN = -12;

/** Log-odds of being Korean from which on a name looks Korean; of two, in the mean. */
export const KOREAN_LOOKING = -4;
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
  const parts = { text, words: all, letters: lettersOf(all), ...personParts(named) };
  return new PersonName(parts, () => readAsKorean(named));
}

type PersonParts = Omit<PreparedName, 'kind' | 'korean' | 'organisation'>;

/** How it reads as a Korean's is worked out when it is asked for: beside a name that is none nobody asks. */
class PersonName implements PreparedName {
  readonly kind = 'person';
  readonly text: string;
  readonly words: readonly string[];
  readonly letters: string;
  readonly core: readonly string[];
  readonly surname?: readonly string[];
  readonly mandarin?: MandarinName;
  #read: (() => KoreanName | undefined) | undefined;
  #korean: KoreanName | undefined;

  constructor(
    { text, words, letters, core, surname, mandarin }: PersonParts,
    read: () => KoreanName | undefined,
  ) {
    this.text = text;
    this.words = words;
    this.letters = letters;
    this.core = core;
    if (surname) this.surname = surname;
    if (mandarin) this.mandarin = mandarin;
    this.#read = read;
  }

  get korean(): KoreanName | undefined {
    if (this.#read) {
      this.#korean = this.#read();
      this.#read = undefined;
    }
    return this.#korean;
  }
}

/** How a name without honorifics reads as a Korean's; undefined where it hardly does. */
export function readAsKorean(named: string): KoreanName | undefined {
  const korean = readKoreanName(named);
  return korean && korean.odds > READABLE_AS_KOREAN ? korean : undefined;
}

function personParts(named: string): Pick<PreparedName, 'core' | 'surname' | 'mandarin'> {
  const mandarin = readMandarinName(words(named));
  if (mandarin) {
    const { surname, syllables } = mandarin;
    return { core: [surname, syllables.join('')], surname: [surname], mandarin };
  }
  const comma = named.indexOf(',');
  return { core: partsOf(named), ...(comma >= 0 && { surname: partsOf(named.slice(0, comma)) }) };
}

/** The words of a person's name as they are compared: in Latin letters, Abd al- taken apart. */
function partsOf(name: string): readonly string[] {
  // What is left of Abd al- may be a common name by itself: Arabic is read before and behind the cut.
  const latin = romanizeArabicName(romanizeName(words(name)));
  return splitServantNames(withoutAnd(latin)).flatMap((word) => romanizeArabicName([word]));
}

/**
 * The same name without its readings as the pinyin of a Korean name: for a listed person whom nothing
 * connects with Korea, SHI Min is no 석민.
 */
export function withoutPinyinReadings(name: PreparedName): PreparedName {
  return new PersonName(name, () => {
    const { korean } = name;
    const readings = korean?.readings.filter(({ limit }) => limit !== 'pinyin') ?? [];
    return korean && readings.length > 0 ? { ...korean, readings } : undefined;
  });
}

/** The same name as that of somebody who is no Korean. */
export function withoutKoreanReadings(name: PreparedName): PreparedName {
  return new PersonName(name, () => undefined);
}
