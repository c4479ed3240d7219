import { basename } from 'node:path';

/** The four files of a set in OFAC's legacy CSV layout. */
export const MEMBER_ROLES = ['main', 'alt', 'add', 'comments'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** SDN, or the consolidated list of the other OFAC lists. */
export type Family = 'sdn' | 'consolidated';

/** Columns per file after OFAC's dat_spec.txt of 2023-09-25; no two files have the same number. */
export const MEMBER_COLUMNS: { readonly [role in MemberRole]: number } = {
  main: 12,
  add: 6,
  alt: 5,
  comments: 2,
};

/** OFAC's own file names, in lower case. */
const FILE_NAMES: { readonly [family in Family]: { readonly [role in MemberRole]: string } } = {
  sdn: { main: 'sdn.csv', alt: 'alt.csv', add: 'add.csv', comments: 'sdn_comments.csv' },
  consolidated: {
    main: 'cons_prim.csv',
    alt: 'cons_alt.csv',
    add: 'cons_add.csv',
    comments: 'cons_comments.csv',
  },
};

const XML_NAMES: readonly string[] = [
  'sdn.xml',
  'consolidated.xml',
  'sdn_advanced.xml',
  'cons_advanced.xml',
];

/** OFAC's name for a member, for messages. */
export function officialName(family: Family, role: MemberRole): string {
  return FILE_NAMES[family][role];
}

/** The role whose record has so many columns. */
export function roleOfColumns(columns: number): MemberRole | undefined {
  return MEMBER_ROLES.find((role) => MEMBER_COLUMNS[role] === columns);
}

/** Which set a file belongs to. Content does not tell it, so the name does, as OFAC gives it. */
export function familyOf(path: string): Family {
  return basename(path).toLowerCase().startsWith('cons') ? 'consolidated' : 'sdn';
}

/** What a file of that name has to be, for the names that OFAC publishes under; case is ignored. */
export function promisedBy(path: string): MemberRole | 'xml' | undefined {
  const name = basename(path).toLowerCase();
  if (XML_NAMES.includes(name)) return 'xml';
  const names = FILE_NAMES[familyOf(name)];
  return MEMBER_ROLES.find((role) => names[role] === name);
}
