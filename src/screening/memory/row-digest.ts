import { hash } from 'node:crypto';
import { ROLES, type SubjectValues } from '../../input/subject.ts';

/** Bytes of a digest. */
export const DIGEST_BYTES = 16;

/**
 * Tells rows apart by all their values: the first 16 bytes of the SHA-256. The order of the columns does
 * not matter, nor the place of the row.
 */
export function rowDigest(values: SubjectValues): Uint8Array {
  const facts = ROLES.map((role) => values[role] ?? 0);
  return hash('sha256', JSON.stringify(facts), 'buffer').subarray(0, DIGEST_BYTES);
}
