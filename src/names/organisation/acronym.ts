import type { OrganisationName } from './organisation-name.ts';
import type { Part } from './parts.ts';

/** Many names share three initials. */
const SHORTEST = 4;
const LONGEST = 8;
/** Nobody takes an initial from `AO`. */
const LATIN_WORD = /^[a-z]{3,}$/u;

/**
 * The initials of a name of four words and more without its little words, and without its legal form or
 * with one that is written out (MAEI, the Ministry of Atomic Energy Industry).
 */
export function acronymsOf(words: readonly string[], parts: readonly Part[]): readonly string[] {
  const little = new Set(parts.flatMap((part) => (part.kind === 'little' ? [part.written] : [])));
  const written = parts.flatMap((part) => part.written.split(' '));
  const forms = [words, written].map((all) => all.filter((word) => !little.has(word)));
  return [...new Set(forms.flatMap(initialsOf))];
}

function initialsOf(words: readonly string[]): readonly string[] {
  const fits = words.length >= SHORTEST && words.length <= LONGEST;
  return fits && words.every((word) => LATIN_WORD.test(word))
    ? [words.map((word) => word.charAt(0)).join('')]
    : [];
}

/** The only word of a name, where it may be initials. */
export function possibleAcronym({ parts }: OrganisationName): string | undefined {
  const [part, ...others] = parts.filter(({ kind }) => kind !== 'legal');
  const word = part?.written ?? '';
  const fits = word.length >= SHORTEST && word.length <= LONGEST && LATIN_WORD.test(word);
  return fits && others.length === 0 ? word : undefined;
}
