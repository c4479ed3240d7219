import type { Alias } from '../entry.ts';
import { type FtmEntity, valuesOf } from './ftm-entity.ts';

/** The properties that hold whole names. */
export const NAME_PROPERTIES = [
  'name',
  'alias',
  'previousName',
  'weakAlias',
  'abbreviation',
] as const;

type NameProperty = (typeof NAME_PROPERTIES)[number];

const SORTS: { readonly [property in NameProperty]: Pick<Alias, 'kind' | 'strength'> } = {
  name: { kind: 'aka', strength: 'strong' },
  alias: { kind: 'aka', strength: 'strong' },
  previousName: { kind: 'fka', strength: 'strong' },
  weakAlias: { kind: 'aka', strength: 'weak' },
  abbreviation: { kind: 'aka', strength: 'weak' },
};

/**
 * The name under which an entity is shown: its caption where that is one of its names, else the first
 * of them. What has no name, as a wallet, has in its caption a number or a contact; undefined where the
 * caption is only the name of the schema.
 */
export function primaryName(entity: FtmEntity): string | undefined {
  const names = valuesOf(entity, ...NAME_PROPERTIES);
  if (names.includes(entity.caption)) return entity.caption;
  const caption = entity.caption === entity.schema ? '' : entity.caption;
  return names[0] ?? (caption === '' ? valuesOf(entity, 'publicKey')[0] : caption);
}

/**
 * The name and all others of a party. Where the list says which part of a person's name is the surname,
 * it stands first, before a comma.
 */
export function namesOf(
  entity: FtmEntity,
  primary: string,
): { readonly name: string; readonly aliases: readonly Alias[] } {
  const asWritten = (name: string): string =>
    entity.schema === 'Person' ? surnameFirst(name, entity) : name;
  const name = asWritten(primary);
  const seen = new Set([name]);
  const aliases: Alias[] = [];
  for (const property of NAME_PROPERTIES) {
    for (const written of valuesOf(entity, property).map(asWritten)) {
      if (seen.has(written)) continue;
      seen.add(written);
      aliases.push({ name: written, ...SORTS[property] });
    }
  }
  return { name, aliases };
}

/**
 * The parts of names are not tied to one name or another, so a name is parted only where it is a
 * surname and what is left of it begins with a first name.
 */
function surnameFirst(name: string, entity: FtmEntity): string {
  const firsts = valuesOf(entity, 'firstName').map((first) => `${first.toLowerCase()} `);
  const lower = name.toLowerCase();
  // Letters that change their number with their case would shift the border.
  if (name.includes(',') || lower.length !== name.length) return name;
  for (const last of valuesOf(entity, 'lastName').map((part) => part.toLowerCase())) {
    const before = lower.endsWith(` ${last}`) ? name.slice(0, -last.length - 1) : undefined;
    const behind = lower.startsWith(`${last} `) ? name.slice(last.length + 1) : undefined;
    for (const rest of [before, behind]) {
      const found =
        rest !== undefined && firsts.some((first) => `${rest.toLowerCase()} `.startsWith(first));
      if (!found) continue;
      const surname = rest === before ? name.slice(-last.length) : name.slice(0, last.length);
      return `${surname}, ${rest}`;
    }
  }
  return name;
}
