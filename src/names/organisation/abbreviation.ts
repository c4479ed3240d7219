import { RecentMap } from '../../foundation/recent-map.ts';
import { formsOf, isOrdinary, isTrade, tradeFormsFrom } from './common-words.ts';

/** How alike an abbreviation and its word are: where an equal word stands beside it, that is meant. */
export const ABBREVIATED = 0.99;

/** Fewer letters are initials, or a name by themselves. */
const SHORTEST = 3;
/** Letters of a common word that is the beginning of another: TRANS and TRANSPORT, but no ECO. */
const SHORTEST_COMMON = 4;
const FEWEST_LEFT_OUT = 2;
const MOST_KEPT = 4_000;
const CONSONANTS = /^[b-df-hj-np-tv-z]*$/u;
const FINAL_VOWELS = /[aeiou]+$/u;

/**
 * Whether the first word is the second one cut short: its beginning (`TECHN`, `PETROL`), or its beginning
 * and, of what follows, consonants to the last (`MGT`, `CONSTN`, `SOLNS`). Folded words.
 */
export function abbreviates(short: string, long: string): boolean {
  if (short.length < SHORTEST || short.length > long.length - FEWEST_LEFT_OUT) return false;
  if (short.charAt(0) !== long.charAt(0)) return false;
  const from = sharedBeginning(short, long);
  if (from === short.length) return true;
  const rest = short.slice(from);
  return CONSONANTS.test(rest) && endsAlike(short, long) && isWithin(rest, long.slice(from));
}

/** Whether one of two words, as they are compared, abbreviates some form of the other, a trade's or a body's. */
export function areAbbreviated(a: string, b: string): boolean {
  return standsFor(a, b) || standsFor(b, a);
}

const known = new RecentMap<string, boolean>(MOST_KEPT);

/** Whether a word of a company's own may be an abbreviation of some common word. */
export function mayBeAbbreviation(word: string): boolean {
  let may = known.get(word);
  if (may === undefined) {
    may =
      !isOrdinary(word) && tradeFormsFrom(word.charAt(0)).some((form) => abbreviates(word, form));
    known.set(word, may);
  }
  return may;
}

function standsFor(short: string, word: string): boolean {
  if (!isTrade(word) || isOrdinary(short)) return false;
  const forms = formsOf(word).filter((form) => abbreviates(short, form));
  if (!isTrade(short)) return forms.length > 0;
  return short.length >= SHORTEST_COMMON && forms.some((form) => form.startsWith(short));
}

function sharedBeginning(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a.charAt(count) === b.charAt(count)) count += 1;
  return count;
}

/** In the last consonant: SVC and SERVICE. */
function endsAlike(short: string, long: string): boolean {
  return short.at(-1) === long.replace(FINAL_VOWELS, '').at(-1);
}

/** Whether the letters stand in the word, in their order. */
function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
