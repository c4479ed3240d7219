import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { LoadedList } from '../../src/lists/loaded-list.ts';
import { openList } from '../../src/lists/open-list.ts';
import { describeWith, sharedPath } from './shared-data.ts';

const FOLDER = 'lists/opensanctions-format-samples';
const FILES = ['targets.simple.csv', 'entities.ftm.json', 'targets.nested.json'] as const;

interface Raw {
  readonly id: string;
  readonly schema: string;
  readonly target: boolean;
  readonly properties: { readonly [name: string]: unknown };
}

async function open(file: string): Promise<LoadedList> {
  const [list] = await openList(sharedPath(`${FOLDER}/${file}`), {});
  if (!list) throw new Error(`${file} holds no list`);
  return list;
}

function linesOf(file: string): string[] {
  return readFileSync(sharedPath(`${FOLDER}/${file}`), 'utf8')
    .trimEnd()
    .split('\n');
}

function targetsOf(file: string): Raw[] {
  return linesOf(file)
    .map((line): Raw => JSON.parse(line))
    .filter(({ schema, target }) => target && schema === 'Person');
}

/** A single value may stand without brackets, and some are empty. */
function valuesOf({ properties }: Raw, ...names: readonly string[]): unknown[] {
  const values = names.flatMap((name) => properties[name] ?? []);
  return [...new Set(values)].filter((value) => value !== '');
}

function sum<T>(items: Iterable<T>, count: (item: T) => number): number {
  return [...items].reduce((total, item) => total + count(item), 0);
}

describeWith(
  FILES.map((file) => `${FOLDER}/${file}`),
  'samples of OpenSanctions',
  () => {
    test('entities.ftm.json: every target with its names, and nothing of the others', async () => {
      const list = await open('entities.ftm.json');
      const targets = targetsOf('entities.ftm.json');
      expect(targets).toHaveLength(169);
      expect(list.name).toBe('opensanctions-sa-wiki-peps-v2');
      expect([...list.entries].map(({ id }) => id)).toEqual(targets.map(({ id }) => id));
      const names = (raw: Raw): number =>
        valuesOf(raw, 'name', 'alias', 'previousName', 'weakAlias').length;
      expect(list.counts.aliases + list.counts.weakAliases).toBe(sum(targets, names) - 169);
      expect(sum(list.entries, ({ birthDates }) => birthDates.length)).toBe(
        sum(targets, (raw) => valuesOf(raw, 'birthDate').length),
      );
      expect(sum(list.entries, ({ references }) => references?.length ?? 0)).toBe(
        sum(targets, (raw) => valuesOf(raw, 'wikidataId').length),
      );
      expect(list.warnings).toEqual([]);
    });

    test('every value of a target stands somewhere in its entry', async () => {
      const list = await open('entities.ftm.json');
      const codes = ['nationality', 'country', 'birthCountry'];
      const unparted = (name: string): string => name.split(', ').reverse().join(' ');
      for (const [index, raw] of targetsOf('entities.ftm.json').entries()) {
        const entry = list.entries.at(index);
        const names = [entry?.name ?? '', ...(entry?.aliases ?? []).map(({ name }) => name)];
        const text = JSON.stringify([entry, names.map(unparted)]);
        const lost = Object.keys(raw.properties)
          .filter((name) => !codes.includes(name))
          .flatMap((name) => valuesOf(raw, name))
          .map((value) => (typeof value === 'string' ? value.trim() : JSON.stringify(value)))
          .filter((value) => !text.includes(JSON.stringify(value).slice(1, -1)));
        expect([raw.id, lost]).toEqual([raw.id, []]);
      }
    });

    test('targets.nested.json: every line is an entry', async () => {
      const list = await open('targets.nested.json');
      expect([...list.entries].map(({ id }) => id)).toEqual(
        linesOf('targets.nested.json').map((line) => (JSON.parse(line) as Raw).id),
      );
      expect(list.counts.links).toBeGreaterThan(0);
    });

    test('targets.simple.csv: every row is an entry', async () => {
      const list = await open('targets.simple.csv');
      const [, ...rows] = linesOf('targets.simple.csv');
      expect([...list.entries].map(({ id }) => id)).toEqual(
        rows.map((row) => /^"([^"]*)"/.exec(row)?.[1]),
      );
      expect(list.name).toBe('opensanctions-wikidata-politically-exposed-persons');
    });
  },
);
