import type { Entry } from '../../lists/entry.ts';
import { compareBirthPlaces } from '../places/birth-place-evidence.ts';
import { countriesOf, nationalitiesOf, sharedCountry } from './countries.ts';
import { sharedOrganisationNames } from './organisation-names.ts';
import { sharedPersonName } from './person-names.ts';
import type { Reason } from './reason.ts';
import { sharedBirth } from './shared-birth.ts';

/** What two entries of one type agree in beside numbers, and whether it makes one party of them. */
export interface CommonFacts {
  readonly reasons: readonly Reason[];
  readonly sufficient: boolean;
}

/**
 * - A person: a name like the other's and the day of birth; or the same name, the primary one of either,
 *   the year of birth where no more is known, and a country or the town of birth.
 * - An organisation: the same name, if it tells anything, and a country, or two such names.
 * - A ship or an aircraft: nothing, since names of ships come again; its IMO number is a document.
 */
export function factsInCommon(one: Entry, other: Entry): CommonFacts {
  switch (one.type) {
    case 'individual':
      return factsOfPersons(one, other);
    case 'entity':
      return factsOfOrganisations(one, other);
    case 'vessel':
    case 'aircraft':
      return { reasons: [], sufficient: false };
  }
}

function factsOfPersons(one: Entry, other: Entry): CommonFacts {
  const birth = sharedBirth(one, other);
  const name = sharedPersonName(one, other, birth?.precision === 'day');
  // Most of those born on one day share no name, and are no further worth comparing.
  const context = name ? [...inCommonOrigin(one, other), ...inCommonBirthPlace(one, other)] : [];
  const dated =
    birth?.precision === 'day' ||
    (birth !== undefined && name?.isPrimary === true && context.length > 0);
  const born: Reason[] = birth
    ? [{ kind: 'birth_date', verdict: verdictOf(birth.precision), value: birth.value }]
    : [];
  return {
    reasons: [...(name ? [name.reason] : []), ...born, ...context],
    sufficient: name !== undefined && dated,
  };
}

function verdictOf(precision: 'day' | 'year'): Reason['verdict'] {
  return precision === 'day' ? 'equal' : 'similar';
}

function factsOfOrganisations(one: Entry, other: Entry): CommonFacts {
  const names = sharedOrganisationNames(one, other);
  const countries = inCommonCountry(one, other);
  return {
    reasons: [
      ...names.map((value): Reason => ({ kind: 'name', verdict: 'equal', value })),
      ...countries,
    ],
    sufficient: names.length > 1 || (names.length === 1 && countries.length > 0),
  };
}

/** A person's nationality, else another connection with one country. */
function inCommonOrigin(one: Entry, other: Entry): Reason[] {
  const nationality = sharedCountry('nationality', nationalitiesOf(one), nationalitiesOf(other));
  return nationality.length > 0 ? nationality : inCommonCountry(one, other);
}

function inCommonCountry(one: Entry, other: Entry): Reason[] {
  return sharedCountry('country', countriesOf(one), countriesOf(other));
}

function inCommonBirthPlace(one: Entry, other: Entry): Reason[] {
  const compared = compareBirthPlaces(one.birthPlaces, other.birthPlaces);
  if (compared?.verdict !== 'equal') return [];
  return [{ kind: 'birth_place', verdict: 'equal', value: compared.listed ?? '' }];
}
