import { joinsWords } from './common-words.ts';
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

/** Initials of fewer words stand beside others by chance. */
const SHORTEST_SPELT_OUT = 3;
/** Longer texts are no names. */
const MOST_BESIDE = 40;

/**
 * The words of a name that are the initials of those before or behind them: `ABC Alpha Bank Corp`, and
 * the letters of `A.B.C. Alpha Bank Corp`.
 */
export function initialsBeside(words: readonly string[]): readonly string[] {
  if (words.length > MOST_BESIDE) return [];
  const telling = words.filter((word, at) => !joinsWords(word, at > 0) || word.length === 1);
  const initials = telling.map((word) => word.charAt(0)).join('');
  return telling.flatMap((word, at) => {
    const letters = word.length > 1 ? [word] : telling.slice(at, endOfLetters(telling, at));
    const short = letters.join('');
    const beside =
      initials.startsWith(short, at + letters.length) || initials.slice(0, at).endsWith(short);
    return short.length >= SHORTEST_SPELT_OUT && beside ? letters : [];
  });
}

/** The first word behind a row of single letters. */
function endOfLetters(words: readonly string[], from: number): number {
  let end = from;
  while (words[end]?.length === 1) end += 1;
  return end;
}

/** The only word of a name, where it may be initials. */
export function possibleAcronym({ parts }: Pick<OrganisationName, 'parts'>): string | undefined {
  const [part, ...others] = parts.filter(({ kind }) => kind !== 'legal');
  const word = part?.written ?? '';
  const fits = word.length >= SHORTEST && word.length <= LONGEST && LATIN_WORD.test(word);
  return fits && others.length === 0 ? word : undefined;
}
