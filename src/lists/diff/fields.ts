import type {
  Alias,
  Craft,
  Entry,
  EntryType,
  IdentifierKind,
  Link,
  ListedAddress,
  ListedIdentifier,
  Reference,
} from '../entry.ts';
import type { Likeness } from './value-changes.ts';

/** What each field of an entry holds; a field that an entry has once is a list of one value or none. */
export interface FieldValues {
  readonly name: string;
  readonly type: EntryType;
  readonly programs: string;
  readonly listedOn: string;
  readonly sublist: string;
  readonly references: Reference;
  readonly title: string;
  readonly aliases: Alias;
  readonly birthDates: string;
  readonly birthPlaces: string;
  readonly nationalities: string;
  readonly gender: string;
  readonly identifiers: ListedIdentifier;
  readonly addresses: ListedAddress;
  readonly linkedTo: Link;
  readonly craft: Craft;
  readonly sanctionsRemarks: string;
  readonly url: string;
}

export type FieldName = keyof FieldValues;

/** How the values of one field are found and told apart. */
export interface Field<Name extends FieldName> {
  values(entry: Entry): readonly FieldValues[Name][];
  /**
   * What two versions of one value have in common, the strictest first: values that are left over on
   * both sides are paired by the first of them, then by the next. Without any, a value that is not on
   * the other side was added or removed, and never changed into another.
   */
  readonly likeness: readonly Likeness<FieldValues[Name]>[];
}

/** Of a field where one value in the place of one other counts as an alteration of it. */
export const ONE_FOR_ONE: readonly Likeness<unknown>[] = [() => ''];

/** Of these, one number is never a correction of another. */
const CONTACTS_AND_WALLETS: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>([
  'wallet',
  'email',
  'phone',
  'website',
]);

/**
 * All fields but the raw remarks, in the order in which changes are told. Programmes, links and
 * remarks on sanctions are other things when they read otherwise, so that none changes into another.
 */
export const FIELDS: { readonly [Name in FieldName]: Field<Name> } = {
  name: { values: ({ name }) => [name], likeness: ONE_FOR_ONE },
  type: { values: ({ type }) => [type], likeness: ONE_FOR_ONE },
  programs: { values: ({ programs }) => programs, likeness: [] },
  listedOn: { values: ({ listedOn }) => oneOrNone(listedOn), likeness: ONE_FOR_ONE },
  sublist: { values: ({ sublist }) => oneOrNone(sublist), likeness: ONE_FOR_ONE },
  references: { values: ({ references = [] }) => references, likeness: [({ list }) => list] },
  title: { values: ({ title }) => oneOrNone(title), likeness: ONE_FOR_ONE },
  aliases: {
    values: ({ aliases }) => aliases,
    likeness: [({ name }) => name, ({ name }) => lettersOf(name)],
  },
  birthDates: { values: ({ birthDates }) => birthDates, likeness: ONE_FOR_ONE },
  birthPlaces: { values: ({ birthPlaces }) => birthPlaces, likeness: ONE_FOR_ONE },
  nationalities: { values: ({ nationalities }) => nationalities, likeness: ONE_FOR_ONE },
  gender: { values: ({ gender }) => oneOrNone(gender), likeness: ONE_FOR_ONE },
  identifiers: {
    values: ({ identifiers }) => identifiers,
    likeness: [
      ({ kind, value }) => `${kind} ${lettersOf(value)}`,
      ({ kind, label, country = '', value }) =>
        [kind, label, country, CONTACTS_AND_WALLETS.has(kind) ? value : ''].join('\n'),
    ],
  },
  addresses: {
    values: ({ addresses }) => addresses,
    likeness: [
      ({ street = '', city = '' }) => lettersOf(`${street} ${city}`),
      ({ city = '', country = '' }) => lettersOf(`${city} ${country}`),
      () => '',
    ],
  },
  linkedTo: { values: ({ linkedTo }) => linkedTo, likeness: [({ name }) => name] },
  craft: { values: ({ craft }) => oneOrNone(craft), likeness: ONE_FOR_ONE },
  sanctionsRemarks: { values: ({ sanctionsRemarks }) => sanctionsRemarks, likeness: [] },
  url: { values: ({ url }) => oneOrNone(url), likeness: ONE_FOR_ONE },
};

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

function oneOrNone<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}

/** A text without case, punctuation and the order of its words. */
export function lettersOf(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toUpperCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.sort().join(' ');
}
