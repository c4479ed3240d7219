import type { Subject } from '../input/subject.ts';
import type { Entry } from '../lists/entry.ts';
import { fieldDigests, fingerprintOf } from './fingerprint.ts';
import type { Evidence, Hit } from './hit.ts';
import type { SubjectIdentifier } from './identifiers/identifier.ts';
import {
  identifierEvidence,
  type SharedIdentifier,
  sharedIdentifiers,
} from './identifiers/identifier-evidence.ts';
import { isPlausible, type NameMatch } from './name-match.ts';
import { addressEvidence } from './places/address-evidence.ts';
import { contextEvidence, nameEvidence, withoutIdleSupport } from './record-evidence.ts';
import { POSSIBLE, recordScore, STRONG } from './score.ts';
import { tierOf } from './tier.ts';

export interface WeighingRules {
  /** Lowest score of a hit, from 0 to 1. */
  readonly threshold: number;
  /** Whether a weak alias counts without support from another field. */
  readonly weakAliases: boolean;
}

/**
 * Weighs a row against one entry: undefined where the evidence stays below the threshold, or rests
 * on a weak alias alone.
 */
export function weigh(
  subject: Subject,
  identifiers: readonly SubjectIdentifier[],
  entry: Entry,
  name: NameMatch | undefined,
  rules: WeighingRules,
): Hit | undefined {
  const shared = sharedIdentifiers(identifiers, entry);
  const named = isPlausible(name);
  const grounded = shared.length > 0 || named;
  const address = addressEvidence(subject.values, entry, grounded);
  if (shared.length === 0 && name === undefined && address?.verdict !== 'equal') return undefined;
  const addresses = address ? [address] : [];
  const context = contextEvidence(subject, entry, name);
  const support = [...context, ...addresses];
  if (shared.length === 0 && restsOnWeakAlias(name, support, rules)) return undefined;
  const decided = shared.some((item) => item.decisive);
  const evidence: Evidence[] = [
    nameEvidence(subject, entry, name),
    ...(named || decided ? context : withoutIdleSupport(context)),
    ...addresses,
    ...identifierEvidence(subject.values, entry, shared, named),
  ];
  const score = recordScore(evidence, decided ? STRONG : POSSIBLE);
  if (score < rules.threshold) return undefined;
  const decisive = decided || (name?.comparison.identical ?? false);
  const { file, row, line, values } = subject;
  return {
    file,
    row,
    line,
    subject: values,
    entry: describe(entry),
    matched: matchedThrough(entry, name, shared[0] ?? asGround(address)),
    score,
    // A name that is only near is never strong, whatever else agrees.
    tier: grounded && !restsOnSlip(name, shared) ? tierOf(score, decisive, evidence) : 'possible',
    evidence,
    fingerprint: fingerprintOf(values, entry),
  };
}

/**
 * How a row compares with an entry, whether or not that makes a hit: what agrees and what differs. The
 * row was raised for another listing of the party, through the name `led`.
 */
export function compareBeside(
  subject: Subject,
  identifiers: readonly SubjectIdentifier[],
  entry: Entry,
  name: NameMatch | undefined,
  led: NameMatch | undefined,
): Evidence[] {
  const shared = sharedIdentifiers(identifiers, entry);
  const address = addressEvidence(subject.values, entry, true);
  return [
    ...(name ? [nameEvidence(subject, entry, name)] : []),
    ...contextEvidence(subject, entry, name ?? led),
    ...(address ? [address] : []),
    ...identifierEvidence(subject.values, entry, shared, isPlausible(name)),
  ].filter(({ verdict }) => verdict !== 'missing-here' && verdict !== 'missing-on-list');
}

/** A letter put right is a guess, whatever else agrees; a shared identifier is none. */
function restsOnSlip(name: NameMatch | undefined, shared: readonly SharedIdentifier[]): boolean {
  return shared.length === 0 && name?.comparison.korean?.limit === 'slip';
}

function restsOnWeakAlias(
  name: NameMatch | undefined,
  context: readonly Evidence[],
  { threshold, weakAliases }: WeighingRules,
): boolean {
  if (weakAliases || threshold === 0 || name?.listed.strength !== 'weak') return false;
  // Half of all people share a gender.
  return !context.some((item) => item.weight > 0 && item.kind !== 'gender');
}

/** What leads to an entry behind a name that does not. */
type Ground = Pick<SharedIdentifier, 'role' | 'here'>;

function asGround(address: Evidence | undefined): Ground | undefined {
  return address?.verdict === 'equal' ? { role: 'address', here: address.here ?? '' } : undefined;
}

function matchedThrough(
  entry: Entry,
  name: NameMatch | undefined,
  identifier: Ground | undefined,
): Hit['matched'] {
  if (name && (!identifier || isPlausible(name))) {
    const { subject, listed } = name;
    return {
      role: subject.role,
      value: subject.value,
      name: listed.prepared.text,
      strength: listed.strength,
    };
  }
  const { role = 'name', here = '' } = identifier ?? {};
  return { role, value: here, name: entry.name, strength: 'primary' };
}

function describe(entry: Entry): Hit['entry'] {
  const { list, id, name, type, programs, linkedTo, url } = entry;
  const listings = [{ list, id, fields: fieldDigests(entry) }];
  return { list, id, name, type, programs, listings, linkedTo, ...(url !== undefined && { url }) };
}
