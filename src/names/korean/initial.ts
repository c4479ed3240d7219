import { arrange, type WrittenWords } from './arrangement.ts';
import { type CandidateReading, candidate, combine } from './candidate-reading.ts';
import { readGivenName, readSurname } from './segmentation.ts';
import { makeSyllable, type Syllable } from './syllable.ts';
import { modelOf, type Place } from './syllable-model.ts';
import { latin } from './systems/latin.ts';

type ByLetter = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Judged log-odds of a name with initials. */
const WITH_INITIALS = -1.5;

/** Kim J. U., J. In Chol: something has to be written out. */
export function readWithInitials(words: WrittenWords): CandidateReading[] {
  if (words.script !== 'latin' || !words.words.some(isInitial) || words.words.every(isInitial))
    return [];
  return [...arrange(words)].flatMap((arrangement) => {
    const parts = arrangement.given.map((part) => {
      const initial = readInitial(part, 'given');
      return initial ? [[initial]] : readGivenName(latin, [part]);
    });
    const surname = readSurname(latin, arrangement.surname);
    const surnames = arrangement.given.some(isInitial) ? [surname] : [];
    return [...surnames, readInitial(arrangement.surname, 'surname')].flatMap((one) =>
      one
        ? combine(parts).map((given) =>
            candidate(arrangement, one, given, WITH_INITIALS, 'initial'),
          )
        : [],
    );
  });
}

/** Whether a word may be an initial: `J` or `J.` in Kim J. U. */
export function isInitial(word: string): boolean {
  return /^[a-z]$/u.test(word);
}

const byLetter = new Map<Place, ByLetter>();

/** A syllable of which only the first letter is written; undefined where none begins so. */
function readInitial(letter: string, place: Place): Syllable | undefined {
  if (!isInitial(letter)) return undefined;
  let table = byLetter.get(place);
  if (!table) {
    table = firstLetters(place);
    byLetter.set(place, table);
  }
  const likelihoods = table.get(letter);
  return likelihoods && makeSyllable(letter, place, 'latin', likelihoods);
}

/** P(first letter | hangul), over all spellings in the tables. */
function firstLetters(place: Place): ByLetter {
  const letters = new Map<string, Map<string, number>>();
  for (const [spelling, forms] of modelOf(place).spellings) {
    const letter = spelling.charAt(0);
    const sums = letters.get(letter) ?? new Map<string, number>();
    letters.set(letter, sums);
    for (const [form, weight] of forms) sums.set(form, (sums.get(form) ?? 0) + weight);
  }
  return letters;
}
