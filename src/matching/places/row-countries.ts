import type { SubjectValues } from '../../input/subject.ts';
import { countriesOfCell, countryCodesOfPlace } from './country.ts';

/** The ISO 3166-1 codes of every country that a row says it is in: its own, and those its places name. */
export function countriesOfResidence(values: SubjectValues): readonly string[] {
  const { country = [], location = [], address = [], city = [] } = values;
  const places = [...location, ...address, ...city].flatMap(countryCodesOfPlace);
  return [...new Set([...country.flatMap(countriesOfCell).flat(), ...places])];
}

/** Those and the nationalities: whose national way of writing its numbers a row may follow. */
export function rowCountries(values: SubjectValues): readonly string[] {
  const { nationality = [] } = values;
  const national = nationality.flatMap(countriesOfCell).flat();
  return [...new Set([...countriesOfResidence(values), ...national])];
}
