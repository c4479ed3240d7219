/**
 * The parts of a designation on the UK Sanctions List by the element of the XML, each with its group
 * and the captions of the CSV, the present one first. Parts of one group stand together:
 * an element of the XML holds one of each, and so does a row of the CSV.
 *
 * Sources: the 58 captions of the CSV that replaced the OFSI list on 2026-01-28, those of the format of
 * February 2022 where they differ, and the element names of the XML of both.
 */
const PARTS = {
  LastUpdated: ['lastUpdated', 'Last Updated'],
  UniqueID: ['uniqueId', 'Unique ID'],
  OFSIGroupID: ['ofsiGroup', 'OFSI Group ID', 'OFSI ID'],
  UNReferenceNumber: ['unReference', 'UN Reference Number'],
  Name6: ['name', 'Name 6'],
  Name1: ['name', 'Name 1'],
  Name2: ['name', 'Name 2'],
  Name3: ['name', 'Name 3'],
  Name4: ['name', 'Name 4'],
  Name5: ['name', 'Name 5'],
  NameType: ['name', 'Name type'],
  AliasStrength: ['name', 'Alias strength'],
  Title: ['title', 'Title'],
  NameNonLatinScript: ['nonLatinName', 'Name non-latin script'],
  NonLatinScriptType: ['nonLatinName', 'Non-latin script type'],
  NonLatinScriptLanguage: ['nonLatinName', 'Non-latin script language'],
  RegimeName: ['regime', 'Regime Name'],
  IndividualEntityShip: ['type', 'Designation Type', 'Individual, Entity, Ship'],
  DesignationSource: ['source', 'Designation source'],
  SanctionsImposed: ['sanctions', 'Sanctions Imposed'],
  OtherInformation: ['otherInformation', 'Other Information'],
  UKStatementofReasons: ['reasons', 'UK Statement of Reasons'],
  AddressLine1: ['address', 'Address Line 1'],
  AddressLine2: ['address', 'Address Line 2'],
  AddressLine3: ['address', 'Address Line 3'],
  AddressLine4: ['address', 'Address Line 4'],
  AddressLine5: ['address', 'Address Line 5'],
  AddressLine6: ['address', 'Address Line 6'],
  AddressPostalCode: ['address', 'Address Postal Code'],
  AddressCountry: ['address', 'Address Country'],
  PhoneNumber: ['phone', 'Phone number'],
  Website: ['website', 'Website'],
  EmailAddress: ['email', 'Email address'],
  DateDesignated: ['designated', 'Date Designated'],
  DOB: ['birthDate', 'D.O.B'],
  Nationality: ['nationality', 'Nationality(/ies)'],
  NationalIdentifierNumber: ['nationalId', 'National Identifier number'],
  NationalIdentifierAdditionalInformation: [
    'nationalId',
    'National Identifier additional information',
  ],
  PassportNumber: ['passport', 'Passport number'],
  PassportAdditionalInformation: ['passport', 'Passport additional information'],
  Position: ['position', 'Position'],
  Gender: ['gender', 'Gender'],
  TownOfBirth: ['birthPlace', 'Town of birth'],
  CountryOfBirth: ['birthPlace', 'Country of birth'],
  TypeOfEntity: ['entityType', 'Type of entity'],
  Subsidiary: ['subsidiary', 'Subsidiaries'],
  ParentCompany: ['parent', 'Parent company'],
  BusinessRegistrationNumber: ['registration', 'Business registration number (s)'],
  IMONumber: ['imo', 'IMO number'],
  CurrentOwnerOperator: ['owner', 'Current owner/operator (s)'],
  PreviousOwnerOperator: ['formerOwner', 'Previous owner/operator (s)'],
  CurrentBelievedFlagOfShip: ['flag', 'Current believed flag of ship'],
  PreviousFlag: ['formerFlag', 'Previous flags'],
  TypeOfShip: ['shipType', 'Type of ship'],
  TonnageOfShip: ['tonnage', 'Tonnage of ship'],
  LengthOfShip: ['length', 'Length of ship', 'Length'],
  YearBuilt: ['yearBuilt', 'Year Built'],
  HullIdentificationNumber: ['hull', 'Hull identification number (HIN)'],
} as const;

/** A part by the name of its element. */
export type PartName = keyof typeof PARTS;
export type GroupName = (typeof PARTS)[PartName][0];

const NAMES = Object.keys(PARTS) as PartName[];

const partOfCaption: ReadonlyMap<string, PartName> = new Map(
  NAMES.flatMap((part) => {
    const [, ...captions] = PARTS[part];
    return captions.map((caption): [string, PartName] => [foldCaption(caption), part]);
  }),
);

/** The groups of more than one part. */
const groupsOfSeveral: ReadonlySet<GroupName> = new Set(
  NAMES.map(groupOf).filter((group, index, all) => all.indexOf(group) !== index),
);

export function isPartName(element: string): element is PartName {
  return Object.hasOwn(PARTS, element);
}

/** The part under a caption, in whatever case and punctuation it is printed. */
export function partUnder(caption: string): PartName | undefined {
  return partOfCaption.get(foldCaption(caption));
}

export function groupOf(part: PartName): GroupName {
  return PARTS[part][0];
}

/** Whether a group has parts that belong together, as the lines of an address do. */
export function hasSeveralParts(group: GroupName): boolean {
  return groupsOfSeveral.has(group);
}

function foldCaption(caption: string): string {
  return caption.toLowerCase().replace(/[^a-z0-9]/g, '');
}
