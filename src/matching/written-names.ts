import { undisguised } from '../names/look-alikes.ts';

/** A cell holds at most this many names; what else stands there is compared as a whole only. */
const MOST_NAMES = 8;
const SHORTEST_NAME = 2;

const BRACKETS = /[([（［【]([^)\]）］】]*)[)\]）］】]/gu;
const BETWEEN_NAMES =
  /\s*[;|]\s*|\s+\/\s+|\s+(?:c\/o|a\.?k\.?a\.?|f\.?k\.?a\.?|d\.?b\.?a\.?|d\/b\/a|t\/a|trading as|care of)[:\s]+/iu;
const BETWEEN_PEOPLE = /,?\s+(?:and|und|et|и|및|&|\+)\s+/iu;
const COMMA = /\s*[,、，]\s*/u;

const HAN_OR_HANGUL = '\\p{Script=Hangul}\\p{Script=Han}';
const TWO_WORDS = /\p{L}\p{M}*\.?[\s,]+\p{L}/u;
const TWO_SYLLABLES = new RegExp(`[${HAN_OR_HANGUL}]{2}`, 'u');
/** Kana spell a full name with a dot or a blank in it, or with four letters at the least. */
const KANA_NAME = /[\p{Script=Katakana}\p{Script=Hiragana}ー](?:[・·\s]|[\p{L}]{3})/u;

/** What tells apart people of one name in an export: a letter behind hangul or Han, a number or a date. */
const TRAILING_MARK = new RegExp(
  `(?<=[${HAN_OR_HANGUL}])[\\s_.-]{0,3}[A-Za-z]$|(?<=[\\p{L}\\p{M}.])[\\s,_.#№-]{0,3}\\p{N}[\\p{N}./-]{0,11}$`,
  'u',
);

/** How much of a name letters of a script make: 2: all; 1: all, or a given name; 0: less. */
type Fullness = 0 | 1 | 2;

interface Script {
  /** As in a class of a regular expression. */
  readonly letters: string;
  readonly fullness: (letters: number, words: number) => Fullness;
}

const bySyllables = (letters: number) => (letters > 2 ? 2 : letters === 2 ? 1 : 0);
const byKana = (letters: number, words: number) =>
  words > 1 || letters >= 6 ? 2 : letters >= 4 ? 1 : 0;
/** Words between blanks and hyphens; a long one may hold a name written together. */
const byWords = (letters: number, words: number) =>
  words > 2 ? 2 : words > 1 || letters >= 6 ? 1 : 0;

const SCRIPTS: readonly Script[] = [
  { letters: '\\p{Script=Hangul}', fullness: bySyllables },
  { letters: '\\p{Script=Han}', fullness: bySyllables },
  { letters: '\\p{Script=Katakana}\\p{Script=Hiragana}ーｰ', fullness: byKana },
  // With the apostrophes that are letters.
  { letters: '\\p{Script=Latin}\\u02b0-\\u02ff', fullness: byWords },
  { letters: '\\p{Script=Cyrillic}', fullness: byWords },
  { letters: '\\p{Script=Arabic}', fullness: byWords },
  { letters: '\\p{Script=Thai}', fullness: byWords },
];
const OTHER_LETTERS = `[^\\P{L}${SCRIPTS.map(({ letters }) => letters).join('')}]`;
const RUN = new RegExp(
  [...SCRIPTS.map(({ letters }) => `[${letters}]`), OTHER_LETTERS]
    .map((letter) => `(${letter}(?:\\P{L}*${letter})*\\p{M}*)`)
    .join('|'),
  'gu',
);
const ONE_SCRIPT = /^[\P{L}\p{Script=Latin}]*$|^[\P{L}\p{Script=Hangul}]*$/u;
/** A Cyrillic letter within a Latin word is there for its looks: no second name begins with it. */
const LOOK_ALIKES =
  /\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin}/u;

/**
 * The names that a cell may hold, itself first: `정인철 (Jung In-cheol)` and `정인철 鄭仁哲` give the name
 * in two scripts, `Jung In-cheol (Dev)` and `정인철1` the name without the remark, `A c/o B`, `A / B` and
 * `A and B` two names, `K1M J0NG UN` what it looks like. Every one of them is screened, so that a wrong
 * guess costs nothing but a comparison.
 */
export function writtenNames(cell: string): readonly string[] {
  const plain = plainNames(cell);
  // Last, so that no guess at a disguise takes the place of a name that is written there.
  const guesses = plain.flatMap(undisguised);
  return [...new Set([cell, ...plain, ...guesses])].slice(0, MOST_NAMES);
}

/** Whether a name of a cell does not stand there, but is what something in it looks like. */
export function isGuess(cell: string, name: string): boolean {
  return name !== cell && !plainNames(cell).includes(name);
}

function plainNames(cell: string): readonly string[] {
  const outside = cell.replace(BRACKETS, ' ').replace(/\s+/gu, ' ').trim();
  const inside = [...cell.matchAll(BRACKETS)]
    .map(([, text = '']) => text.trim())
    .filter(isFullName);
  const parts = outside.split(BETWEEN_NAMES);
  const names = [outside, ...parts, ...inside];
  const within = [...new Set([...parts, ...inside])].flatMap((part) => [
    ...eachPerson(part),
    ...inEachScript(part),
  ]);
  const all = [...names, ...within];
  return [...all, ...all.flatMap(withoutMark)].filter(
    (name) => (name.match(/\p{L}/gu)?.length ?? 0) >= SHORTEST_NAME,
  );
}

/** A single Latin word in brackets is a remark (`Dev`, `UK`); in hangul it may be a whole name. */
function isFullName(text: string): boolean {
  return TWO_WORDS.test(text) || TWO_SYLLABLES.test(text) || KANA_NAME.test(text);
}

/**
 * `A and B`, `A, B and C`, `정인철, 김정은`. Between two Latin names a comma alone may as well stand
 * behind a surname.
 */
function eachPerson(text: string): readonly string[] {
  const joined = text.split(BETWEEN_PEOPLE);
  const listed = joined.flatMap((part) => part.split(COMMA));
  if (listed.length > 1 && listed.every(isFullName)) {
    const isList =
      joined.length > 1 || listed.length > 2 || listed.every((part) => TWO_SYLLABLES.test(part));
    return isList ? listed : [];
  }
  return joined.length > 1 && joined.every(isFullName) ? joined : [];
}

/**
 * The runs of one script where each can be a name. A part that cannot (`Kim 정은`, `김 Jong Un`) may
 * belong to the others: then only runs that are long enough to be whole names by themselves.
 */
function inEachScript(text: string): readonly string[] {
  if (ONE_SCRIPT.test(text) || LOOK_ALIKES.test(text)) return [];
  const runs = [...text.matchAll(RUN)].map(([run, ...byScript]) => ({
    run,
    fullness: fullness(run, SCRIPTS[byScript.indexOf(run)]),
  }));
  if (runs.length < 2) return [];
  const least = runs.every((run) => run.fullness >= 1) ? 1 : 2;
  return runs.filter((run) => run.fullness >= least).map(({ run }) => run);
}

function fullness(run: string, script: Script | undefined): Fullness {
  const letters = run.match(/\p{L}/gu)?.length ?? 0;
  const pieces = run.split(/[^\p{L}\p{M}\p{N}'’]+/u).length;
  return (script?.fullness ?? byWords)(letters, pieces);
}

function withoutMark(name: string): readonly string[] {
  const rest = name.replace(TRAILING_MARK, '');
  return rest !== name && (TWO_WORDS.test(rest) || TWO_SYLLABLES.test(rest)) ? [rest] : [];
}
