import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { diffLists } from '../../src/lists/diff/diff-lists.ts';
import type { LoadedList } from '../../src/lists/loaded-list.ts';
import { findEntries } from '../../src/lists/network/find-entries.ts';
import { LinkGraph } from '../../src/lists/network/link-graph.ts';
import { networkAround } from '../../src/lists/network/network-around.ts';
import { openList } from '../../src/lists/open-list.ts';
import { describeWith, sharedPath } from './shared-data.ts';

const OLDER = 'lists/ofac-2026-07-11-reconstructed';
const NEWER = 'lists/ofac-2026-08-20-reconstructed';
const CONS_XML = 'lists/ofac-cons-xml-2025-03-28-genuine';
const CONS_CSV = 'lists/ofac-cons-2025-genuine';

const opened = new Map<string, Promise<LoadedList>>();

/** Each list is read once for all tests. */
function openOne(folder: string): Promise<LoadedList> {
  const list = opened.get(folder) ?? readOne(folder);
  opened.set(folder, list);
  return list;
}

async function readOne(folder: string): Promise<LoadedList> {
  const [list] = await openList(sharedPath(folder), { trust: true });
  if (!list) throw new Error(`${folder} holds no list`);
  return list;
}

/** Rows of an OFAC file as a plain reader of CSV sees them, by the number in their first column. */
function rowsOf(folder: string, file: string): Map<string, string[][]> {
  const text = readFileSync(join(sharedPath(folder), file), 'latin1').replace('\x1a', '');
  const rows: string[][] = parse(text, { skip_empty_lines: true, relax_column_count: true });
  const byNumber = new Map<string, string[][]>();
  for (const row of rows) {
    const [id = ''] = row;
    const own = byNumber.get(id);
    if (own) own.push(row);
    else byNumber.set(id, [row]);
  }
  return byNumber;
}

/** All that a set prints of each entry: its row, and its aliases without their running numbers. */
function printed(folder: string): Map<string, string> {
  const aliases = rowsOf(folder, 'alt.csv');
  return new Map(
    [...rowsOf(folder, 'sdn.csv')].map(([id, rows]) => {
      const own = (aliases.get(id) ?? []).map((row) => row.slice(2).join('\t')).sort();
      return [id, [...rows.map((row) => row.join('\t')), ...own].join('\n')];
    }),
  );
}

/** Columns of `sdn.csv` that make up a field, counted from 0. */
const COLUMNS = {
  name: [1],
  type: [2],
  programs: [3],
  title: [4],
  identifiers: [5],
  craft: [6, 7, 8, 9, 10],
  remarks: [11],
} as const;

describeWith([OLDER, NEWER], 'two copies of the SDN list', () => {
  const compared = async () => diffLists(await openOne(OLDER), await openOne(NEWER));

  test('differ in the entries in which their files do', async () => {
    const [older, newer] = [printed(OLDER), printed(NEWER)];
    const diff = await compared();
    const ids = [...newer.keys()];
    expect(diff.added.map(({ entry }) => entry.id).sort()).toEqual(
      ids.filter((id) => !older.has(id)).sort(),
    );
    expect(diff.removed.map(({ entry }) => entry.id).sort()).toEqual(
      [...older.keys()].filter((id) => !newer.has(id)).sort(),
    );
    expect(diff.changed.map((entry) => entry.newer.id).sort()).toEqual(
      ids.filter((id) => older.has(id) && older.get(id) !== newer.get(id)).sort(),
    );
    const { added, changed, removed, unchanged } = diff;
    expect([added.length, changed.length, removed.length, unchanged]).toEqual([
      263, 2144, 157, 16842,
    ]);
  });

  test('differ in the fields in which their columns do', async () => {
    const { changed } = await compared();
    const [older, newer] = [rowsOf(OLDER, 'sdn.csv'), rowsOf(NEWER, 'sdn.csv')];
    for (const [field, columns] of Object.entries(COLUMNS)) {
      const told = changed.filter(({ changes }) =>
        changes.some((change) => change.field === field),
      );
      const cells = (rows: string[][] | undefined) => columns.map((column) => rows?.[0]?.[column]);
      const differing = [...newer.keys()].filter((id) => {
        const [was, is] = [older.get(id), newer.get(id)];
        return was && `${cells(was)}` !== `${cells(is)}`;
      });
      expect([field, told.map((entry) => entry.newer.id).sort()]).toEqual([
        field,
        differing.sort(),
      ]);
    }
  });

  test('count by programme what their files do', async () => {
    const { byProgram } = await compared();
    const [older, newer] = [rowsOf(OLDER, 'sdn.csv'), rowsOf(NEWER, 'sdn.csv')];
    const count = (rows: Map<string, string[][]>, others: Map<string, string[][]>) => {
      const counts = new Map<string, number>();
      for (const [id, [row]] of rows) {
        if (others.has(id)) continue;
        for (const program of new Set(row?.[3]?.split('] ['))) {
          counts.set(program, (counts.get(program) ?? 0) + 1);
        }
      }
      return counts;
    };
    const [added, removed] = [count(newer, older), count(older, newer)];
    for (const counts of byProgram) {
      const { program } = counts;
      expect([program, counts.added]).toEqual([program, added.get(program) ?? 0]);
      expect([program, counts.removed]).toEqual([program, removed.get(program) ?? 0]);
    }
    const changed = new Map<string, number>();
    const [was, is] = [printed(OLDER), printed(NEWER)];
    for (const [id, text] of is) {
      if (!was.has(id) || was.get(id) === text) continue;
      const rows = [...(older.get(id) ?? []), ...(newer.get(id) ?? [])];
      for (const program of new Set(rows.flatMap((row) => (row[3] ?? '').split('] [')))) {
        changed.set(program, (changed.get(program) ?? 0) + 1);
      }
    }
    expect(
      new Map(byProgram.flatMap((one) => (one.changed > 0 ? [[one.program, one.changed]] : []))),
    ).toEqual(changed);
    const named = byProgram.map(({ program }) => program);
    expect([...added.keys(), ...removed.keys()].filter((name) => !named.includes(name))).toEqual(
      [],
    );
  });
});

describeWith([CONS_XML, CONS_CSV], 'the consolidated list as XML and later as CSV', () => {
  test('differs in edits, not in its layout', async () => {
    const diff = diffLists(await openOne(CONS_XML), await openOne(CONS_CSV));
    const { added, changed, removed, unchanged, notCompared } = diff;
    expect([added.length, changed.length, removed.length, unchanged]).toEqual([0, 14, 1, 428]);
    expect(notCompared).toEqual([]);
  });
});

describeWith([NEWER], 'the network of the whole SDN list', () => {
  test.each([
    ['Department 53', '52262', ['52264']],
    ['Jong In Chol', '52289', ['52283']],
    ['ofac-sdn:52289', '52289', ['52283']],
  ])('%s', async (query, id, others) => {
    const lists = [await openOne(NEWER)];
    const [found, ...more] = findEntries(lists, query).best;
    expect(more).toEqual([]);
    expect(found?.entry.id).toBe(id);
    if (!found) return;
    const reach = { depth: Number.POSITIVE_INFINITY, limit: 0 };
    const { nodes, complete } = networkAround(new LinkGraph(lists), found.entry, reach);
    expect(nodes.slice(1).map(({ entry }) => entry?.id)).toEqual(others);
    expect(complete).toBe(true);
  });
});
