import type { Entry } from '../../lists/entry.ts';
import { factsInCommon } from './facts.ts';
import { havePlausiblyOneName, haveSameGender } from './plausibility.ts';
import type { Reason } from './reason.ts';
import { sharedBirth } from './shared-birth.ts';
import { sharedDocuments } from './shared-documents.ts';
import { sharedReferences } from './shared-references.ts';

/** Why two entries of different lists are one party. */
export interface Tie {
  readonly one: Entry;
  readonly other: Entry;
  /** Strongest first, values as `other` prints them. */
  readonly reasons: readonly Reason[];
  /** For comparing ties; without a unit. */
  readonly strength: number;
}

/**
 * What each reason adds to a tie. Judged: a reference is the publisher's own word and outdoes whatever
 * else agrees; a document outdoes any name.
 */
const REFERENCE = 100;
const DOCUMENT = 20;
const SIMILAR = 0.5;
const FACTS: { readonly [kind in Reason['kind']]?: number } = { name: 4, birth_date: 3 };
const OTHER_FACT = 1;

/**
 * Whether two entries of different lists are one party, and why: by a reference of one to the other or
 * of both to a third list; by a document, where a name or the birth date fits too, for families and
 * groups share some; or by name and birth date, of organisations name and country. A person is never
 * an organisation, and another type or another gender is contradicted by nothing but a reference.
 */
export function tieBetween(one: Entry, other: Entry): Tie | undefined {
  if (one.list === other.list || isPerson(one) !== isPerson(other)) return undefined;
  const references = sharedReferences(one, other);
  const alike = one.type === other.type && haveSameGender(one, other);
  const documents = alike ? sharedDocuments(one, other) : [];
  const facts = alike ? factsInCommon(one, other) : { reasons: [], sufficient: false };
  const identified =
    documents.length > 0 &&
    (facts.reasons.some(({ kind }) => kind === 'name') ||
      sharedBirth(one, other)?.precision === 'day' ||
      havePlausiblyOneName(one, other));
  if (references.length === 0 && !identified && !facts.sufficient) return undefined;
  const reasons = [...references, ...(identified ? documents : []), ...facts.reasons];
  return {
    one,
    other,
    reasons,
    strength: reasons.reduce((sum, item) => sum + strengthOf(item), 0),
  };
}

function isPerson({ type }: Entry): boolean {
  return type === 'individual';
}

function strengthOf({ kind, verdict }: Reason): number {
  const full = kind === 'reference' ? REFERENCE : (FACTS[kind] ?? fullStrength(kind));
  return verdict === 'equal' ? full : full * SIMILAR;
}

function fullStrength(kind: Reason['kind']): number {
  return kind === 'country' || kind === 'nationality' || kind === 'birth_place'
    ? OTHER_FACT
    : DOCUMENT;
}
