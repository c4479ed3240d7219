import { present } from '../assembly/present.ts';
import type { EntryType } from '../entry.ts';
import { childText, type XmlElement } from '../reading/xml-elements.ts';
import { addLabelledFact } from '../remarks/labelled-fact.ts';
import type { RemarkFacts } from '../remarks/remarks.ts';

/**
 * Adds an `id` element to the facts of its entry. OFAC puts gender, sanctions remarks and plain
 * descriptions there too, beside numbers. Returns the clauses that belong to the remarks.
 */
export function readXmlId(id: XmlElement, type: EntryType, facts: RemarkFacts): string[] {
  const country = childText(id, 'idCountry');
  const issued = childText(id, 'issueDate');
  const expires = childText(id, 'expirationDate');
  const fact = {
    label: childText(id, 'idType') ?? '',
    value: childText(id, 'idNumber') ?? '',
    ...present({ country, issued, expires }),
  };
  return addLabelledFact(fact, type, facts);
}
