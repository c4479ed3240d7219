import type { Entry, IdentifierKind } from '../../lists/entry.ts';
import type { LoadedList } from '../../lists/loaded-list.ts';
import {
  addressWords,
  aliasName,
  craftWords,
  identifierWords,
  referenceWords,
  relationWords,
} from './value-words.ts';

/** A field of an entry with its values; without any where the entry does not have it. */
export type Fact = readonly [label: string, values: readonly string[]];

/** How identifiers are grouped for reading. */
const GROUPS: readonly (readonly [label: string, kinds: readonly IdentifierKind[]])[] = [
  ['documents', ['passport', 'national_id', 'tax_id', 'registration', 'bank_code', 'other']],
  ['wallets', ['wallet']],
  ['contacts', ['email', 'phone', 'website']],
];

/** All that a list says of one party beside its name, in the order of reading. */
export function entryFacts(entry: Entry, list: Pick<LoadedList, 'date'>): readonly Fact[] {
  return [
    ['entry', [standing(entry, list.date)]],
    ['programmes', entry.programs.length === 0 ? [] : [entry.programs.join(', ')]],
    ['listed on', oneOrNone(entry.listedOn)],
    ['sublist', oneOrNone(entry.sublist)],
    ['also listed', (entry.references ?? []).map(referenceWords)],
    ['title', oneOrNone(entry.title)],
    ...nameFacts(entry),
    ['birth date', entry.birthDates],
    ['birth place', entry.birthPlaces],
    ['nationality', entry.nationalities],
    ['gender', oneOrNone(entry.gender)],
    ...GROUPS.map(([label, kinds]): Fact => {
      const group = entry.identifiers.filter(({ kind }) => kinds.includes(kind));
      return [label, group.map(identifierWords)];
    }),
    [
      entry.type === 'aircraft' ? 'aircraft' : 'vessel',
      entry.craft ? [craftWords(entry.craft)] : [],
    ],
    ['address', entry.addresses.map(addressWords)],
    ['linked to', entry.linkedTo.map(relationWords)],
    ['sanctions', entry.sanctionsRemarks],
    ['remarks', entry.remarks.trim() === '' ? [] : [entry.remarks]],
    ['see', oneOrNone(entry.url)],
  ];
}

function standing({ list, id, type }: Entry, date: string): string {
  const dated = date === 'unknown' ? 'of unknown date' : `of ${date}`;
  return `${id} of the list ${list} ${dated}, ${type}`;
}

/** Other names, strong ones first; a weak one is always called weak. */
function nameFacts({ aliases }: Entry): readonly Fact[] {
  const strong = aliases.filter(({ strength }) => strength === 'strong');
  const weak = aliases.filter(({ strength }) => strength === 'weak');
  const named = (kind: string) => strong.filter((alias) => alias.kind === kind).map(aliasName);
  return [
    ['alias', named('aka')],
    ['now', named('nka')],
    ['formerly', named('fka')],
    ['weak alias', weak.map((alias) => weakName(alias))],
  ];
}

function weakName(alias: Entry['aliases'][number]): string {
  const when = { aka: '', fka: 'formerly ', nka: 'now ' }[alias.kind];
  return when + aliasName(alias);
}

function oneOrNone(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
