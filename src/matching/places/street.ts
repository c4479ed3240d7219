import { words } from '../../names/folding.ts';
import { romanizeCyrillic } from '../../names/romanization/cyrillic-letters.ts';
import { isDistinctive, isFiller, isStreetType, isUnit } from './street-words.ts';

/** The words and numbers of an address, in their order; numbers within a building left away. */
export interface AddressText {
  /** Folded, in Latin letters, without `Street`, `No.` and the like. */
  readonly words: readonly string[];
  /** `113/5`, `70-2` and `20998B-26` each as one, with `-` between the parts. */
  readonly numbers: readonly string[];
}

/** The street of a listed address: its own words and the number of the house, where there is one. */
export type Street = AddressText;

const LONGEST = 300;
/** A number with its parts, or a word. */
const TOKEN = /\d+(?:\p{L}(?!\p{L}))?(?:\s*[-/]\s*\d+(?:\p{L}(?!\p{L}))?)*|[\p{L}\p{M}'’`´]+/gu;

/** Reads an address, or a part of one. */
export function readAddress(text: string): AddressText {
  const tokens = tokensOf(text);
  const read = { words: [] as string[], numbers: [] as string[] };
  for (const [index, token] of tokens.entries()) {
    if (!/^\d/u.test(token)) read.words.push(token);
    else if (!isUnit(tokens[index - 1] ?? '')) read.numbers.push(token);
  }
  return { words: read.words.filter((word) => !isFiller(word)), numbers: read.numbers };
}

/**
 * The street in a listed address, `Office 2, Dom 113/5, Vokzalnaya Street, Artyomovsky Urban Okrug`:
 * of the parts between commas the one that says so, or the first with words of its own; the house
 * number in it or, without one, beside it. Undefined where no part has words that name a street.
 */
export function readStreet(text: string): Street | undefined {
  const parts = text
    .slice(0, LONGEST)
    .split(/[,;]/u)
    .map((part) => ({ ...readAddress(part), typed: tokensOf(part).some(isStreetType) }));
  const named = parts.filter((part) => part.words.some(isDistinctive));
  const street = named.find(({ typed }) => typed) ?? named[0];
  if (street === undefined) return undefined;
  const at = parts.indexOf(street);
  const beside = [street, parts[at - 1], parts[at + 1]];
  const numbers = beside.map((part) => part?.numbers ?? []).find(({ length }) => length > 0);
  return { words: street.words, numbers: numbers ?? [] };
}

function tokensOf(text: string): string[] {
  const visible = text.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  return (visible.match(TOKEN) ?? []).flatMap((token) =>
    /^\d/u.test(token)
      ? [token.replace(/\s+/gu, '').replaceAll('/', '-')]
      : words(token).map(romanizeCyrillic),
  );
}
