import type { EntryType, IdentifierKind } from '../entry.ts';
import { findHead } from '../remarks/clauses.ts';
import { readNumber } from '../remarks/identifier.ts';
import type { RemarkFacts } from '../remarks/remarks.ts';
import { childText, type XmlElement } from '../xml-elements.ts';

/**
 * Adds an `id` element to the facts of its entry. OFAC puts gender, sanctions remarks and plain
 * descriptions there too, beside numbers. A type of no known head is an identifier of kind `other`.
 * Returns the clauses that belong to the remarks, written as the CSV writes them.
 */
export function readXmlId(id: XmlElement, type: EntryType, facts: RemarkFacts): string[] {
  const label = childText(id, 'idType') ?? '';
  const value = childText(id, 'idNumber') ?? '';
  const clause = `${label} ${value}`.trim();
  const head = findHead(label);
  const field = (type === 'individual' ? head?.individual : undefined) ?? head?.field ?? 'other';
  switch (field) {
    case 'gender':
      facts.genders.push(value);
      return [];
    case 'nationality':
      facts.nationalities.push(value);
      return [];
    case 'birth_date':
      facts.birthDates.push(value);
      return [];
    case 'birth_place':
      facts.birthPlaces.push(value);
      return [];
    case 'linked_to':
      facts.linkedTo.push(value);
      return [];
    case 'sanctions':
      facts.sanctionsRemarks.push(clause.replace(/\.$/, ''));
      return [clause];
    case 'note':
      return [clause];
    default:
      if (value === '') return clause === '' ? [] : [clause];
      addIdentifier(id, field, label, value, facts);
      return [];
  }
}

/** Now and then a country stands in brackets after the number, as in the CSV, and not apart. */
function addIdentifier(
  id: XmlElement,
  kind: IdentifierKind,
  label: string,
  value: string,
  facts: RemarkFacts,
): void {
  const country = childText(id, 'idCountry');
  const issued = childText(id, 'issueDate');
  const expires = childText(id, 'expirationDate');
  const printed = readNumber(kind, label, value)[0] ?? { kind, label, value };
  facts.identifiers.push({
    ...printed,
    ...(country === undefined ? {} : { country }),
    ...(issued === undefined ? {} : { issued }),
    ...(expires === undefined ? {} : { expires }),
  });
}
