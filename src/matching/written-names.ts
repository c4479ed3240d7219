import { beforeMojibake } from '../foundation/mojibake.ts';
import { undisguised } from '../names/look-alikes.ts';
import { linkedNames, namesBetweenDashes } from './names-in-cell/linked-names.ts';
import { HAN_OR_HANGUL, hasTwoWords, isFullName, onOneLine } from './names-in-cell/name-shape.ts';
import { eachPerson } from './names-in-cell/people.ts';
import { inEachScript } from './names-in-cell/scripts.ts';
import { withoutTrimmings } from './names-in-cell/trimmings.ts';

/** More than the longest cell that is read has room for; a library's caller may give longer ones. */
const MOST_NAMES = 250;
const SHORTEST_NAME = 2;

/** The innermost: a bracket that is never closed costs no search to the end of the cell. */
const BRACKETS = /[([（［【]([^([（［【)\]）］】]*)[)\]）］】]/gu;
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]+/u;

/** What tells apart people of one name in an export: a letter behind hangul or Han, a number or a date. */
const TRAILING_MARK = new RegExp(
  `(?<=[${HAN_OR_HANGUL}])[\\s_.-]{0,3}[A-Za-z]$|(?<=[\\p{L}\\p{M}.])[\\s,_.#№-]{0,3}\\p{N}[\\p{N}./-]{0,11}$`,
  'u',
);

/**
 * The names that a cell may hold, itself first: `정인철 (Jung In-cheol)` and `정인철 鄭仁哲` give the name
 * in two scripts, `Jung In-cheol (Dev)`, `10023 - Jung In-cheol` and `정인철1` the name without what
 * stands beside it, `A c/o B`, `A / B`, `A (formerly B)`, `A and B` and two lines two names, `K1M J0NG
 * UN` what it looks like, `MuÃ±oz` what it was. Every one of them is screened, so that a wrong guess
 * costs nothing but a comparison.
 */
export function writtenNames(cell: string): readonly string[] {
  const plain = [cell, beforeMojibake(cell) ?? cell].flatMap(plainNames);
  // Last, so that no guess at a disguise takes the place of a name that is written there.
  const guesses = plain.flatMap(undisguised);
  return [...new Set([cell, ...plain, ...guesses])].slice(0, MOST_NAMES);
}

function plainNames(cell: string): readonly string[] {
  const unbracketed = cell.replace(BRACKETS, ' ');
  const outside = onOneLine(unbracketed);
  const raw = unbracketed.split(LINE_BREAK).map(onOneLine).flatMap(partsOf);
  const parts = [...raw.map(withoutTrimmings), ...raw];
  const inside = [...cell.matchAll(BRACKETS)].flatMap(([, text = '']) => namesInBrackets(text));
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

function partsOf(line: string): readonly string[] {
  const bare = withoutTrimmings(line);
  return linkedNames(bare === '' ? line : bare).flatMap((part) => [
    part,
    ...namesBetweenDashes(part),
  ]);
}

/** A remark is no name, unless a word says so: `formerly Velatrix`. */
function namesInBrackets(text: string): readonly string[] {
  const remark = onOneLine(text);
  const names = linkedNames(remark);
  return names.length === 1 && names[0] === remark ? names.filter(isFullName) : names;
}

function withoutMark(name: string): readonly string[] {
  const rest = name.replace(TRAILING_MARK, '');
  return rest !== name && hasTwoWords(rest) ? [rest] : [];
}
