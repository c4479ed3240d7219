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
 * The runs of one script where each can be a name. A part that cannot (`Kim 정은`, `김 Jong Un`) may
 * belong to the others: then only runs that are long enough to be whole names by themselves.
 */
export function inEachScript(text: string): readonly string[] {
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
