import { words } from '../../names/folding.ts';
import type { Evidence } from '../hit.ts';
import { countryCodesOfPlace } from './country.ts';
import { CODES_OF_REGION } from './regions.ts';
import { isUnknownPlace } from './unknown-place.ts';

// Judged: a town is shared by some hundred thousand, a country by millions; and sources give the
// village, the district or the province, so that another place says nothing against.
const SAME_PLACE = 1;
const SAME_COUNTRY = 0.4;

/**
 * Compares places of birth, several on either side; the best pair counts. `unknown` is as good as
 * none, and is told.
 */
export function compareBirthPlaces(
  here: readonly string[],
  listed: readonly string[],
): Evidence | undefined {
  const texts = { here: written(here), listed: written(listed) };
  if (texts.here === null && texts.listed === null) return undefined;
  const evidence = { kind: 'birth_place', ...texts } as const;
  const [ours, theirs] = [here, listed].map((side) => side.filter((text) => !isUnknownPlace(text)));
  if (!theirs?.length) return { ...evidence, ...unknown('missing-on-list', texts.listed) };
  if (!ours?.length) return { ...evidence, ...unknown('missing-here', texts.here) };
  if (somePair(ours, theirs, haveSameTown)) {
    return { ...evidence, verdict: 'equal', weight: SAME_PLACE, detail: 'same town or district' };
  }
  if (somePair(ours, theirs, haveSameCountry)) {
    return { ...evidence, verdict: 'similar', weight: SAME_COUNTRY, detail: 'same country' };
  }
  return { ...evidence, verdict: 'differs', weight: 0, detail: 'papers name other places' };
}

function written(texts: readonly string[]): string | null {
  return texts.filter((text) => text.trim() !== '').join('; ') || null;
}

function unknown(verdict: 'missing-here' | 'missing-on-list', unread: string | null) {
  const detail = 'not understood as a place';
  return { verdict, weight: 0, ...(unread !== null && { detail }) };
}

function somePair(
  here: readonly string[],
  listed: readonly string[],
  agree: (a: string, b: string) => boolean,
): boolean {
  return here.some((a) => listed.some((b) => agree(a, b)));
}

/**
 * What stands before the first comma, unless that is a country; and no two countries behind it:
 * Santiago lies in Chile, in Cuba and in Spain.
 */
function haveSameTown(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => text.split(',')[0] ?? '');
  const town = words(x ?? '').join(' ');
  // Yalta is known by the countries that it may lie in, and is a town all the same.
  const isRegion = CODES_OF_REGION.has(town);
  if (!isRegion && (countryCodesOfPlace(x ?? '').length > 0 || lieApart(a, b))) return false;
  return town !== '' && town === words(y ?? '').join(' ');
}

function haveSameCountry(a: string, b: string): boolean {
  const theirs = countryCodesOfPlace(b);
  return countryCodesOfPlace(a).some((code) => theirs.includes(code));
}

/** Whether both name their country, and not one in common. */
function lieApart(a: string, b: string): boolean {
  return [a, b].every((text) => countryCodesOfPlace(text).length > 0) && !haveSameCountry(a, b);
}
