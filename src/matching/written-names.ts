import { undisguised } from '../names/look-alikes.ts';
import { HAN_OR_HANGUL, hasTwoWords, isFullName } from './names-in-cell/name-shape.ts';
import { eachPerson } from './names-in-cell/people.ts';
import { inEachScript } from './names-in-cell/scripts.ts';

/** A cell holds at most this many names; what else stands there is compared as a whole only. */
const MOST_NAMES = 8;
const SHORTEST_NAME = 2;

const BRACKETS = /[([（［【]([^)\]）］】]*)[)\]）］】]/gu;
const BETWEEN_NAMES =
  /\s*[;|]\s*|\s+\/\s+|\s+(?:c\/o|a\.?k\.?a\.?|f\.?k\.?a\.?|d\.?b\.?a\.?|d\/b\/a|t\/a|trading as|care of)[:\s]+/iu;

/** What tells apart people of one name in an export: a letter behind hangul or Han, a number or a date. */
const TRAILING_MARK = new RegExp(
  `(?<=[${HAN_OR_HANGUL}])[\\s_.-]{0,3}[A-Za-z]$|(?<=[\\p{L}\\p{M}.])[\\s,_.#№-]{0,3}\\p{N}[\\p{N}./-]{0,11}$`,
  'u',
);

/**
 * The names that a cell may hold, itself first: `정인철 (Jung In-cheol)` and `정인철 鄭仁哲` give the name
 * in two scripts, `Jung In-cheol (Dev)` and `정인철1` the name without the remark, `A c/o B`, `A / B` and
 * `A and B` two names, `K1M J0NG UN` what it looks like. Every one of them is screened, so that a wrong guess costs nothing but a
 * comparison.
 */
export function writtenNames(cell: string): readonly string[] {
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
  const usable = [...undisguised(outside), ...all, ...all.flatMap(withoutMark)].filter(
    (name) => (name.match(/\p{L}/gu)?.length ?? 0) >= SHORTEST_NAME,
  );
  return [...new Set([cell, ...usable])].slice(0, MOST_NAMES);
}

function withoutMark(name: string): readonly string[] {
  const rest = name.replace(TRAILING_MARK, '');
  return rest !== name && hasTwoWords(rest) ? [rest] : [];
}
