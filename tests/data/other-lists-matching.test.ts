import { beforeAll, expect, test } from '@jest/globals';
import type { Entry } from '../../src/lists/entry.ts';
import type { LoadedList } from '../../src/lists/loaded-list.ts';
import { openList } from '../../src/lists/open-list.ts';
import { koreanOrigin } from '../../src/matching/korean-origin.ts';
import { createMatcher, type Matcher } from '../../src/matching/matcher.ts';
import { recogniseParties } from '../../src/matching/parties/party.ts';
import { countryCodes } from '../../src/matching/places/country.ts';
import { describeWith, readTable, sharedPath } from './shared-data.ts';

const UN = 'lists/un-2026-02-27-genuine';
const OFAC = 'lists/ofac-2021-genuine';
const NAMES = 'names/ordinary_names_dev.tsv';
const PERSONS = 'pairs/alias_out_persons_dev.tsv';
const ORGANISATIONS = 'pairs/alias_entities_dev.tsv';
/** Every third name, so that the whole list is crossed in less than a minute. */
const SAMPLE = 3;

describeWith([UN, OFAC, NAMES, PERSONS, ORGANISATIONS], 'the UN list beside OFAC’s of 2021', () => {
  let un: readonly LoadedList[];
  let ofac: readonly LoadedList[];
  let matcher: Matcher;
  /** The UN's listing of each of OFAC's entries that is a party of the UN's list for the DPRK. */
  let listings: ReadonlyMap<Entry, Entry>;
  beforeAll(async () => {
    un = await openList(sharedPath(UN), {});
    ofac = await openList(sharedPath(OFAC), { trust: true });
    matcher = createMatcher(un);
    const parties = recogniseParties(entriesOf([...un, ...ofac]));
    listings = new Map(
      dprk(un).flatMap((listing) => {
        const other = parties.partyOf(listing).entries.find(({ list }) => list !== listing.list);
        return other ? [[other, listing] as const] : [];
      }),
    );
  });
  const screen = (name: string, { type }: Pick<Entry, 'type'>, by = matcher) =>
    by.match({
      file: 'names',
      row: 1,
      line: 1,
      values: { [type === 'individual' ? 'name' : 'organisation']: [name] },
    });
  const finds = (name: string, listing: Entry) =>
    screen(name, listing).some(({ entry }) => entry.id === listing.id);

  test('most parties of the UN list for the DPRK are recognised as parties of OFAC’s', () => {
    expect(dprk(un)).toHaveLength(155);
    expect(listings.size).toBeGreaterThanOrEqual(125);
  });

  test('they are found under the names that OFAC has for them', () => {
    const names = [...listings].flatMap(([{ name, aliases }, listing]) => [
      { name, listing },
      ...aliases
        .filter(({ strength }) => strength === 'strong')
        .map((alias) => ({ name: alias.name, listing })),
    ]);
    const lost = names.filter(({ name, listing }) => !finds(name, listing));
    expect(names.length).toBeGreaterThan(250);
    expect(1 - lost.length / names.length).toBeGreaterThanOrEqual(0.98);
  });

  test('and under other spellings', () => {
    const byId = new Map([...listings].map(([{ id }, listing]) => [id, listing]));
    const spellings = [PERSONS, ORGANISATIONS].flatMap(readTable).flatMap((row) => {
      const listing = row.class === 'spelling' ? byId.get(row.ofac_uid ?? '') : undefined;
      return listing ? [{ query: row.query ?? '', listing }] : [];
    });
    const lost = spellings.filter(({ query, listing }) => !finds(query, listing));
    expect(spellings.length).toBeGreaterThan(60);
    expect(1 - lost.length / spellings.length).toBeGreaterThanOrEqual(0.98);
  });

  test('every name of a party, in whatever script, leads to it', () => {
    const lost = entriesOf(un)
      .flatMap((listing) => [listing, ...regular(listing)].map(({ name }) => ({ name, listing })))
      .filter((_, index) => index % SAMPLE === 0)
      .filter(({ name, listing }) => !finds(name, listing));
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('ordinary people are hardly ever raised', () => {
    const names = readTable(NAMES).filter((_, index) => index % SAMPLE === 0);
    const raised = names.filter(({ name = '' }) => screen(name, { type: 'individual' }).length > 0);
    expect(names.length).toBeGreaterThan(5_000);
    expect(raised.length / names.length).toBeLessThanOrEqual(0.0015);
    expect(raised.filter(({ group }) => group === 'KR').length).toBeLessThanOrEqual(2);
  });

  test('whoever stands on both lists is one hit with both listings', () => {
    const [hit, ...others] = screen(
      'KIM Song Chol',
      { type: 'individual' },
      createMatcher([...un, ...ofac]),
    );
    expect(others).toEqual([]);
    expect(hit?.entry.listings?.map(({ list, id }) => `${list} ${id}`).sort()).toEqual([
      'ofac-sdn 19531',
      'un-sc KPi.030',
    ]);
  });

  test('the countries of the UN list are understood', () => {
    const unread = new Set(
      entriesOf(un)
        .flatMap(({ nationalities, addresses }) => [
          ...nationalities,
          ...addresses.flatMap(({ country }) => country ?? []),
        ])
        .filter((text) => countryCodes(text).length === 0),
    );
    expect([...unread]).toEqual(['former Soviet Union']);
  });

  test('all persons of its list for the DPRK may be Koreans, and hardly any other', () => {
    const persons = entriesOf(un).filter(({ type }) => type === 'individual');
    const korean = persons.filter((entry) => koreanOrigin(entry) === 'likely');
    expect(korean).toEqual(persons.filter(({ programs }) => programs.includes('DPRK')));
  });
});

function entriesOf(lists: readonly LoadedList[]): Entry[] {
  return lists.flatMap(({ entries }) => [...entries]);
}

function dprk(lists: readonly LoadedList[]): Entry[] {
  return entriesOf(lists).filter(({ programs }) => programs.includes('DPRK'));
}

function regular({ aliases }: Entry) {
  return aliases.filter(({ strength }) => strength === 'strong');
}
