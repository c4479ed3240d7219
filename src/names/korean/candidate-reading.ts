import { isWesternGivenName } from '../background/western-given-name.ts';
import { type Arrangement, arrange, type WrittenWords, writtenWords } from './arrangement.ts';
import { isInitial, readInitial } from './initial.ts';
import {
  type Cutting,
  logEvidenceOf,
  MOST_SYLLABLES,
  readGivenName,
  readSurname,
} from './segmentation.ts';
import { repairGivenName, repairSurname } from './slip.ts';
import type { Syllable } from './syllable.ts';
import { latin } from './systems/latin.ts';
import type { SystemName } from './systems/spelling-system.ts';
import { systemsOf, type UsedSystem } from './systems/systems.ts';

/**
 * - `slip`: a letter was put right
 * - `initial`: of a syllable only its first letter is written
 * - `pinyin`: the name is written as a Chinese passport would
 */
export type Limit = 'slip' | 'initial' | 'pinyin';

/** A reading before it is known how likely it is beside the others. */
export interface CandidateReading {
  readonly system: SystemName;
  readonly surname: Syllable;
  readonly given: readonly Syllable[];
  readonly logEvidence: number;
  /** What of the evidence comes from the order of the words, and from a comma against it. */
  readonly order: number;
  readonly againstComma: number;
  readonly limit?: Limit;
  readonly besides?: string;
}

/**
 * A syllable has one run of vowels, seldom a mute e behind it. Most names of the world have more than
 * five syllables' worth, and need not be tried.
 */
const VOWELS = /[aeiouyw\u00c0-\u024f']+/gu;
const MOST_VOWELS = 6;

/** Log-odds of a given name of 0, 1, 2 or 3 syllables, against two. */
const GIVEN_LENGTH: readonly number[] = [Number.NEGATIVE_INFINITY, -1.2, 0, -3];
// Judged log-odds: a name with initials, with a Western first name, with a slip of the pen.
const WITH_INITIALS = -1.5;
const WITH_FIRST_NAME = -2;
const WITH_SLIP = -4;
/**
 * With more given syllables, or with one that hardly anybody writes so, something is more likely to
 * be misspelt: Seangtae is no 세앙태, and Heek no 핵.
 */
const USUAL_SYLLABLES = 2;
const USUAL_EVIDENCE = -12;
/** A Western first name stands beside a whole Korean name. */
const LEAST_BESIDE = 2;

/** All readings of a name, in no order. */
export function candidateReadings(name: string): CandidateReading[] {
  const written = writtenWords(name);
  const short = written.filter(({ words }) => vowelsIn(words) <= MOST_VOWELS);
  const asItStands = [
    ...short.flatMap((words) => [
      ...systemsOf(words.script, words.words).flatMap((used) => readIn(words, used)),
      ...readWithInitials(words),
    ]),
    ...written.flatMap(readBesideFirstName),
  ];
  if (asItStands.some(isUsual)) return asItStands;
  return [...asItStands, ...short.flatMap(readWithSlip)];
}

/** Runs of Latin vowels; none in other scripts. */
function vowelsIn(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (word.match(VOWELS)?.length ?? 0), 0);
}

function isUsual({ surname, given }: CandidateReading): boolean {
  return (
    given.length <= USUAL_SYLLABLES &&
    [surname, ...given].every(({ logEvidence }) => logEvidence > USUAL_EVIDENCE)
  );
}

function readIn(words: WrittenWords, { system, logPrior, limit }: UsedSystem): CandidateReading[] {
  return [...arrange(words)].flatMap((arrangement) => {
    const surname = readSurname(system, arrangement.surname);
    if (!surname) return [];
    return readGivenName(system, arrangement.given).map((given) =>
      candidate(arrangement, surname, given, logPrior, limit),
    );
  });
}

function readWithInitials(words: WrittenWords): CandidateReading[] {
  if (words.script !== 'latin' || !words.words.some(isInitial)) return [];
  return [...arrange(words)].flatMap((arrangement) => {
    const surname = readSurname(latin, arrangement.surname);
    if (!surname || !arrangement.given.some(isInitial)) return [];
    const parts = arrangement.given.map((part) => {
      const initial = isInitial(part) ? readInitial(part) : undefined;
      return initial ? [[initial]] : readGivenName(latin, [part]);
    });
    return combine(parts).map((given) =>
      candidate(arrangement, surname, given, WITH_INITIALS, 'initial'),
    );
  });
}

/** David Jong In Chol, Jong In Chol Grace: the rest has to be a whole Korean name. */
function readBesideFirstName(words: WrittenWords): CandidateReading[] {
  if (words.script !== 'latin' || words.words.length <= LEAST_BESIDE) return [];
  return words.words.flatMap((besides, at) => {
    if (!isWesternGivenName(besides)) return [];
    const rest = words.words.filter((_, index) => index !== at);
    const beforeComma = Math.max(0, words.beforeComma - (at < words.beforeComma ? 1 : 0));
    const logPrior = words.logPrior + WITH_FIRST_NAME;
    return readIn({ ...words, words: rest, beforeComma, logPrior }, { system: latin, logPrior: 0 })
      .filter(({ given }) => given.length >= LEAST_BESIDE)
      .map((reading) => ({ ...reading, besides }));
  });
}

function readWithSlip(words: WrittenWords): CandidateReading[] {
  if (words.script !== 'latin') return [];
  return [...arrange(words)].flatMap((arrangement) => {
    const { given } = arrangement;
    const surname = readSurname(latin, arrangement.surname);
    if (surname) {
      return given
        .flatMap((_, at) => combine(given.map((other, index) => read(other, index === at))))
        .filter(({ length }) => length <= USUAL_SYLLABLES)
        .map((syllables) => candidate(arrangement, surname, syllables, WITH_SLIP, 'slip'));
    }
    // Mark is no slip for Park.
    if (isWesternGivenName(arrangement.surname)) return [];
    const repaired = repairSurname(arrangement.surname);
    if (!repaired) return [];
    return combine(given.map((part) => read(part, false)))
      .filter(({ length }) => length <= USUAL_SYLLABLES)
      .map((syllables) => candidate(arrangement, repaired, syllables, WITH_SLIP, 'slip'));
  });
}

function read(part: string, repaired: boolean): readonly Cutting[] {
  if (!repaired) return readGivenName(latin, [part]);
  return isWesternGivenName(part) ? [] : repairGivenName(part);
}

function combine(parts: readonly (readonly Cutting[])[]): readonly Cutting[] {
  return parts
    .reduce<readonly Cutting[]>(
      (heads, tails) => heads.flatMap((head) => tails.map((tail) => [...head, ...tail])),
      [[]],
    )
    .filter(({ length }) => length > 0 && length <= MOST_SYLLABLES);
}

function candidate(
  { writing, order, againstComma }: Arrangement,
  surname: Syllable,
  given: Cutting,
  logPrior: number,
  limit: Limit | undefined,
): CandidateReading {
  const length = GIVEN_LENGTH[given.length] ?? Number.NEGATIVE_INFINITY;
  const spelling = logPrior + surname.logEvidence + logEvidenceOf(given) + length;
  const logEvidence = spelling + writing + order + againstComma;
  const reading = { system: surname.system, surname, given, logEvidence, order, againstComma };
  return limit === undefined ? reading : { ...reading, limit };
}
