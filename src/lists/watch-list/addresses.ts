import { present } from '../assembly/present.ts';
import type { ListedAddress } from '../entry.ts';

/**
 * The addresses of a party. One country belongs to every address that is only a text; several, or one
 * without such an address, are addresses of their own, since nothing says which street lies where.
 */
export function addressesOf(
  given: readonly (string | ListedAddress)[],
  countries: readonly string[],
): ListedAddress[] {
  const [only, ...more] = countries;
  const shared = more.length === 0 && given.some((address) => typeof address === 'string');
  const country = shared ? only : undefined;
  return [
    ...given.map((address) =>
      typeof address === 'string' ? { street: address, ...present({ country }) } : address,
    ),
    ...(shared ? [] : countries.map((own) => ({ country: own }))),
  ];
}
