import type { SubjectValues } from '../../input/subject.ts';
import type { Entry, ListedAddress } from '../../lists/entry.ts';
import type { Evidence } from '../hit.ts';
import { countriesOfCell, countryCodes, countryCodesOfPlace } from './country.ts';

// A nationality or a country is shared by millions: context, never evidence by itself.
const SAME_NATIONALITY = 1;
const OTHER_NATIONALITY = -1;
const SAME_COUNTRY = 0.6;

const NATIONALITY_WEIGHTS: Readonly<Record<CountryComparison['outcome'], number>> = {
  equal: SAME_NATIONALITY,
  similar: 0,
  differs: OTHER_NATIONALITY,
  'missing-here': 0,
  'missing-on-list': 0,
};

/** Compares nationalities, several on either side; one in common is agreement. */
export function compareNationalities(subject: SubjectValues, entry: Entry): Evidence | undefined {
  const here = subject.nationality ?? [];
  const listed = entry.nationalities;
  const compared = compareCountries(here.map(country), listed);
  if (!compared) return undefined;
  const weight = NATIONALITY_WEIGHTS[compared.outcome];
  return evidenceOf('nationality', compared, weight);
}

/**
 * Compares where the subject is with where the listed party is known to be. People move: another
 * country says nothing against. An address or a town that names its country counts where no column of
 * its own does.
 */
export function compareResidence(subject: SubjectValues, entry: Entry): Evidence | undefined {
  const { country: countries = [], location = [], address = [], city = [] } = subject;
  const told = [...countries.map(country), ...location.map(place)];
  const implied = [...address, ...city].map(place).filter(isUnderstood);
  const here = told.some(isUnderstood) ? told : [...told, ...implied];
  const listed = [...new Set(entry.addresses.flatMap((one) => one.country ?? []))];
  const compared = compareCountries(here, listed, entry.addresses.flatMap(listedCodes));
  if (!compared) return undefined;
  return evidenceOf('country', compared, compared.outcome === 'equal' ? SAME_COUNTRY : 0);
}

/** `Simferopol, Crimea` under Ukraine is in Russia too, as others print it. */
function listedCodes({ city = '', country: printed = '' }: ListedAddress): readonly string[] {
  const codes = countryCodes(printed);
  const ofRegion = countryCodes(city);
  return codes.some((code) => ofRegion.includes(code)) ? ofRegion : codes;
}

interface CountryComparison {
  /** `similar` where a word such as Korea leaves open which of two countries is meant. */
  readonly outcome: 'equal' | 'similar' | 'differs' | 'missing-here' | 'missing-on-list';
  readonly here: readonly string[];
  readonly listed: readonly string[];
  readonly detail?: string;
}

/** A value of the row with the codes of each country that it names. */
interface Whereabouts {
  readonly text: string;
  readonly countries: readonly (readonly string[])[];
}

function country(text: string): Whereabouts {
  return { text, countries: countriesOfCell(text) };
}

function place(text: string): Whereabouts {
  const codes = countryCodesOfPlace(text);
  return { text, countries: codes.length > 0 ? [codes] : [] };
}

function isUnderstood({ countries }: Whereabouts): boolean {
  return countries.length > 0;
}

function compareCountries(
  row: readonly Whereabouts[],
  listed: readonly string[],
  codes: readonly string[] = listed.flatMap(countryCodes),
): CountryComparison | undefined {
  if (row.length === 0 && listed.length === 0) return undefined;
  const here = row.map(({ text }) => text);
  const ours = row.flatMap(({ countries }) => countries);
  const theirs = new Set(codes);
  const texts = { here, listed };
  if (theirs.size === 0) return unknown('missing-on-list', texts, listed);
  if (ours.length === 0) return unknown('missing-here', texts, here);
  const shared = ours.filter((codes) => codes.some((code) => theirs.has(code)));
  if (shared.length === 0) return { outcome: 'differs', ...texts };
  const sure = shared.some((codes) => codes.every((code) => theirs.has(code)));
  return {
    outcome: sure ? 'equal' : 'similar',
    here,
    listed: agreeingFirst(listed, shared.flat()),
  };
}

/** A report may show the first ones alone. */
function agreeingFirst(texts: readonly string[], codes: readonly string[]): readonly string[] {
  const agrees = (text: string) => countryCodes(text).some((code) => codes.includes(code));
  return [...texts.filter(agrees), ...texts.filter((text) => !agrees(text))];
}

/** A country that nobody knows is as good as none, and is told. */
function unknown(
  outcome: 'missing-here' | 'missing-on-list',
  texts: Pick<CountryComparison, 'here' | 'listed'>,
  unread: readonly string[],
): CountryComparison {
  const detail = 'not understood as a country';
  return { outcome, ...texts, ...(unread.length > 0 && { detail }) };
}

function evidenceOf(
  kind: 'nationality' | 'country',
  compared: CountryComparison,
  weight: number,
): Evidence {
  const { outcome, here, listed, detail } = compared;
  const texts = { here: here.join('; ') || null, listed: listed.join('; ') || null };
  return { kind, verdict: outcome, ...texts, weight, ...(detail !== undefined && { detail }) };
}
