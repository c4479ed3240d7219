import type { Alias, EntryType, ListedIdentifier } from '../entry.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { readBareContact, readIdentifiers } from './identifier.ts';

/** What the remarks of one entry tell, by field, each text as printed. */
export interface RemarkFacts {
  readonly birthDates: string[];
  readonly birthPlaces: string[];
  readonly nationalities: string[];
  readonly genders: string[];
  readonly identifiers: ListedIdentifier[];
  /** Aliases in single quotes, which OFAC marks as weak that way. Source: OFAC FAQ 123. */
  readonly weakAliases: Alias[];
  /** Names after `Linked To:`, with the last one's full stop, which may belong to the name. */
  readonly linkedTo: string[];
  readonly sanctionsRemarks: string[];
  /** Clauses that nothing was read from: descriptions, and heads that are not known. */
  readonly unread: string[];
}

const WEAK_ALIAS = /^(?<kind>[afn]\.k|d\.b)\.a\. '(?<name>.+?)'?\.?$/i;
/** A name that a party does business as, which OFAC prints in the same way, counts as another name. */
const WEAK_KINDS: ReadonlyMap<string, Alias['kind']> = new Map([
  ['f.k', 'fka'],
  ['n.k', 'nka'],
]);
const BRACKETED_LINK = /^\((?<link>Linked To:.*)\)\.?$/i;

/**
 * Reads the remarks of an entry, clause by clause. `cut` says that their end is missing, so that the
 * last clause is not to be trusted; it then stays in the raw remarks alone.
 */
export function readRemarks(remarks: string, type: EntryType, cut = false): RemarkFacts {
  const facts = noFacts();
  for (const clause of splitClauses(remarks, cut)) readClause(clause, type, facts);
  return facts;
}

/** Nothing told yet. */
export function noFacts(): RemarkFacts {
  return {
    birthDates: [],
    birthPlaces: [],
    nationalities: [],
    genders: [],
    identifiers: [],
    weakAliases: [],
    linkedTo: [],
    sanctionsRemarks: [],
    unread: [],
  };
}

function readClause(clause: Clause, type: EntryType, facts: RemarkFacts): void {
  const { head, label = '', value = '' } = clause;
  if (!head) {
    readHeadless(clause.text, type, facts);
    return;
  }
  const field = (type === 'individual' ? head.individual : undefined) ?? head.field;
  const words = value.replace(/\.$/, '');
  switch (field) {
    case 'birth_date':
      facts.birthDates.push(words);
      return;
    case 'birth_place':
      facts.birthPlaces.push(words);
      return;
    case 'nationality':
      facts.nationalities.push(words);
      return;
    case 'gender':
      facts.genders.push(words);
      return;
    case 'linked_to':
      facts.linkedTo.push(value);
      return;
    case 'sanctions':
      facts.sanctionsRemarks.push(clause.text.replace(/\.$/, ''));
      return;
    case 'note':
      return;
    default: {
      const identifiers = readIdentifiers(field, label, value);
      facts.identifiers.push(...identifiers);
      if (identifiers.length === 0) facts.unread.push(clause.text);
    }
  }
}

function readHeadless(text: string, type: EntryType, facts: RemarkFacts): void {
  const link = BRACKETED_LINK.exec(text)?.groups?.link;
  if (link) {
    for (const clause of splitClauses(link)) readClause(clause, type, facts);
    return;
  }
  const alias = WEAK_ALIAS.exec(text)?.groups;
  if (alias) {
    facts.weakAliases.push({
      name: alias.name ?? '',
      kind: WEAK_KINDS.get((alias.kind ?? '').toLowerCase()) ?? 'aka',
      strength: 'weak',
    });
    return;
  }
  const contacts = readBareContact(text);
  facts.identifiers.push(...contacts);
  if (contacts.length === 0) facts.unread.push(text);
}
