import type { ListedIdentifier } from '../entry.ts';

/**
 * Some passports stand there three times, with the type in English, French and Spanish, or again in a
 * note: of the same kind and number one is kept, with whatever any of them says. Two countries make two
 * of them.
 */
export function mergeRepeats(identifiers: readonly ListedIdentifier[]): ListedIdentifier[] {
  const kept: ListedIdentifier[] = [];
  const places = new Map<string, number[]>();
  for (const identifier of identifiers) {
    const key = `${identifier.kind} ${identifier.value.replace(/\s/g, '')}`;
    const alike = places.get(key) ?? [];
    places.set(key, alike);
    const earlier = alike.find((place) => maySay(kept[place], identifier));
    const first = earlier === undefined ? undefined : kept[earlier];
    if (earlier !== undefined && first) kept[earlier] = { ...identifier, ...first };
    else alike.push(kept.push(identifier) - 1);
  }
  return kept;
}

/** Whether both are of one country as far as they say. */
function maySay(one: ListedIdentifier | undefined, { country }: ListedIdentifier): boolean {
  return one?.country === undefined || country === undefined || one.country === country;
}
