import { joinTexts } from '../assembly/address.ts';
import { present } from '../assembly/present.ts';
import type { Alias, EntryType } from '../entry.ts';
import { onOneLine } from './cell.ts';
import type { Designation, Parts } from './designation.ts';

/**
 * All names of a designation. `unknownTypes` are name types that are not the list's three, and alias
 * strengths that are not its two.
 */
export interface UkNames {
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly unknownTypes: readonly string[];
}

/** The list's name types in lower case, as it prints them in several; the first is the party's own. */
const NAME_TYPES: readonly string[] = ['primary name', 'primary name variation', 'alias'];
/** Alias strengths: `Low quality a.k.a` marks a weak alias, `Good quality a.k.a` none. */
const LOW_QUALITY = /^low\b/i;
const GOOD_QUALITY = /^(?:good|high)\b/i;

/**
 * Reads the names: the first primary name, and as aliases all others. A variation of the primary name
 * is another spelling of it, and a name in another script is no weaker than the Latin one. Undefined
 * where there is no name in Latin letters, which every designation has.
 */
export function readNames(designation: Designation, type: EntryType): UkNames | undefined {
  const printed = designation.group('name').flatMap((parts) => {
    const name = printedName(parts, type);
    return name === undefined ? [] : [{ name, parts, rank: rankOf(parts) }];
  });
  const [primary, ...others] = [...printed].sort((a, b) => a.rank - b.rank);
  if (!primary) return undefined;
  const latin = others.map(({ name, parts }): Alias => {
    const weak = LOW_QUALITY.test(parts.AliasStrength ?? '');
    return { name, kind: 'aka', strength: weak ? 'weak' : 'strong' };
  });
  const aliases = [...latin, ...designation.group('nonLatinName').flatMap(nonLatinAlias)];
  return {
    name: primary.name,
    aliases: eachOnce(aliases.filter(({ name }) => name !== primary.name)),
    unknownTypes: printed.flatMap(({ parts, rank }) => [
      ...(rank < NAME_TYPES.length ? [] : [parts.NameType ?? 'a name without a type']),
      ...unknownStrength(parts),
    ]),
  };
}

/**
 * Of an individual `NAME6, Name1 Name2 ...`, as Name 6 is the family name; of entities and ships Name 6
 * is the whole name.
 */
function printedName(parts: Parts, type: EntryType): string | undefined {
  const { Name1, Name2, Name3, Name4, Name5, Name6 } = parts;
  const onLine = (part: string | undefined): string => onOneLine(part ?? '');
  const given = joinTexts([Name1, Name2, Name3, Name4, Name5].map(onLine), ' ');
  const family = onLine(Name6);
  const name =
    type === 'individual' ? joinTexts([family, given], ', ') : joinTexts([given, family], ' ');
  return name === '' ? undefined : name;
}

function unknownStrength({ AliasStrength: strength = '' }: Parts): string[] {
  const known = strength === '' || LOW_QUALITY.test(strength) || GOOD_QUALITY.test(strength);
  return known ? [] : [strength];
}

function rankOf({ NameType = '' }: Parts): number {
  const rank = NAME_TYPES.indexOf(NameType.toLowerCase());
  return rank === -1 ? NAME_TYPES.length : rank;
}

function nonLatinAlias(parts: Parts): Alias[] {
  const { NameNonLatinScript: name, NonLatinScriptType: script } = parts;
  if (name === undefined) return [];
  const language = parts.NonLatinScriptLanguage;
  const named = script ?? language;
  return [
    {
      name: onOneLine(name),
      kind: 'aka',
      strength: 'strong',
      ...present({ script: named }),
      ...(language === undefined || language === named ? {} : { remarks: language }),
    },
  ];
}

/** A name that is there as a strong and as a weak alias is a strong one. */
function eachOnce(aliases: readonly Alias[]): Alias[] {
  const strong = aliases.filter(({ strength }) => strength === 'strong');
  const seen = new Set<string>();
  return [...strong, ...aliases].filter(({ name }) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
