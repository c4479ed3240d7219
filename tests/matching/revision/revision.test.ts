import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SubjectValues } from '../../../src/input/subject.ts';
import type { Entry } from '../../../src/lists/entry.ts';
import { compileIndex } from '../../../src/matching/candidates/index-image.ts';
import { createMatcher } from '../../../src/matching/matcher.ts';
import { findRevision } from '../../../src/matching/revision/revision.ts';
import { packRevision, RevisionFilter } from '../../../src/matching/revision/revision-filter.ts';
import { entryOf, listOf, subjectOf } from '../sample.ts';
import { odd, text } from './name-texts.ts';

/** So many parties that no word of theirs is one of another's. */
const strangers = (count: number, first: string): Entry[] =>
  Array.from({ length: count }, (_, at) =>
    entryOf({ id: `${first}${at}`, name: `${first}ual${at}a, ${first}erm${at}o` }),
  );

/** Of which all have a word in common with the first of `SAME`. */
const namesakes = Array.from({ length: 60 }, (_, at) =>
  entryOf({ id: `N${at}`, name: `Nelm${at}u Zephyr` }),
);

/** Sixty parties of whom so many have words of their own, and the others two words in common. */
function joined(strange: number): Entry[] {
  return Array.from({ length: 60 }, (_, at) => {
    const [one, other] = at < strange ? [`Tual${at}a`, `Tual${at}e`] : ['Shaochung', 'Namchonggan'];
    const [person, entity] = [`Velm${at}u ${one}`, `${other} Works ${at}`];
    return at % 2 === 0
      ? entryOf({ id: `J${at}`, name: person })
      : entryOf({ id: `J${at}`, name: entity, type: 'entity' });
  });
}

const SAME = [
  entryOf({ id: 'E1', name: 'WALNUT, Zephyr Comet' }),
  entryOf({ id: 'E2', name: 'Namchonggan Trading Co., Ltd.', type: 'entity' }),
  entryOf({ id: 'E3', name: 'KIM, Yong Chol', birthDates: ['1979-01-05'] }),
  // Words of theirs that weigh otherwise are joined: as another name has them, and as a Korean word.
  entryOf({ id: 'E4', name: 'SHAO, Chung Marblewood' }),
  entryOf({ id: 'E5', name: 'Nam Chong Gan Fishery', type: 'entity' }),
  ...strangers(300, 'Q'),
];
const THEN = [
  ...SAME,
  entryOf({ id: 'C1', name: 'COMET, Marble', birthDates: ['1960-02-03'] }),
  ...namesakes,
  ...joined(0),
];
const NOW = [
  ...SAME,
  entryOf({ id: 'C1', name: 'COMET, Marble', birthDates: ['1981-02-03'] }),
  ...namesakes.slice(0, 2),
  ...joined(60),
  ...strangers(57, 'R'),
  entryOf({ id: 'A1', name: 'IVORY, Star' }),
];

function revisionOf(then: readonly Entry[], now: readonly Entry[]) {
  const [earlier, present] = [[listOf(...then)], [listOf(...now)]];
  const index = compileIndex(present);
  const revision = findRevision(
    { lists: earlier, index: compileIndex(earlier) },
    { lists: present, index },
  );
  const [before, after] = [createMatcher(earlier), createMatcher(present, { index })];
  const packed = revision && structuredClone(packRevision(revision, { threshold: 0.5 }));
  return { revision, before, after, filter: packed && new RevisionFilter(packed, after) };
}

const { revision, before, after, filter } = revisionOf(THEN, NOW);

describe('what a newer list can make a hit of', () => {
  test('leads to parties that are new, changed, or have a word that weighs otherwise', () => {
    expect(revision?.words).toContain('zephyr');
    const ids = revision?.lists.flatMap(({ entries }) => [...entries]).map(({ id }) => id);
    const concerned = ['E1', 'E4', 'E5', 'C1', 'N0', 'N1', 'R0', 'R56', 'J0', 'A1'];
    expect(ids).toEqual(expect.arrayContaining(concerned));
    for (const id of ['E3', 'Q0', 'Q299']) expect(ids).not.toContain(id);
  });

  test.each<[string, SubjectValues]>([
    ['a party that was added', { name: ['Star Ivory'] }],
    [
      'a birth date that fits now',
      { name: ['Marbel Commet Smith Lee'], birth_date: ['1981-02-03'] },
    ],
    ['a word of the row that weighs more', { name: ['Zephyr Walnut Smith'] }],
    ['a word of the party that weighs more', { name: ['Zephir Walnut Jones Smith'] }],
  ])('%s', (_, values) => {
    const subject = subjectOf(values);
    expect(before.match(subject)).toEqual([]);
    expect(after.match(subject)).toHaveLength(1);
    expect(filter?.mayHit(subject)).toBe(true);
  });

  test.each<[string, SubjectValues]>([
    ['names of nobody', { name: ['Jane Doe'] }],
    ['what is near to a party that stayed', { name: ['Kim Yong Chul Park'], birth_date: ['1991'] }],
  ])('is not %s', (_, values) => {
    expect(filter?.mayHit(subjectOf(values))).toBe(false);
  });

  test('is every row that had no hit and has one', () => {
    const written = fc.oneof({ weight: 5, arbitrary: text }, odd);
    let passedOver = 0;
    fc.assert(
      fc.property(written, written, (name, organisation) => {
        const subject = subjectOf({ name: [name], organisation: [organisation] });
        if (before.match(subject).length > 0 || filter?.mayHit(subject)) return;
        passedOver += 1;
        expect(after.match(subject)).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(passedOver).toBeGreaterThan(20);
  });
});

describe('all rows meet all parties', () => {
  test.each([
    [
      'where the list is a good deal longer, so that all words weigh otherwise',
      [...NOW, ...strangers(9000, 'S')],
    ],
    ['where most parties were changed', NOW.map((entry) => ({ ...entry, programs: ['OTHER'] }))],
  ])('%s', (_, now) => {
    expect(revisionOf(THEN, now).revision).toBeUndefined();
  });
});
