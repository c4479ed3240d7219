import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Entry } from '../../src/lists/entry.ts';
import { findEntries } from '../../src/lists/network/find-entries.ts';
import { LinkGraph } from '../../src/lists/network/link-graph.ts';
import { networkAround } from '../../src/lists/network/network-around.ts';
import type { EntryView } from '../../src/reports/list-entry/entry-view.ts';
import { entryViewRecord, searchRecord } from '../../src/reports/list-entry/record.ts';
import { CANDIDATES_SCHEMA, ENTRY_SCHEMA } from '../../src/reports/list-entry/schema.ts';
import { writeCandidates, writeEntry, writeOthers } from '../../src/reports/list-entry/table.ts';
import { displayWidth } from '../../src/reports/table/display-width.ts';
import { AWKWARD_NAMES, entryOf, listOf } from '../lists/sample-list.ts';
import { closed } from './closed-schema.ts';

const WHOLE = entryOf('1', {
  name: 'SAMPLE, Person',
  type: 'individual',
  programs: ['DPRK3', 'CYBER2'],
  listedOn: '2020-01-01',
  sublist: 'Sample sublist',
  references: [{ list: 'un-sc', id: 'KPi.001' }],
  title: 'Director',
  aliases: [
    { name: 'UNIT ONE', kind: 'aka', strength: 'weak' },
    { name: 'SAMPLE, P.', kind: 'aka', strength: 'strong', remarks: 'on a passport' },
    { name: '표본 하나', kind: 'aka', strength: 'strong', script: 'Hangul' },
    { name: 'EXAMPLE', kind: 'fka', strength: 'strong' },
    { name: 'OLD UNIT', kind: 'fka', strength: 'weak' },
  ],
  birthDates: ['05 Jan 1979', '1980'],
  birthPlaces: ['Pyongyang'],
  nationalities: ['Korea, North'],
  gender: 'Male',
  identifiers: [
    { kind: 'email', label: 'Email Address', value: 'one@example.org' },
    {
      kind: 'passport',
      label: 'Passport',
      value: '100200300',
      country: 'Korea, North',
      issued: '19 Sep 2015',
      expires: '19 Sep 2020',
    },
    { kind: 'wallet', label: 'Digital Currency Address - XBT', value: '1Sample' },
  ],
  addresses: [
    { street: '1 Sample Street', city: 'Dandong', country: 'China', remarks: 'until 2020' },
  ],
  linkedTo: [{ name: 'SAMPLE TRADING', id: '2', relation: 'Owned by' }, { name: 'NOBODY' }],
  sanctionsRemarks: ['Secondary sanctions risk: a sample'],
  craft: { type: 'Cargo', flag: 'Laos', owner: 'SAMPLE', tonnage: '5,000', grossTonnage: '3,000' },
  remarks: 'All remarks of a sample.',
  url: 'https://example.org/1',
});

const LIST = listOf(
  [
    WHOLE,
    entryOf('2', { name: 'SAMPLE TRADING', linkedTo: [{ name: 'SAMPLE 3', id: '3' }] }),
    entryOf('3', { linkedTo: [{ name: 'SAMPLE, Person', id: '1' }] }),
    ...['4', '5'].map((id) => entryOf(id, { linkedTo: [{ name: 'SAMPLE TRADING', id: '2' }] })),
  ],
  { date: '2026-08-20' },
);

function view(
  entry: Entry,
  { list = LIST, depth = Number.POSITIVE_INFINITY, limit = 0 } = {},
): EntryView {
  return { entry, list, network: networkAround(new LinkGraph([list]), entry, { depth, limit }) };
}

function table(shown: EntryView, width = 80, color = false): string {
  return writeEntry(shown, { width, color });
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map(displayWidth));
}

describe('the whole entry', () => {
  test('has every field that the list gives', () => {
    expect(table(view(WHOLE)).split('\n\n')[0]?.split('\n')).toEqual([
      'SAMPLE, Person',
      '  entry        1 of the list sample-list of 2026-08-20, individual',
      '  programmes   DPRK3, CYBER2',
      '  listed on    2020-01-01',
      '  sublist      Sample sublist',
      '  also listed  un-sc KPi.001',
      '  title        Director',
      '  alias        SAMPLE, P. (on a passport)',
      '               표본 하나 (Hangul)',
      '  formerly     EXAMPLE',
      '  weak alias   UNIT ONE',
      '               formerly OLD UNIT',
      '  birth date   05 Jan 1979',
      '               1980',
      '  birth place  Pyongyang',
      '  nationality  Korea, North',
      '  gender       Male',
      '  documents    Passport 100200300 (Korea, North), issued 19 Sep 2015, expires 19',
      '               Sep 2020',
      '  wallets      Digital Currency Address - XBT 1Sample',
      '  contacts     Email Address one@example.org',
      '  vessel       type Cargo; flag Laos; owner SAMPLE; tonnage 5,000; gross tonnage',
      '               3,000',
      '  address      1 Sample Street, Dandong, China (until 2020)',
      '  linked to    Owned by: SAMPLE TRADING (2)',
      '               NOBODY',
      '  sanctions    Secondary sanctions risk: a sample',
      '  remarks      All remarks of a sample.',
      '  see          https://example.org/1',
    ]);
  });

  test('has no line for what the list does not give', () => {
    const entry = entryOf('9');
    const list = listOf([entry]);
    expect(table(view(entry, { list })).split('\n\n')).toEqual([
      'SAMPLE 9\n  entry        9 of the list sample-list of unknown date, entity',
      'Network: 0 other parties\nSAMPLE 9 (9, entity)\n└─ no links\n',
    ]);
  });
});

describe('the tree', () => {
  const tree = (shown: EntryView) => table(shown).split('\n\n')[1]?.trimEnd().split('\n');

  test('leads from party to party, each of them once', () => {
    expect(tree(view(WHOLE))).toEqual([
      'Network: 5 other parties',
      'SAMPLE, Person (1, individual, DPRK3, CYBER2)',
      '├─ linked to SAMPLE TRADING (2, entity): Owned by',
      '│  ├─ linked to SAMPLE 3 (3, entity), shown elsewhere in this tree',
      '│  ├─ linked from SAMPLE 4 (4, entity)',
      '│  └─ linked from SAMPLE 5 (5, entity)',
      '├─ linked to NOBODY (no entry found)',
      '└─ linked from SAMPLE 3 (3, entity)',
    ]);
  });

  test('says what the limit left out', () => {
    expect(tree(view(WHOLE, { limit: 1 }))).toEqual([
      'Network: 2 other parties shown',
      'SAMPLE, Person (1, individual, DPRK3, CYBER2)',
      '├─ linked to SAMPLE TRADING (2, entity): Owned by',
      '│  ├─ linked to SAMPLE 3 (3, entity)',
      '│  │  └─ linked to SAMPLE, Person (1, individual, DPRK3, CYBER2), shown',
      '│  │     elsewhere in this tree',
      '│  └─ 2 more parties; --limit 0 shows all',
      '└─ 2 more parties; --limit 0 shows all',
    ]);
  });

  test('says what is further away', () => {
    expect(tree(view(WHOLE, { depth: 1 }))).toContain(
      '│  └─ 2 more parties further away; --depth reaches further',
    );
  });

  test('of a long chain stays within the width and says how far a party is away', () => {
    const chain = Array.from({ length: 40 }, (_, index) =>
      entryOf(String(index), { linkedTo: [{ name: 'NEXT', id: String(index + 1) }] }),
    );
    const [first] = chain;
    const text = table(view(first ?? WHOLE, { list: listOf(chain) }));
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).toMatch(/^ {48}└─ \(39 links away\) linked to\n {51}SAMPLE 39 \(39, entity\)$/m);
  });
});

describe('candidates', () => {
  const search = findEntries([LIST], 'sample');

  test('are told with what tells them apart', () => {
    expect(writeCandidates('sample', search, { width: 60, color: false }, 2).split('\n')).toEqual([
      '"sample" may be 5 entries',
      '  1  SAMPLE, Person (sample-list, individual, DPRK3, CYBER2,',
      '     05 Jan 1979)',
      '  2  SAMPLE TRADING (sample-list, entity)',
      '  and 3 more; --limit 0 shows all',
      '',
    ]);
  });

  test.each([
    ['unit one', 'weak alias UNIT ONE'],
    ['표본', 'alias 표본 하나'],
    ['kpi.001', 'also listed as KPi.001'],
  ])('%s is told with why it was found', (query, why) => {
    const text = writeCandidates(
      query,
      findEntries([LIST], query),
      { width: 120, color: false },
      0,
    );
    expect(text).toContain(`05 Jan 1979): ${why}\n`);
  });

  test('beside the one that was meant are told after it', () => {
    const meant = entryOf('7', { name: 'UNIT ONE' });
    const found = findEntries([LIST, listOf([meant])], 'unit one');
    expect(found.best.map(({ entry }) => entry)).toEqual([meant]);
    expect(writeOthers('unit one', found, { width: 60, color: false }, 0).split('\n')).toEqual([
      '"unit one" may also be 1 other entry',
      '  1  SAMPLE, Person (sample-list, individual, DPRK3, CYBER2,',
      '     05 Jan 1979): weak alias UNIT ONE',
      '',
    ]);
    const alone = { best: found.best, others: [] };
    expect(writeOthers('unit one', alone, { width: 60, color: false }, 0)).toBe('');
  });

  test('may be none', () => {
    expect(writeCandidates('x', { best: [], others: [] }, { width: 80, color: false }, 0)).toBe(
      '"x" may be 0 entries\n',
    );
  });
});

describe('whatever the names', () => {
  const texts = fc.oneof(
    fc.constantFrom(...AWKWARD_NAMES),
    fc.string({ unit: 'grapheme', maxLength: 90 }),
  );
  const entries = fc.tuple(texts, texts, texts, texts).map(([name, id, alias, other]) =>
    entryOf(id, {
      name,
      aliases: [{ name: alias, kind: 'aka', strength: 'weak' }],
      linkedTo: [{ name: other, relation: alias }],
      remarks: other,
    }),
  );

  test('no line is too wide, ends in blanks or steers the terminal', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(36, 60, 80), (entry, width) => {
        const shown = view(entry, { list: listOf([entry]) });
        const best = [{ entry, by: 'id', matched: entry.name }] as const;
        const text =
          table(shown, width) +
          writeCandidates(entry.name, { best, others: [] }, { width, color: false }, 0);
        expect(widest(text)).toBeLessThanOrEqual(width);
        expect(text).not.toMatch(/ \n|\p{Cc}(?<!\n)/u);
        expect(stripVTControlCharacters(table(shown, width, true))).toBe(table(shown, width));
      }),
    );
  });
});

describe('the records', () => {
  function problems(schema: AnySchemaObject, value: unknown) {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    return [schema, closed(schema)].flatMap((one) => (ajv.validate(one, value) ? [] : ajv.errors));
  }
  const read = (record: object) => JSON.parse(JSON.stringify(record));
  const record = read(entryViewRecord(view(WHOLE, { depth: 1 })));
  const candidates = read(searchRecord('unit one', findEntries([LIST], 'unit one')));

  test('of an entry has all of it and the network as nodes and edges', () => {
    expect(record.entry).toEqual(WHOLE);
    expect(record).toMatchObject({
      kind: 'entry',
      list: { name: 'sample-list', date: '2026-08-20', sha256: 'a'.repeat(64) },
      network: { complete: false },
    });
    expect(record.network.nodes).toEqual([
      expect.objectContaining({ key: 'sample-list:1', id: '1', distance: 0, beyondDepth: 0 }),
      expect.objectContaining({ key: 'sample-list:2', distance: 1, beyondDepth: 2 }),
      { key: 'sample-list:"nobody"', name: 'NOBODY', distance: 1, beyondLimit: 0, beyondDepth: 0 },
      expect.objectContaining({ key: 'sample-list:3', distance: 1, beyondDepth: 0 }),
    ]);
    expect(record.network.edges).toEqual([
      { from: 'sample-list:1', to: 'sample-list:2', relation: 'Owned by' },
      { from: 'sample-list:1', to: 'sample-list:"nobody"' },
      { from: 'sample-list:3', to: 'sample-list:1' },
      { from: 'sample-list:2', to: 'sample-list:3' },
    ]);
  });

  test('are valid', () => {
    expect(problems(ENTRY_SCHEMA, record)).toEqual([]);
    expect(problems(CANDIDATES_SCHEMA, candidates)).toEqual([]);
    expect(candidates.candidates).toMatchObject([{ id: '1', by: 'weak', matched: 'UNIT ONE' }]);
  });

  test.each([
    ['no network', ENTRY_SCHEMA, { ...record, network: undefined }],
    [
      'an alias of no strength',
      ENTRY_SCHEMA,
      { ...record, entry: { ...record.entry, aliases: [{ name: 'A', kind: 'aka' }] } },
    ],
    [
      'a network without its centre',
      ENTRY_SCHEMA,
      { ...record, network: { ...record.network, nodes: [] } },
    ],
    [
      'an unknown way of finding',
      CANDIDATES_SCHEMA,
      { ...candidates, candidates: [{ ...candidates.candidates[0], by: 'luck' }] },
    ],
    ['an entry in the place of candidates', CANDIDATES_SCHEMA, record],
  ])('%s is refused', (_, schema, value) => {
    expect(problems(schema, read(value))).not.toEqual([]);
  });
});
