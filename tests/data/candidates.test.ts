import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/lists/entry.ts';
import { openList } from '../../src/lists/open-list.ts';
import { type ListedName, listedNames } from '../../src/matching/prepared-entry.ts';
import { POSSIBLE } from '../../src/matching/score.ts';
import { type SubjectName, subjectNames } from '../../src/matching/subject-name.ts';
import { compareNames } from '../../src/names/comparison.ts';
import { type NameSearch, searchNames } from './search-names.ts';

const LIST = '../shared/data/lists/ofac-2026-08-20-reconstructed';
const available = existsSync(LIST);
const STRIDE = 40;

if (!available) test.skip(`${LIST} is not here: the candidate search was not measured`, () => {});

/** Every name is spoilt in the same way each time the test runs. */
const MANIPULATIONS: Readonly<Record<string, (words: string[], seed: number) => string[]>> = {
  'other order': (words) => [...words].reverse(),
  'a letter missing': (words, seed) => spoil(words, seed, (word, at) => cut(word, at, at + 1)),
  'a wrong letter': (words, seed) => spoil(words, seed, (word, at) => cut(word, at, at + 1, 'x')),
  'two letters exchanged': (words, seed) =>
    spoil(words, seed, (word, at) =>
      cut(word, at, at + 2, (word[at + 1] ?? '') + (word[at] ?? '')),
    ),
  'a letter missing in each word': (words, seed) =>
    words.map((word) =>
      word.length >= 5 ? cut(word, seed % word.length, (seed % word.length) + 1) : word,
    ),
  'a middle word missing': (words) =>
    words.length > 2 ? [words[0] ?? '', ...words.slice(2)] : words,
  joined: (words) => [words.slice(0, 2).join(''), ...words.slice(2)],
};

(available ? describe : describe.skip)(
  'the candidate search loses no name that comparison finds',
  () => {
    let entries: readonly Entry[] = [];
    let names: readonly ListedName[] = [];
    let search: NameSearch;

    beforeAll(async () => {
      entries = (await openList(LIST, {})).flatMap((list) => [...list.entries]);
      names = entries.flatMap(listedNames);
      search = searchNames(names);
    });

    test.each(Object.entries(MANIPULATIONS))('%s', (_, manipulate) => {
      const lost: string[] = [];
      let comparable = 0;
      for (const [number, entry] of entries.entries()) {
        if (number % STRIDE !== 0 || entry.type === 'vessel' || entry.type === 'aircraft') continue;
        const text = manipulate(entry.name.replace(',', '').split(' '), number).join(' ');
        const [subject] = subjectNames({ file: '', row: 1, line: 1, values: { name: [text] } });
        if (!subject || !isFoundByComparison(subject, entry)) continue;
        comparable += 1;
        const found = search.matches(subject).some(({ listed }) => listed.entry === entry);
        if (!found) lost.push(`${text} / ${entry.name}`);
      }
      expect(comparable).toBeGreaterThan(100);
      expect(lost).toEqual([]);
    });

    function isFoundByComparison(subject: SubjectName, entry: Entry): boolean {
      return listedNames(entry).some(({ prepared }) => {
        const name = subject.as(prepared.kind);
        return (
          name !== undefined &&
          compareNames(name, prepared, search.weightOf(prepared.kind)).score >= POSSIBLE
        );
      });
    }
  },
);

function spoil(
  words: readonly string[],
  seed: number,
  change: (word: string, at: number) => string,
): string[] {
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
  const at = seed % Math.max(1, longest.length - 1);
  return words.map((word) => (word === longest ? change(word, at) : word));
}

function cut(word: string, from: number, to: number, instead = ''): string {
  return word.slice(0, from) + instead + word.slice(to);
}
