import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Entry } from '../../src/lists/entry.ts';
import { openList } from '../../src/lists/open-list.ts';
import { describeWith, sharedPath } from './shared-data.ts';

const FILE = 'lists/un-2026-02-27-genuine/UN_consolidated.xml';

/** The texts of all elements of these names, by regular expressions: no knowledge of XML but that. */
function textsOf(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))]
    .map(([, text = '']) => text.replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** The inner XML of all elements of this name. */
function blocksOf(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(
    (m) => m[1] ?? '',
  );
}

const sum = (entries: readonly Entry[], count: (entry: Entry) => number): number =>
  entries.reduce((total, entry) => total + count(entry), 0);

describeWith([FILE], 'the UN list, counted apart', () => {
  const xml = readFileSync(sharedPath(FILE), 'utf8');
  const read = async () => {
    const [list] = await openList(sharedPath(FILE), {});
    if (!list) throw new Error('nothing was opened');
    return { list, entries: [...list.entries] };
  };
  let loaded: ReturnType<typeof read> | undefined;
  const load = () => {
    loaded ??= read();
    return loaded;
  };

  test('every party is there, and everything was understood', async () => {
    const { list, entries } = await load();
    expect(list).toMatchObject({ name: 'un-sc', date: '2026-02-27', warnings: [] });
    expect(entries.map(({ id }) => id)).toEqual(textsOf(xml, 'REFERENCE_NUMBER'));
    expect(entries.filter(({ type }) => type === 'individual')).toHaveLength(
      blocksOf(xml, 'INDIVIDUAL').length,
    );
    expect(entries.filter(({ type }) => type === 'entity')).toHaveLength(
      blocksOf(xml, 'ENTITY').length,
    );
    expect(entries.filter(({ programs }) => programs.includes('DPRK'))).toHaveLength(155);
    for (const { listedOn } of entries) expect(listedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('every name that is printed is under its entry, and none that is not', async () => {
    const { entries } = await load();
    const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const records = [...blocksOf(xml, 'INDIVIDUAL'), ...blocksOf(xml, 'ENTITY')];
    for (const [index, entry] of entries.entries()) {
      const record = records[index] ?? '';
      const printed = [
        ...textsOf(record, 'ALIAS_NAME'),
        ...textsOf(record, 'NAME_ORIGINAL_SCRIPT'),
      ];
      const there = words(
        [entry.name, ...entry.aliases.flatMap((a) => [a.name, a.remarks ?? ''])].join(' '),
      );
      const missing = printed.flatMap((text) =>
        words(text.replace(/original script/g, ''))
          .split(' ')
          .filter((word) => !there.includes(word)),
      );
      expect([entry.id, missing]).toEqual([entry.id, []]);
      expect(entry.aliases.filter(({ name }) => !/[\p{L}\p{N}]/u.test(name))).toEqual([]);
      expect(entry.aliases.length).toBeGreaterThanOrEqual(printed.length);
    }
  });

  test('Low is weak and everything else is strong', async () => {
    const { list, entries } = await load();
    const blocks = [...blocksOf(xml, 'INDIVIDUAL_ALIAS'), ...blocksOf(xml, 'ENTITY_ALIAS')];
    const named = blocks.filter((block) => textsOf(block, 'ALIAS_NAME').length > 0);
    const ofQuality = (quality: string) =>
      named.filter((block) => textsOf(block, 'QUALITY').includes(quality)).length;
    expect([named.length, blocks.length - named.length]).toEqual([2752, 291]);
    expect(['Good', 'a.k.a.', 'f.k.a.', 'Low'].map(ofQuality)).toEqual([1524, 594, 19, 615]);
    // Names that stand together in one element, in brackets or in a note, are more than elements.
    expect(list.counts.weakAliases - ofQuality('Low')).toBe(33);
    expect(sum(entries, (e) => e.aliases.filter(({ kind }) => kind === 'fka').length)).toBe(19);
  });

  test('addresses, dates of birth and documents', async () => {
    const { list, entries } = await load();
    const filled = (element: string) =>
      blocksOf(xml, element).filter((block) => />[^<\s][^<]*</.test(block)).length;
    expect(list.counts.addresses).toBe(filled('INDIVIDUAL_ADDRESS') + filled('ENTITY_ADDRESS'));
    const dates = new Set(
      entries.flatMap(({ id, birthDates }) => birthDates.map((date) => `${id} ${date}`)),
    );
    const blocks = blocksOf(xml, 'INDIVIDUAL_DATE_OF_BIRTH');
    const dated = blocks.filter((block) => /\d{4}/.test(block)).length;
    expect([dated, textsOf(xml, 'DATE_OF_BIRTH').length]).toEqual([869, 58]);
    expect(dates.size).toBeGreaterThan(dated);
    const numbers = textsOf(xml, 'NUMBER');
    const compact = (text: string): string => text.replace(/\s/g, '');
    const values = new Set(
      entries.flatMap(({ identifiers }) => identifiers.map(({ value }) => compact(value))),
    );
    expect(numbers).toHaveLength(454);
    const lost = numbers.filter(
      (number) => ![...values].some((value) => compact(number).includes(value)),
    );
    expect(lost).toEqual([]);
  });
});
