import type { Craft, EntryType, ListedAddress } from '../../entry.ts';
import { findHead } from '../../remarks/clauses.ts';
import type { RemarkFacts } from '../../remarks/remarks.ts';
import { childText, type XmlElement } from '../../xml-elements.ts';
import { readLabelledFact } from '../labelled-fact.ts';
import { callSignIdentifier } from '../member-rows.ts';
import { looksLikeIdentifier } from '../set-warnings.ts';
import { damaged } from '../xml-parts.ts';
import type { AdvancedFile } from './advanced-file.ts';
import { printedPeriod } from './date-period.ts';
import { attributeOf, childrenOf } from './elements.ts';
import type { Location } from './location.ts';

/** What the features of a party tell beside the facts that other layouts print as remarks. */
export interface FeatureFacts {
  readonly facts: RemarkFacts;
  readonly titles: string[];
  readonly addresses: ListedAddress[];
  readonly craft: { -readonly [part in keyof Craft]: Craft[part] };
  /** Clauses that belong to the remarks. */
  readonly clauses: string[];
  /** `Location` features, those that name no place included. */
  locations: number;
}

type FeatureTarget =
  | 'address'
  | 'birth_date'
  | 'birth_place'
  | 'call_sign'
  | 'nationality'
  | 'title'
  | keyof Craft;

/**
 * Feature types that are no label of a clause, in lower case; all others are read by their label.
 * The words are those of `FeatureTypeValues`.
 */
const TARGETS: ReadonlyMap<string, FeatureTarget> = new Map([
  ['location', 'address'],
  ['birthdate', 'birth_date'],
  ['place of birth', 'birth_place'],
  ['nationality country', 'nationality'],
  ['citizenship country', 'nationality'],
  ['registration country', 'nationality'],
  ['title', 'title'],
  ['vessel call sign', 'call_sign'],
  ['vessel type', 'type'],
  ['vessel flag', 'flag'],
  ['vessel owner', 'owner'],
  ['vessel tonnage', 'tonnage'],
  ['vessel gross registered tonnage', 'grossTonnage'],
]);

/**
 * Adds a `Feature` to what is known of a party.
 * Throws LIST, with the line, for a feature without a type and for numbers that point nowhere.
 */
export function readFeature(
  feature: XmlElement,
  type: EntryType,
  found: FeatureFacts,
  file: AdvancedFile,
): void {
  const label = file.references.of('FeatureType', feature)?.text;
  if (label === undefined) throw damaged('a feature without a type', feature, file.path);
  for (const version of childrenOf(feature, 'FeatureVersion')) {
    const { value, locations } = readVersion(version, file);
    const comment = childText(version, 'Comment');
    if (comment !== undefined) found.clauses.push(`${label} ${value} (${comment})`);
    if (label.toLowerCase() === 'location') {
      found.locations++;
      found.addresses.push(...locations.flatMap(({ addresses }) => addresses));
    } else if (value !== '') addValue(label, value, type, found, file);
  }
}

function addValue(
  label: string,
  value: string,
  type: EntryType,
  { facts, titles, craft, clauses }: FeatureFacts,
  file: AdvancedFile,
): void {
  const target = TARGETS.get(label.toLowerCase());
  switch (target) {
    case 'birth_date':
      facts.birthDates.push(value);
      return;
    case 'birth_place':
      facts.birthPlaces.push(value);
      return;
    case 'nationality':
      facts.nationalities.push(value);
      return;
    case 'title':
      titles.push(value);
      return;
    case 'call_sign':
      facts.identifiers.push(...callSignIdentifier(value));
      return;
    case 'address':
    case undefined:
      clauses.push(...addLabelled(label, value, type, facts, file));
      return;
    default:
      craft[target] = craft[target] === undefined ? value : `${craft[target]}; ${value}`;
  }
}

/** A feature of no known label is a number of kind `other` where it looks like one, else a remark. */
function addLabelled(
  label: string,
  value: string,
  type: EntryType,
  facts: RemarkFacts,
  file: AdvancedFile,
): string[] {
  const clause = `${label} ${value}`;
  if (!findHead(label)) {
    if (!looksLikeIdentifier(clause)) return [clause];
    file.unknownFeatures.add(label);
  }
  return readLabelledFact({ label, value }, type, facts);
}

interface Version {
  /** All that it says, in words; empty where it says nothing. */
  readonly value: string;
  readonly locations: readonly Location[];
}

function readVersion(version: XmlElement, file: AdvancedFile): Version {
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
