import { isWesternGivenName } from '../background/western-given-name.ts';
import { arrange, type WrittenWords } from './arrangement.ts';
import {
  type CandidateReading,
  candidate,
  combine,
  isWellFormed,
  readIn,
  USUAL_SYLLABLES,
} from './candidate-reading.ts';
import { type Cutting, readGivenName, readSurname } from './segmentation.ts';
import { lookAlikes, repairGivenName, repairSurname } from './slip.ts';
import type { Syllable } from './syllable.ts';
import { latin } from './systems/latin.ts';

// Judged log-odds: a name with a slip of the pen, one in which a machine or a reader took letters for
// others that look like them.
const WITH_SLIP = -4;
const MISREAD = -3;
const MOST_MISREADINGS = 4;

/** Readings of a name in which one word was misspelt, or several were misread. */
export function readWithSlip(words: WrittenWords): CandidateReading[] {
  return words.script === 'latin' ? [...readMisread(words), ...readMisspelt(words)] : [];
}

/** K1M J0NG UN, O ln-chun: every word without a reading is looked at again. */
function readMisread(words: WrittenWords): CandidateReading[] {
  const choices = words.words.map((word) =>
    isReadable(word) ? [word] : lookAlikes(word).filter(isReadable),
  );
  if (choices.every(([first], at) => first === words.words[at])) return [];
  const writings = choices.reduce<readonly string[][]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => [...head, tail])),
    [[]],
  );
  return writings
    .slice(0, MOST_MISREADINGS)
    .flatMap((seen) =>
      readIn({ ...words, words: seen }, { system: latin, logPrior: MISREAD, limit: 'slip' }),
    );
}

function isReadable(word: string): boolean {
  return readGivenName(latin, [word]).length > 0 || readSurname(latin, word) !== undefined;
}

/** One word is put right, and only one that has no well-formed reading as it stands. */
function readMisspelt(words: WrittenWords): CandidateReading[] {
  return [...arrange(words)].flatMap((arrangement) => {
    const { given } = arrangement;
    const surname = readSurname(latin, arrangement.surname);
    const regular = surname?.regular ? surname : undefined;
    const whole = regular ?? repairedSurname(arrangement.surname);
    if (!whole) return [];
    const cuttings = regular
      ? given.flatMap((part, at) =>
          combine(given.map((other, index) => (index === at ? repaired(part) : read(other)))),
        )
      : combine(given.map(read));
    return cuttings
      .filter(({ length }) => length <= USUAL_SYLLABLES)
      .map((syllables) => candidate(arrangement, whole, syllables, WITH_SLIP, 'slip'));
  });
}

function read(part: string): readonly Cutting[] {
  return readGivenName(latin, [part]);
}

function repaired(part: string): readonly Cutting[] {
  return isWesternGivenName(part) || read(part).some(isWellFormed) ? [] : repairGivenName(part);
}

/** Mark is no slip for Park. */
function repairedSurname(word: string): Syllable | undefined {
  return isWesternGivenName(word) ? undefined : repairSurname(word);
}
