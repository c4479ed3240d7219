import { present } from '../assembly/present.ts';
import { joined } from '../assembly/printed-text.ts';
import { UNKNOWN_VALUES, type Unread } from '../assembly/unread.ts';
import type { IdentifierKind, ListedIdentifier } from '../entry.ts';
import { countryOf } from './country.ts';
import type { EuPart } from './record.ts';

/** Values of `identificationTypeCode`, in lower case. */
const KINDS: ReadonlyMap<string, IdentifierKind> = new Map([
  ['passport', 'passport'],
  ['travelcardid', 'passport'],
  ['id', 'national_id'],
  ['ssn', 'national_id'],
  ['nrn', 'national_id'],
  ['birthcert', 'national_id'],
  ['nationcert', 'national_id'],
  ['electionid', 'national_id'],
  ['residentperm', 'national_id'],
  ['fiscalcode', 'tax_id'],
  ['regnumber', 'registration'],
  ['tradelic', 'registration'],
  ['imo', 'registration'],
  ['swiftbic', 'bank_code'],
  ['drivinglicence', 'other'],
  ['other', 'other'],
]);

const STATES: readonly (readonly [string, string])[] = [
  ['diplomatic', 'diplomatic'],
  ['knownExpired', 'known to be expired'],
  ['knownFalse', 'known to be false'],
  ['reportedLost', 'reported lost'],
  ['revokedByIssuer', 'revoked by its issuer'],
];

/** What an `identification` tells. */
export interface IdentificationFacts {
  readonly identifiers: readonly ListedIdentifier[];
  readonly remark?: string;
}

/**
 * Reads an `identification`. A number in Latin letters beside another is one of its own; what is said
 * of the document (known to be false, lost, revoked, issuer, name on it) is a remark. A type that is
 * not known counts as `other` and is added to `unread`.
 */
export function readIdentification(
  { fields, remarks }: EuPart,
  unread: Unread,
): IdentificationFacts {
  const { identificationTypeCode: code, identificationTypeDescription: description } = fields;
  const known = KINDS.get((code ?? 'other').toLowerCase());
  if (!known) unread.add(UNKNOWN_VALUES, `identification of type ${code}`);
  const label = description ?? code ?? 'Identification';
  const numbers = new Set([fields.number, fields.latinNumber].flatMap((number) => number ?? []));
  const country = countryOf(fields);
  const issued = fields.issuedDate ?? fields.issueDate ?? fields.validFrom;
  const identifiers = [...numbers].map((number) => ({
    kind: known ?? 'other',
    label,
    value: code?.toLowerCase() === 'imo' ? number.replace(/^(?=\d{7}$)/, 'IMO ') : number,
    ...present({ country, issued, expires: fields.validTo }),
  }));
  const said = joined(
    [
      ...STATES.map(([field, words]) => (fields[field] === 'true' ? words : undefined)),
      fields.issuedBy === undefined ? undefined : `issued by ${fields.issuedBy}`,
      fields.region === undefined ? undefined : `in ${fields.region}`,
      fields.nameOnDocument === undefined ? undefined : `in the name of ${fields.nameOnDocument}`,
      ...remarks,
    ],
    ', ',
  );
  const subject = joined([label, ...numbers], ' ');
  return { identifiers, ...(said === undefined ? {} : { remark: `${subject}: ${said}` }) };
}
