import { damaged } from '../../assembly/damage.ts';
import { childrenOf, childText } from '../../reading/xml-children.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';
import type { AdvancedFile } from './advanced-file.ts';
import type { AdvancedParty } from './advanced-party.ts';
import { dayOf } from './date-period.ts';

/** Parties by the number of each of their profiles. */
export type ProfileIndex = ReadonlyMap<string, AdvancedParty>;

/** The type of measure whose comment is the tag of a programme. */
const PROGRAM = 'Program';
/** What being on the SDN list means, so that saying it tells nothing. */
const BLOCK = 'Block';

/**
 * Adds a `ProfileRelationship` to the party that it starts from: `Acting for or on behalf of` and the
 * like are said of that party. Throws LIST, with the line, for a profile that does not exist.
 */
export function addRelationship(
  element: XmlElement,
  profiles: ProfileIndex,
  { references, path }: AdvancedFile,
): void {
  const from = profileOf(element, 'From-ProfileID', profiles, path);
  const { id, name } = profileOf(element, 'To-ProfileID', profiles, path).party;
  const words = references.words('RelationType', element);
  const former = element.attributes.Former === 'true' ? ' (former)' : '';
  from.relations.push({
    name,
    id,
    ...(words === undefined ? {} : { relation: `${words}${former}` }),
  });
  const comment = childText(element, 'Comment');
  if (comment !== undefined) from.clauses.push(`${words ?? 'Linked To:'} ${name} (${comment})`);
}

/**
 * Adds a `SanctionsEntry` to its party: the list, programmes, the day of listing; legal basis and
 * measures other than blocking become clauses of the remarks. Throws LIST, with the line, for a
 * profile that does not exist.
 */
export function addSanctionsEntry(
  element: XmlElement,
  profiles: ProfileIndex,
  file: AdvancedFile,
): void {
  const { references } = file;
  const party = profileOf(element, 'ProfileID', profiles, file.path);
  const list = references.words('List', element);
  if (list !== undefined) party.lists.add(list);
  addClause(party, 'Sanctions entry', undefined, element);
  for (const event of childrenOf(element, 'EntryEvent')) {
    for (const date of childrenOf(event, 'Date')) addDate(party, dayOf(date));
    addClause(party, 'Legal basis', references.words('LegalBasis', event), event);
  }
  for (const measure of childrenOf(element, 'SanctionsMeasure')) {
    const type = references.words('SanctionsType', measure);
    const comment = childText(measure, 'Comment');
    if (type === PROGRAM) {
      if (comment !== undefined) party.programs.add(comment);
    } else if (type !== BLOCK || comment !== undefined) {
      addClause(party, 'Sanctions', type, measure);
    }
  }
}

function addDate(party: AdvancedParty, day: string | undefined): void {
  if (day === undefined) return;
  if (party.listedOn === undefined || day < party.listedOn) party.listedOn = day;
}

/** A clause from words and the comment of an element, once, where either says anything. */
function addClause(
  { clauses }: AdvancedParty,
  label: string,
  words: string | undefined,
  element: XmlElement,
): void {
  const comment = childText(element, 'Comment');
  const said = [words, comment === undefined ? undefined : `(${comment})`].filter(
    (part) => part !== undefined,
  );
  const clause = `${label}: ${said.join(' ')}`;
  if (said.length > 0 && !clauses.includes(clause)) clauses.push(clause);
}

function profileOf(
  element: XmlElement,
  attribute: string,
  profiles: ProfileIndex,
  file: string,
): AdvancedParty {
  const id = element.attributes[attribute] ?? '';
  const party = profiles.get(id);
  if (!party) throw damaged(`profile ${id} does not exist`, file, element.line);
  return party;
}
