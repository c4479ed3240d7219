import { callSignIdentifier } from '../../assembly/craft.ts';
import { damaged } from '../../assembly/damage.ts';
import type { Craft, EntryType, ListedAddress } from '../../entry.ts';
import { childrenOf, childText } from '../../reading/xml-children.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';
import { findHead } from '../../remarks/clauses.ts';
import { addLabelledFact } from '../../remarks/labelled-fact.ts';
import type { RemarkFacts } from '../../remarks/remarks.ts';
import { looksLikeIdentifier } from '../set-warnings.ts';
import type { AdvancedFile } from './advanced-file.ts';
import { readFeatureVersion } from './feature-version.ts';

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
  | 'birth_date'
  | 'birth_place'
  | 'call_sign'
  | 'nationality'
  | 'title'
  | keyof Craft;

/** The type of features that are addresses. */
const LOCATION = 'location';

/**
 * Feature types that are no label of a clause, in lower case; all others are read by their label.
 * The words are those of `FeatureTypeValues`.
 */
const TARGETS: ReadonlyMap<string, FeatureTarget> = new Map([
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
  // OFAC's tables have curved apostrophes where its remarks have straight ones.
  const label = file.references.of('FeatureType', feature)?.text.replaceAll('’', "'");
  if (label === undefined) throw damaged('a feature without a type', file.path, feature.line);
  for (const version of childrenOf(feature, 'FeatureVersion')) {
    const { value, locations } = readFeatureVersion(version, file);
    const comment = childText(version, 'Comment');
    if (comment !== undefined) found.clauses.push(`${label} ${value} (${comment})`);
    if (label.toLowerCase() === LOCATION) {
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
    file.unknown.add('features of unknown type are read as identifiers', label);
  }
  return addLabelledFact({ label, value }, type, facts);
}
