import type { EntryType, IdentifierKind, ListedIdentifier } from '../entry.ts';
import { findHead } from '../remarks/clauses.ts';
import { readNumber } from '../remarks/identifier.ts';
import type { RemarkFacts } from '../remarks/remarks.ts';

/**
 * What OFAC's XML gives apart and its CSV prints as a clause of the remarks: the words before the
 * value, the value, and for a document its country and dates.
 */
export interface LabelledFact {
  readonly label: string;
  readonly value: string;
  readonly country?: string | undefined;
  readonly issued?: string | undefined;
  readonly expires?: string | undefined;
}

/**
 * Adds a labelled fact to those of its entry, by the head that the label is in the CSV. A label of no
 * known head is an identifier of kind `other`.
 * Returns the clauses that belong to the remarks, written as the CSV writes them.
 */
export function readLabelledFact(
  fact: LabelledFact,
  type: EntryType,
  facts: RemarkFacts,
): string[] {
  const { label, value } = fact;
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
      addIdentifier(fact, field, facts);
      return [];
  }
}

/**
 * Now and then a country stands in brackets after the number, as in the CSV, and not apart. Where it
 * stands apart, other words in brackets belong to the number: `10020 (Sample Province)`.
 */
function addIdentifier(
  { label, value, country, issued, expires }: LabelledFact,
  kind: IdentifierKind,
  facts: RemarkFacts,
): void {
  const whole: ListedIdentifier = { kind, label, value };
  const printed = readNumber(kind, label, value)[0] ?? whole;
  const bracketed = printed.country;
  const isCountry = bracketed === undefined || country === undefined || bracketed === country;
  facts.identifiers.push({
    ...(isCountry ? printed : whole),
    ...(country === undefined ? {} : { country }),
    ...(issued === undefined ? {} : { issued }),
    ...(expires === undefined ? {} : { expires }),
  });
}
