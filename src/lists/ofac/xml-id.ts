import type { EntryType } from '../entry.ts';
import type { RemarkFacts } from '../remarks/remarks.ts';
import { childText, type XmlElement } from '../xml-elements.ts';
import { readLabelledFact } from './labelled-fact.ts';

/**
 * Adds an `id` element to the facts of its entry. OFAC puts gender, sanctions remarks and plain
 * descriptions there too, beside numbers.
 * Returns the clauses that belong to the remarks, written as the CSV writes them.
 */
export function readXmlId(id: XmlElement, type: EntryType, facts: RemarkFacts): string[] {
  return readLabelledFact(
    {
      label: childText(id, 'idType') ?? '',
      value: childText(id, 'idNumber') ?? '',
      country: childText(id, 'idCountry'),
      issued: childText(id, 'issueDate'),
      expires: childText(id, 'expirationDate'),
    },
    type,
    facts,
  );
}
