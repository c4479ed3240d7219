import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { diffLists } from '../../src/lists/diff/diff-lists.ts';
import type { ListDiff } from '../../src/lists/diff/list-diff.ts';
import type { Entry } from '../../src/lists/entry.ts';
import { diffRecords } from '../../src/reports/list-diff/record.ts';
import { LIST_DIFF_SCHEMA } from '../../src/reports/list-diff/schema.ts';
import { writeListDiff } from '../../src/reports/list-diff/table.ts';
import { displayWidth } from '../../src/reports/table/display-width.ts';
import { AWKWARD_NAMES, entryOf, listOf } from '../lists/sample-list.ts';
import { closed } from './closed-schema.ts';

const PERSON: Partial<Entry> = {
  name: 'SAMPLE, Person',
  type: 'individual',
  programs: ['DPRK3', 'CYBER2'],
  birthDates: ['05 Jan 1979'],
  nationalities: ['Korea, North'],
  aliases: [{ name: 'UNIT ONE', kind: 'aka', strength: 'weak' }],
};

const DIFF = diffLists(
  listOf(
    [
      entryOf('1', PERSON),
      entryOf('2', { aliases: PERSON.aliases ?? [] }),
      entryOf('3'),
      entryOf('4'),
    ],
    {
      date: '2026-07-11',
    },
  ),
  listOf(
    [
      entryOf('2', {
        name: 'SAMPLE TWO',
        programs: ['DPRK2'],
        aliases: [{ name: 'UNIT ONE', kind: 'aka', strength: 'strong' }],
        identifiers: [{ kind: 'passport', label: 'Passport', value: '100200300', country: 'Laos' }],
        addresses: [{ street: '1 Sample Street', country: 'Laos' }],
        linkedTo: [{ name: 'SAMPLE 3', id: '3', relation: 'Owned by' }],
        craft: { flag: 'Laos', tonnage: '5,000' },
        references: [{ list: 'un-sc', id: 'KPe.001' }],
        remarks: 'A sample.',
      }),
      entryOf('3'),
      entryOf('11', PERSON),
      entryOf('표-1', { name: '표본 하나' }),
    ],
    { date: '2026-08-20' },
  ),
);

function table(
  diff: ListDiff,
  style: Partial<{ width: number; color: boolean; limit: number }> = {},
) {
  const { width = 80, color = false, limit = 0 } = style;
  return [...writeListDiff(diff, { width, color }, limit)].join('');
}

const problems = (() => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  const [open, shut] = [ajv.compile(LIST_DIFF_SCHEMA), ajv.compile(closed(LIST_DIFF_SCHEMA))];
  return (value: unknown) =>
    [open, shut].flatMap((validate) => (validate(value) ? [] : validate.errors));
})();

/** As they are read back from a file. */
function records(diff: ListDiff) {
  return [...diffRecords(diff)].map((record) => JSON.parse(JSON.stringify(record)));
}

describe('the table', () => {
  test('tells first what came out', () => {
    expect(table(DIFF).split('\n\n')[0]?.split('\n')).toEqual([
      'sample-list, 2026-07-11 -> 2026-08-20: 2 added, 1 changed, 2 removed',
      '  older        sample.csv (ofac-csv), 4 entries, SHA-256 aaaaaaaaaaaa',
      '  newer        sample.csv (ofac-csv), 4 entries, SHA-256 aaaaaaaaaaaa',
      '  unchanged    1 entry',
      '  renumbered?  1 entry, counted as added and removed',
    ]);
  });

  test('counts by programme', () => {
    expect(table(DIFF).split('\n\n')[1]?.split('\n')).toEqual([
      '  programme    added  changed  removed',
      '  (none)           1        -        1',
      '  CYBER2           1        -        1',
      '  DPRK2            -        1        -',
      '  DPRK3            1        -        1',
    ]);
  });

  test('tells who was added and removed', () => {
    const [, , added, removed] = table(DIFF).split('\n\n');
    expect(added?.split('\n')).toEqual([
      'Added: 2 entries',
      '  11  SAMPLE, Person (individual, DPRK3, CYBER2)',
      '    born 05 Jan 1979; of Korea, North; 1 other name',
      '    renumbered? the same name, type and birth dates stood under 1',
      '  표-1  표본 하나 (entity)',
    ]);
    expect(removed).toContain('stand now under 11\n  4  SAMPLE 4 (entity)');
  });

  test('tells what changed, a value a line', () => {
    expect(table(DIFF).split('\n\n')[4]?.trimEnd().split('\n')).toEqual([
      'Changed: 1 entry',
      '  2  SAMPLE TWO (entity, DPRK2)',
      '    altered  name: SAMPLE 2 -> SAMPLE TWO',
      '    added    programme: DPRK2',
      '    added    number on another list: un-sc KPe.001',
      '    altered  weak alias UNIT ONE -> alias UNIT ONE',
      '    added    Passport 100200300 (Laos)',
      '    added    address: 1 Sample Street, Laos',
      '    added    link to: Owned by: SAMPLE 3 (3)',
      '    added    vessel or aircraft: flag Laos; tonnage 5,000',
      '    added    remark: A sample',
    ]);
  });

  test('says how many more there are than the limit', () => {
    const text = table(DIFF, { limit: 1 });
    expect(text.match(/^ {2}and 1 more; --limit 0 shows all$/gm)).toHaveLength(2);
    expect(text).not.toContain('표본');
  });

  test('says what was not compared, and when nothing differs', () => {
    const same = diffLists(
      listOf([entryOf('1', { title: 'Head' })]),
      listOf([entryOf('1')], { format: 'ofac-xml' }),
    );
    expect(table(same).split('\n')).toEqual([
      'sample-list, unknown date -> unknown date: no differences',
      expect.stringContaining('older'),
      expect.stringContaining('newer'),
      '  unchanged    1 entry',
      '  left out     not compared, since only one of the two copies gives it: title',
      '',
    ]);
  });

  const texts = fc.oneof(
    fc.constantFrom(...AWKWARD_NAMES),
    fc.string({ unit: 'grapheme', maxLength: 90 }),
  );
  const entries = fc.uniqueArray(
    fc
      .record({
        id: texts,
        name: texts,
        programs: fc.array(texts, { maxLength: 2 }),
        title: texts,
        remarks: texts,
      })
      .map(({ id, ...given }) => entryOf(id, given)),
    { selector: ({ id }) => id, maxLength: 4 },
  );

  test('whatever the lists, no line is too wide, ends in blanks or steers the terminal', () => {
    fc.assert(
      fc.property(entries, entries, fc.constantFrom(36, 60, 80), (older, newer, width) => {
        const diff = diffLists(listOf(older), listOf(newer));
        const text = table(diff, { width });
        expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(width);
        expect(text).not.toMatch(/ \n|\p{Cc}(?<!\n)/u);
        expect(stripVTControlCharacters(table(diff, { width, color: true }))).toBe(text);
      }),
    );
  });
});

describe('the records', () => {
  test('stand in their order, the summary at the end', () => {
    expect(records(DIFF).map(({ kind, entry }) => [kind, entry?.id])).toEqual([
      ['added', '11'],
      ['added', '표-1'],
      ['removed', '1'],
      ['removed', '4'],
      ['changed', '2'],
      ['summary', undefined],
    ]);
  });

  test('carry whole entries, changes by field, and counts', () => {
    const [added, , removed, , changed, summary] = records(DIFF);
    expect(added).toMatchObject({
      schemaVersion: 1,
      perhapsBefore: '1',
      entry: { list: 'sample-list', ...PERSON },
    });
    expect(removed).toMatchObject({ perhapsNow: '11', entry: PERSON });
    expect(changed.changes).toContainEqual({
      field: 'name',
      added: [],
      removed: [],
      altered: [{ from: 'SAMPLE 2', to: 'SAMPLE TWO' }],
    });
    expect(summary).toEqual({
      kind: 'summary',
      schemaVersion: 1,
      older: {
        name: 'sample-list',
        format: 'ofac-csv',
        date: '2026-07-11',
        sha256: 'a'.repeat(64),
        entries: 4,
      },
      newer: {
        name: 'sample-list',
        format: 'ofac-csv',
        date: '2026-08-20',
        sha256: 'a'.repeat(64),
        entries: 4,
      },
      added: 2,
      removed: 2,
      changed: 1,
      unchanged: 1,
      perhapsRenumbered: 1,
      byProgram: DIFF.byProgram,
      notCompared: [],
    });
  });

  test.each(records(DIFF).map((record) => [record.kind, record]))('%s is valid', (_, record) => {
    expect(problems(record)).toEqual([]);
  });

  const [added, , , , changed, summary] = records(DIFF);
  test.each([
    ['another kind', { ...added, kind: 'hit' }],
    ['another version', { ...added, schemaVersion: 2 }],
    ['an entry without a name', { ...added, entry: { ...added.entry, name: undefined } }],
    ['a change of no field', { ...changed, changes: [{ ...changed.changes[0], field: 'colour' }] }],
    [
      'a value of another shape',
      { ...changed, changes: [{ field: 'aliases', added: ['A'], removed: [], altered: [] }] },
    ],
    ['no changes', { ...changed, changes: [] }],
    ['a count below 0', { ...summary, unchanged: -1 }],
    ['a summary without its copies', { ...summary, older: undefined }],
  ])('%s is refused', (_, value) => {
    expect(problems(JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });
});
