import { leastBackground } from '../../names/background/background.ts';
import { besideOf } from '../../names/korean/beside.ts';
import { combine, isWellFormed } from '../../names/korean/candidate-reading.ts';
import {
  joinedSurnames,
  type MostEvidence,
  mostEvidenceOf,
  mostOfSurname,
  type Readability,
  type ReadableWord,
} from '../../names/korean/readability.ts';
import { mayAssimilate } from '../../names/korean/respelling.ts';
import { maybeSameName } from '../../names/korean/same-name.ts';
import type { Cutting } from '../../names/korean/segmentation.ts';
import type { Syllable } from '../../names/korean/syllable.ts';
import { rowOf } from '../../names/korean/syllable-comparison.ts';

/** Which words of a name are which: a word that is left over may be a first name from elsewhere. */
export interface WordRoles {
  readonly surname: ReadableWord;
  /** Behind one another. */
  readonly given: readonly ReadableWord[];
  readonly beside: ReadableWord | undefined;
}

/**
 * What a name loses at least for reading well in another language, in nats, where its words have these
 * roles, see `foreignness` in `side.ts`; 0 where that cannot be told from its words. `korean` is what
 * `mostKorean` says of them.
 */
export function leastForeignness(korean: number, { surname, given, beside }: WordRoles): number {
  if (korean === Number.POSITIVE_INFINITY) return 0;
  const ofBeside = beside ? (besideOf(beside.text)?.logWord(beside.text) ?? 0) : 0;
  const other = leastBackground(surname.text, textOf(given)) + ofBeside;
  return Math.log1p(Math.exp(other - korean));
}

/**
 * How likely a name of two or three words is at most as a Korean one, whatever their roles, in nats; infinite
 * where that cannot be told from its words.
 */
export function mostKorean(words: readonly ReadableWord[]): number {
  // Letters with marks are read as such.
  if (!words.every(({ readability }) => readability.plain)) return Number.POSITIVE_INFINITY;
  if (words.length === 2) return mostOfTwo(words);
  // A surname in the midst brings the last word and the first together.
  const [first, , last] = words;
  const isThree = words.length === 3 && first && last;
  if (!isThree || mayAssimilate(last.text, first.text)) return Number.POSITIVE_INFINITY;
  const givens = words.map(({ readability }) => evidenceOf(readability).given);
  const bySurname = words.map(
    ({ readability }, at) =>
      evidenceOf(readability).surname + sum(givens.filter((_, other) => other !== at)),
  );
  const ofTwoWords = joinedSurnames(words).map(mostOfSurname);
  const bySurnames = ofTwoWords.map((evidence) => evidence + Math.max(...givens));
  const besideOthers = words.map(({ text }, at) => {
    const kind = besideOf(text);
    if (!kind) return Number.NEGATIVE_INFINITY;
    return mostOfTwo(words.filter((_, other) => other !== at)) + kind.logPrior + kind.logWord(text);
  });
  return Math.max(...bySurname, ...bySurnames, ...besideOthers);
}

function mostOfTwo([one, other]: readonly ReadableWord[]): number {
  if (!one || !other) return Number.NEGATIVE_INFINITY;
  const [a, b] = [evidenceOf(one.readability), evidenceOf(other.readability)];
  return Math.max(a.surname + b.given, b.surname + a.given);
}

const evidence = new WeakMap<Readability, MostEvidence>();

function evidenceOf(readability: Readability): MostEvidence {
  let most = evidence.get(readability);
  if (!most) {
    most = mostEvidenceOf(readability);
    evidence.set(readability, most);
  }
  return most;
}

/** What the words of a name may be as a surname and as a given name. */
export interface NameReadings {
  readonly surnames: readonly Syllable[];
  readonly given: readonly Cutting[];
  /** Whether a letter was put right. */
  readonly slip: boolean;
}

/**
 * Readings of words in these roles, of one slip of the pen at most. Beside a word that is no part of the
 * name it is read as Koreans write it, and without a slip.
 */
export function readingsOf({ surname, given, beside }: WordRoles): readonly NameReadings[] {
  const { surnames, misspeltSurnames } = surname.readability;
  const whole = given.map(({ readability }) => readability.given);
  const asWritten = combine(whole);
  if (beside) {
    const kind = besideOf(beside.text);
    const fitting = asWritten.filter(
      (cutting) => kind && cutting.length >= kind.least && isWellFormed(cutting),
    );
    const inLatin = surnames.filter(({ system }) => system === 'latin');
    return [{ surnames: inLatin, given: fitting, slip: false }];
  }
  const misspelt = given.flatMap(({ readability }, slipped) =>
    combine(whole.map((cuttings, at) => (at === slipped ? readability.misspeltGiven : cuttings))),
  );
  return [
    { surnames, given: asWritten, slip: false },
    { surnames: misspeltSurnames, given: asWritten, slip: true },
    { surnames, given: misspelt, slip: true },
  ];
}

/**
 * Whether these readings may be one name with the listed syllables: a name is read in one system
 * throughout, and two Chinese names are not compared as Korean ones. `foreign` is what they lose at least
 * for reading well in another language; of letters taken for others (`ln` for In) that is not known.
 */
export function maybeOneName(
  { surnames, given, slip }: NameReadings,
  listed: readonly Syllable[],
  foreign: number,
  roles: WordRoles,
): boolean {
  const [first, ...rest] = listed;
  if (!first) return false;
  const self = selfRatio(listed);
  const fitting = given.filter(({ length }) => length === rest.length);
  return surnames.some((surname) => {
    const { system } = surname;
    if (system === 'pinyin' && first.system === system) return false;
    const limited = slip || system === 'pinyin' || first.system === 'pinyin';
    const [ratio, own] = [rowOf(surname)(first), rowOf(surname)(surname)];
    return fitting.some(
      (cutting) =>
        cutting.every((syllable) => syllable.system === system) &&
        maybeSameName([ratio, ...ratiosOf(cutting, rest)], {
          selfRatios: own + selfRatio(cutting) + self,
          foreign: isAsWritten(surname, cutting, roles) ? foreign : 0,
          limited,
        }),
    );
  });
}

function isAsWritten(surname: Syllable, cutting: Cutting, roles: WordRoles): boolean {
  return surname.text === roles.surname.text && textOf(cutting) === textOf(roles.given);
}

function textOf(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => text).join('');
}

function ratiosOf(syllables: readonly Syllable[], listed: readonly Syllable[]): readonly number[] {
  return syllables.map((syllable, at) => {
    const other = listed[at];
    return other ? rowOf(syllable)(other) : Number.NEGATIVE_INFINITY;
  });
}

function selfRatio(syllables: readonly Syllable[]): number {
  return sum(syllables.map((syllable) => rowOf(syllable)(syllable)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
