import type { IdentifierKind, ListedIdentifier } from '../entry.ts';
import { onOneLine, valuesOf } from './cell.ts';
import type { Designation } from './designation.ts';
import type { PartName } from './parts.ts';

/** What was read from numbers and contacts; `remarks` have what is for a reader alone. */
export interface UkIdentifiers {
  readonly identifiers: readonly ListedIdentifier[];
  readonly remarks: readonly string[];
}

/**
 * Russia's KPP says which tax office a company is registered with and why, and thousands of companies
 * have the same one (order MMV-7-6/435@ of the Federal Tax Service, 2012).
 */
const KPP = /^(?:KPP|КПП)(?!\p{L})/iu;

type Reading = { readonly identifier: ListedIdentifier } | { readonly remark: string };

/**
 * Reads passports, identity numbers, registrations and contacts. What the list says of a document
 * beside its number goes into the remarks, with the number; so does a contact that is none.
 */
export function readIdentifiers(designation: Designation): UkIdentifiers {
  const several = (part: PartName): string[] => designation.texts(part).flatMap(valuesOf);
  const readings = [
    ...designation
      .group('passport')
      .flatMap(({ PassportNumber, PassportAdditionalInformation }) =>
        readDocument('passport', 'Passport', PassportNumber, PassportAdditionalInformation),
      ),
    ...designation
      .group('nationalId')
      .flatMap(({ NationalIdentifierNumber, NationalIdentifierAdditionalInformation }) =>
        readDocument(
          'national_id',
          'National identifier',
          NationalIdentifierNumber,
          NationalIdentifierAdditionalInformation,
        ),
      ),
    ...several('BusinessRegistrationNumber').map(readRegistration),
    ...several('IMONumber').map((value) => found('registration', 'IMO number', withImo(value))),
    ...several('HullIdentificationNumber').map((value) =>
      found('other', 'Hull identification number (HIN)', value),
    ),
    ...several('PhoneNumber').map((value) => found('phone', 'Phone number', value)),
    ...several('Website').flatMap((text) => readContact('website', 'Website', text, /\.\S/)),
    ...several('EmailAddress').flatMap((text) => readContact('email', 'Email address', text, /@/)),
  ];
  return {
    identifiers: eachOnce(
      readings.flatMap((read) => ('identifier' in read ? read.identifier : [])),
    ),
    remarks: [...new Set(readings.flatMap((read) => ('remark' in read ? read.remark : [])))],
  };
}

/** Several numbers in a cell have as many descriptions in the cell beside it, or one for all. */
function readDocument(
  kind: IdentifierKind,
  label: string,
  numbers = '',
  information = '',
): Reading[] {
  const values = valuesOf(numbers);
  const each = valuesOf(information);
  const whole = onOneLine(information);
  if (values.length === 0) return whole === '' ? [] : [{ remark: `${label}: ${whole}` }];
  return values.flatMap((value, index) => {
    const description = each.length === values.length ? (each[index] ?? '') : whole;
    const remark = { remark: `${label} ${value}: ${description}` };
    return [found(kind, label, value), ...(description === '' ? [] : [remark])];
  });
}

function readRegistration(value: string): Reading {
  const label = 'Business registration number';
  return KPP.test(value) ? { remark: `${label}: ${value}` } : found('registration', label, value);
}

function readContact(kind: IdentifierKind, label: string, text: string, form: RegExp): Reading[] {
  const contacts = text.split(/[\s;,]+/).filter((part) => form.test(part));
  if (contacts.length === 0) return [{ remark: `${label}: ${text}` }];
  return contacts.map((value) => found(kind, label, value));
}

function found(kind: IdentifierKind, label: string, value: string): Reading {
  return { identifier: { kind, label, value } };
}

/** The list prints `IMO9562233` and `9562233`; as OFAC does it is `IMO 9562233`. */
function withImo(value: string): string {
  return value.replace(/^(?:IMO)?\s*(\d{7})$/i, 'IMO $1');
}

/** The XML repeats a passport for every birth date, now with its description and now without. */
function eachOnce(identifiers: readonly ListedIdentifier[]): ListedIdentifier[] {
  const keyed = identifiers.map((read): [string, ListedIdentifier] => [
    `${read.kind}\t${read.value}`,
    read,
  ]);
  return [...new Map(keyed).values()];
}
