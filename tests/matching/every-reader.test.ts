import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/input/subject.ts';
import type { Entry, IdentifierKind } from '../../src/lists/entry.ts';
import type { LoadedList } from '../../src/lists/loaded-list.ts';
import { openList } from '../../src/lists/open-list.ts';
import { readDates } from '../../src/matching/dates/partial-date.ts';
import { genderOf } from '../../src/matching/gender-words.ts';
import { listedKeys } from '../../src/matching/identifiers/identifier.ts';
import { createMatcher, type Matcher } from '../../src/matching/matcher.ts';
import { countryCodes } from '../../src/matching/places/country.ts';
import { subjectOf } from './sample.ts';

/** The column in which a row would have such an identifier. */
const COLUMNS: Readonly<Record<IdentifierKind, Role>> = {
  passport: 'passport',
  national_id: 'national_id',
  other: 'national_id',
  tax_id: 'tax_id',
  registration: 'tax_id',
  wallet: 'wallet',
  email: 'email',
  phone: 'phone',
  website: 'website',
  bank_code: 'payout_account',
};
/** What the fixtures have on purpose to show what is not understood. */
const NOT_READ = ['1349 (ISLAMIC calendar)', 'Region: Sample Region'];

describe.each([
  ['un-sample/consolidated.xml'],
  ['eu-sample/full.xml'],
  ['eu-sample/full.csv'],
  ['uk-sample/UK-Sanctions-List.xml'],
  ['uk-sample/UK-Sanctions-List.csv'],
  ['us-csl-sample/consolidated.json'],
  ['us-csl-sample/consolidated.csv'],
  ['opensanctions-sample/entities.ftm.json'],
  ['opensanctions-sample/targets.simple.csv'],
  ['ofac-advanced-sample/SDN_ADVANCED.XML'],
  ['watch-list-ndjson-sample/kr-sample.ndjson'],
])('what is read from %s', (path) => {
  let entries: readonly Entry[];
  let matcher: Matcher;
  beforeAll(async () => {
    const file = fileURLToPath(new URL(`../../fixtures/lists/${path}`, import.meta.url));
    const lists: readonly LoadedList[] = await openList(file, {});
    entries = lists.flatMap((list) => [...list.entries]);
    matcher = createMatcher(lists);
  });
  const finds = (role: Role, value: string, { id }: Entry) =>
    matcher.match(subjectOf({ [role]: [value] })).some(({ entry }) => entry.id === id);

  test('every name but weak ones leads to its entry', () => {
    const names = entries.flatMap((entry) => [
      { name: entry.name, entry },
      ...entry.aliases
        .filter(({ strength }) => strength === 'strong')
        .map(({ name }) => ({ name, entry })),
    ]);
    const lost = names.filter(
      ({ name, entry }) =>
        !finds(entry.type === 'individual' ? 'name' : 'organisation', name, entry),
    );
    expect(names.length).toBeGreaterThan(1);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('every identifier that decides anything leads to its entry', () => {
    const lost = entries.flatMap((entry) =>
      entry.identifiers
        .filter((identifier) => listedKeys(identifier).length > 0)
        .filter(({ kind, value }) => !finds(COLUMNS[kind], value, entry)),
    );
    expect(lost).toEqual([]);
  });

  test('dates, countries and genders are understood', () => {
    const unread = entries.flatMap((entry) => [
      ...entry.birthDates.filter((text) => readDates(text).length === 0),
      ...[
        ...entry.nationalities,
        ...entry.addresses.flatMap(({ country }) => country ?? []),
      ].filter((text) => countryCodes(text).length === 0),
      ...(entry.gender?.split('; ') ?? []).filter((text) => genderOf(text) === undefined),
    ]);
    expect(unread.filter((text) => !NOT_READ.includes(text))).toEqual([]);
  });
});

test('the number of a hull is nobody’s', () => {
  const hull = { kind: 'other', label: 'Hull identification number (HIN)', value: 'XXSAM100200' };
  expect(listedKeys({ ...hull, kind: 'other' })).toEqual([]);
});
