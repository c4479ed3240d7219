import { mayBeAbbreviation } from '../../names/organisation/abbreviation.ts';
import { possibleAcronym } from '../../names/organisation/acronym.ts';
import type { OrganisationName } from '../../names/organisation/organisation-name.ts';

/** Letters of words that another name writes as one, and of the beginning of a name. */
const SHORTEST_JOINED = 6;
/** Longer names are found by their words although one is missing or misspelt. */
const MOST_COMMON_WORDS = 4;
/** Words of its own that lead to a name where others are abbreviations. */
const MOST_OWN_WORDS = 3;

/**
 * Keys under which a listed name is found by what single words do not lead to: initials and the name
 * that they stand for, three words and the one that joins them, names of common words alone of which
 * one is missing or misspelt, names of which common words are abbreviated, and the beginnings of names.
 */
export function listedKeys(name: OrganisationName): readonly string[] {
  const { short, long, written, joined } = piecesOf(name);
  const beginnings = [1, 2, 3].flatMap((count) => beginning(written, count));
  return [
    ...mark('short', short),
    ...mark('initials', name.acronyms),
    ...mark('word', long),
    ...mark('joined', joined),
    ...listedCommon(name),
    ...mark('own', ownKey(wordsOf(name, true))),
    ...mark('beginning', beginnings),
  ];
}

/** Keys under which a name looks for listed ones. */
export function searchedKeys(name: OrganisationName): readonly string[] {
  const { short, long, written, joined } = piecesOf(name);
  return [
    ...mark('short', name.acronyms),
    ...mark('initials', short),
    ...mark('word', joined),
    ...mark('joined', long),
    ...searchedCommon(name),
    ...mark('own', searchedOwn(name)),
    ...mark('beginning', beginning(written, Math.min(3, written.length - 1))),
  ];
}

function piecesOf(name: OrganisationName) {
  const acronym = possibleAcronym(name);
  const words = name.parts.flatMap((part) => part.words);
  const written = name.parts.map((part) => part.written);
  return {
    short: acronym === undefined ? [] : [acronym],
    long: words.filter((word) => word.length >= SHORTEST_JOINED),
    written,
    // What is joined may be an abbreviation by itself: OSNOVALAB.
    joined: [joinedBy(3, words), joinedBy(3, written), joinedBy(2, written)].flat(),
  };
}

function joinedBy(count: number, words: readonly string[]): readonly string[] {
  return words.slice(count - 1).map((_, index) => words.slice(index, index + count).join(''));
}

/** Of a name that a field cut off, the last word is not whole. */
function beginning(words: readonly string[], count: number): readonly string[] {
  const key = words.slice(0, count).join(' ');
  return key.length >= SHORTEST_JOINED ? [key] : [];
}

function mark(kind: string, texts: readonly string[]): readonly string[] {
  return texts.map((text) => `${kind} ${text}`);
}

function wordsOf({ parts, initials }: OrganisationName, own: boolean): readonly string[] {
  return parts.flatMap(({ kind, written, words }) =>
    (kind === 'name') === own && !initials.includes(written) ? words : [],
  );
}

function listedCommon(name: OrganisationName): readonly string[] {
  const common = wordsOf(name, false);
  const all =
    common.length > 0 && common.length <= MOST_COMMON_WORDS && wordsOf(name, true).length === 0;
  return all ? [keyOf(common), ...withoutOne(common)] : [];
}

function searchedCommon(name: OrganisationName): readonly string[] {
  const common = wordsOf(name, false);
  const misspelt = wordsOf(name, true).length;
  if (common.length === 0 || common.length > MOST_COMMON_WORDS || misspelt > 1) return [];
  return misspelt === 1 ? [keyOf(common)] : [keyOf(common), ...withoutOne(common)];
}

/** Without what may be abbreviations, in this name or in the listed one. */
function searchedOwn(name: OrganisationName): readonly string[] {
  const words = wordsOf(name, true);
  const whole = words.filter((word) => !mayBeAbbreviation(word));
  return [...new Set([...ownKey(words), ...ownKey(whole)])];
}

function ownKey(words: readonly string[]): readonly string[] {
  return words.length > 0 && words.length <= MOST_OWN_WORDS ? [[...words].sort().join(' ')] : [];
}

function withoutOne(words: readonly string[]): readonly string[] {
  return words.length < 2
    ? []
    : words.map((_, left) => keyOf(words.filter((__, at) => at !== left)));
}

function keyOf(words: readonly string[]): string {
  return `common ${[...words].sort().join(' ')}`;
}
