import type { ReadParts } from '../../reading/unread-elements.ts';

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
export const READ_PARTS: ReadParts = new Map([
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
