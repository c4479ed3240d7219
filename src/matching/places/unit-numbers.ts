import { isDoubtfulUnit, isFloor, isFloorOrdinal, isNumberSign, isUnit } from './street-words.ts';

/** `23rd Avenue`, `3rd Floor`: a name or a floor, and no house. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;
/** Between numbers of one kind: `Flats 1 & 2`, `Apto. 401 y 402`. */
const JOINERS: ReadonlySet<string> = new Set(['&', 'and', 'y', 'und']);

/** Whether a token of an address counts without saying how many houses: `23rd`. */
export function isOrdinal(token: string): boolean {
  return ORDINAL.test(token);
}

/** Whether a token of an address joins two others and says nothing else. */
export function isJoiner(token: string): boolean {
  return JOINERS.has(token);
}

/** Whether a token of an address is a number, with its letters. */
export function isNumber(token: string): boolean {
  return /^\d/u.test(token);
}

/**
 * Whether the number among the tokens of a part of an address is one within a building or a quarter:
 * behind the word for it (`Office 2`, `Office No. 2`), joined to such a number (`Flats 1 & 2`), or that
 * of a floor.
 */
export function isUnitNumber(tokens: readonly string[], at: number): boolean {
  if (isFloorNumber(tokens, at) || isFloorInOneWord(tokens, at)) return true;
  let before = at - 1;
  while (isNumberSign(tokens[before] ?? '')) before -= 1;
  const word = tokens[before] ?? '';
  if (isJoiner(word)) {
    return isNumber(tokens[before - 1] ?? '') && isUnitNumber(tokens, before - 1);
  }
  return isUnit(word) && !(isFloor(word) && isFloorNumber(tokens, before - 1));
}

/**
 * Whether a token says which floor the word behind it means: `3rd Floor`, `Third Floor`, `3 Floor`; of
 * `148 Piso 7` it is the number behind. `28 F. Sample Street` and `Sample Street 28 F` are houses, and
 * `27 F` by itself or beside a house a floor.
 */
export function isFloorNumber(tokens: readonly string[], at: number): boolean {
  const [token = '', floor = '', behind = ''] = tokens.slice(Math.max(0, at));
  if (!isFloor(floor)) return false;
  if (isOrdinal(token) || isFloorOrdinal(token)) return true;
  if (!isNumber(token) || isNumber(behind)) return false;
  if (floor !== 'f') return true;
  return behind === '' && (at === 0 || tokens.slice(0, at).some(isNumber));
}

/** `27F`, in the same places as `27 F`. */
function isFloorInOneWord(tokens: readonly string[], at: number): boolean {
  if (!/^\d+f$/u.test(tokens[at] ?? '')) return false;
  return tokens.length === 1 || tokens.some((token, other) => other !== at && isNumber(token));
}

/** Whether a word that may be a name stands for a part of a building here: `Shop 4`, `2 Kat`. */
export function isDoubtfulUnitHere(tokens: readonly string[], at: number): boolean {
  if (!isDoubtfulUnit(tokens[at] ?? '')) return false;
  let behind = at + 1;
  while (isNumberSign(tokens[behind] ?? '')) behind += 1;
  return isNumber(tokens[behind] ?? '') || isFloorNumber(tokens, at - 1);
}
