import type { OrganisationName, Run } from '../../names/organisation/organisation-name.ts';
import { post } from './postings.ts';
import { openVocabulary } from './vocabulary.ts';
import { listedKeys, searchedKeys } from './whole-name-keys.ts';
import { WORDS_OF_ORGANISATIONS } from './word-likeness.ts';

/**
 * Finds organisations by the distinctive words that read as Korean, by the only word of their own,
 * and by what single words do not lead to; known by their number.
 */
export interface RunIndex {
  candidates(name: OrganisationName): readonly number[];
}

/** Hangul less likely than this behind a spelling leads to no key. */
const LEAST_PROBABILITY = 0.002;

/**
 * Indexes the runs of organisations' names. Two runs that `compareNames` takes for one Korean word, in
 * whatever spelling and segmentation, share the first two syllables of a reading and its length; a
 * word and its translation share a meaning; and a slip is found as in any other word.
 */
export function indexRuns(names: readonly (OrganisationName | undefined)[]): RunIndex {
  const byKey = new Map<string, number[]>();
  const byText = new Map<string, number[]>();
  const byLoneWord = new Map<string, number[]>();
  for (const [number, name] of names.entries()) {
    for (const key of new Set(name?.runs.flatMap(keysOf))) post(byKey, key, number);
    for (const key of new Set(name && listedKeys(name))) post(byKey, key, number);
    for (const word of name ? loneWord(name) : []) post(byLoneWord, word, number);
    for (const text of new Set(name?.runs.map((run) => run.text))) post(byText, text, number);
  }
  const vocabulary = openVocabulary(byText.keys(), WORDS_OF_ORGANISATIONS);
  const loneWords = openVocabulary(byLoneWord.keys(), WORDS_OF_ORGANISATIONS);
  return {
    candidates(name) {
      const { runs } = name;
      const keys = new Set([...runs.flatMap(keysOf), ...searchedKeys(name)]);
      const texts = new Set(runs.map((run) => run.text));
      return [
        ...[...keys].flatMap((key) => byKey.get(key) ?? []),
        ...[...texts].flatMap((text) =>
          vocabulary.like(text).flatMap(({ word }) => byText.get(word) ?? []),
        ),
        ...loneWord(name).flatMap((own) =>
          loneWords.like(own).flatMap(({ word }) => byLoneWord.get(word) ?? []),
        ),
      ];
    },
  };
}

/** Beside it trades and places weigh little, however rare the lists have them. */
function loneWord({ parts }: OrganisationName): readonly string[] {
  const own = parts.flatMap(({ kind, words }) => (kind === 'name' ? words : []));
  return own.length === 1 ? own : [];
}

function keysOf({ meanings, korean }: Run): readonly string[] {
  const syllables = (korean?.readings ?? []).flatMap((reading) => {
    const [first = [], second = []] = reading.syllables.map(({ hangul }) =>
      hangul.filter(({ probability }) => probability >= LEAST_PROBABILITY).map(({ form }) => form),
    );
    return first.flatMap((head) =>
      second.map((tail) => `${reading.syllables.length}${head}${tail}`),
    );
  });
  return [...meanings.map((meaning) => `=${meaning}`), ...syllables];
}
