import type { NameComparison } from './name-comparison.ts';
import { possibleAcronym } from './organisation/acronym.ts';
import { compareCutOff } from './organisation/cut-off.ts';
import { compareKoreanOrganisations } from './organisation/korean-comparison.ts';
import { type OrganisationName, readOrganisationName } from './organisation/organisation-name.ts';
import { mostByLetters } from './organisation/run-pairs.ts';
import { sum } from './organisation/sum.ts';
import { compareOrganisationWords } from './organisation/word-comparison.ts';
import type { PreparedName } from './prepared-name.ts';
import { compareWhole } from './whole-comparison.ts';
import type { WordWeight } from './word-alignment.ts';

/** By its name alone never more than possible. */
const ACRONYM = 0.55;
/** Nats that a name must tell for its initials to be known: of General Trading Company they are not. */
const TELLING = 18;
/** Letters of a word that two companies hardly share by chance. */
const SHORTEST_SHARED = 6;

/**
 * Compares the names of two organisations: by their words, and where both have distinctive words that
 * read as Korean or are translations, by these; what says more counts. Initials may stand for the
 * words, and a field may have cut one off. Symmetric.
 */
export function compareOrganisations(
  a: PreparedName,
  b: PreparedName,
  identical: boolean,
  weight: WordWeight,
): NameComparison {
  if (identical) return compareWhole(a, b, identical, weight);
  const [x, y] = [a, b].map((name) => name.organisation ?? readOrganisationName(name.words));
  if (!x || !y) return compareWhole(a, b, identical, weight);
  const acronym = compareAcronym(a, b, weight);
  if (acronym) return acronym;
  const compared = compareTakenApart(x, y, weight);
  const cutOff = compareCutOff(
    { words: a.words, organisation: x },
    { words: b.words, organisation: y },
    weight,
  );
  return cutOff && cutOff.score > compared.score ? cutOff : compared;
}

function compareTakenApart(
  x: OrganisationName,
  y: OrganisationName,
  weight: WordWeight,
): NameComparison {
  const byWords = compareOrganisationWords(x, y, weight);
  // Most names of organisations have no word that reads as Korean.
  if (x.runs.length === 0 || y.runs.length === 0) return byWords;
  const korean = compareKoreanOrganisations(x, y, weight);
  const most = byWords.score > 0 && !shareForeignWord(x, y) ? mostByLetters(x, y) : 1;
  const spelling = most < byWords.score ? { ...byWords, score: most } : byWords;
  return korean && korean.score >= spelling.score ? korean : spelling;
}

/** Beside an equal word of their own, names that do not say that they are Korean are misspelt. */
function shareForeignWord(a: OrganisationName, b: OrganisationName): boolean {
  if (a.koreanContext || b.koreanContext) return false;
  const [x, y] = [ownWords(a), ownWords(b)];
  return x.some((word) => word.length >= SHORTEST_SHARED && y.includes(word));
}

function ownWords({ parts }: OrganisationName): readonly string[] {
  return parts.flatMap(({ kind, written }) => (kind === 'name' ? [written] : []));
}

/** A single word in capitals beside a name whose initials it is; undefined for all others. Symmetric. */
function compareAcronym(
  a: PreparedName,
  b: PreparedName,
  weight: WordWeight,
): NameComparison | undefined {
  return abbreviate(a, b, weight) ?? abbreviate(b, a, weight);
}

/** Legal forms make the short name long: MAEI Private Joint Stock Company. */
function abbreviate(
  short: PreparedName,
  long: PreparedName,
  weight: WordWeight,
): NameComparison | undefined {
  const word = short.organisation ? possibleAcronym(short.organisation) : undefined;
  if (word === undefined || !short.text.includes(word.toUpperCase())) return undefined;
  if (!long.organisation?.acronyms.includes(word)) return undefined;
  if (sum(long.core, weight) < TELLING) return undefined;
  const detail = `${word} may be the initials of ${long.words.join(' ')}`;
  return { score: ACRONYM, identical: false, information: 0, detail };
}
