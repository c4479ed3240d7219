import { beforeAll, expect, test } from '@jest/globals';
import type { Role, SubjectValues } from '../../src/input/subject.ts';
import { openList } from '../../src/lists/open-list.ts';
import { createMatcher, type Matcher } from '../../src/matching/matcher.ts';
import { bundledList, subjectOf } from '../matching/sample.ts';
import { changesOf, groups, WRITINGS } from './identifier-writings.ts';
import { describeWith, readTable, sharedPath } from './shared-data.ts';

const DESIGNATIONS = 'designations/dprk_it_designations.tsv';
/** Real lists whose identifiers must not answer to a changed one. */
const LISTS = ['lists/ofac-2021-genuine', 'lists/ofac-2026-08-20-reconstructed'];

/** An identifier as the table of designations prints it, with the column of a file that holds it. */
interface Designated {
  readonly uid: string;
  readonly role: Role;
  readonly value: string;
}

const LABELS: readonly (readonly [label: RegExp, role: Role])[] = [
  [/^(?:alt\. )?Passport (\w+)/u, 'passport'],
  [/^(?:Identification Number|National ID No\.) (\w+)/u, 'national_id'],
  [/^(?:Tax ID No\.|Registration Number|Company Number|USCC) (\w+)/u, 'tax_id'],
  [/^Email (\S+)/u, 'email'],
  [/^Phone (\d+)/u, 'phone'],
  [/^SWIFT\/BIC (\w+)/u, 'payout_account'],
];

describeWith([DESIGNATIONS, ...LISTS], 'the identifiers of the designations', () => {
  let designated: readonly Designated[] = [];
  let matcher: Matcher;

  beforeAll(async () => {
    designated = readTable(DESIGNATIONS).flatMap(identifiersOf);
    const lists = await Promise.all(LISTS.map((path) => openList(sharedPath(path), {})));
    matcher = createMatcher([...(await bundledList()), ...lists.flat()]);
  });

  const raisedBy = (values: SubjectValues) =>
    matcher.match(subjectOf({ name: ['Alex Sample'], ...values }));

  test('are all at hand', () => {
    const counts = new Map<Role, number>();
    for (const { role } of designated) counts.set(role, (counts.get(role) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      ...{ passport: 24, national_id: 7, tax_id: 12 },
      ...{ email: 1, phone: 3, payout_account: 1, wallet: 78 },
    });
    expect(raisedBy({})).toEqual([]);
  });

  test('decide behind an innocent name, however they are written', () => {
    const missed = designated.flatMap(({ uid, role, value }) =>
      [(text: string) => text, ...(WRITINGS[role] ?? [])]
        .map((write) => write(value))
        .filter((text) => {
          const hits = raisedBy({ [role]: [text] });
          return !hits.some(({ entry, tier }) => entry.id === uid && tier === 'exact');
        }),
    );
    expect(missed).toEqual([]);
  });

  test('telephones are found in the form of the row’s country too', () => {
    const missed = designated
      .filter(({ role }) => role === 'phone')
      .flatMap(({ uid, value }) =>
        [value.slice(2), `0${value.slice(2)}`, groups(4, ' ', value.slice(2))].filter((phone) => {
          const hits = raisedBy({ phone: [phone], country: ['China'] });
          return !hits.some(({ entry }) => entry.id === uid);
        }),
      );
    expect(missed).toEqual([]);
  });

  test('are nobody’s with any one character changed', () => {
    const found = designated.flatMap(({ role, value }) =>
      changesOf(value).filter((changed) => raisedBy({ [role]: [changed] }).length > 0),
    );
    expect(found).toEqual([]);
  });

  test('a wallet in base58 is another in another case', () => {
    const found = designated
      .filter(({ role, value }) => role === 'wallet' && /^[13T]/u.test(value))
      .flatMap(({ value }) => [value.toLowerCase(), value.toUpperCase()])
      .filter((changed) => raisedBy({ wallet: [changed] }).length > 0);
    expect(found).toEqual([]);
  });
});

function identifiersOf(row: Record<string, string>): Designated[] {
  const { uid = '', ids = '', digital_currency: currencies = '' } = row;
  const documents = ids.split('; ').flatMap((text): Designated[] =>
    LABELS.flatMap(([label, role]) => {
      const value = label.exec(text)?.[1];
      return value === undefined ? [] : [{ uid, role, value }];
    }),
  );
  // The same address stands under each of its tickers.
  const addresses = new Set(currencies.match(/\b[0-9a-zA-Z]{26,}\b/gu) ?? []);
  return [
    ...documents,
    ...[...addresses].map((value): Designated => ({ uid, role: 'wallet', value })),
  ];
}
