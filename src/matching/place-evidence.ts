import type { SubjectValues } from '../input/subject.ts';
import type { Entry } from '../lists/entry.ts';
import { countryCodes } from './country.ts';
import type { Evidence } from './hit.ts';

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
  const compared = compareCountries(here, listed);
  if (!compared) return undefined;
  const weight = NATIONALITY_WEIGHTS[compared.outcome];
  return place('nationality', compared, weight);
}

/**
 * Compares where the subject is with where the listed party is known to be. People move: another
 * country says nothing against.
 */
export function compareResidence(subject: SubjectValues, entry: Entry): Evidence | undefined {
  const here = [...(subject.country ?? []), ...(subject.location ?? [])];
  const listed = [...new Set(entry.addresses.flatMap((address) => address.country ?? []))];
  const compared = compareCountries(here, listed);
  if (!compared) return undefined;
  return place('country', compared, compared.outcome === 'equal' ? SAME_COUNTRY : 0);
}

interface CountryComparison {
  /** `similar` where a word such as Korea leaves open which of two countries is meant. */
  readonly outcome: 'equal' | 'similar' | 'differs' | 'missing-here' | 'missing-on-list';
  readonly here: readonly string[];
  readonly listed: readonly string[];
}

function compareCountries(
  here: readonly string[],
  listed: readonly string[],
): CountryComparison | undefined {
  if (here.length === 0 && listed.length === 0) return undefined;
  const ours = here.map(countryCodes).filter((codes) => codes.length > 0);
  const theirs = new Set(listed.flatMap(countryCodes));
  // A country that nobody knows is as good as none.
  if (ours.length === 0) return { outcome: 'missing-here', here, listed };
  if (theirs.size === 0) return { outcome: 'missing-on-list', here, listed };
  const shared = ours.filter((codes) => codes.some((code) => theirs.has(code)));
  if (shared.length === 0) return { outcome: 'differs', here, listed };
  const sure = shared.some((codes) => codes.every((code) => theirs.has(code)));
  return { outcome: sure ? 'equal' : 'similar', here, listed };
}

function place(
  kind: 'nationality' | 'country',
  compared: CountryComparison,
  weight: number,
): Evidence {
  const { outcome, here, listed } = compared;
  const texts = { here: here.join('; ') || null, listed: listed.join('; ') || null };
  return { kind, verdict: outcome, ...texts, weight };
}
