import type { Entry } from '../entry.ts';
import { splitClauses } from '../remarks/clauses.ts';
import { type RemarkFacts, readRemarks } from '../remarks/remarks.ts';
import { lettersOf, ONE_FOR_ONE } from './fields.ts';
import { compareValues, keyOf, type ValueChanges } from './value-changes.ts';

/** A sentence ends at a stop before a capital. */
const SENTENCE_END = /(?<=\.)\s+(?=\p{Lu})/u;

/**
 * What changed in the raw remarks and is told by no other field: clause by clause, and sentence by
 * sentence where a clause is plain text, so that a reader need not compare two long texts. The order
 * of clauses and the stops at their ends are no change.
 *
 * Remarks of OFAC repeat most fields of an entry; a clause whose facts stand among the values that
 * another field has added, removed or altered is left out here. Without `sameLayout`, so is every
 * clause whose facts the entry has in its fields, which are compared by themselves: OFAC's CSV writes
 * documents and birth dates into the remarks, its XML does not.
 */
export function compareRemarks(
  older: Entry,
  newer: Entry,
  sameLayout: boolean,
): ValueChanges<string> | undefined {
  if (older.remarks === newer.remarks) return undefined;
  const changes = compareValues(clausesOf(older), clausesOf(newer), []);
  if (!changes) return undefined;
  const isTold = (clause: string, entry: Entry, other: Entry) => {
    const facts = factKeys(readRemarks(clause, entry.type), clause);
    const own = entryKeys(entry);
    const others = entryKeys(other);
    const isNew = !sameLayout || facts.some((key) => !others.has(key));
    return facts.length > 0 && isNew && facts.every((key) => own.has(key));
  };
  const removed = changes.removed.filter((clause) => !isTold(clause, older, newer));
  const added = changes.added.filter((clause) => !isTold(clause, newer, older));
  return compareValues(removed, added, ONE_FOR_ONE);
}

/** Without the stop that ends the remarks: another clause may follow in another copy. */
function clausesOf({ remarks, type }: Entry): string[] {
  return splitClauses(remarks).flatMap(({ text }) => {
    const isPlain = factKeys(readRemarks(text, type), text).length === 0;
    const parts = isPlain ? text.split(SENTENCE_END) : [text];
    return parts.map((part) => part.replace(/[\s.]+$/, '')).filter((part) => part !== '');
  });
}

/** One text for each fact of a clause; none where something in it was not understood. */
function factKeys(facts: RemarkFacts, clause: string): readonly string[] {
  if (facts.unread.length > 0) return [];
  return [
    ...facts.birthDates.map((date) => `birthDates ${date}`),
    ...facts.birthPlaces.map((place) => `birthPlaces ${place}`),
    ...facts.nationalities.map((country) => `nationalities ${country}`),
    ...facts.genders.map((gender) => `gender ${gender}`),
    ...facts.identifiers.map((identifier) => `identifiers ${keyOf(identifier)}`),
    ...facts.weakAliases.map((alias) => `aliases ${keyOf(alias)}`),
    ...facts.linkedTo.map((link) => `linkedTo ${lettersOf(link)}`),
    ...(facts.sanctionsRemarks.length > 0 ? [`sanctionsRemarks ${lettersOf(clause)}`] : []),
  ];
}

/** The same texts for what an entry has in its fields. */
function entryKeys(entry: Entry): ReadonlySet<string> {
  return new Set([
    ...entry.birthDates.map((date) => `birthDates ${date}`),
    ...entry.birthPlaces.map((place) => `birthPlaces ${place}`),
    ...entry.nationalities.map((country) => `nationalities ${country}`),
    ...(entry.gender?.split('; ') ?? []).map((gender) => `gender ${gender}`),
    ...entry.identifiers.map((identifier) => `identifiers ${keyOf(identifier)}`),
    ...entry.aliases.map((alias) => `aliases ${keyOf(alias)}`),
    ...entry.linkedTo.map(({ name }) => `linkedTo ${lettersOf(name)}`),
    ...entry.sanctionsRemarks.map((remark) => `sanctionsRemarks ${lettersOf(remark)}`),
  ]);
}
