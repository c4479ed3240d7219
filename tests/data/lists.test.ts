import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/lists/entry.ts';
import type { OpenListOptions } from '../../src/lists/loaded-list.ts';
import { openList } from '../../src/lists/open-list.ts';
import { splitClauses } from '../../src/lists/remarks/clauses.ts';

const LISTS = fileURLToPath(new URL('../../../shared/data/lists', import.meta.url));
const ready = existsSync(LISTS);
const title = ready ? 'published lists' : 'published lists (skipped: ../shared/data is absent)';

async function openOne(folder: string, options: OpenListOptions = {}) {
  const [list] = await openList(join(LISTS, folder), options);
  if (!list) throw new Error(`${folder} holds no list`);
  return list;
}

/** Lines of a file, without any knowledge of CSV: OFAC's records hold no line ends. */
function linesOf(folder: string, file: string): string[] {
  const text = readFileSync(join(LISTS, folder, file), 'latin1').replace('\x1a', '');
  return text.split('\r\n').filter((line) => line !== '');
}

function idsOf(folder: string, file: string): string[] {
  return linesOf(folder, file).map((line) => line.slice(0, line.indexOf(',')));
}

function perEntry(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function countIn(lines: readonly string[], pattern: RegExp): number {
  return lines.join('\n').match(pattern)?.length ?? 0;
}

function sum(entries: readonly Entry[], count: (entry: Entry) => number): number {
  return entries.reduce((total, entry) => total + count(entry), 0);
}

const ofKind = (kind: string) => (entry: Entry) =>
  entry.identifiers.filter((identifier) => identifier.kind === kind).length;

(ready ? describe : describe.skip)(title, () => {
  test.each([
    ['ofac-2021-genuine', 8976, 11910, 13837, 'sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'],
    [
      'ofac-cons-2025-genuine',
      442,
      1073,
      574,
      'cons_prim.csv',
      'cons_alt.csv',
      'cons_add.csv',
      'cons_comments.csv',
    ],
  ])(
    '%s: every row is there, under its entry',
    async (folder, entries, aliases, addresses, main, alt, add, comments) => {
      const list = await openOne(folder);
      expect(list.counts).toMatchObject({ entries, aliases, addresses });
      expect([...list.entries].map(({ id }) => id)).toEqual(idsOf(folder, main));
      const strong = perEntry(idsOf(folder, alt));
      const places = perEntry(
        linesOf(folder, add)
          .filter((line) => !/^\d+,\d+(?:,-0- ){4}$/.test(line))
          .map((line) => line.slice(0, line.indexOf(','))),
      );
      expect(aliases).toBe(linesOf(folder, alt).length);
      expect(addresses).toBe(linesOf(folder, add).length);
      for (const entry of list.entries) {
        const found = entry.aliases.filter(({ strength }) => strength === 'strong').length;
        expect([entry.id, found]).toEqual([entry.id, strong.get(entry.id) ?? 0]);
        expect([entry.id, entry.addresses.length]).toEqual([entry.id, places.get(entry.id) ?? 0]);
      }
      const printed = [...list.entries].map(({ remarks }) => remarks);
      expect(sum([...list.entries], ofKind('wallet'))).toBe(
        countIn(printed, /Digital Currency Address - /g),
      );
      expect(sum([...list.entries], ({ birthDates }) => birthDates.length)).toBe(
        countIn(printed, /(?:^|; )(?:alt\. )?DOB /gm),
      );
      expect(sum([...list.entries], ({ linkedTo }) => linkedTo.length)).toBe(
        countIn(printed, /(?:^|; )Linked To: /gm),
      );
      expect(list.counts.weakAliases).toBe(countIn(printed, /(?:^|; )(?:[afn]\.k|d\.b)\.a\. '/gm));
      const characters = (lines: readonly string[], pattern: RegExp) =>
        lines.reduce((total, line) => total + (pattern.exec(line)?.[1]?.length ?? 0), 0);
      const remarksInFiles =
        characters(linesOf(folder, main), /,"([^"]*)"$/) +
        characters(linesOf(folder, comments), /^\d+,"([^"]*)"$/);
      expect(sum([...list.entries], ({ remarks }) => remarks.length)).toBe(remarksInFiles);
    },
  );

  test.each([
    ['ofac-2026-08-20-reconstructed', 19249, 20194],
    ['ofac-2026-07-11-reconstructed', 19143, 20314],
  ])('%s loads whole, with warnings for what it lacks', async (folder, entries, aliases) => {
    const list = await openOne(folder);
    expect(list.name).toBe('ofac-sdn');
    expect(list.counts).toMatchObject({ entries, aliases, addresses: 0 });
    expect(list.entries).toHaveLength(idsOf(folder, 'sdn.csv').length);
    expect(sum([...list.entries], (entry) => entry.aliases.length)).toBe(
      idsOf(folder, 'alt.csv').length + (list.counts.weakAliases ?? 0),
    );
    expect(list.warnings.map(({ message }) => message)).toEqual([
      'no add.csv: addresses are missing',
      'no sdn_comments.csv: remarks that run over 1,000 characters are cut off',
      expect.stringMatching(
        /^12 remarks are cut .*: 17018, 27307, 28263, 28264, 29703 and 7 more$/,
      ),
    ]);
  });

  test('a wallet that is split between the files is whole', async () => {
    const { entries } = await openOne('ofac-2021-genuine');
    const wallets = [...entries]
      .flatMap(({ identifiers }) => identifiers)
      .filter(({ kind }) => kind === 'wallet');
    for (const { value } of wallets) expect(value).toMatch(/^[0-9A-Za-z]{26,106}$/);
  });

  test('the consolidated list says the same as CSV and as XML', async () => {
    const [csv, xml] = [
      await openOne('ofac-cons-2025-genuine'),
      await openOne('ofac-cons-xml-2025-03-28-genuine'),
    ];
    expect(xml).toMatchObject({
      name: 'ofac-consolidated',
      date: '2025-03-28',
      counts: { entries: 443, aliases: 1066, weakAliases: 70, addresses: 520 },
      warnings: [],
    });
    const inXml = new Map([...xml.entries].map((entry) => [entry.id, entry]));
    const views: readonly ((entry: Entry) => readonly string[])[] = [
      ({ name, type }) => [name, type],
      ({ aliases }) => aliases.map((alias) => JSON.stringify(Object.values(alias).sort())),
      ({ birthDates, birthPlaces, nationalities, gender }) => [
        ...birthDates,
        ...birthPlaces,
        ...nationalities,
        gender ?? '',
      ],
      ({ identifiers }) =>
        identifiers.map(
          (number) => `${number.kind} ${number.label} ${number.value} ${number.country}`,
        ),
      ({ addresses }) =>
        addresses.map(({ street, city, country }) => `${street}|${city}|${country}`),
      ({ linkedTo }) => linkedTo.map((link) => `${link.name} ${link.id}`),
    ];
    for (const view of views) {
      const differing = [...csv.entries].filter((entry) => {
        const other = inXml.get(entry.id);
        return !other || view(entry).toSorted().join('\n') !== view(other).toSorted().join('\n');
      });
      // The CSV is the later of the two: of 442 entries 11 had identifiers edited or added by then.
      expect(differing.length).toBeLessThanOrEqual(11);
    }
  });

  test('the excerpt without aliases loads only when trusted', async () => {
    await expect(openOne('ofac-2026-07-dprk-excerpt')).rejects.toThrow('without its alt.csv');
    const list = await openOne('ofac-2026-07-dprk-excerpt', { trust: true });
    expect(list.counts.entries).toBe(29);
    expect([...list.entries].every(({ sanctionsRemarks }) => sanctionsRemarks.length === 2)).toBe(
      true,
    );
  });

  test.each(['ofac-2026-06-alt-add-genuine', 'ofac-2025-12-comments-genuine'])(
    '%s is no list by itself',
    async (folder) => {
      await expect(openOne(folder)).rejects.toMatchObject({ code: 'LIST' });
    },
  );

  test.each([
    ['ofac-2021-genuine', 0.94],
    ['ofac-2026-08-20-reconstructed', 0.95],
    ['ofac-cons-2025-genuine', 0.97],
  ])('of the remarks in %s most clauses are understood', async (folder, share) => {
    const { entries } = await openOne(folder);
    const clauses = [...entries].flatMap(({ remarks }) =>
      splitClauses(remarks, remarks.length === 1000),
    );
    const known = clauses.filter(
      ({ head, text }) => head || /^(?:[afn]\.k|d\.b)\.a\. '/.test(text),
    );
    expect(known.length / clauses.length).toBeGreaterThan(share);
  });
});
