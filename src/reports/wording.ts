import type { Role } from '../input/subject.ts';
import type { Link } from '../lists/entry.ts';
import type { Evidence, EvidenceKind, Hit, Verdict } from '../matching/hit.ts';

/** What a role or a kind of evidence is called in a sentence: `birth_date` is "birth date". */
export function fieldWords(field: Role | EvidenceKind | 'reference'): string {
  return field.replaceAll('_', ' ');
}

/**
 * Whether both sides have a value and one of the two was not understood: nothing is missing there,
 * and a reader must compare the two.
 */
export function isUnread({ verdict, here, listed }: Evidence): boolean {
  const missing = verdict === 'missing-here' || verdict === 'missing-on-list';
  return missing && here !== null && listed !== null;
}

/** One compared field in plain words, both values included. */
export function describeEvidence(evidence: Evidence): string {
  const { kind, verdict, here, listed, detail } = evidence;
  const why = detail === undefined ? '' : ` (${detail})`;
  const words = isUnread(evidence)
    ? `not compared: yours ${here}, listed ${listed}`
    : describeVerdict(verdict, here ?? '', listed ?? '');
  return `${fieldWords(kind)} ${words}${why}`;
}

function describeVerdict(verdict: Verdict, here: string, listed: string): string {
  switch (verdict) {
    case 'equal':
    case 'similar':
    case 'differs':
      return here === listed
        ? `${verdict}: ${here}`
        : `${verdict}: yours ${here}, listed ${listed}`;
    case 'missing-here':
      return `not in your file${listed === '' ? '' : ` (listed ${listed})`}`;
    case 'missing-on-list':
      return `not on the list${here === '' ? '' : ` (yours ${here})`}`;
  }
}

const FEW = 3;

/** Some entries have a hundred wallets: the first ones say what is meant; ndjson and json have all. */
export function fewOf(values: string): string {
  const all = values.split('; ');
  if (all.length <= FEW + 1) return values;
  return `${all.slice(0, FEW).join('; ')} and ${all.length - FEW} more`;
}

/** One value, or two; a document or wallet to be asked for needs no more to be recognised. */
function firstOf(values: string): string {
  const all = values.split('; ');
  return all.length <= 2 ? all.join(' or ') : `${all[0]} and ${all.length - 1} more`;
}

/** A field that one side does not have, with the value that the other has. */
export function missingWords({ kind, here, listed }: Evidence): string {
  const value = here ?? listed;
  return fieldWords(kind) + (value === null ? '' : ` ${firstOf(value)}`);
}

/** What kind of listed name was met: a weak alias is always called weak. */
export function strengthWords(strength: Hit['matched']['strength']): string {
  switch (strength) {
    case 'primary':
      return 'primary name';
    case 'strong':
      return 'alias';
    case 'weak':
      return 'weak alias';
  }
}

/** Another listed party, with its number where it is known. */
export function linkWords({ name, id }: Link): string {
  return id === undefined ? name : `${name} (${id})`;
}

/** Three decimals, never rounded up: a score below a bound must not look as if it had reached it. */
export function writeScore(score: number): string {
  return (Math.floor(score * 1000 + 1e-9) / 1000).toFixed(3);
}

/** A whole number with commas between thousands. */
export function writeCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** A counted noun: `1 row`, `2 rows`, `3 entries` from `entry` and `entries`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${writeCount(count)} ${count === 1 ? one : many}`;
}
