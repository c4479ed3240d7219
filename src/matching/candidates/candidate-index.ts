import type { PreparedName } from '../../names/prepared-name.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import { post } from './postings.ts';
import { indexRuns } from './run-index.ts';
import { syllableKeys } from './syllable-keys.ts';
import { indexWords } from './word-index.ts';
import { PARTS_OF_PERSONS, WORDS_OF_ORGANISATIONS } from './word-likeness.ts';

/**
 * Finds the listed names worth comparing with a name. Names are known by their number, from 0 in the
 * order given. A candidate has the same letters; or shares two syllables of hangul that both names,
 * or distinctive words of both organisations, may stand for; or a translated word; or shares words
 * that make up enough of the name.
 */
export interface CandidateIndex {
  candidates(name: PreparedName): ReadonlySet<number>;
}

/** Indexes names of one kind once; `weight` is that of the words of all of them, see `word-weight.ts`. */
export function indexNames(names: readonly PreparedName[], weight: WordWeight): CandidateIndex {
  const byLetters = new Map<string, number[]>();
  const bySyllables = new Map<string, number[]>();
  for (const [number, name] of names.entries()) {
    post(byLetters, name.letters, number);
    for (const key of name.korean ? syllableKeys(name.korean) : []) post(bySyllables, key, number);
  }
  // A ship's name counts only as a whole.
  const wordIndex = indexWords(
    names.map(({ kind, core }) => (kind === 'craft' ? [] : core)),
    weight,
    names[0]?.kind === 'person' ? PARTS_OF_PERSONS : WORDS_OF_ORGANISATIONS,
  );
  const runIndex = indexRuns(names.map(({ organisation }) => organisation));
  return {
    candidates(name) {
      const syllables = name.korean ? [...syllableKeys(name.korean)] : [];
      return new Set([
        ...(byLetters.get(name.letters) ?? []),
        ...syllables.flatMap((key) => bySyllables.get(key) ?? []),
        ...(name.organisation ? runIndex.candidates(name.organisation) : []),
        ...wordIndex.candidates(name.core),
      ]);
    },
  };
}
