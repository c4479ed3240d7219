import type { Evidence } from '../hit.ts';
import { type Agreement, compareDates } from './date-agreement.ts';
import { readDates } from './partial-date.ts';

/**
 * Compares dates of birth. Every form that either side may mean is tried and the best counts; what
 * one side leaves open (day, month) neither agrees nor differs.
 */
export function compareBirthDates(
  here: readonly string[],
  listed: readonly string[],
): Evidence | undefined {
  if (here.length === 0 && listed.length === 0) return undefined;
  const texts = { here: here.join('; ') || null, listed: listed.join('; ') || null };
  const ours = here.flatMap(readDates);
  const theirs = listed.flatMap(readDates);
  if (theirs.length === 0) return unknown('missing-on-list', texts, texts.listed);
  if (ours.length === 0) return unknown('missing-here', texts, texts.here);
  let best: Agreement | undefined;
  for (const a of ours) {
    for (const b of theirs) {
      const agreement = compareDates(a, b);
      if (!best || agreement.weight > best.weight) best = agreement;
    }
  }
  if (!best) return undefined;
  return { kind: 'birth_date', ...texts, ...best };
}

function unknown(
  verdict: 'missing-here' | 'missing-on-list',
  texts: Pick<Evidence, 'here' | 'listed'>,
  unread: string | null,
): Evidence {
  const evidence = { kind: 'birth_date', verdict, ...texts, weight: 0 } as const;
  return unread === null ? evidence : { ...evidence, detail: 'not understood as a date' };
}
