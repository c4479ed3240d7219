import { words } from '../../names/folding.ts';
import type { Evidence } from '../hit.ts';
import { countryCodesOfPlace } from './country.ts';
import { CODES_OF_REGION } from './regions.ts';

// Judged: a town is shared by some hundred thousand, a country by millions; and sources give the
// village, the district or the province, so that another place says nothing against.
const SAME_PLACE = 1;
const SAME_COUNTRY = 0.4;

/** Compares places of birth, several on either side; the best pair counts. */
export function compareBirthPlaces(
  here: readonly string[],
  listed: readonly string[],
): Evidence | undefined {
  if (here.length === 0 && listed.length === 0) return undefined;
  const texts = { here: here.join('; ') || null, listed: listed.join('; ') || null };
  const evidence = { kind: 'birth_place', ...texts } as const;
  if (listed.length === 0) return { ...evidence, verdict: 'missing-on-list', weight: 0 };
  if (here.length === 0) return { ...evidence, verdict: 'missing-here', weight: 0 };
  if (somePair(here, listed, haveSameTown)) {
    return { ...evidence, verdict: 'equal', weight: SAME_PLACE, detail: 'same town or district' };
  }
  if (somePair(here, listed, haveSameCountry)) {
    return { ...evidence, verdict: 'similar', weight: SAME_COUNTRY, detail: 'same country' };
  }
  return { ...evidence, verdict: 'differs', weight: 0, detail: 'papers name other places' };
}

function somePair(
  here: readonly string[],
  listed: readonly string[],
  agree: (a: string, b: string) => boolean,
): boolean {
  return here.some((a) => listed.some((b) => agree(a, b)));
}

/** What stands before the first comma, unless that is a country. */
function haveSameTown(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => text.split(',')[0] ?? '');
  const town = words(x ?? '').join(' ');
  // Yalta is known by the countries that it may lie in, and is a town all the same.
  if (countryCodesOfPlace(x ?? '').length > 0 && !CODES_OF_REGION.has(town)) return false;
  return town !== '' && town === words(y ?? '').join(' ');
}

function haveSameCountry(a: string, b: string): boolean {
  const theirs = countryCodesOfPlace(b);
  return countryCodesOfPlace(a).some((code) => theirs.includes(code));
}
