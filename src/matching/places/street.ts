import { words } from '../../names/folding.ts';
import { romanizeCyrillic } from '../../names/romanization/cyrillic-letters.ts';
import {
  isDistinctive,
  isFiller,
  isFloor,
  isNumberedStreet,
  isStreetType,
  isUnit,
  withoutStreetType,
} from './street-words.ts';

/** The words and numbers of an address, in their order; numbers within a building left away. */
export interface AddressText {
  /** Folded, in Latin letters, without `Street`, `No.` and the like. */
  readonly words: readonly string[];
  /** `113/5`, `70-2` and `20998B-26` each as one, with `-` between the parts. */
  readonly numbers: readonly string[];
}

/** The street of a listed address: its own words and the number of the house, where there is one. */
export type Street = AddressText;

interface Part extends AddressText {
  /** Whether a word in it says that it is a street. */
  readonly typed: boolean;
}

const LONGEST = 300;
/** `2nd`; a number with its parts; a word. */
const TOKEN =
  /\d+(?:st|nd|rd|th)(?!\p{L})|\d+(?:\p{L}(?!\p{L}))?(?:\s*[-/]\s*\d+(?:\p{L}(?!\p{L}))?)*|[\p{L}\p{M}'’`´]+/gu;
/** `23rd Avenue`: a name, and no house. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;
/** In whose care post arrives is nobody's street. */
const CARE_OF = /^\s*c\/o\b/iu;

/** Reads an address, or a part of one. */
export function readAddress(text: string): AddressText {
  const parts = partsOf(text).map(readPart);
  return {
    words: parts.flatMap((part) => part.words),
    numbers: parts.flatMap((part) => part.numbers),
  };
}

function readPart(part: string): Part {
  const tokens = tokensOf(part);
  const read = { words: [] as string[], numbers: [] as string[] };
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1] ?? '';
    // `3rd Floor`, `Third Floor`; of `148 Piso 7` it is the number behind.
    if (isFloor(tokens[index + 1] ?? '') && !/^\d/u.test(tokens[index + 2] ?? '')) continue;
    if (!/^\d/u.test(token)) read.words.push(token);
    // `Calle 82`: here the number is the street's name.
    else if (isNumberedStreet(before)) read.words.push(`${before}${token}`);
    else if (ORDINAL.test(token)) read.words.push(token);
    else if (!isUnit(before)) read.numbers.push(token);
  }
  const named = read.words.filter((word) => !isFiller(word)).map(withoutStreetType);
  return { words: named, numbers: read.numbers, typed: tokens.some(isStreetType) };
}

/**
 * The street in a listed address, `Office 2, Dom 113/5, Vokzalnaya Street, Artyomovsky Urban Okrug`:
 * of the parts between commas the one that says so, or the first with words of its own; the house
 * number in it or, without one, beside it. Undefined where no part has words that name a street.
 */
export function readStreet(text: string): Street | undefined {
  const parts = partsOf(text)
    .filter((part) => !CARE_OF.test(part))
    .map(readPart);
  const named = parts.filter((part) => part.words.some(isDistinctive));
  const street = named.find(({ typed }) => typed) ?? named[0];
  if (street === undefined) return undefined;
  const at = parts.indexOf(street);
  const beside = [street, parts[at - 1], parts[at + 1]];
  const numbers = beside.map((part) => part?.numbers ?? []).find(({ length }) => length > 0);
  return { words: street.words, numbers: numbers ?? [] };
}

function partsOf(text: string): string[] {
  return text.slice(0, LONGEST).split(/[,;]/u);
}

function tokensOf(text: string): string[] {
  const visible = text.normalize('NFKC').toLowerCase();
  return (visible.match(TOKEN) ?? []).flatMap((token) => {
    if (/^\d/u.test(token)) return [token.replace(/\s+/gu, '').replaceAll('/', '-')];
    // Nearly all are, and folding takes longer than everything else here.
    return /^[a-z]+$/u.test(token) ? [token] : words(token).map(romanizeCyrillic);
  });
}
