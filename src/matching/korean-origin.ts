import type { Entry } from '../lists/entry.ts';
import { countryCodes } from './places/country.ts';
import { programmeCodes } from './places/programme-country.ts';

const KOREA = ['KP', 'KR'];
/** Where Koreans have lived for generations, and where the DPRK sends people. */
const KOREAN_ABROAD = ['CN', 'JP', 'RU', 'KZ', 'UZ', 'KG', 'UA', 'US', 'HK', 'TW'];
/** OFAC's programme for several countries in none of which Koreans have lived for long. */
const BALKANS = /^BALKANS/u;

const KOREA_IN_REMARKS = /DPRK|Korea/iu;
const HANGUL = /\p{Script=Hangul}/u;
/** The Security Council's numbers of persons and entities on its list for the DPRK: `KPi.030`. */
const UN_NUMBER = /^KP[ie]\.\d/u;

/**
 * Whether a listed person is a Korean, of North or South, as far as the entry tells.
 *
 * - `likely`: something connects the person with Korea: programme, nationality, birth place, address,
 *   a name in hangul, the UN's number, or the remarks
 * - `unlikely`: nationality and birth place, where neither is told the programme, are of countries
 *   where hardly any Korean lives
 * - `open`: nothing tells, or a country where some Koreans live
 */
export function koreanOrigin(entry: Entry): 'likely' | 'open' | 'unlikely' {
  const told = codesOf([...entry.nationalities, ...entry.birthPlaces], countryCodes);
  const sanctioned = codesOf(entry.programs, programmeCodes);
  const addresses = entry.addresses.flatMap(({ country }) => country ?? []);
  const everywhere = [...told, ...sanctioned, ...codesOf(addresses, countryCodes)];
  if (shareSome(everywhere, KOREA) || speaksOfKorea(entry)) return 'likely';
  const origins = told.length > 0 ? told : sanctioned;
  if (origins.length === 0) {
    return entry.programs.some((programme) => BALKANS.test(programme)) ? 'unlikely' : 'open';
  }
  return shareSome(origins, KOREAN_ABROAD) ? 'open' : 'unlikely';
}

function speaksOfKorea({ list, id, references = [], programs, ...entry }: Entry): boolean {
  return (
    [...programs, entry.remarks].some((text) => KOREA_IN_REMARKS.test(text)) ||
    [entry.name, ...entry.aliases.map(({ name }) => name)].some((name) => HANGUL.test(name)) ||
    [{ list, id }, ...references].some((one) => one.list === 'un-sc' && UN_NUMBER.test(one.id))
  );
}

function codesOf(
  texts: readonly string[],
  read: (text: string) => readonly string[],
): readonly string[] {
  return texts.flatMap(read);
}

function shareSome(codes: readonly string[], wanted: readonly string[]): boolean {
  return codes.some((code) => wanted.includes(code));
}
