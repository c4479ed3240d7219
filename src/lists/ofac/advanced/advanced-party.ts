import { strongAlias } from '../../assembly/alias.ts';
import { damaged } from '../../assembly/damage.ts';
import { present } from '../../assembly/present.ts';
import type { EntryType, Link } from '../../entry.ts';
import { childrenOf, textsOf } from '../../reading/xml-children.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';
import { addLabelledFact } from '../../remarks/labelled-fact.ts';
import { readRemarks } from '../../remarks/remarks.ts';
import type { Party } from '../party.ts';
import { entryType } from '../terms.ts';
import type { AdvancedFile } from './advanced-file.ts';
import { type FeatureFacts, readFeature } from './features.ts';
import { type IdentityNames, readNames } from './names.ts';

/** A party, and what the sections after the parties add to it. */
export interface AdvancedParty {
  readonly party: Omit<Party, 'programs' | 'listedOn' | 'sublist' | 'relations'>;
  readonly profiles: readonly string[];
  /** `Location` features, those that name no place included. */
  readonly locations: number;
  readonly programs: Set<string>;
  /** Names of the lists that it stands on. */
  readonly lists: Set<string>;
  /** Earliest day of an entry event, as YYYY-MM-DD. */
  listedOn: string | undefined;
  readonly relations: Link[];
  /** Clauses that belong to the remarks. */
  readonly clauses: string[];
}

/**
 * Reads one `DistinctParty`, whose `FixedRef` is the number that OFAC's other layouts give it.
 * Throws LIST, with the line, for a party without number, name or profile, of an unknown type, and
 * for numbers that point nowhere.
 */
export function readAdvancedParty(element: XmlElement, file: AdvancedFile): AdvancedParty {
  const id = element.attributes.FixedRef ?? '';
  if (!/^\d+$/.test(id)) throw damaged('a party without a number', file.path, element.line);
  const profiles = childrenOf(element, 'Profile');
  const first = profiles[0];
  const type = first && typeOf(first, file);
  if (!type) throw damaged(`entry ${id} is of unknown type`, file.path, element.line);
  const comments = [
    ...textsOf(element, 'Comment'),
    ...profiles.flatMap((profile) => textsOf(profile, 'Comment')),
    ...identitiesOf(element).flatMap((identity) => textsOf(identity, 'Comment')),
  ].join('; ');
  const found = noFacts(comments, type);
  const names = identitiesOf(element).map((identity) => {
    for (const { fact, note } of file.takeDocuments(identity.attributes.ID ?? '')) {
      found.clauses.push(...addLabelledFact(fact, type, found.facts));
      if (note !== undefined) found.clauses.push(note);
    }
    const read = readNames(identity, file.references, file.path);
    found.clauses.push(...read.comments);
    return read;
  });
  for (const profile of profiles) {
    for (const feature of childrenOf(profile, 'Feature')) readFeature(feature, type, found, file);
  }
  return {
    party: {
      id,
      type,
      ...namesOf(names, found, id, element, file.path),
      ...present({ title: found.titles.join('; ') }),
      addresses: found.addresses,
      ...(Object.keys(found.craft).length === 0 ? {} : { craft: found.craft }),
      facts: found.facts,
      remarks: comments,
    },
    profiles: profiles.map((profile) => profile.attributes.ID ?? ''),
    locations: found.locations,
    programs: new Set(),
    lists: new Set(),
    listedOn: undefined,
    relations: [],
    clauses: found.clauses,
  };
}

function identitiesOf(party: XmlElement): XmlElement[] {
  return childrenOf(party, 'Profile').flatMap((profile) => childrenOf(profile, 'Identity'));
}

function noFacts(comments: string, type: EntryType): FeatureFacts {
  return {
    facts: readRemarks(comments, type),
    titles: [],
    addresses: [],
    craft: {},
    clauses: [],
    locations: 0,
  };
}

/** The subtype says `Vessel` or `Aircraft`; where it says nothing, the type above it does. */
function typeOf(profile: XmlElement, { references }: AdvancedFile): EntryType | undefined {
  const subtype = references.of('PartySubType', profile);
  if (!subtype) return undefined;
  const type = subtype.attributes.PartyTypeID;
  return (
    entryType(subtype.text) ??
    (type === undefined ? undefined : entryType(references.at('PartyType', type, profile).text))
  );
}

/** The primary name of the first identity that has one; those of others are aliases. */
function namesOf(
  identities: readonly IdentityNames[],
  { facts }: FeatureFacts,
  id: string,
  element: XmlElement,
  file: string,
): Pick<Party, 'name' | 'aliases'> {
  const [name, ...others] = identities.flatMap(({ primary }) => primary ?? []);
  if (name === undefined) throw damaged(`entry ${id} has no name`, file, element.line);
  const aliases = [
    ...others.map(strongAlias),
    ...identities.flatMap((identity) => identity.aliases),
  ];
  facts.weakAliases.push(...aliases.filter(({ strength }) => strength === 'weak'));
  return { name, aliases: aliases.filter(({ strength }) => strength === 'strong') };
}
