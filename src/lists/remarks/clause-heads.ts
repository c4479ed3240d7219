import type { IdentifierKind } from '../entry.ts';

/** What a clause of the remarks tells; `note` is for the reader of the raw remarks alone. */
export type ClauseField =
  | IdentifierKind
  | 'birth_date'
  | 'birth_place'
  | 'nationality'
  | 'gender'
  | 'linked_to'
  | 'sanctions'
  | 'note';

/** The words that a clause begins with, and what follows them. */
export interface ClauseHead {
  readonly head: string;
  readonly field: ClauseField;
  /** Where the head was read: see `SOURCES`. */
  readonly source: Source;
  /** A true example of what follows the head, made up but for its form. */
  readonly example: string;
  /** For an individual, where that is something else: an entity's number is its registration. */
  readonly individual?: ClauseField;
}

/**
 * - `sdn-2021`, `sdn-2026`: remarks of OFAC's SDN list as published in 2021 and in summer 2026
 * - `cons-2025`: remarks and idType elements of the consolidated non-SDN list of March 2025
 * - `variant`: in none of these; another writing of a head that is, read so that it is not lost
 */
export type Source = 'sdn-2021' | 'sdn-2026' | 'cons-2025' | 'variant';

type Row = readonly [head: string, field: ClauseField, source: Source, example: string];

const PERSON: readonly Row[] = [
  ['DOB', 'birth_date', 'sdn-2021', '05 Jan 1979'],
  ['POB', 'birth_place', 'sdn-2021', 'Pyongyang, Korea, North'],
  ['nationality', 'nationality', 'sdn-2021', 'Korea, North'],
  ['citizen', 'nationality', 'sdn-2021', 'Korea, North'],
  ['Nationality of Registration', 'nationality', 'sdn-2021', 'China'],
  ['Gender', 'gender', 'sdn-2021', 'Male'],
];

const DOCUMENTS: readonly Row[] = [
  [
    'Passport',
    'passport',
    'sdn-2021',
    '100200300 (Korea, North) issued 19 Sep 2015 expires 19 Sep 2020',
  ],
  ['Passport No.', 'passport', 'sdn-2021', '100200300'],
  ['Passport #', 'passport', 'variant', '100200300'],
  ['Diplomatic Passport', 'passport', 'sdn-2021', '100200 (Iran) issued 1999'],
  ['Service Passport', 'passport', 'variant', '100200 (Iran)'],
  ['British National Overseas Passport', 'passport', 'sdn-2021', '100200300 (United Kingdom)'],
  ['Stateless Person Passport', 'passport', 'sdn-2021', '100200 (Germany)'],
  ['Travel Document Number', 'passport', 'sdn-2021', 'A0010020 (Germany)'],
  ['National ID No.', 'national_id', 'sdn-2021', '1002003 (Kenya)'],
  [
    'National Foreign ID Number',
    'national_id',
    'sdn-2021',
    '1002003004 (France) issued 20 Feb 2004',
  ],
  ['Personal ID Card', 'national_id', 'sdn-2021', '1002003004'],
  ['Identity Card', 'national_id', 'variant', '1002003004'],
  ["Citizen's Card Number", 'national_id', 'sdn-2021', '100200300 (China)'],
  ['Tazkira National ID Card', 'national_id', 'sdn-2021', '100200 (Afghanistan)'],
  ['Kenyan ID No.', 'national_id', 'sdn-2021', '10020030'],
  ['Bosnian Personal ID No.', 'national_id', 'sdn-2021', '1002003004005'],
  ['Moroccan Personal ID No.', 'national_id', 'sdn-2021', 'E 100200 (Morocco) issued 20 Mar 2001'],
  ['Turkish Identification Number', 'national_id', 'sdn-2021', '10020030040 (Turkey)'],
  ['Cedula No.', 'national_id', 'sdn-2021', '10020030 (Colombia)'],
  ['Cedula de Ciudadania', 'national_id', 'variant', '10020030 (Colombia)'],
  ['Numero de Identidad', 'national_id', 'sdn-2021', '0100-2000-00300 (Honduras)'],
  ['D.N.I.', 'national_id', 'sdn-2021', '10.200.300 (Spain)'],
  ['N.I.E.', 'national_id', 'sdn-2021', 'X-1002003-B (Spain)'],
  ['C.U.R.P.', 'national_id', 'sdn-2021', 'XXXX100200XXXXXX01 (Mexico)'],
  ['C.U.R.P. #', 'national_id', 'sdn-2021', 'XXXX100200XXXXXX01 (Mexico)'],
  ['C.U.I.P.', 'national_id', 'sdn-2021', 'XXXX100200X01002003 (Mexico)'],
  ['C.U.I.', 'national_id', 'sdn-2021', '1002003004005 (Guatemala)'],
  ['I.F.E.', 'national_id', 'sdn-2021', '01002003004005 (Mexico)'],
  ['Credencial electoral', 'national_id', 'sdn-2021', '100200300400 (Mexico)'],
  ['Electoral Registry No.', 'national_id', 'sdn-2021', '10020030 (Venezuela)'],
  ['Cartilla de Servicio Militar Nacional', 'national_id', 'sdn-2021', 'B1002003 (Mexico)'],
  ['Birth Certificate Number', 'national_id', 'sdn-2021', '100'],
  ['Residency Number', 'national_id', 'sdn-2021', '001-0020030-0040050 (Costa Rica)'],
  ['Refugee ID Card', 'national_id', 'sdn-2021', 'A10020030 (Moldova) issued 16 Dec 2005'],
  ['LE Number', 'national_id', 'sdn-2021', '01002003 (Peru)'],
  ['SSN', 'national_id', 'sdn-2021', '100-20-0300 (United States)'],
  [
    'Stateless Person ID Card',
    'national_id',
    'sdn-2021',
    'CC10020030 (Moldova) issued 09 Sep 2000',
  ],
  ['CNP (Personal Numerical Code)', 'national_id', 'sdn-2021', '1002003004005 (Romania)'],
  ['Romanian Permanent Resident', 'national_id', 'sdn-2021', 'CAN 0100200 (Romania)'],
  ['UAE Identification', 'national_id', 'sdn-2021', '100-2000-3004005-6'],
  ["Seafarer's Identification Document", 'other', 'sdn-2021', 'XXX 10020 (India)'],
  ['Tarjeta Profesional', 'other', 'sdn-2021', '100200 (Colombia)'],
  ["Driver's License No.", 'other', 'sdn-2021', '100200 (Mexico)'],
  ['VisaNumberID', 'other', 'sdn-2021', '1002003 (Mexico)'],
  ['Immigration No.', 'other', 'sdn-2021', 'A1002003 (United States)'],
  ['Public Security and Immigration No.', 'other', 'sdn-2021', '10.200'],
  ['Temporary suspension of deportation No.', 'other', 'sdn-2021', 'T01002003'],
  ['Pilot License Number', 'other', 'sdn-2021', 'PL00100 (Barbados)'],
  ['Chinese Commercial Code', 'other', 'sdn-2021', '1002 0030'],
];

const TAX: readonly Row[] = [
  ['Tax ID No.', 'tax_id', 'sdn-2021', '1002003004 (Russia)'],
  ['Paraguayan tax identification number', 'tax_id', 'sdn-2021', 'XXXX 1002003'],
  ['NIT #', 'tax_id', 'sdn-2021', '100200300-4 (Colombia)'],
  ['NIT', 'tax_id', 'variant', '100200300-4 (Colombia)'],
  ['RUC #', 'tax_id', 'sdn-2021', '10020030040 (Peru)'],
  ['RUC', 'tax_id', 'variant', '10020030040 (Peru)'],
  ['RIF #', 'tax_id', 'sdn-2021', 'J-10020030-4 (Venezuela)'],
  ['R.F.C.', 'tax_id', 'sdn-2021', 'XXX-100200-XX3 (Mexico)'],
  ['R.F.C. #', 'tax_id', 'sdn-2021', 'XXX-100200 (Mexico)'],
  ['RFC', 'tax_id', 'sdn-2021', 'XXXX-100200-XX3 (Mexico)'],
  ['RTN', 'tax_id', 'sdn-2021', '01002003004005 (Honduras)'],
  ['C.U.I.T.', 'tax_id', 'sdn-2021', '10-20030040-5 (Argentina)'],
  ['C.I.F.', 'tax_id', 'sdn-2021', 'B10020030 (Spain)'],
  ['V.A.T. Number', 'tax_id', 'sdn-2021', 'BE 100,200,300'],
  ['US FEIN', 'tax_id', 'sdn-2021', '10-0200300 (United States)'],
  ['Romanian Tax Registration', 'tax_id', 'sdn-2021', '10020030 (Romania)'],
  [
    'Numero Unico de Identificacao Tributaria (NUIT)',
    'tax_id',
    'sdn-2021',
    '100200300 (Mozambique)',
  ],
  ['RSIN', 'tax_id', 'sdn-2021', '100200300 (Netherlands)'],
  ['Italian Fiscal Code', 'tax_id', 'sdn-2021', 'XXXXXX00X00X000X'],
  ['Fiscal Code', 'tax_id', 'sdn-2021', 'XXXXXX00X00X000X'],
];

const REGISTRATION: readonly Row[] = [
  ['Registration Number', 'registration', 'sdn-2021', '01002003 (United Kingdom)'],
  ['Registration ID', 'registration', 'sdn-2021', 'HRB 10020 (Germany)'],
  ['Company Number', 'registration', 'sdn-2021', '1002003 (Korea, North)'],
  ['UK Company Number', 'registration', 'sdn-2021', '01002003 (United Kingdom)'],
  ['Company ID: No.', 'registration', 'sdn-2021', '10 200'],
  ['Unified Social Credit Code (USCC)', 'registration', 'sdn-2021', '10020030XX0X00200X (China)'],
  [
    'United Social Credit Code Certificate (USCCC)',
    'registration',
    'sdn-2021',
    '10020030XX0X00200X (China)',
  ],
  ['Business Registration Number', 'registration', 'sdn-2021', '1002003004005 (Russia)'],
  ['Business Registration Document #', 'registration', 'sdn-2021', 'F01000020030 (United States)'],
  ['Business Number', 'registration', 'sdn-2021', '1002003004 (Canada)'],
  ['Commercial Registry Number', 'registration', 'sdn-2021', 'CJ 1002003004 (Costa Rica)'],
  ['Public Registration Number', 'registration', 'sdn-2021', '100200, Doc. 300400 (Panama)'],
  ['Certificate of Incorporation Number', 'registration', 'sdn-2021', '100200 (Hong Kong)'],
  ['Chamber of Commerce Number', 'registration', 'sdn-2021', '10020030 (Netherlands)'],
  ['Istanbul Chamber of Comm. No.', 'registration', 'sdn-2021', '100200 (Turkey)'],
  [
    'Dubai Chamber of Commerce Membership No.',
    'registration',
    'sdn-2021',
    '10020 (United Arab Emirates)',
  ],
  ['Central Registration System Number', 'registration', 'sdn-2021', '1002003004005 (Turkey)'],
  [
    'Economic Register Number (CBLS)',
    'registration',
    'sdn-2026',
    '10020030 (United Arab Emirates)',
  ],
  ['Enterprise Number', 'registration', 'sdn-2021', '0100.200.300 (Belgium)'],
  ['Branch Unit Number', 'registration', 'sdn-2021', '0100.200.300 (Belgium)'],
  ['C.R. No.', 'registration', 'sdn-2021', 'CH-100.0.200.300-4 (Switzerland)'],
  ['Trade License No.', 'registration', 'sdn-2021', 'C 10020 (Malta)'],
  ['License', 'registration', 'sdn-2021', '1002'],
  ['Afghan Money Service Provider License Number', 'registration', 'sdn-2021', '100 (Afghanistan)'],
  ['Matricula Mercantil No', 'registration', 'sdn-2021', '1002003 (Colombia)'],
  ['Folio Mercantil No.', 'registration', 'sdn-2021', '100200 (Mexico) issued 14 Dec 2005'],
  ['SRE Permit No.', 'registration', 'sdn-2021', '1002003 (Mexico)'],
  ['Registered Charity No.', 'registration', 'sdn-2021', '1002003'],
  ['Government Gazette Number', 'registration', 'sdn-2021', '01002003 (Russia)'],
  ['File Number', 'registration', 'sdn-2021', '1002003 (United States)'],
  ['Organization Code', 'registration', 'sdn-2026', '100200300 (China)'],
  ['MSB Registration Number', 'registration', 'sdn-2021', 'M10020030 (Canada)'],
  ['Tourism License No.', 'registration', 'sdn-2021', '100200 (United Arab Emirates)'],
  ['Romanian C.R.', 'registration', 'sdn-2021', 'J10/200/2004 (Romania)'],
  ['International Maritime Organization No.', 'registration', 'sdn-2021', '(1002003)'],
  ['Legal Entity Number', 'registration', 'sdn-2021', '100200300 (Netherlands)'],
  ['D-U-N-S Number', 'registration', 'sdn-2021', '100200300'],
  ['Vessel Registration Identification', 'registration', 'sdn-2021', 'IMO 1002003'],
  ['Vessel Registration Number', 'registration', 'variant', '1002003'],
  ['MMSI', 'other', 'sdn-2021', '100200300'],
  ['Other Vessel Call Sign', 'other', 'sdn-2021', '5XX100'],
  ['Vessel Call Sign', 'other', 'variant', '5XX100'],
  ['Aircraft Tail Number', 'other', 'sdn-2021', 'N100XX'],
  ['Previous Aircraft Tail Number', 'other', 'sdn-2021', 'N100XX'],
  ["Aircraft Manufacturer's Serial Number (MSN)", 'other', 'sdn-2021', '1002003004'],
  ['Aircraft Construction Number (also called L/N or S/N or F/N)', 'other', 'sdn-2021', '1002'],
  ['Aircraft Mode S Transponder Code', 'other', 'sdn-2021', '100XX2'],
  ['Aircraft Serial Identification', 'other', 'sdn-2021', '100200'],
  ['Serial No.', 'other', 'sdn-2021', '100200300'],
  ['ISIN', 'other', 'sdn-2026', 'XX1002003004'],
  ['Equity Ticker', 'other', 'sdn-2026', '1002 HK'],
];

const CONTACT: readonly Row[] = [
  ['Digital Currency Address -', 'wallet', 'sdn-2021', 'XBT 1XXXX00200300400'],
  ['Email Address', 'email', 'sdn-2021', 'office@example.org'],
  ['Email', 'email', 'sdn-2021', 'office@example.org'],
  ['Phone Number', 'phone', 'sdn-2021', '850100200300'],
  ['Phone No.', 'phone', 'sdn-2021', '850-100-200'],
  ['Phone', 'phone', 'sdn-2021', '850 1 002 0030'],
  ['Telephone No.', 'phone', 'sdn-2021', '(850) (0)100200300'],
  ['Telephone', 'phone', 'sdn-2021', '(850)(10)(020030)'],
  ['Fax No.', 'phone', 'sdn-2021', '850-100-200'],
  ['Fax', 'phone', 'sdn-2021', '850 1 002 0030'],
  ['Telex', 'other', 'sdn-2021', '100200'],
  ['Website', 'website', 'sdn-2021', 'www.example.org'],
  ['SWIFT/BIC', 'bank_code', 'sdn-2021', 'XXXXKPPY'],
  ['BIK (RU)', 'bank_code', 'sdn-2021', '010020030'],
];

const SANCTIONS: readonly Row[] = [
  [
    'Secondary sanctions risk',
    'sanctions',
    'sdn-2021',
    'North Korea Sanctions Regulations, sections 510.201 and 510.210',
  ],
  [
    'Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions',
    'sanctions',
    'sdn-2021',
    'North Korea Sanctions Regulations section 510.214',
  ],
  ['Additional Sanctions Information -', 'sanctions', 'sdn-2021', 'Subject to Secondary Sanctions'],
  [
    'Executive Order 13662 Directive Determination -',
    'sanctions',
    'sdn-2021',
    'Subject to Directive 1',
  ],
  [
    'Executive Order 13846 information',
    'sanctions',
    'sdn-2021',
    'Loans from United States financial institutions',
  ],
  [
    'Executive Order 14014 Directive Information',
    'sanctions',
    'cons-2025',
    'Subject to Directive 1',
  ],
  [
    'Executive Order 14024 Directive Information',
    'sanctions',
    'sdn-2026',
    'Subject to Directive 3',
  ],
  [
    'Executive Order 14059 information',
    'sanctions',
    'cons-2025',
    'Prohibition on any loans to this target',
  ],
  ['CAATSA Section 235 Information', 'sanctions', 'sdn-2021', 'EXPORT SANCTIONS Sec. 235(a)(2)'],
  ['CAATSA Section', 'sanctions', 'variant', '228'],
  ['IFCA Determination -', 'sanctions', 'sdn-2021', 'Involved in Energy Sector'],
  [
    'For more information on directives',
    'note',
    'sdn-2021',
    'please visit the following link: http://www.example.org',
  ],
  [
    'For more information',
    'note',
    'cons-2025',
    'please reference the following link: http://www.example.org',
  ],
  ['Listing Date', 'note', 'sdn-2026', '(EO 14024 Directive 2): 24 Feb 2022'],
  ['Effective Date', 'note', 'sdn-2026', '(EO 14024 Directive 2): 26 Mar 2022'],
  ['Purchase/Sales For Divestment Date (CMIC)', 'note', 'cons-2025', '03 Jun 2022'],
  ['Executive Order', 'note', 'variant', '13645 Determination - Iranian Energy Sector'],
];

const DESCRIPTION: readonly Row[] = [
  ['Linked To:', 'linked_to', 'sdn-2021', 'SAMPLE TRADING CORPORATION'],
  ['Organization Established Date', 'note', 'sdn-2021', '21 Jun 2019'],
  ['Organization Type', 'note', 'sdn-2021', 'Activities of holding companies'],
  ['Target Type', 'note', 'sdn-2021', 'Government Entity'],
  ['Issuer Name', 'note', 'cons-2025', 'Sample Holdings Ltd'],
  ['Former Vessel Flag', 'note', 'sdn-2021', 'Malta'],
  ['Former Vessel Type', 'note', 'variant', 'Tanker'],
  ['Other Vessel Flag', 'note', 'sdn-2021', 'Malta'],
  ['Other Vessel Type', 'note', 'sdn-2021', 'Roll-on Roll-off'],
  ['Vessel Year of Build', 'note', 'sdn-2026', '2000'],
  ['Aircraft Model', 'note', 'sdn-2021', 'A340'],
  ['Aircraft Manufacture Date', 'note', 'sdn-2021', '1992'],
  ['Aircraft Operator', 'note', 'sdn-2021', 'Sample Air'],
];

/** Numbers that every party may bear, and that for a person are an identity number. */
const IDENTITY_OR_REGISTRATION: readonly Row[] = [
  ['Identification Number', 'registration', 'sdn-2021', '1.002.003 (Paraguay)'],
];

function headOf([head, field, source, example]: Row): ClauseHead {
  return { head, field, source, example };
}

/**
 * All heads of clauses that are told apart, `alt. ` and a colon after the head aside. A clause of no
 * known head stays in the raw remarks.
 */
export const CLAUSE_HEADS: readonly ClauseHead[] = [
  ...[
    ...PERSON,
    ...DOCUMENTS,
    ...TAX,
    ...REGISTRATION,
    ...CONTACT,
    ...SANCTIONS,
    ...DESCRIPTION,
  ].map(headOf),
  ...IDENTITY_OR_REGISTRATION.map(
    (row): ClauseHead => ({ ...headOf(row), individual: 'national_id' }),
  ),
];
