import { LinkIndex } from '../assembly/link-index.ts';
import { present } from '../assembly/present.ts';
import type { Alias, Craft, Entry, EntryType, Link, ListedAddress } from '../entry.ts';
import type { RemarkFacts } from '../remarks/remarks.ts';
import { detailsPage } from './terms.ts';

/** One OFAC party as read, before the links to other parties are resolved. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly type: EntryType;
  readonly programs: readonly string[];
  readonly title?: string;
  /** Strong aliases; the weak ones are among the facts. */
  readonly aliases: readonly Alias[];
  readonly addresses: readonly ListedAddress[];
  readonly craft?: Craft;
  readonly facts: RemarkFacts;
  readonly remarks: string;
  /** YYYY-MM-DD. */
  readonly listedOn?: string;
  readonly sublist?: string;
  /** Links that the file gives by number, beside the names among the facts. */
  readonly relations?: readonly Link[];
}

/** The entries of a list, in its order, with links to each other. */
export function toEntries(list: string, parties: readonly Party[]): Entry[] {
  const named = parties.some(({ facts }) => facts.linkedTo.length > 0);
  const links = new LinkIndex(named ? parties : []);
  return parties.map((party) => toEntry(list, party, links));
}

function toEntry(list: string, party: Party, links: LinkIndex): Entry {
  const { facts } = party;
  return {
    list,
    id: party.id,
    name: party.name,
    type: party.type,
    programs: party.programs,
    ...present({ listedOn: party.listedOn, sublist: party.sublist }),
    aliases: [...party.aliases, ...facts.weakAliases],
    ...present({ title: party.title }),
    birthDates: facts.birthDates,
    birthPlaces: facts.birthPlaces,
    nationalities: facts.nationalities,
    ...present({ gender: facts.genders.join('; ') }),
    identifiers: facts.identifiers,
    addresses: party.addresses,
    linkedTo: linksOf(party, links),
    sanctionsRemarks: facts.sanctionsRemarks,
    ...present({ craft: party.craft }),
    remarks: party.remarks,
    url: detailsPage(party.id),
  };
}

/** A party that the remarks name and a relation gives by its number is one link, the relation. */
function linksOf({ facts, relations = [] }: Party, links: LinkIndex): Link[] {
  const related = new Set(relations.map(({ id }) => id));
  const named = facts.linkedTo.map((name) => links.resolve(name));
  return [...relations, ...named.filter(({ id }) => id === undefined || !related.has(id))];
}
