import { legalFormEnds } from './legal-form-ends.ts';
import { isFullName, TWO_SYLLABLES } from './name-shape.ts';

const BETWEEN_PEOPLE = /,?\s+(?:and|und|et|и|및|&|\+)\s+/iu;
const COMMA = /\s*[,、，]\s*/u;

/**
 * `A and B`, `A, B and C`, `정인철, 김정은`. Between two Latin names a comma alone may as well stand
 * behind a surname.
 */
export function eachPerson(text: string): readonly string[] {
  const joined = text.split(BETWEEN_PEOPLE);
  const listed = joined.flatMap((part) => part.split(COMMA));
  if (listed.length > 1 && areWholeNames(listed)) {
    const isList =
      joined.length > 1 || listed.length > 2 || listed.every((part) => TWO_SYLLABLES.test(part));
    return isList ? listed : [];
  }
  return joined.length > 1 && areWholeNames(joined) ? joined : [];
}

/**
 * Of `Sample Oil and Gas Limited` the legal form is that of the whole, so that the name is one: parts
 * are names of their own where each has its legal form, or where none stands at either end.
 */
function areWholeNames(parts: readonly string[]): boolean {
  if (!parts.every(isFullName)) return false;
  const ends = parts.map(legalFormEnds);
  if (ends.every(({ inFront, behind }) => inFront || behind)) return true;
  return ends[0]?.inFront === false && ends.at(-1)?.behind === false;
}
