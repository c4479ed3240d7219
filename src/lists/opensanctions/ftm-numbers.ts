import { present } from '../assembly/present.ts';
import type { IdentifierKind, ListedIdentifier } from '../entry.ts';
import { CLAUSE_HEADS } from '../remarks/clause-heads.ts';
import { countryName } from './country-name.ts';
import { type FtmEntity, valuesOf } from './ftm-entity.ts';

type Row = readonly [property: string, kind: IdentifierKind, label: string];

/**
 * Properties of a party that hold numbers and contacts. Source: the schemas Thing, LegalEntity, Person,
 * Organization, Company, Vehicle, Vessel and Airplane of the FollowTheMoney model; labels are its own,
 * or OFAC's where matching knows a number of a ship or an aircraft by it. Codes that classify by place
 * or trade (`okvedCode`, `coatoCode` ...) say nothing of who somebody is and stay in the remarks.
 */
const NUMBERS: readonly Row[] = [
  ['passportNumber', 'passport', 'Passport number'],
  ['idNumber', 'national_id', 'ID Number'],
  ['socialSecurityNumber', 'national_id', 'Social security number'],
  ['taxNumber', 'tax_id', 'Tax Number'],
  ['vatCode', 'tax_id', 'V.A.T. Identifier'],
  ['innCode', 'tax_id', 'INN'],
  ['irsCode', 'tax_id', 'IRS Number'],
  ['voenCode', 'tax_id', 'VOEN'],
  ['registrationNumber', 'registration', 'Registration number'],
  ['ogrnCode', 'registration', 'OGRN'],
  ['uscCode', 'registration', 'USCC'],
  ['leiCode', 'registration', 'LEI'],
  ['dunsCode', 'registration', 'DUNS'],
  ['uniqueEntityId', 'registration', 'Unique Entity ID'],
  ['cikCode', 'registration', 'SEC Central Index Key'],
  ['jibCode', 'registration', 'JIB'],
  ['mbsCode', 'registration', 'MBS'],
  ['imoNumber', 'registration', 'IMO Number'],
  ['licenseNumber', 'other', 'License Number'],
  ['cageCode', 'other', 'CAGE'],
  ['giiNumber', 'other', 'GIIN'],
  ['npiCode', 'other', 'NPI'],
  ['permId', 'other', 'PermID'],
  ['bvdId', 'other', 'Bureau van Dijk ID'],
  ['icijId', 'other', 'ICIJ ID'],
  ['pfrNumber', 'other', 'PFR Number'],
  ['isinCode', 'other', 'ISIN'],
  ['ticker', 'other', 'Equity Ticker'],
  ['mmsi', 'other', 'MMSI'],
  ['callSign', 'other', 'Vessel Call Sign'],
  ['crsNumber', 'other', 'Vessel CRS Number'],
  ['serialNumber', 'other', 'Aircraft Serial Number'],
  ['swiftBic', 'bank_code', 'SWIFT/BIC'],
  ['bikCode', 'bank_code', 'BIK'],
  ['email', 'email', 'E-Mail'],
  ['phone', 'phone', 'Phone'],
  ['website', 'website', 'Website'],
  ['publicKey', 'wallet', 'Cryptocurrency wallet'],
];

export const NUMBER_PROPERTIES: ReadonlySet<string> = new Set(
  NUMBERS.map(([property]) => property),
);

/** The numbers and contacts that stand in a party's own properties. */
export function ownNumbers(entity: FtmEntity): ListedIdentifier[] {
  return NUMBERS.flatMap(([property, kind, label]) =>
    valuesOf(entity, property).map((value) => ({ kind, label, value })),
  );
}

/** A document (Identification, Passport) with its country and dates. */
export function documentNumbers(document: FtmEntity): ListedIdentifier[] {
  const [label = document.schema] = valuesOf(document, 'type');
  const [code] = valuesOf(document, 'country');
  const [issued] = valuesOf(document, 'startDate');
  const [expires] = valuesOf(document, 'endDate');
  const country = code === undefined ? undefined : countryName(code.toLowerCase());
  return valuesOf(document, 'number', 'passportNumber').map((value) => ({
    kind: documentKind(document.schema, label),
    label,
    value,
    ...present({ country, issued, expires }),
  }));
}

/** The wallet's currency is part of the label, as OFAC writes it. */
export function walletNumbers(wallet: FtmEntity): ListedIdentifier[] {
  const [currency] = valuesOf(wallet, 'currency', 'currencySymbol');
  const label = `${wallet.schema}${currency === undefined ? '' : ` - ${currency}`}`;
  return valuesOf(wallet, 'publicKey').map((value) => ({ kind: 'wallet', label, value }));
}

/** The numbers of a security that a party issued. */
export function securityNumbers(security: FtmEntity): ListedIdentifier[] {
  const rows: readonly Row[] = [
    ['isin', 'other', 'ISIN'],
    ['ticker', 'other', 'Equity Ticker'],
  ];
  return rows.flatMap(([property, kind, label]) =>
    valuesOf(security, property).map((value) => ({ kind, label, value })),
  );
}

/** Types are words of the list that was read, most of them OFAC's. */
function documentKind(schema: string, label: string): IdentifierKind {
  if (schema === 'Passport' || /passport/i.test(label)) return 'passport';
  const head = CLAUSE_HEADS.find((known) => known.head.toLowerCase() === label.toLowerCase());
  switch (head?.individual ?? head?.field) {
    case 'national_id':
      return 'national_id';
    case 'tax_id':
      return 'tax_id';
    case 'registration':
      return 'registration';
    default:
      return /\bnational\b|\bidenti|\bID\b/i.test(label) ? 'national_id' : 'other';
  }
}

/** A number that stands both in a document and in a property counts once, where it says more. */
export function mergeNumbers(
  detailed: readonly ListedIdentifier[],
  plain: readonly ListedIdentifier[],
): ListedIdentifier[] {
  const known = new Set(detailed.map(({ value }) => value));
  return [...detailed, ...plain.filter(({ value }) => !known.has(value))];
}
