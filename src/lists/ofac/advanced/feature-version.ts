import { attributeOf, childrenOf } from '../../reading/xml-children.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';
import type { AdvancedFile } from './advanced-file.ts';
import { printedPeriod } from './date-period.ts';
import type { Location } from './location.ts';

/** One version of a feature. */
export interface FeatureVersion {
  /** All that it says, in words; empty where it says nothing. */
  readonly value: string;
  readonly locations: readonly Location[];
}

/**
 * Reads a `FeatureVersion`: a text, a number that stands for one, a period, a location, or several.
 * Throws LIST, with the line, for numbers that point nowhere.
 */
export function readFeatureVersion(version: XmlElement, file: AdvancedFile): FeatureVersion {
  const locations = childrenOf(version, 'VersionLocation').map((reference) =>
    file.location(reference),
  );
  const words = [
    ...childrenOf(version, 'VersionDetail').map((detail) => detailOf(detail, file)),
    ...childrenOf(version, 'DatePeriod').map((period) => printedPeriod(period) ?? ''),
    ...locations.map(({ country }) => country ?? ''),
  ];
  return { value: words.filter((word) => word !== '').join(', '), locations };
}

/** Text, or a number that stands for one. */
function detailOf(detail: XmlElement, { references }: AdvancedFile): string {
  const id = attributeOf(detail, 'DetailReferenceID');
  return id === undefined ? detail.text : references.at('DetailReference', id, detail).text;
}
