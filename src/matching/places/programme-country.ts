import { ALPHA_2_OF_ALPHA_3 } from './alpha-3.ts';
import { countryCodes } from './country.ts';

/**
 * Programmes for one country whose names are none of it. Source: the programme tags of OFAC's lists and
 * the list types of the Security Council's, whose committee for the DPRK is that of resolution 1718.
 * All others are read as they stand: `DPRK3`, `IRAQ2`.
 */
const CODES_OF_PROGRAMME: ReadonlyMap<string, string> = new Map([
  ['DRC', 'CD'],
  ['DRCONGO', 'CD'],
  ['CAR', 'CF'],
  ['GB', 'GW'],
  ['DARFUR', 'SD'],
  ['SOUTHSUDAN', 'SS'],
  ['UN-SC1718', 'KP'],
]);
/** Shorter tags are codes of countries by chance: `NS-PLC`, `SDGT`, `GB`. */
const SHORTEST_NAME = 4;
/** Programmes of the EU are ISO 3166-1 codes: `PRK`. `SDN` is OFAC's list, and Sudan by chance. */
const ALPHA_3 = /^(?!SDN$)[A-Z]{3}$/u;
/** Who runs a programme, in the identifiers of OpenSanctions: `US-DPRK`, `EU-PRK`. */
const AUTHORITY = /^(?:AU|CA|CH|EU|GB|JP|KR|NZ|SECO|UA|UN|US)-/u;
/** `BURMA-EO14014`, `SYRIA-CAESAR`, `Iran (Nuclear)`: what the programme of a country is about. */
const SUBJECT = /\s*[-(].*$/u;

/** A list has some hundred programmes and many thousand entries. */
const codesByProgramme = new Map<string, readonly string[]>();

/** The ISO 3166-1 codes of the country that a sanctions programme or regime is for; none of most. */
export function programmeCodes(programme: string): readonly string[] {
  let codes = codesByProgramme.get(programme);
  if (!codes) {
    codes = readProgramme(programme);
    codesByProgramme.set(programme, codes);
  }
  return codes;
}

function readProgramme(programme: string): readonly string[] {
  const known = CODES_OF_PROGRAMME.get(programme.toUpperCase());
  if (known !== undefined) return [known];
  const tag = programme.replace(AUTHORITY, '');
  const code = ALPHA_3.test(tag) ? ALPHA_2_OF_ALPHA_3.get(tag) : undefined;
  if (code !== undefined) return [code];
  const readings = [tag, tag.replace(/[-\s]*\d+$/u, ''), tag.replace(SUBJECT, '')];
  const named = readings.filter(({ length }) => length >= SHORTEST_NAME).map(countryCodes);
  return named.find((codes) => codes.length > 0) ?? [];
}
