import type { ListedAddress } from '../../lists/entry.ts';
import { countryCodes } from './country.ts';
import type { RowAddress } from './row-address.ts';
import { readStreet, type Street } from './street.ts';

/**
 * - `equal`: the same house in the same street of the same town
 * - `similar`: the same house and street where the town is not told on both sides, or the same street
 *   or quarter of the same town where the list has no house number
 */
export type AddressOutcome = 'equal' | 'similar' | 'differs';

const streets = new WeakMap<ListedAddress, Street | null>();

/** The street of a listed address, read once; undefined where it has none. */
export function streetOf(listed: ListedAddress): Street | undefined {
  let street = streets.get(listed);
  if (street === undefined) {
    street = readStreet(listed.street ?? '') ?? null;
    streets.set(listed, street);
  }
  return street ?? undefined;
}

/** How an address of a row stands to a listed one that has a street. */
export function compareAddress(row: RowAddress, listed: ListedAddress): AddressOutcome {
  const street = streetOf(listed);
  if (street === undefined || !holdsRun(row.street.words, street.words)) return 'differs';
  if (!street.numbers.every((number) => row.street.numbers.includes(number))) return 'differs';
  const town = townOf(listed);
  const behind = placeBehind(listed, street);
  const sameTown = [town, behind.town].some(
    (words) => words.length > 0 && holdsRun(row.everywhere, words),
  );
  const elsewhere = (row.townKnown && town.length > 0) || isAbroad(row, listed, behind);
  if (!sameTown && elsewhere) return 'differs';
  const hasHouse = street.numbers.length > 0;
  if (sameTown) return hasHouse ? 'equal' : 'similar';
  return hasHouse ? 'similar' : 'differs';
}

/**
 * Whether the words are all there, in any order; or one after the other, however they are parted:
 * `Chang Bai Shan` is `Changbaishan`.
 */
function holdsRun(words: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.every((word) => words.includes(word))) return true;
  const whole = wanted.join('');
  return words.some((_, start) => {
    let run = '';
    for (let end = start; run.length < whole.length && end < words.length; end += 1) {
      run += words[end] ?? '';
    }
    return run === whole;
  });
}

/** `Yanji, Jilin 133000`, `London E14 9SH`: the town stands first, and a postcode is none of it. */
function townOf({ city = '' }: ListedAddress): readonly string[] {
  return wordsOfTown(city.split(',')[0] ?? '');
}

function wordsOfTown(text: string): readonly string[] {
  const tokens = text.split(/\s+/u).filter((token) => !/\d/u.test(token));
  return readStreet(tokens.join(' '))?.words ?? [];
}

interface PlaceBehind {
  /** Not sure to be one: it may be the district or the province. */
  readonly town: readonly string[];
  readonly countries: readonly string[];
}

const NO_PLACE: PlaceBehind = { town: [], countries: [] };

/**
 * Town and country in an address that stands in one line, as all of OpenSanctions do and some of the
 * UN's: the last parts behind the street, `1 Sample Street, Sample Town, North Korea`.
 */
function placeBehind({ street: line = '', city }: ListedAddress, street: Street): PlaceBehind {
  if (city !== undefined) return NO_PLACE;
  const parts = line.split(',').slice(1);
  const countries = countryCodes(parts.at(-1) ?? '');
  const town = wordsOfTown(parts.at(countries.length > 0 ? -2 : -1) ?? '');
  return { town: holdsRun(street.words, town) ? [] : town, countries };
}

function isAbroad(
  row: RowAddress,
  { country }: ListedAddress,
  { countries }: PlaceBehind,
): boolean {
  const theirs = country === undefined ? countries : countryCodes(country);
  return (
    theirs.length > 0 &&
    row.countries.length > 0 &&
    !theirs.some((code) => row.countries.includes(code))
  );
}
