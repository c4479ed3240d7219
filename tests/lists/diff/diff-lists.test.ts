import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diffLists } from '../../../src/lists/diff/diff-lists.ts';
import type { Entry } from '../../../src/lists/entry.ts';
import { entryOf, listOf } from '../sample-list.ts';

/** The changes of the one entry that both lists have. */
function changesOf(before: Partial<Entry>, after: Partial<Entry>) {
  const diff = diffLists(listOf([entryOf('1', before)]), listOf([entryOf('1', after)]));
  expect(diff.changed.length + diff.unchanged).toBe(1);
  return diff.changed.flatMap(({ changes }) => changes);
}

const PASSPORT = { kind: 'passport', label: 'Passport', value: '100200300' } as const;
const WALLET = {
  kind: 'wallet',
  label: 'Digital Currency Address - XBT',
  value: '1Sample',
} as const;
const STRONG = { name: 'SAMPLE ONE', kind: 'aka', strength: 'strong' } as const;
const WEAK = { ...STRONG, strength: 'weak' } as const;
const STREET = { street: '1 Sample Street', city: 'Dandong', country: 'China' };

describe('entries', () => {
  const older = [entryOf('1'), entryOf('2', { programs: ['DPRK2'] }), entryOf('10')];
  const newer = [entryOf('10'), entryOf('9'), entryOf('2', { programs: ['DPRK3'] }), entryOf('11')];
  const diff = diffLists(listOf(older), listOf(newer, { date: '2026-08-20' }));

  test('are added, removed, changed or the same, in the order of their numbers', () => {
    expect(diff.added.map(({ entry }) => entry.id)).toEqual(['9', '11']);
    expect(diff.removed.map(({ entry }) => entry.id)).toEqual(['1']);
    expect(diff.changed.map((entry) => entry.newer.id)).toEqual(['2']);
    expect(diff.unchanged).toBe(1);
  });

  test('are counted under each programme that they have or had', () => {
    expect(diff.byProgram).toEqual([
      { program: '', added: 2, changed: 0, removed: 1 },
      { program: 'DPRK2', added: 0, changed: 1, removed: 0 },
      { program: 'DPRK3', added: 0, changed: 1, removed: 0 },
    ]);
  });

  test('come with what tells the copies apart', () => {
    expect(diff.older).toMatchObject({ name: 'sample-list', date: 'unknown', entries: 3 });
    expect(diff.newer).toMatchObject({ name: 'sample-list', date: '2026-08-20', entries: 4 });
  });

  test('of an empty list are all added', () => {
    expect(diffLists(listOf([]), listOf(newer))).toMatchObject({ unchanged: 0, removed: [] });
  });
});

describe('fields', () => {
  test.each<[what: string, before: Partial<Entry>, after: Partial<Entry>, change: object]>([
    [
      'another name',
      { name: 'ONE' },
      { name: 'TWO' },
      { field: 'name', altered: [{ from: 'ONE', to: 'TWO' }] },
    ],
    [
      'another type',
      {},
      { type: 'vessel' },
      { field: 'type', altered: [{ from: 'entity', to: 'vessel' }] },
    ],
    [
      'a programme more',
      { programs: ['DPRK2'] },
      { programs: ['CYBER2', 'DPRK2'] },
      { field: 'programs', added: ['CYBER2'] },
    ],
    [
      'another programme, which is no alteration of the first',
      { programs: ['DPRK2'] },
      { programs: ['DPRK3'] },
      { field: 'programs', added: ['DPRK3'], removed: ['DPRK2'] },
    ],
    [
      'a day of listing',
      {},
      { listedOn: '2020-01-01' },
      { field: 'listedOn', added: ['2020-01-01'] },
    ],
    [
      'another sublist',
      { sublist: 'A' },
      { sublist: 'B' },
      { field: 'sublist', altered: [{ from: 'A', to: 'B' }] },
    ],
    [
      'another number on another list',
      { references: [{ list: 'un-sc', id: 'KPe.1' }] },
      { references: [{ list: 'un-sc', id: 'KPe.001' }] },
      {
        field: 'references',
        altered: [{ from: { list: 'un-sc', id: 'KPe.1' }, to: { list: 'un-sc', id: 'KPe.001' } }],
      },
    ],
    ['no title any more', { title: 'Director' }, {}, { field: 'title', removed: ['Director'] }],
    [
      'a weak alias made strong',
      { aliases: [WEAK] },
      { aliases: [STRONG] },
      { field: 'aliases', altered: [{ from: WEAK, to: STRONG }] },
    ],
    [
      'an alias in another order of words',
      { aliases: [STRONG] },
      { aliases: [{ ...STRONG, name: 'One, Sample' }] },
      { field: 'aliases', altered: [{ from: STRONG, to: { ...STRONG, name: 'One, Sample' } }] },
    ],
    [
      'another alias, which is no alteration of the first',
      { aliases: [STRONG] },
      { aliases: [{ ...STRONG, name: 'EXAMPLE' }] },
      { field: 'aliases', added: [{ ...STRONG, name: 'EXAMPLE' }], removed: [STRONG] },
    ],
    [
      'a birth date put right',
      { birthDates: ['1979', '1980'] },
      { birthDates: ['05 Jan 1979', '1980'] },
      { field: 'birthDates', altered: [{ from: '1979', to: '05 Jan 1979' }] },
    ],
    [
      'two other birth dates, of which none is known to belong to which',
      { birthDates: ['1979', '1980'] },
      { birthDates: ['1981', '1982'] },
      { field: 'birthDates', added: ['1981', '1982'], removed: ['1979', '1980'] },
    ],
    [
      'a value that stands once instead of twice',
      { nationalities: ['Laos', 'Laos'] },
      { nationalities: ['Laos'] },
      { field: 'nationalities', removed: ['Laos'] },
    ],
    [
      'a birth place',
      {},
      { birthPlaces: ['Pyongyang'] },
      { field: 'birthPlaces', added: ['Pyongyang'] },
    ],
    ['a gender', {}, { gender: 'Male' }, { field: 'gender', added: ['Male'] }],
    ['a passport', {}, { identifiers: [PASSPORT] }, { field: 'identifiers', added: [PASSPORT] }],
    [
      'the country of a passport',
      { identifiers: [PASSPORT] },
      { identifiers: [{ ...PASSPORT, country: 'Laos' }] },
      { field: 'identifiers', altered: [{ from: PASSPORT, to: { ...PASSPORT, country: 'Laos' } }] },
    ],
    [
      'the one passport with another number',
      { identifiers: [PASSPORT, WALLET] },
      { identifiers: [{ ...PASSPORT, value: '100200301' }, WALLET] },
      {
        field: 'identifiers',
        altered: [{ from: PASSPORT, to: { ...PASSPORT, value: '100200301' } }],
      },
    ],
    [
      'another wallet, which is no alteration of the first',
      { identifiers: [WALLET] },
      { identifiers: [{ ...WALLET, value: '1Example' }] },
      { field: 'identifiers', added: [{ ...WALLET, value: '1Example' }], removed: [WALLET] },
    ],
    [
      'another country of an address',
      { addresses: [STREET] },
      { addresses: [{ ...STREET, country: 'Laos' }] },
      { field: 'addresses', altered: [{ from: STREET, to: { ...STREET, country: 'Laos' } }] },
    ],
    [
      'a link that finds its entry',
      { linkedTo: [{ name: 'SAMPLE' }] },
      { linkedTo: [{ name: 'SAMPLE', id: '2' }] },
      {
        field: 'linkedTo',
        altered: [{ from: { name: 'SAMPLE' }, to: { name: 'SAMPLE', id: '2' } }],
      },
    ],
    [
      'another flag',
      { craft: { flag: 'Laos' } },
      { craft: { flag: 'China' } },
      { field: 'craft', altered: [{ from: { flag: 'Laos' }, to: { flag: 'China' } }] },
    ],
    [
      'a remark on sanctions',
      {},
      { sanctionsRemarks: ['Sample risk'] },
      { field: 'sanctionsRemarks', added: ['Sample risk'] },
    ],
    [
      'a page',
      {},
      { url: 'https://example.org' },
      { field: 'url', added: ['https://example.org'] },
    ],
    ['a remark', {}, { remarks: 'A sample' }, { field: 'remarks', added: ['A sample'] }],
  ])('%s', (_, before, after, change) => {
    expect(changesOf(before, after)).toEqual([{ added: [], removed: [], altered: [], ...change }]);
  });

  test('the order of values and of their parts is no change', () => {
    const { street, city, country } = STREET;
    expect(
      changesOf(
        { programs: ['A', 'B'], aliases: [STRONG, WEAK], addresses: [STREET] },
        { programs: ['B', 'A'], aliases: [WEAK, STRONG], addresses: [{ country, city, street }] },
      ),
    ).toEqual([]);
  });
});

describe('raw remarks', () => {
  const identifiers = [{ ...PASSPORT, country: 'Korea, North' }];
  const passport = 'Passport 100200300 (Korea, North)';

  test('that repeat what another field tells are left out', () => {
    expect(
      changesOf(
        { remarks: 'DOB 1979; Gender Male.', birthDates: ['1979'], gender: 'Male' },
        {
          remarks: `DOB 1980; Gender Male; ${passport}; a.k.a. 'SAMPLE ONE'; Linked To: SAMPLE 2.`,
          birthDates: ['1980'],
          gender: 'Male',
          identifiers,
          aliases: [WEAK],
          linkedTo: [{ name: 'SAMPLE 2', id: '2' }],
        },
      ).map(({ field }) => field),
    ).toEqual(['aliases', 'birthDates', 'identifiers', 'linkedTo']);
  });

  test('tell what no field tells: by the clause', () => {
    const before = { remarks: `${passport}; Target Type State Entity.`, identifiers };
    const after = { remarks: `Target Type Government Entity; ${passport}.`, identifiers };
    expect(changesOf(before, after)).toEqual([
      {
        field: 'remarks',
        added: [],
        removed: [],
        altered: [{ from: 'Target Type State Entity', to: 'Target Type Government Entity' }],
      },
    ]);
  });

  test('tell what a field takes no part of', () => {
    expect(
      changesOf(
        { remarks: 'Passport 100200300, Diplomatic', identifiers: [PASSPORT] },
        { remarks: 'Passport 100200300', identifiers: [PASSPORT] },
      ),
    ).toMatchObject([{ field: 'remarks', altered: [{ from: 'Passport 100200300, Diplomatic' }] }]);
  });

  test('of plain text are told by the sentence', () => {
    expect(
      changesOf(
        { remarks: 'A sample of a text. It has two sentences.' },
        { remarks: 'A sample of a text. It has two sentences. And a third.' },
      ),
    ).toMatchObject([{ field: 'remarks', added: ['And a third'], removed: [], altered: [] }]);
  });

  test('in another order are the same', () => {
    expect(
      changesOf({ remarks: 'One sample; two samples.' }, { remarks: 'two samples; One sample' }),
    ).toEqual([]);
  });
});

describe('copies in two layouts', () => {
  const [csv, xml] = ['ofac-csv', 'ofac-xml'] as const;
  const before = entryOf('1', {
    remarks: 'DOB 1979; A sample.',
    birthDates: ['1979'],
    title: 'Director',
  });
  const after = entryOf('1', {
    remarks: 'A sample.',
    birthDates: ['1979'],
    listedOn: '2020-01-01',
    title: 'Head',
  });

  test('compare by what both of them give', () => {
    const diff = diffLists(listOf([before], { format: csv }), listOf([after], { format: xml }));
    expect(diff.changed.flatMap(({ changes }) => changes.map(({ field }) => field))).toEqual([
      'title',
    ]);
    expect(diff.notCompared).toEqual(['listedOn']);
  });

  test('and in one layout by all that they give', () => {
    const diff = diffLists(listOf([before]), listOf([after]));
    expect(diff.changed[0]?.changes.map(({ field }) => field)).toEqual([
      'listedOn',
      'title',
      'remarks',
    ]);
    expect(diff.notCompared).toEqual([]);
  });

  test('a file that one set lacks makes two layouts', () => {
    const { files } = listOf([]);
    const whole = listOf([entryOf('1', { addresses: [STREET] })], { files: [...files, ...files] });
    expect(diffLists(listOf([entryOf('1')]), whole)).toMatchObject({
      unchanged: 1,
      notCompared: ['addresses'],
    });
  });
});

describe('numbers', () => {
  const party = { name: 'SAMPLE, Person', birthDates: ['1979'] };

  test('of a party that stands under another one now are told', () => {
    const diff = diffLists(
      listOf([entryOf('1', party), entryOf('2')]),
      listOf([entryOf('2'), entryOf('3', { ...party, name: 'Person Sample', title: 'Director' })]),
    );
    expect(diff).toMatchObject({
      added: [{ entry: { id: '3' }, renumbered: '1' }],
      removed: [{ entry: { id: '1' }, renumbered: '3' }],
      unchanged: 1,
    });
  });

  test.each([
    ['another birth date', [entryOf('3', { ...party, birthDates: ['1980'] })]],
    ['another type', [entryOf('3', { ...party, type: 'vessel' })]],
    ['two of them', [entryOf('3', party), entryOf('4', party)]],
  ])('are not guessed for %s', (_, entries) => {
    const diff = diffLists(listOf([entryOf('1', party)]), listOf(entries));
    expect([...diff.added, ...diff.removed].map(({ renumbered }) => renumbered)).toEqual(
      Array(entries.length + 1).fill(undefined),
    );
  });
});

describe('lists that do not compare', () => {
  test('copies of two lists', () => {
    const other = listOf([], { name: 'example-list', path: 'example.csv' });
    expect(() => diffLists(listOf([]), other)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message:
          'sample.csv is a copy of sample-list and example.csv one of example-list; compare two copies of one list',
      }),
    );
  });

  test('but two watch lists, which are called after their files, do', () => {
    const format = 'watch-list-csv';
    const [older, newer] = [listOf([], { format }), listOf([], { format, name: 'sample-2' })];
    expect(diffLists(older, newer).unchanged).toBe(0);
  });

  test.each([
    ['older', [entryOf('1'), entryOf('1')], []],
    ['newer', [], [entryOf('1'), entryOf('1')]],
  ])('an id twice in the %s one', (_, older, newer) => {
    expect(() => diffLists(listOf(older), listOf(newer))).toThrow(
      expect.objectContaining({ code: 'LIST', place: { file: 'sample.csv' } }),
    );
  });
});

describe('entries that are read one by one', () => {
  const stored = [entryOf('2'), entryOf('1')];
  const lazy = (length: number) => ({
    length,
    at: (index: number) => structuredClone(stored.at(index)),
    *[Symbol.iterator]() {
      for (const entry of stored) yield structuredClone(entry);
    },
  });

  test('compare as those in memory', () => {
    const older = { ...listOf([]), entries: lazy(2) };
    expect(diffLists(older, listOf(stored))).toMatchObject({ unchanged: 2, changed: [] });
  });

  test('must be as many as the list says', () => {
    const older = { ...listOf([]), entries: lazy(3) };
    expect(() => diffLists(older, listOf(stored))).toThrow(
      expect.objectContaining({
        code: 'INTERNAL',
        message:
          '0 added, 0 changed, 0 removed and 2 unchanged entries do not make up lists of 3 and 2',
      }),
    );
  });
});

describe('whatever the lists', () => {
  const text = fc.constantFrom('A', 'B', 'C');
  const texts = fc.array(text, { maxLength: 3 });
  const entries = fc.uniqueArray(
    fc
      .record({
        id: fc.integer({ min: 1, max: 6 }).map(String),
        name: text,
        programs: texts,
        birthDates: texts,
        identifiers: fc.array(
          text.map((value) => ({ ...PASSPORT, value })),
          { maxLength: 3 },
        ),
        remarks: texts.map((parts) => parts.join('; ')),
      })
      .map(({ id, ...given }) => entryOf(id, given)),
    { selector: ({ id }) => id, maxLength: 6 },
  );

  test('every entry is told once, and nothing differs from itself', () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const { added, changed, removed, unchanged } = diffLists(listOf(before), listOf(after));
        expect(added.length + changed.length + unchanged).toBe(after.length);
        expect(removed.length + changed.length + unchanged).toBe(before.length);
        const itself = diffLists(listOf(after), listOf(after.toReversed()));
        expect(itself).toMatchObject({ added: [], changed: [], removed: [], byProgram: [] });
      }),
    );
  });

  test('the way back undoes the way there', () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const there = diffLists(listOf(before), listOf(after));
        const back = diffLists(listOf(after), listOf(before));
        expect(back.added).toEqual(there.removed);
        expect(back.removed).toEqual(there.added);
        expect(back.changed.map(({ changes }) => changes)).toEqual(
          there.changed.map(({ changes }) =>
            changes.map(({ field, added, removed, altered }) => ({
              field,
              added: removed,
              removed: added,
              altered: altered.map(({ from, to }) => ({ from: to, to: from })),
            })),
          ),
        );
      }),
    );
  });
});
