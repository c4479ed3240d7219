import type { SubjectValues } from '../../input/subject.ts';
import { countriesOfResidence } from './row-countries.ts';
import { type AddressText, readAddress } from './street.ts';

/** An address of a row, read. */
export interface RowAddress {
  /** As given. */
  readonly text: string;
  readonly street: AddressText;
  /** The words of the address and of every column that may name its town. */
  readonly everywhere: readonly string[];
  /** Whether a column for the town has one. */
  readonly townKnown: boolean;
  /** ISO 3166-1 codes of where the row says that it is. */
  readonly countries: readonly string[];
}

/** `Sample Rd (E)` is Sample East Road; N and S stand before numbers too. */
const SHORT_DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['e', 'east'],
  ['w', 'west'],
]);

const NO_ADDRESSES: readonly RowAddress[] = [];
const addresses = new WeakMap<SubjectValues, readonly RowAddress[]>();

/**
 * The addresses of a row, and its places that hold a number; read once, however many entries they meet.
 */
export function rowAddresses(values: SubjectValues): readonly RowAddress[] {
  if (!values.address && !values.location) return NO_ADDRESSES;
  let read = addresses.get(values);
  if (!read) {
    read = readAddresses(values);
    addresses.set(values, read);
  }
  return read;
}

function readAddresses(values: SubjectValues): RowAddress[] {
  const { address = [], city = [], location = [] } = values;
  const places = location.filter((text) => readAddress(text).numbers.length > 0);
  const streets = [...address, ...places]
    .map((text) => ({ text, street: withDirections(readAddress(text)) }))
    .filter(({ street }) => street.words.length > 0);
  const wordsOf = (texts: readonly string[]) => texts.flatMap((text) => readAddress(text).words);
  const towns = wordsOf(city);
  const everywhere = [...towns, ...wordsOf(location)];
  const countries = countriesOfResidence(values);
  return streets.map(({ text, street }) => ({
    text,
    street,
    everywhere: [...street.words, ...everywhere],
    townKnown: towns.length > 0,
    countries,
  }));
}

/** A direction in full beside its letter, which may be an initial as well. */
function withDirections({ words, numbers }: AddressText): AddressText {
  const inFull = words.flatMap((word) => SHORT_DIRECTIONS.get(word) ?? []);
  return { words: [...words, ...inFull], numbers };
}
