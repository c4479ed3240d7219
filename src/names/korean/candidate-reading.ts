import { type Arrangement, arrange, type WrittenWords } from './arrangement.ts';
import {
  type Cutting,
  logEvidenceOf,
  MOST_SYLLABLES,
  readGivenName,
  readSurname,
} from './segmentation.ts';
import type { Syllable } from './syllable.ts';
import type { SystemName } from './systems/spelling-system.ts';
import type { Limit, UsedSystem } from './systems/systems.ts';

/** A reading before it is known how likely it is beside the others. */
export interface CandidateReading {
  readonly system: SystemName;
  readonly surname: Syllable;
  readonly given: readonly Syllable[];
  readonly logEvidence: number;
  /** What of the evidence comes from the order of the words, and from a comma against it. */
  readonly order: number;
  readonly againstComma: number;
  readonly limit: Limit | undefined;
  /** Words that are no part of the Korean name: David in David Jong In Chol. */
  readonly besides: string | undefined;
  /** How likely those words are as what they are, in nats; part of the evidence. */
  readonly logBeside: number;
}

/** Log-odds of a given name of 0, 1, 2 or 3 syllables, against two; judged. */
const GIVEN_LENGTH: readonly number[] = [Number.NEGATIVE_INFINITY, -1.2, 0, -3];
/** A word that can be read as more given syllables only is more likely to be misspelt. */
export const USUAL_SYLLABLES = 2;

/** The readings of these words in one system, in every arrangement. */
export function readIn(
  words: WrittenWords,
  { system, logPrior, limit }: UsedSystem,
): CandidateReading[] {
  return [...arrange(words)].flatMap((arrangement) => {
    const surname = readSurname(system, arrangement.surname);
    if (!surname) return [];
    return readGivenName(system, arrangement.given).map((given) =>
      candidate(arrangement, surname, given, logPrior, limit),
    );
  });
}

/** One reading with its evidence; `logPrior` is that of writing a name in this way. */
export function candidate(
  { writing, order, againstComma }: Arrangement,
  surname: Syllable,
  given: Cutting,
  logPrior: number,
  limit: Limit | undefined,
): CandidateReading {
  const length = GIVEN_LENGTH[given.length] ?? Number.NEGATIVE_INFINITY;
  const spelling = logPrior + surname.logEvidence + logEvidenceOf(given) + length;
  const logEvidence = spelling + writing + order + againstComma;
  return {
    system: surname.system,
    surname,
    given,
    logEvidence,
    order,
    againstComma,
    limit,
    besides: undefined,
    logBeside: 0,
  };
}

/** Given names made of one cutting of each part. */
export function combine(parts: readonly (readonly Cutting[])[]): readonly Cutting[] {
  return parts
    .reduce<readonly Cutting[]>(
      (heads, tails) => heads.flatMap((head) => tails.map((tail) => [...head, ...tail])),
      [[]],
    )
    .filter(({ length }) => length > 0 && length <= MOST_SYLLABLES);
}

/** Whether Koreans write names so: two given syllables at most, each in a regular spelling. */
export function isWellFormed(given: Cutting): boolean {
  return given.length <= USUAL_SYLLABLES && given.every(({ regular }) => regular);
}
