import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';

const FOLDER = new URL('../../fixtures/lists/ofac-dprk-it/', import.meta.url);
const DESIGNATIONS = new URL(
  '../../../shared/data/designations/dprk_it_designations.tsv',
  import.meta.url,
);

const SECONDARY_SANCTIONS = [
  'Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210',
  'Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions: North Korea Sanctions Regulations section 510.214',
];

/** How the table of designations shortens what OFAC writes in full. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^USCC /, 'Unified Social Credit Code (USCC) '],
  [/^Email /, 'Email Address '],
  [/^Phone /, 'Phone Number '],
];

type Facts = Record<string, string>;

interface ListedFacts {
  readonly name: string;
  readonly type: string;
  readonly programs: string[];
  readonly strong: string[];
  readonly addresses: string[];
  /** Clauses of the remarks without `alt. `, sorted. */
  readonly clauses: string[];
}

const available = existsSync(DESIGNATIONS);
if (!available) {
  describe('the bundled list', () => {
    test.skip('agrees with the table of designations (../shared/data is absent)', () => {});
  });
}

(available ? describe : describe.skip)('the bundled list against the designations', () => {
  const facts = available ? readDesignations() : [];
  const listed = readList();

  test('holds the OFAC designations and no other', () => {
    expect(facts.length).toBeGreaterThan(0);
    expect([...listed.keys()].sort()).toEqual(facts.map(({ uid }) => uid).sort());
  });

  test.each(facts.map((row) => [row.uid, row.entity, row] as const))('%s %s', (uid, _, row) => {
    expect(listed.get(uid ?? '')).toEqual(expectedOf(row));
  });

  test('holds every wallet under its own ticker', () => {
    const wallets = facts
      .filter(hasRemarks)
      .flatMap((row) => walletsOf(row).map((clause) => `${row.uid} ${clause}`));
    const found = [...listed].flatMap(([uid, { clauses }]) =>
      clauses.filter((clause) => clause.startsWith('Digital')).map((clause) => `${uid} ${clause}`),
    );
    expect(found.sort()).toEqual(wallets.sort());
    expect(wallets.length).toBeGreaterThan(0);
  });
});

function readDesignations(): Facts[] {
  const rows: Facts[] = parse(readFileSync(DESIGNATIONS), {
    columns: true,
    delimiter: '\t',
    quote: false,
  });
  return rows.filter(({ uid }) => uid !== '');
}

function readList(): Map<string, ListedFacts> {
  const [sdn, alt, add, comments] = ['sdn', 'alt', 'add', 'sdn_comments'].map(readRecords);
  const cellsOf = (records: string[][] = [], id = '') => records.filter(([uid]) => uid === id);
  const entries = (sdn ?? []).map((cells): [string, ListedFacts] => {
    const [id = '', name = '', type = '', programs = ''] = cells;
    const remarks = [cells[11], ...cellsOf(comments, id).map(([, rest]) => rest)].join('');
    return [
      id,
      {
        name,
        type: type === '' ? 'entity' : type,
        programs: programs.split('] [').sort(),
        strong: cellsOf(alt, id)
          .map(([, , kind, alias]) => `${kind} ${alias}`)
          .sort(),
        addresses: cellsOf(add, id)
          .map(([, , ...parts]) => parts.filter((part) => part !== '').join(', '))
          .filter((address) => address !== '')
          .sort(),
        clauses: split(remarks.replace(/\.$/, '')).sort(),
      },
    ];
  });
  return new Map(entries);
}

/** Records of one file, with nulls as empty cells. */
function readRecords(stem: string): string[][] {
  const bytes = readFileSync(new URL(`${stem}.csv`, FOLDER)).subarray(0, -1);
  const records: string[][] = parse(bytes);
  return records.map((cells) => cells.map((cell) => (cell === '-0- ' ? '' : cell)));
}

function expectedOf(row: Facts): ListedFacts {
  return {
    name: row.entity ?? '',
    type: row.sdn_type ?? '',
    programs: split(row.program).sort(),
    strong: split(row.aliases_strong)
      .map((alias) => `aka ${alias}`)
      .sort(),
    addresses: split(row.addresses)
      .map((address) => address.replace(/ \(press [^)]*\)$/, ''))
      .sort(),
    clauses: (hasRemarks(row) ? clausesOf(row) : []).sort(),
  };
}

/** False for entries whose remarks nobody read. */
function hasRemarks({ verification = '' }: Facts): boolean {
  return !/^alias\/address seen|SDN fields not seen/.test(verification);
}

function clausesOf(row: Facts): string[] {
  const organisation = row['org_type/target_type'] ?? '';
  return [
    ...label('DOB ', row.dob),
    ...label('POB ', row.pob),
    ...split(row.nationality).map((country) => `nationality ${country}`),
    ...label('Gender ', row.gender),
    ...split(row.ids).map((id) =>
      LABELS.reduce((text, [short, full]) => text.replace(short, full), id),
    ),
    ...label('Organization Established Date ', row.org_established),
    ...label(organisation.startsWith('Target Type ') ? '' : 'Organization Type: ', organisation),
    ...walletsOf(row),
    ...split(row.aliases_weak).map((alias) =>
      alias.startsWith('f.k.a. ') ? `f.k.a. '${alias.slice(7)}'` : `a.k.a. '${alias}'`,
    ),
    ...label('Linked To: ', row.linked_to?.replace(/\.$/, '')),
    ...(row.secondary_sanctions_remark === 'yes' ? SECONDARY_SANCTIONS : []),
  ];
}

/** `XBT address; ETH address`, or `USDT (overflow part only, 43): address; address`. */
function walletsOf({ digital_currency: cell = '' }: Facts): string[] {
  const [, ticker, rest] = /^(\w+) \(.*?\): (.*)$/.exec(cell) ?? [];
  const wallets = ticker ? split(rest).map((address) => `${ticker} ${address}`) : split(cell);
  return wallets.map((wallet) => `Digital Currency Address - ${wallet}`);
}

function label(words: string, value = ''): string[] {
  return value === '' ? [] : [`${words}${value}`];
}

function split(cell = ''): string[] {
  return cell
    .split('; ')
    .filter((part) => part !== '')
    .map((part) => part.replace(/^alt\. /, ''));
}
