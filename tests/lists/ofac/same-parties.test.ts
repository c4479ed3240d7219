import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Entry } from '../../../src/lists/entry.ts';
import { openList } from '../../../src/lists/open-list.ts';
import { fixture } from '../temp-folder.ts';

/** Parties that stand in the bundled CSV set and, the same, in two XML files. */
const IDS = ['43377', '52262', '52264', '52283', '52289'];
const XML = fixture('ofac-same-parties');

async function open(path: string): Promise<Entry[]> {
  const [list] = await openList(path, {});
  return [...(list?.entries ?? [])].filter(({ id }) => IDS.includes(id));
}

/**
 * What all layouts carry. Remarks hold other clauses in each; only the advanced layout has days of
 * listing and relations, and documents stand before features there, among the features in the CSV.
 */
function shared({ remarks: _, listedOn: __, linkedTo, identifiers, ...rest }: Entry) {
  const sorted = identifiers.map((identifier) => JSON.stringify(identifier, sortedKeys)).sort();
  return { ...rest, identifiers: sorted, linkedTo: linkedTo.map(({ name, id }) => ({ name, id })) };
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('the same parties are the same entries in CSV, legacy XML and advanced XML', async () => {
  const csv = await open(fixture('ofac-dprk-it'));
  const legacy = await open(join(XML, 'sdn.xml'));
  const advanced = await open(join(XML, 'sdn_advanced.xml'));
  expect(csv.map(({ id }) => id)).toEqual(IDS);
  expect(legacy.map(shared)).toEqual(csv.map(shared));
  expect(advanced.map(shared)).toEqual(csv.map(shared));
});

test('the remarks of both XML layouts differ in the legal basis alone', async () => {
  const legacy = await open(join(XML, 'sdn.xml'));
  const advanced = await open(join(XML, 'sdn_advanced.xml'));
  const withoutBasis = ({ remarks }: Entry) =>
    remarks.replace(/(?:; )?Legal basis: Executive Order 13810/, '');
  expect(advanced.map(withoutBasis)).toEqual(legacy.map(({ remarks }) => remarks));
});

test('the advanced layout adds days of listing and what a link means', async () => {
  const advanced = await open(join(XML, 'sdn_advanced.xml'));
  expect(advanced.find(({ id }) => id === '52289')).toMatchObject({
    name: 'JONG, In Chol',
    listedOn: '2025-01-16',
    linkedTo: [
      {
        name: 'CHONSURIM TRADING CORPORATION',
        id: '52283',
        relation: 'Acting for or on behalf of',
      },
    ],
  });
});
