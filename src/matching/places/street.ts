import { words } from '../../names/folding.ts';
import { romanizeCyrillic } from '../../names/romanization/cyrillic-letters.ts';
import {
  isDistinctive,
  isFiller,
  isNumberedStreet,
  isStreetType,
  withoutStreetType,
} from './street-words.ts';
import {
  isDoubtfulUnitHere,
  isFloorNumber,
  isJoiner,
  isNumber,
  isOrdinal,
  isUnitNumber,
} from './unit-numbers.ts';

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
const ENDING = String.raw`(?:st|nd|rd|th)(?!\p{L})`;
const NUMBER = String.raw`\d+(?!\d|${ENDING})(?:\p{L}(?!\p{L}))?`;
/** `2nd`; a number with its parts; a word; what joins two numbers. */
const TOKEN = new RegExp(
  String.raw`\d+${ENDING}|${NUMBER}(?:\s*[-/]\s*${NUMBER})*|[\p{L}\p{M}'’${'`'}´]+|&`,
  'gu',
);
/** `13/F`, as in Hong Kong. */
const SHORT_FLOOR = /(?<=\d)\s?\/f(?:l(?:oor)?)?(?!\p{L})/gu;
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
    if (isJoiner(token) || isFloorNumber(tokens, index)) continue;
    if (isDoubtfulUnitHere(tokens, index)) continue;
    if (!isNumber(token)) read.words.push(token);
    // `Calle 82`: here the number is the street's name.
    else if (isNumberedStreet(before)) read.words.push(`${before}${token}`);
    else if (isOrdinal(token)) read.words.push(token);
    else if (!isUnitNumber(tokens, index)) read.numbers.push(token);
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
  const visible = text.normalize('NFKC').toLowerCase().replace(SHORT_FLOOR, ' floor');
  return (visible.match(TOKEN) ?? []).flatMap((token) => {
    if (token === '&') return [token];
    if (isNumber(token)) return [token.replace(/\s+/gu, '').replaceAll('/', '-')];
    // Nearly all are, and folding takes longer than everything else here.
    return /^[a-z]+$/u.test(token) ? [token] : words(token).map(romanizeCyrillic);
  });
}
