import type { SubjectValues } from '../../input/subject.ts';
import { countryCodes, countryCodesOfPlace } from './country.ts';

/**
 * The ISO 3166-1 codes of every country that a row names as nationality, country or place: those whose
 * national way of writing its numbers may follow.
 */
export function rowCountries(values: SubjectValues): readonly string[] {
  const { country = [], nationality = [], location = [], address = [] } = values;
  return [
    ...new Set([
      ...[...country, ...nationality].flatMap(countryCodes),
      ...[...location, ...address].flatMap(countryCodesOfPlace),
    ]),
  ];
}
