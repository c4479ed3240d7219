import type { FtmEntity } from './ftm-entity.ts';

/** Properties that say when and how a record was made, and nothing of the party. */
const TECHNICAL: ReadonlySet<string> = new Set([
  'alephUrl',
  'createdAt',
  'indexText',
  'modifiedAt',
  'namesMentioned',
  'proof',
  'publisher',
  'publisherUrl',
  'recordId',
  'retrievedAt',
]);

/** Properties that lead to the party, and those that its identifiers have. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set(
  `holder issuer number passportNumber type country startDate endDate publicKey currency currencySymbol
  isin ticker`.split(/\s+/),
);

/**
 * All properties that an entry has no field for, one to a line, in the order of their names and values:
 * the files keep no order, and a text that changes from day to day would look like an amendment.
 */
export function remainingProperties(entity: FtmEntity, read: ReadonlySet<string>): string {
  return describe(entity, (name) => !read.has(name)).join('\n');
}

/** A designation in a line: `Sanction. authority: Sample Office. status: Active`. */
export function describeDesignation(sanction: FtmEntity): string {
  return inOneLine(sanction, new Set(['entity']));
}

/** What a document or a wallet says beside what an identifier holds. */
export function describeDocument(document: FtmEntity): string {
  return inOneLine(document, OF_DOCUMENTS);
}

function inOneLine(entity: FtmEntity, read: ReadonlySet<string>): string {
  const facts = describe(entity, (name) => !read.has(name)).join('. ');
  return facts === '' ? '' : `${entity.schema}. ${facts}`;
}

function describe(entity: FtmEntity, wanted: (name: string) => boolean): string[] {
  return [...entity.properties]
    .filter(([name, values]) => values.length > 0 && !TECHNICAL.has(name) && wanted(name))
    .filter(([name]) => !entity.holding.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, values]) => `${name}: ${[...values].sort().join('; ')}`);
}
