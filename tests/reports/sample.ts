import type { InputLayout, RejectedRow } from '../../src/input/subject.ts';
import type { Hit, RowHits } from '../../src/matching/hit.ts';
import { openReport } from '../../src/reports/formats.ts';
import type {
  FindListing,
  ListFacts,
  ReportFormat,
  ReportStyle,
  RunHead,
  RunSummary,
} from '../../src/reports/report.ts';

export const LIST: ListFacts = {
  name: 'ofac-sdn',
  path: 'lists/ofac',
  date: '2026-07-01',
  sha256: '5f0a'.repeat(16),
  entries: 19249,
  coverage: 'covers DPRK IT-worker designations only',
  warnings: [{ file: 'sdn_comments.csv', message: 'ends without its closing 0x1A; it may be cut' }],
};

export const LAYOUT: InputLayout = {
  file: 'contractors.csv',
  encoding: 'utf-8',
  encodingGuessed: false,
  delimiter: ',',
  headerLine: 1,
  headerGuessed: false,
  columns: [
    { number: 1, header: 'contractor_id', role: 'id' },
    { number: 2, header: 'full_name', role: 'name' },
    { number: 3, header: '성명', role: 'name' },
    { number: 4, header: 'dob', role: 'birth_date' },
    { number: 5, header: 'country', role: 'country' },
    { number: 6, header: 'payout_wallet', role: 'wallet' },
    { number: 7, header: 'day rate' },
    { number: 8, header: '' },
  ],
};

export const HEAD: RunHead = {
  version: '0.1.0',
  lists: [LIST],
  inputs: [LAYOUT],
  asOf: '2026-08-25',
  threshold: 0.6,
};

export const SUMMARY: RunSummary = {
  rowsRead: 120,
  rowsScreened: 118,
  rowsRejected: 2,
  rowsWithHits: 3,
  hits: { exact: 1, strong: 1, possible: 2 },
  cleared: 0,
  indicators: 0,
};

export const EMPTY_SUMMARY: RunSummary = {
  ...SUMMARY,
  rowsScreened: 120,
  rowsRejected: 0,
  rowsWithHits: 0,
  hits: { exact: 0, strong: 0, possible: 0 },
};

export const JONG: Hit = {
  file: 'contractors.csv',
  row: 12,
  line: 13,
  subject: {
    id: ['F-0012'],
    name: ['Jung In-cheol'],
    birth_date: ['1979-01-05'],
    country: ['Laos'],
  },
  entry: {
    list: 'ofac-sdn',
    id: '52289',
    name: 'JONG, In Chol',
    type: 'individual',
    programs: ['DPRK3'],
    listings: [{ list: 'ofac-sdn', id: '52289' }],
    linkedTo: [{ name: 'CHONSURIM TRADING CORPORATION', id: '52283' }],
    url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=52289',
  },
  matched: {
    role: 'name',
    value: 'Jung In-cheol',
    name: 'JONG, In Chol',
    strength: 'primary',
  },
  score: 0.993,
  tier: 'strong',
  evidence: [
    {
      kind: 'name',
      verdict: 'similar',
      here: 'Jung In-cheol',
      listed: 'JONG, In Chol',
      weight: 6.1,
      detail: '정인철 / 정인철',
    },
    {
      kind: 'birth_date',
      verdict: 'equal',
      here: '1979-01-05',
      listed: '05 Jan 1979',
      weight: 4.8,
    },
    { kind: 'country', verdict: 'equal', here: 'Laos', listed: 'Laos', weight: 2.2 },
    { kind: 'passport', verdict: 'missing-here', here: null, listed: '390220044', weight: 0 },
    { kind: 'gender', verdict: 'missing-here', here: null, listed: 'Male', weight: 0 },
  ],
  fingerprint: 'ab12'.repeat(8),
};

/** The same row against another listed person, with a field that speaks against. */
export const SON: Hit = {
  ...JONG,
  entry: {
    list: 'ofac-sdn',
    id: '52286',
    name: 'SON, Kyong Sik',
    type: 'individual',
    programs: ['DPRK3'],
    listings: [{ list: 'ofac-sdn', id: '52286' }],
    linkedTo: [{ name: 'KOREA OSONG SHIPPING CORPORATION', id: '52282' }],
  },
  matched: { ...JONG.matched, name: 'SON, Kyong Sik' },
  score: 0.6123456789012345,
  tier: 'possible',
  evidence: [
    {
      kind: 'name',
      verdict: 'similar',
      here: 'Jung In-cheol',
      listed: 'SON, Kyong Sik',
      weight: 1.23456,
    },
    {
      kind: 'birth_date',
      verdict: 'differs',
      here: '1979-01-05',
      listed: '20 Apr 1959',
      weight: -4.00049,
      detail: 'twenty years apart',
    },
    { kind: 'passport', verdict: 'missing-here', here: null, listed: '381220302', weight: -0 },
    {
      kind: 'email',
      verdict: 'missing-on-list',
      here: 'sample@example.com',
      listed: null,
      weight: 0,
    },
  ],
  fingerprint: 'cd34'.repeat(8),
};

/** A wallet that decides, in a row without a name. */
const WALLET: Hit = {
  file: 'contractors.csv',
  row: 40,
  line: 44,
  subject: { id: ['F-0040'], wallet: ['1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T'] },
  entry: {
    list: 'ofac-sdn',
    id: '55065',
    name: 'ANDREYEV, Vitaliy Sergeyevich',
    type: 'individual',
    programs: ['DPRK2'],
    listings: [{ list: 'ofac-sdn', id: '55065' }],
    linkedTo: [{ name: 'CHINYONG INFORMATION TECHNOLOGY COOPERATION COMPANY', id: '43379' }],
    url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=55065',
  },
  matched: {
    role: 'wallet',
    value: '1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T',
    name: 'ANDREYEV, Vitaliy Sergeyevich',
    strength: 'primary',
  },
  score: 0.9999999,
  tier: 'exact',
  evidence: [
    {
      kind: 'wallet',
      verdict: 'equal',
      here: '1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T',
      listed: '1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T',
      weight: 16,
    },
    { kind: 'birth_date', verdict: 'missing-here', here: null, listed: '29 Sep 1980', weight: 0 },
    { kind: 'tax_id', verdict: 'missing-here', here: null, listed: '253908966176', weight: 0 },
  ],
  fingerprint: 'ef56'.repeat(8),
};

/** An organisation in hangul, met through a weak alias. */
export const DEPARTMENT: Hit = {
  file: 'contractors.csv',
  row: 77,
  line: 90,
  subject: { id: ['V-7'], organisation: ['제53부', 'Department 53'], country: ['Russia'] },
  entry: {
    list: 'ofac-sdn',
    id: '52262',
    name: "DEPARTMENT 53 OF THE MINISTRY OF THE PEOPLE'S ARMED FORCES",
    type: 'entity',
    programs: ['DPRK2'],
    listings: [{ list: 'ofac-sdn', id: '52262' }],
    linkedTo: [],
  },
  matched: {
    role: 'organisation',
    value: 'Department 53',
    name: 'DEPARTMENT 53',
    strength: 'weak',
  },
  score: 0.71,
  tier: 'possible',
  evidence: [
    {
      kind: 'name',
      verdict: 'equal',
      here: 'Department 53',
      listed: 'DEPARTMENT 53',
      weight: 3,
    },
    { kind: 'country', verdict: 'equal', here: 'Russia', listed: 'Russia', weight: 1 },
  ],
  fingerprint: '0789'.repeat(8),
};

/** A party on three lists: the row is a potential match with two of the listings by themselves. */
export const ON_THREE_LISTS: Hit = {
  ...JONG,
  entry: {
    ...JONG.entry,
    listings: [
      {
        list: 'ofac-sdn',
        id: '52289',
        name: 'JONG, In Chol',
        programs: ['DPRK3'],
        url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=52289',
        score: 0.993,
        tier: 'strong',
      },
      {
        list: 'sample-list',
        id: 'S-1',
        name: 'CHONG IN-CHOL',
        programs: ['SAMPLE'],
        linkedTo: [{ name: 'SAMPLE TRADING', id: 'S-2' }],
        url: 'https://example.org/S-1',
        because: [
          { kind: 'passport', verdict: 'equal', value: '390220044' },
          { kind: 'name', verdict: 'similar', value: 'CHONG IN-CHOL' },
          { kind: 'birth_date', verdict: 'similar', value: '1979' },
        ],
        sameAs: { list: 'ofac-sdn', id: '52289' },
        score: 0.61299,
        tier: 'possible',
        matched: { ...JONG.matched, name: 'CHONG IN-CHOL' },
        evidence: [
          {
            kind: 'name',
            verdict: 'similar',
            here: 'Jung In-cheol',
            listed: 'CHONG IN-CHOL',
            weight: 6.1,
          },
          {
            kind: 'country',
            verdict: 'differs',
            here: 'Laos',
            listed: 'Sample Republic',
            weight: 0,
          },
        ],
      },
      {
        list: 'other-list',
        id: 'O-1',
        name: 'EXAMPLE',
        programs: [],
        because: [{ kind: 'reference', verdict: 'equal', value: 'sample-list S-1' }],
        sameAs: { list: 'sample-list', id: 'S-1' },
        evidence: [],
      },
    ],
  },
};

export const ROWS: readonly RowHits[] = [
  { hits: [JONG, SON], more: 3 },
  { hits: [WALLET], more: 0 },
  { hits: [DEPARTMENT], more: 0 },
];

export const REJECTED: readonly RejectedRow[] = [
  {
    file: 'contractors.csv',
    row: 50,
    line: 55,
    reason: 'a quote is opened and never closed',
    raw: 'F-0050,"Sample Person Five,1990-01-01\r\nF-0051,Sample Person Six,1991-01-01\r\n',
  },
  {
    file: 'contractors.csv',
    row: 63,
    line: 70,
    reason: 'bytes that utf-8 does not have',
    raw: `F-0063,${'표본 '.repeat(60)}`,
  },
];

export const STYLE: ReportStyle = { width: 80, color: false };

export interface SampleRun {
  readonly head: RunHead;
  readonly rows: readonly RowHits[];
  readonly rejected: readonly RejectedRow[];
  readonly summary: RunSummary;
}

export const RUN: SampleRun = { head: HEAD, rows: ROWS, rejected: REJECTED, summary: SUMMARY };

/** The whole text of a report, its calls in the order of a run. */
export function writeReport(
  format: ReportFormat,
  run: Partial<SampleRun> = {},
  style: ReportStyle = STYLE,
): string {
  const { parts, end } = writeParts(format, run, style);
  if (typeof end !== 'string') throw new Error(`a ${format} report does not end in a text at once`);
  return parts.join('') + end;
}

/** A whole report of any format, as the bytes of its file. */
export async function writeFileOf(
  format: ReportFormat,
  run: Partial<SampleRun> = {},
  findListing?: FindListing,
): Promise<Buffer> {
  const { parts, end } = writeParts(format, run, STYLE, findListing);
  return Buffer.concat([Buffer.from(parts.join('')), Buffer.from(await end)]);
}

function writeParts(
  format: ReportFormat,
  run: Partial<SampleRun>,
  style: ReportStyle,
  findListing?: FindListing,
) {
  const { head, rows, rejected, summary } = { ...RUN, ...run };
  const report = openReport(format, style, findListing);
  const parts = [
    report.begin(head),
    ...rows.map((row) => report.hits(row)),
    ...rejected.map((row) => report.rejected(row)),
  ];
  return { parts, end: report.end(summary) };
}
