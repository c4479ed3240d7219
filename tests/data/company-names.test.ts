import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/lists/entry.ts';
import { openList } from '../../src/lists/open-list.ts';
import { listWordWeights } from '../../src/matching/candidates/word-weight.ts';
import { type ListedName, listedNames } from '../../src/matching/prepared-entry.ts';
import { type SubjectName, subjectNames } from '../../src/matching/subject-name.ts';
import { compareNames } from '../../src/names/comparison.ts';
import { prepareName } from '../../src/names/prepared-name.ts';
import type { WordWeight } from '../../src/names/word-alignment.ts';
import { type NameSearch, searchNames } from './search-names.ts';
import { describeWith, readTable, sharedPath } from './shared-data.ts';

const PAIRS = 'korean/company_pairs.tsv';
const ALIASES = 'pairs/alias_entities_dev.tsv';
const LIST = 'lists/ofac-2026-08-20-reconstructed';
const SAME = 0.5;
/** Of other organisations, and of names to search exhaustively for, every so many. */
const OTHERS = 10;
const QUERIES = 4;

describeWith([PAIRS, ALIASES, LIST], 'names of DPRK companies, against the list of 2026', () => {
  let entries: readonly Entry[] = [];
  let names: readonly ListedName[] = [];
  let weight: WordWeight = () => 1;
  let search: NameSearch;

  beforeAll(async () => {
    entries = (await openList(sharedPath(LIST), { trust: true })).flatMap((list) => [
      ...list.entries,
    ]);
    const all = entries.flatMap(listedNames);
    names = all.filter(({ prepared }) => prepared.kind === 'organisation');
    weight = listWordWeights(all.map(({ prepared }) => prepared.core));
    search = searchNames(all);
  });

  const scoreOf = (a: string, b: string) =>
    compareNames(prepareName(a, 'organisation'), prepareName(b, 'organisation'), weight).score;

  // Of the 192 some 90 are other names of the company, or acronyms: no comparison finds them.
  test('half of all aliases agree with the name in front of them', () => {
    const pairs = readTable(PAIRS);
    const found = pairs.filter(({ a = '', b = '' }) => scoreOf(a, b) >= SAME);
    expect(pairs.length).toBe(192);
    expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.54);
  });

  // The others are initials of three letters, another word, and aliases that OFAC marks as weak.
  test('other spellings of listed organisations are found, nearly all', () => {
    const rows = readTable(ALIASES).filter((row) => row.class === 'spelling');
    const missed = rows.filter(({ query = '', ofac_uid }) =>
      subjectsOf(query).every((subject) =>
        search
          .matches(subject)
          .every(
            ({ listed, comparison }) => listed.entry.id !== ofac_uid || comparison.score < SAME,
          ),
      ),
    );
    expect(rows.length).toBe(63);
    expect(missed.length).toBeLessThanOrEqual(5);
  });

  test('two listed DPRK organisations hardly ever agree', () => {
    const listed = entries.filter(
      ({ type, programs }) => type === 'entity' && programs.some((name) => name.includes('DPRK')),
    );
    const pairs = listed.flatMap((a, index) => listed.slice(index + 1).map((b) => [a, b] as const));
    const agreeing = pairs.filter(([a, b]) => haveNamesAlike(a, b));
    expect(pairs.length).toBeGreaterThan(20_000);
    expect(agreeing.length).toBeLessThanOrEqual(5);
  });

  test('organisations of other programmes are hardly ever taken for one', () => {
    const isKorean = ({ programs }: Entry) => programs.some((name) => /DPRK|NPWMD/u.test(name));
    const others = names.filter(({ entry }, index) => index % OTHERS === 0 && !isKorean(entry));
    const raised = others.filter(({ prepared }) =>
      subjectsOf(prepared.text).some((subject) =>
        search
          .matches(subject)
          .some(({ listed, comparison }) => isKorean(listed.entry) && comparison.score >= SAME),
      ),
    );
    expect(others.length).toBeGreaterThan(1500);
    expect(raised.length / others.length).toBeLessThanOrEqual(0.004);
  });

  describe('the candidate search loses no name that comparison finds', () => {
    test.each([
      ['as listed elsewhere', (name: string) => name],
      [
        'without gaps in the first words',
        (name: string) => name.replace(/^(\w+) (\w+) /u, '$1$2 '),
      ],
      [
        'with a common word more, the last word missing',
        (name: string) => `International ${name.replace(/ [^ ]+$/u, '')}`,
      ],
      ['in the spelling of the South', southern],
    ])('%s', (_, write) => {
      const sample = readTable(ALIASES).filter((_, index) => index % QUERIES === 0);
      const queries = sample.flatMap(({ query = '' }) => subjectsOf(write(query)));
      const lost = queries.flatMap((subject) => lostBy(subject));
      expect(queries.length).toBeGreaterThan(15);
      expect(lost).toEqual([]);
    });
  });

  function lostBy(subject: SubjectName): string[] {
    const name = subject.as('organisation');
    if (!name) return [];
    const found = new Set(search.matches(subject).map(({ listed }) => listed.entry));
    return names
      .filter(({ prepared }) => compareNames(name, prepared, weight).score >= SAME)
      .filter(({ entry }) => !found.has(entry))
      .map(({ prepared }) => `${subject.text} / ${prepared.text}`);
  }

  function haveNamesAlike(a: Entry, b: Entry): boolean {
    return listedNames(a).some((x) =>
      listedNames(b).some((y) => compareNames(x.prepared, y.prepared, weight).score >= SAME),
    );
  }
});

function subjectsOf(text: string): readonly SubjectName[] {
  const [first] = subjectNames({ file: '', row: 1, line: 1, values: { organisation: [text] } });
  return first ? [first] : [];
}

/** Roughly the Revised Romanization: voiced initials, j for ch. */
function southern(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/\bch/gu, 'j')
    .replace(/\bk/gu, 'g')
    .replace(/\bt/gu, 'd')
    .replace(/\bp/gu, 'b');
}
