/** How the cell of a column is read: one text, or several separated by `;`. */
export interface WatchListColumn {
  readonly header: string;
  readonly required: boolean;
  readonly several: boolean;
  /** What it holds, for the README. */
  readonly holds: string;
  readonly example: string;
}

type Row = readonly [header: string, several: boolean, holds: string, example: string];

const REQUIRED: readonly Row[] = [
  ['id', false, "the list's own identifier, unique", 'KR-0001'],
  ['name', false, 'primary name; `SURNAME, Given` for a person', 'SAMPLE, Person One'],
];

const OPTIONAL: readonly Row[] = [
  ['type', false, 'individual (default), entity, vessel or aircraft', 'individual'],
  ['aliases', true, 'other names', 'SAMPLE, P.; Person Sample'],
  ['weak_aliases', true, 'broad or generic other names', 'UNIT ONE'],
  ['title', false, 'title or position', 'Sample Officer'],
  ['birth_date', true, 'dates of birth, in any form that OFAC prints', '05 Jan 1979; 1980'],
  ['birth_place', true, 'places of birth', 'Pyongyang, Korea, North'],
  ['nationality', true, 'nationalities and citizenships', 'Korea, North'],
  ['country', true, 'countries of residence or activity', 'China; Russia'],
  ['gender', false, 'Male or Female', 'Male'],
  ['programs', true, 'sanctions programmes', 'DPRK2'],
  ['listed_on', false, 'day of listing', '2024-12-30'],
  ['passport', true, 'passport numbers', '100200300'],
  ['national_id', true, 'identity numbers', '100200300'],
  ['tax_id', true, 'tax numbers', '100200300'],
  ['registration', true, 'company and vessel registration numbers', '100200300'],
  ['email', true, 'e-mail addresses', 'office@example.org'],
  ['phone', true, 'telephone numbers', '+850 100 200'],
  ['website', true, 'websites', 'www.example.org'],
  ['wallet', true, 'addresses of digital currency', '1XXXX00200300400'],
  ['address', true, 'street addresses', '1 Sample Street, Sample Town'],
  ['linked_to', true, 'names of other parties on the list', 'SAMPLE TRADING CORPORATION'],
  ['remarks', false, 'free text for the reader', 'Sample remark'],
  ['url', false, 'a page of the publisher about the entry', 'https://example.org/1'],
];

/**
 * The columns of a plain watch list, in any order, headers in any case. Values in a cell that holds
 * several are separated by `;` and quoted as in CSV where one holds `;` or `"`.
 */
export const WATCH_LIST_COLUMNS: readonly WatchListColumn[] = [
  ...REQUIRED.map((row) => columnOf(row, true)),
  ...OPTIONAL.map((row) => columnOf(row, false)),
];

function columnOf([header, several, holds, example]: Row, required: boolean): WatchListColumn {
  return { header, required, several, holds, example };
}
