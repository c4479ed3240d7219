import type { ReadParts } from '../reading/unread-elements.ts';

/** The parts of a name, in the order in which the UN typed them. */
export const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** Numbers of versions and keys to sort by, which say nothing of a party. */
const TECHNICAL = ['VERSIONNUM', 'SORT_KEY', 'SORT_KEY_LAST_MOD', 'LIST_TYPE'];

const OF_ALL = [
  ...NAME_PARTS,
  ...TECHNICAL,
  ...['DATAID', 'REFERENCE_NUMBER', 'UN_LIST_TYPE', 'LISTED_ON', 'LAST_DAY_UPDATED'],
  ...['NAME_ORIGINAL_SCRIPT', 'COMMENTS1', 'SUBMITTED_BY', 'TITLE', 'DESIGNATION', 'NATIONALITY'],
  ...['GENDER', 'INDIVIDUAL_ALIAS', 'ENTITY_ALIAS', 'INDIVIDUAL_ADDRESS', 'ENTITY_ADDRESS'],
  ...['INDIVIDUAL_DATE_OF_BIRTH', 'INDIVIDUAL_PLACE_OF_BIRTH', 'INDIVIDUAL_DOCUMENT'],
];
const VALUES = ['VALUE'];
const BIRTH = ['DATE_OF_BIRTH', 'CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH'];
const ALIAS = ['QUALITY', 'ALIAS_NAME', 'NOTE', ...BIRTH];
const PLACE = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE'];

/** The parts that are read of each element. Source: the schema, and the list of February 2026. */
export const READ_PARTS: ReadParts = new Map([
  ['INDIVIDUAL', OF_ALL],
  ['ENTITY', OF_ALL],
  ['LIST_TYPE', VALUES],
  ['LAST_DAY_UPDATED', VALUES],
  ['TITLE', VALUES],
  ['DESIGNATION', VALUES],
  ['NATIONALITY', VALUES],
  ['INDIVIDUAL_ALIAS', ALIAS],
  ['ENTITY_ALIAS', ALIAS],
  ['INDIVIDUAL_ADDRESS', PLACE],
  ['ENTITY_ADDRESS', PLACE],
  ['INDIVIDUAL_PLACE_OF_BIRTH', PLACE],
  ['INDIVIDUAL_DATE_OF_BIRTH', ['TYPE_OF_DATE', 'DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR', 'NOTE']],
  [
    'INDIVIDUAL_DOCUMENT',
    [
      ...['TYPE_OF_DOCUMENT', 'TYPE_OF_DOCUMENT2', 'NUMBER', 'ISSUING_COUNTRY', 'NOTE'],
      ...['COUNTRY_OF_ISSUE', 'CITY_OF_ISSUE', 'DATE_OF_ISSUE'],
    ],
  ],
]);
