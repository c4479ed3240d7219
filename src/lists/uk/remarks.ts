import { onOneLine } from './cell.ts';
import type { Designation } from './designation.ts';
import type { PartName } from './parts.ts';

/** Parts that no field of an entry has, with their captions. */
const LABELLED: readonly (readonly [PartName, string])[] = [
  ['TypeOfEntity', 'Type of entity'],
  ['PreviousFlag', 'Previous flags'],
  ['LengthOfShip', 'Length of ship'],
  ['YearBuilt', 'Year built'],
  ['DesignationSource', 'Designation source'],
  ['LastUpdated', 'Last updated'],
];

/**
 * The remarks of a designation: the list's own sentences first, then what it says of documents, and
 * under their captions the parts that have no field.
 */
export function readRemarks(designation: Designation, ofIdentifiers: readonly string[]): string {
  const reasons = designation.texts('UKStatementofReasons').map(onOneLine);
  return [
    ...designation.texts('OtherInformation').map(onOneLine),
    ...reasons.map((text) => `UK Statement of Reasons: ${text}`),
    ...ofIdentifiers,
    ...LABELLED.flatMap(([part, caption]) => {
      const texts = designation.texts(part).map(onOneLine);
      return texts.length === 0 ? [] : [`${caption}: ${texts.join(', ')}`];
    }),
  ].join('; ');
}
