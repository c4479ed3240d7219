import { isGivenNameElsewhere, isWesternGivenName } from '../background/western-given-name.ts';
import { isShort, type WrittenWords } from './arrangement.ts';
import { type CandidateReading, isWellFormed, readIn } from './candidate-reading.ts';
import { isInitial } from './initial.ts';
import { readGivenName, readSurname } from './segmentation.ts';
import { latin } from './systems/latin.ts';

/** A kind of word that may stand beside a Korean name. */
export interface Beside {
  /** Given syllables that the rest needs. */
  readonly least: number;
  /** Log-odds of such a word beside a Korean name; judged. */
  readonly logPrior: number;
  /** How likely that very word is then, in nats: a first name of some hundreds, or letters. */
  readonly logWord: (word: string) => number;
}

/** A first name that is Western on sight. */
const WESTERN: Beside = { least: 1, logPrior: -2, logWord: () => -6 };
/** A first name that Korean syllables could spell as well: Dan, Joe. */
const AMBIGUOUS: Beside = { least: 2, logPrior: -3, logWord: () => -6 };
/** A word that cannot be read as Korean at all. */
const UNREADABLE: Beside = { least: 2, logPrior: -3, logWord: ({ length }) => -2.6 * length };
/** The initial of a first name: M., Francis X. */
const LONE_INITIAL: Beside = { least: 2, logPrior: -1, logWord: () => -3 };

/** With fewer words no Korean name would be left. */
const LEAST_WORDS = 3;

/**
 * Readings of a Korean name beside words that are no part of it: David Jong In Chol, Jong In Chol
 * Grace, Francis X. Jong In Chol. Whether the rest is Korean is asked of the rest alone, since
 * Koreans abroad bear such names as others do.
 */
export function readBesideOthers(words: WrittenWords): CandidateReading[] {
  if (words.script !== 'latin' || words.words.length < LEAST_WORDS) return [];
  const kinds = words.words.map(besideOf);
  const places = [...kinds.keys()].filter((at) => kinds[at] !== undefined);
  const alone = places.map((at) => [at]);
  const together = places.flatMap((at, index) =>
    places.slice(index + 1).map((other) => [at, other]),
  );
  return [...alone, ...together].flatMap((chosen) => readWithout(words, chosen, kinds));
}

function readWithout(
  words: WrittenWords,
  places: readonly number[],
  kinds: readonly (Beside | undefined)[],
): CandidateReading[] {
  const rest = {
    ...words,
    words: words.words.filter((_, at) => !places.includes(at)),
    beforeComma: words.beforeComma - places.filter((at) => at < words.beforeComma).length,
    logPrior: places.reduce((sum, at) => sum + (kinds[at]?.logPrior ?? 0), words.logPrior),
  };
  const logBeside = places.reduce(
    (sum, at) => sum + (kinds[at]?.logWord(words.words[at] ?? '') ?? 0),
    0,
  );
  if (rest.words.length < 2 || !isShort(rest)) return [];
  const least = Math.max(...places.map((at) => kinds[at]?.least ?? 0));
  const besides = places.map((at) => words.words[at]).join(' ');
  return readIn(rest, { system: latin, logPrior: logBeside })
    .filter(({ given }) => given.length >= least && isWellFormed(given))
    .map((reading) => ({ ...reading, besides, logBeside }));
}

/** What a folded word is beside a Korean name; undefined for one that is a part of it, or may be. */
export function besideOf(word: string): Beside | undefined {
  if (isInitial(word)) return LONE_INITIAL;
  if (isWesternGivenName(word)) return WESTERN;
  if (isGivenNameElsewhere(word)) return AMBIGUOUS;
  const readable = readGivenName(latin, [word]).length > 0 || readSurname(latin, word);
  return readable ? undefined : UNREADABLE;
}
