import { damaged } from '../../assembly/damage.ts';
import { present } from '../../assembly/present.ts';
import type { Alias } from '../../entry.ts';
import { attributeOf, childOf, childrenOf, childText } from '../../reading/xml-children.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';
import { aliasKind } from '../terms.ts';
import type { ReferenceValues } from './reference-values.ts';

/** The names of one `Identity`: the primary one, and the rest. */
export interface IdentityNames {
  readonly primary?: string;
  readonly aliases: readonly Alias[];
  /** Comments on the primary name, for which an entry has no place but its remarks. */
  readonly comments: readonly string[];
}

/** The alias type of what is the name itself. */
const NAME = 'Name';
/** Parts that make the surname; all other parts of a person's name stand after the comma. */
const SURNAME: ReadonlySet<string> = new Set(['Last Name', 'Maiden Name', 'Matronymic']);
/** A name in one piece, which has no comma. */
const WHOLE: ReadonlySet<string> = new Set(['Entity Name', 'Vessel Name', 'Aircraft Name']);

interface DocumentedName {
  readonly name: string;
  readonly script?: string;
  readonly remarks?: string;
}

/**
 * Reads the names of an identity, persons as `SURNAME, Given`. An alias may be documented in several
 * scripts: each is an alias, those of the primary name too. `LowQuality` marks weak ones (OFAC FAQ
 * 123).
 * Throws LIST, with the line, for an alias of unknown type or without a name, and for numbers that
 * point nowhere.
 */
export function readNames(
  identity: XmlElement,
  references: ReferenceValues,
  file: string,
): IdentityNames {
  const partTypes = readPartTypes(identity, references);
  let primary: string | undefined;
  const aliases: Alias[] = [];
  const comments: string[] = [];
  for (const element of childrenOf(identity, 'Alias')) {
    const names = childrenOf(element, 'DocumentedName').map((name) =>
      readDocumentedName(name, partTypes, references, file),
    );
    const [first, ...others] = latinFirst(names);
    if (!first) throw damaged('an alias without a name', file, element.line);
    const isPrimary = element.attributes.Primary === 'true' && primary === undefined;
    const remarks = childText(element, 'Comment');
    if (isPrimary) {
      primary = first.name;
      comments.push(...[remarks, first.remarks].filter((comment) => comment !== undefined));
    }
    const kind = kindOf(element, references, file);
    const strength = element.attributes.LowQuality === 'true' ? 'weak' : 'strong';
    for (const name of isPrimary ? others : [first, ...others]) {
      aliases.push({ kind, strength, ...present({ remarks }), ...name });
    }
  }
  return { ...present({ primary }), aliases, comments };
}

function kindOf(alias: XmlElement, references: ReferenceValues, file: string): Alias['kind'] {
  const type = references.of('AliasType', alias)?.text;
  const kind = type === NAME ? 'aka' : aliasKind(type);
  if (!kind) throw damaged('an alias of unknown type', file, alias.line);
  return kind;
}

/** The types of name parts, by the number of their group. */
function readPartTypes(identity: XmlElement, references: ReferenceValues): Map<string, string> {
  const types = new Map<string, string>();
  const groups = childOf(identity, 'NamePartGroups');
  for (const master of groups?.children ?? []) {
    for (const group of childrenOf(master, 'NamePartGroup')) {
      const type = references.of('NamePartType', group)?.text ?? '';
      types.set(group.attributes.ID ?? '', type);
    }
  }
  return types;
}

function readDocumentedName(
  element: XmlElement,
  partTypes: ReadonlyMap<string, string>,
  references: ReferenceValues,
  file: string,
): DocumentedName {
  const surname: string[] = [];
  const given: string[] = [];
  let script: string | undefined;
  for (const part of childrenOf(element, 'DocumentedNamePart')) {
    for (const value of childrenOf(part, 'NamePartValue')) {
      if (value.text === '') continue;
      const type = partTypes.get(value.attributes.NamePartGroupID ?? '');
      if (type === undefined) throw damaged('a part of a name of unknown type', file, value.line);
      (SURNAME.has(type) || WHOLE.has(type) ? surname : given).push(value.text);
      script ??= scriptOf(value, references);
    }
  }
  const name = [surname, given]
    .flatMap((parts) => (parts.length ? parts.join(' ') : []))
    .join(', ');
  if (name === '') throw damaged('an alias without a name', file, element.line);
  const remarks = childText(element, 'Comment');
  return {
    name,
    ...present({ script, remarks }),
  };
}

/** The file's word for a script other than Latin. */
function scriptOf(value: XmlElement, references: ReferenceValues): string | undefined {
  if (attributeOf(value, 'ScriptID') === undefined) return undefined;
  const script = references.words('Script', value);
  return script === 'Latin' ? undefined : script;
}

function latinFirst(names: readonly DocumentedName[]): DocumentedName[] {
  const isLatin = ({ script }: DocumentedName): boolean => script === undefined;
  return [...names.filter(isLatin), ...names.filter((name) => !isLatin(name))];
}
