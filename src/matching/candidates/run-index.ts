import type { OrganisationName, Run } from '../../names/organisation/organisation-name.ts';
import { wordSimilarity } from '../../names/word-alignment.ts';
import { post } from './postings.ts';
import { openVocabulary } from './vocabulary.ts';

/** Finds organisations by the distinctive words that read as Korean; known by their number. */
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
  for (const [number, name] of names.entries()) {
    for (const key of new Set(name?.runs.flatMap(keysOf))) post(byKey, key, number);
    for (const text of new Set(name?.runs.map((run) => run.text))) post(byText, text, number);
  }
  const vocabulary = openVocabulary(byText.keys(), wordSimilarity);
  return {
    candidates({ runs }) {
      const keys = new Set(runs.flatMap(keysOf));
      const texts = new Set(runs.map((run) => run.text));
      return [
        ...[...keys].flatMap((key) => byKey.get(key) ?? []),
        ...[...texts].flatMap((text) =>
          vocabulary.like(text).flatMap(({ word }) => byText.get(word) ?? []),
        ),
      ];
    },
  };
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
