import type { EntryType, ListedIdentifier } from '../entry.ts';
import { findHead } from './clauses.ts';
import { readNumber } from './identifier.ts';
import type { RemarkFacts } from './remarks.ts';

/** What a list prints under a label of OFAC's: a number, a gender, a remark on sanctions. */
export interface LabelledFact {
  readonly label: string;
  readonly value: string;
  readonly country?: string;
  readonly issued?: string;
  readonly expires?: string;
}

/**
 * Adds a labelled value to the facts of its entry; a label of no known head is an identifier of kind
 * `other`. Now and then a country stands in brackets after the number, as in the CSV, and not apart;
 * where it stands apart, other words in brackets belong to the number: `10020 (Sample Province)`.
 * Returns the clauses that belong to the remarks, written as OFAC's CSV writes them.
 */
export function addLabelledFact(fact: LabelledFact, type: EntryType, facts: RemarkFacts): string[] {
  const { label, value, ...rest } = fact;
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
    default: {
      if (value === '') return clause === '' ? [] : [clause];
      const whole: ListedIdentifier = { kind: field, label, value };
      const printed = readNumber(field, label, value)[0] ?? whole;
      const inBrackets = printed.country ?? rest.country;
      const isCountry = rest.country === undefined || rest.country === inBrackets;
      facts.identifiers.push({ ...(isCountry ? printed : whole), ...rest });
      return [];
    }
  }
}
