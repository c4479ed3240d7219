import type {
  Alias,
  Craft,
  Link,
  ListedAddress,
  ListedIdentifier,
  Reference,
} from '../../lists/entry.ts';
import { linkWords } from '../wording.ts';

const ALIAS_KINDS: { readonly [kind in Alias['kind']]: string } = {
  aka: 'alias',
  fka: 'former name',
  nka: 'present name',
};

/** `weak former name`, as a label of an alias. */
function aliasLabel({ kind, strength }: Alias): string {
  return strength === 'weak' ? `weak ${ALIAS_KINDS[kind]}` : ALIAS_KINDS[kind];
}

/** The name of an alias with its script and what the list says of it. */
export function aliasName({ name, script, remarks }: Alias): string {
  const notes = [script, remarks].filter((note) => note !== undefined);
  return notes.length === 0 ? name : `${name} (${notes.join('; ')})`;
}

export function aliasWords(alias: Alias): string {
  return `${aliasLabel(alias)} ${aliasName(alias)}`;
}

/** `Passport 100200300 (Korea, North), issued 19 Sep 2015, expires 19 Sep 2020`. */
export function identifierWords(identifier: ListedIdentifier): string {
  const { label, value, country, issued, expires } = identifier;
  return [
    `${label} ${value}${country === undefined ? '' : ` (${country})`}`,
    ...(issued === undefined ? [] : [`issued ${issued}`]),
    ...(expires === undefined ? [] : [`expires ${expires}`]),
  ].join(', ');
}

export function addressWords({ street, city, country, remarks }: ListedAddress): string {
  const place = [street, city, country].filter((part) => part !== undefined).join(', ');
  return remarks === undefined ? place : `${place} (${remarks})`.trimStart();
}

export function craftWords({ type, flag, owner, tonnage, grossTonnage }: Craft): string {
  const parts: readonly (readonly [label: string, value: string | undefined])[] = [
    ['type', type],
    ['flag', flag],
    ['owner', owner],
    ['tonnage', tonnage],
    ['gross tonnage', grossTonnage],
  ];
  return parts.flatMap(([label, value]) => (value ? `${label} ${value}` : [])).join('; ');
}

export function referenceWords({ list, id }: Reference): string {
  return `${list} ${id}`;
}

/** The other party, and after a colon how this one stands to it, where the list says so. */
export function relationWords(link: Link): string {
  return link.relation === undefined ? linkWords(link) : `${link.relation}: ${linkWords(link)}`;
}
