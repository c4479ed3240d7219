/** The parts of a party, by the elements of the XML. */
export type EuPartName =
  | 'sanctionEntity'
  | 'regulation'
  | 'nameAlias'
  | 'address'
  | 'birthdate'
  | 'identification'
  | 'citizenship';

/** Number a part, or say in which language its act is. */
const NUMBERING = ['logicalId', 'regulationLanguage'];
const COUNTRY = ['region', 'countryIso2Code', 'countryDescription'];
const PLACE = [...COUNTRY, 'city', 'zipCode', 'place'];

/**
 * The attributes that are read of each part, with those that only number it. Source: the files of
 * version 1.1; the CSV has the same under captions.
 */
const READ: { readonly [part in EuPartName]: readonly string[] } = {
  sanctionEntity: [
    ...['designationDate', 'designationDetails', 'unitedNationId', 'euReferenceNumber'],
    'logicalId',
  ],
  regulation: [
    ...['regulationType', 'organisationType', 'publicationDate', 'entryIntoForceDate'],
    ...['numberTitle', 'programme', 'logicalId'],
  ],
  nameAlias: [
    ...['firstName', 'middleName', 'lastName', 'wholeName', 'nameLanguage', 'strong'],
    ...['function', 'gender', 'title'],
    ...NUMBERING,
  ],
  address: [...PLACE, ...NUMBERING, 'street', 'poBox', 'asAtListingTime'],
  birthdate: [
    ...PLACE,
    ...NUMBERING,
    ...['birthdate', 'dayOfMonth', 'monthOfYear', 'year', 'yearRangeFrom', 'yearRangeTo'],
    ...['circa', 'calendarType'],
  ],
  identification: [
    ...COUNTRY,
    ...NUMBERING,
    ...['number', 'latinNumber', 'nameOnDocument', 'issuedBy', 'issuedDate', 'issueDate'],
    ...['validFrom', 'validTo', 'diplomatic', 'knownExpired', 'knownFalse', 'reportedLost'],
    ...['revokedByIssuer', 'identificationTypeCode', 'identificationTypeDescription'],
  ],
  citizenship: [...COUNTRY, ...NUMBERING],
};

/** Whether an attribute of a part is known. */
export function isKnownAttribute(part: EuPartName, attribute: string): boolean {
  return READ[part].includes(attribute);
}

/** Whether an attribute only numbers a part or names a language, and so does not make one. */
export function isNumbering(attribute: string): boolean {
  return NUMBERING.includes(attribute);
}
