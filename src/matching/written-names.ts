/** A cell holds at most this many names; what else stands there is compared as a whole only. */
const MOST_NAMES = 8;
const SHORTEST_NAME = 2;

const HANGUL = /[\p{Script=Hangul}\s]*\p{Script=Hangul}/u;
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}\s.,&'’-]*/u;
const BRACKETS = /[([（［【]([^)\]）］】]*)[)\]）］】]/gu;
const BETWEEN_NAMES =
  /\s*[;|]\s*|\s+\/\s+|\s+(?:c\/o|a\.?k\.?a\.?|f\.?k\.?a\.?|d\.?b\.?a\.?|d\/b\/a|t\/a|trading as|care of)[:\s]+/iu;

/**
 * The names that a cell may hold, itself first: `정인철 (Jung In-cheol)` gives the name in two scripts,
 * `Jung In-cheol (Dev)` the name without the remark, `A c/o B` and `A / B` two names. Every one of
 * them is screened, so that a wrong guess costs nothing but a comparison.
 */
export function writtenNames(cell: string): readonly string[] {
  const outside = cell.replace(BRACKETS, ' ').replace(/\s+/gu, ' ').trim();
  const inside = [...cell.matchAll(BRACKETS)].map(([, text = '']) => text.trim());
  const parts = outside.split(BETWEEN_NAMES);
  const names = [outside, ...parts, ...inside.filter(isFullName), ...inTwoScripts(cell)];
  const usable = names.filter((name) => (name.match(/\p{L}/gu)?.length ?? 0) >= SHORTEST_NAME);
  return [...new Set([cell, ...usable])].slice(0, MOST_NAMES);
}

/** A single Latin word in brackets is a remark (`Dev`, `UK`); in hangul it may be a whole name. */
function isFullName(text: string): boolean {
  return /\p{L}\s+\p{L}|\p{Script=Hangul}{2}/u.test(text);
}

function inTwoScripts(cell: string): readonly string[] {
  const parts = [HANGUL, LATIN].map((script) => script.exec(cell)?.[0].trim() ?? '');
  return parts.every((part) => part.length >= SHORTEST_NAME) ? parts : [];
}
