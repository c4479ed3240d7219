import { type Gender, genderOf } from './gender-words.ts';
import type { Evidence } from './hit.ts';

const SAME = 0.3;
const OTHER = -2;

/**
 * Compares genders, several on either side; one in common is agreement. Half of all people share
 * one, so that it says little for and more against.
 */
export function compareGenders(
  here: readonly string[],
  listed: string | undefined,
): Evidence | undefined {
  const values = here.filter((value) => value.trim() !== '');
  if (values.length === 0 && listed === undefined) return undefined;
  const texts = { here: values.join('; ') || null, listed: listed ?? null };
  const ours = new Set(values.flatMap(gendersOfRow));
  const theirs = gendersIn(listed ?? '');
  if (theirs.length === 0) return unknown('missing-on-list', texts, listed);
  if (ours.size === 0) return unknown('missing-here', texts, texts.here);
  const same = theirs.some((gender) => ours.has(gender));
  return {
    kind: 'gender',
    verdict: same ? 'equal' : 'differs',
    ...texts,
    weight: same ? SAME : OTHER,
  };
}

function unknown(
  verdict: 'missing-here' | 'missing-on-list',
  texts: Pick<Evidence, 'here' | 'listed'>,
  unread: string | null | undefined,
): Evidence {
  const evidence = { kind: 'gender', verdict, ...texts, weight: 0 } as const;
  return unread ? { ...evidence, detail: 'understood as neither male nor female' } : evidence;
}

/** A cell with both is the header of a form, in which nobody marked either. */
function gendersOfRow(value: string): Gender[] {
  const genders = gendersIn(value);
  return new Set(genders).size > 1 ? [] : genders;
}

function gendersIn(text: string): Gender[] {
  return text.split(/[;,/|]/u).flatMap((part) => genderOf(part) ?? []);
}
