import type { XmlElement } from '../../reading/xml-elements.ts';

/** Elements whose children are read one by one. */
export const SECTIONS: ReadonlySet<string> = new Set([
  'ReferenceValueSets',
  'Locations',
  'IDRegDocuments',
  'DistinctParties',
  'ProfileRelationships',
  'SanctionsEntries',
  'SanctionsEntryLinks',
]);

const DATE = ['Year', 'Month', 'Day'];
const BOUNDARY = ['From', 'To'];

/**
 * The parts that are read of each element, after the schema of the Advanced Sanctions Data Model
 * (http://www.un.org/sanctions/1.0).
 */
const READ_PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['DateOfIssue', DATE],
  ['Date', DATE],
  ['From', DATE],
  ['To', DATE],
  ['DatePeriod', ['Start', 'End']],
  ['Start', BOUNDARY],
  ['End', BOUNDARY],
  ['Location', ['Comment', 'LocationAreaCode', 'LocationCountry', 'LocationPart']],
  ['LocationPart', ['LocationPartValue']],
  ['LocationPartValue', ['Comment', 'Value']],
  ['IDRegDocument', ['Comment', 'IDRegistrationNo', 'IssuingAuthority', 'DocumentDate']],
  ['DocumentDate', ['DatePeriod']],
  ['DistinctParty', ['Comment', 'Profile']],
  ['Profile', ['Comment', 'Identity', 'Feature']],
  ['Identity', ['Comment', 'Alias', 'NamePartGroups']],
  ['NamePartGroups', ['MasterNamePartGroup']],
  ['MasterNamePartGroup', ['NamePartGroup']],
  ['Alias', ['Comment', 'DocumentedName']],
  ['DocumentedName', ['Comment', 'DocumentedNamePart']],
  ['DocumentedNamePart', ['NamePartValue']],
  ['Feature', ['FeatureVersion']],
  ['FeatureVersion', ['Comment', 'DatePeriod', 'VersionDetail', 'VersionLocation']],
  ['ProfileRelationship', ['Comment']],
  ['SanctionsEntry', ['Comment', 'EntryEvent', 'SanctionsMeasure']],
  ['EntryEvent', ['Comment', 'Date']],
  ['SanctionsMeasure', ['Comment']],
]);

/** Notes the parts of an element, at any depth, that are not read, such as `Profile/NewPart`. */
export function noteUnread(element: XmlElement, unread: Set<string>): void {
  const read = READ_PARTS.get(element.name) ?? [];
  for (const child of element.children) {
    if (read.includes(child.name)) noteUnread(child, unread);
    else if (saysAnything(child)) unread.add(`${element.name}/${child.name}`);
  }
}

/**
 * Not an empty element, nor one of the references that only lead back to where something is read:
 * `FeatureVersionReference`, `IdentityReference` and so on, which have a number and nothing in them.
 */
function saysAnything({ text, children }: XmlElement): boolean {
  return text !== '' || children.some(saysAnything);
}
