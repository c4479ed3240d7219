import type { DiffField, FieldChange } from '../../lists/diff/entry-changes.ts';
import type { ValueChanges } from '../../lists/diff/value-changes.ts';
import {
  addressWords,
  aliasWords,
  craftWords,
  identifierWords,
  referenceWords,
  relationWords,
} from '../list-entry/value-words.ts';

/** What a field is called before a value of it, and before a colon. */
const FIELD_WORDS: { readonly [field in DiffField]: string } = {
  name: 'name',
  type: 'type',
  programs: 'programme',
  listedOn: 'day of listing',
  sublist: 'sublist',
  references: 'number on another list',
  title: 'title',
  aliases: 'name',
  birthDates: 'birth date',
  birthPlaces: 'birth place',
  nationalities: 'nationality',
  gender: 'gender',
  identifiers: 'identifier',
  addresses: 'address',
  linkedTo: 'link to',
  craft: 'vessel or aircraft',
  sanctionsRemarks: 'remark on sanctions',
  remarks: 'remark',
  url: 'page',
};

/** A field that is none of these goes by its own name. */
export function diffFieldWords(field: string): string {
  return Object.entries(FIELD_WORDS).find(([name]) => name === field)?.[1] ?? field;
}

/** One thing that happened to a field, in the order of telling. */
export interface ToldChange {
  readonly how: 'added' | 'altered' | 'removed';
  readonly text: string;
}

/** A change of a field as sentences without a verb: `birth date: 1979 -> 05 Jan 1979`. */
export function changeWords(change: FieldChange): ToldChange[] {
  switch (change.field) {
    case 'references':
      return tell(change.field, change, referenceWords);
    case 'aliases':
      return tell(change.field, change, aliasWords);
    case 'identifiers':
      return tell(change.field, change, identifierWords);
    case 'addresses':
      return tell(change.field, change, addressWords);
    case 'linkedTo':
      return tell(change.field, change, relationWords);
    case 'craft':
      return tell(change.field, change, craftWords);
    default:
      return tell<string>(change.field, change, (value) => value);
  }
}

/** An alias and an identifier say themselves what they are. */
const SELF_EXPLAINING: ReadonlySet<DiffField> = new Set<DiffField>(['aliases', 'identifiers']);

function tell<Value>(
  field: DiffField,
  { added, removed, altered }: ValueChanges<Value>,
  words: (value: Value) => string,
): ToldChange[] {
  const label = SELF_EXPLAINING.has(field) ? '' : `${FIELD_WORDS[field]}: `;
  return [
    ...altered.map(({ from, to }): ToldChange => {
      return { how: 'altered', text: `${label}${words(from)} -> ${words(to)}` };
    }),
    ...added.map((value): ToldChange => ({ how: 'added', text: label + words(value) })),
    ...removed.map((value): ToldChange => ({ how: 'removed', text: label + words(value) })),
  ];
}
