import { damaged } from '../../assembly/damage.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';

/** The sets of reference values that are read, by the name of one value. */
export type ReferenceKind =
  | 'AliasType'
  | 'AreaCode'
  | 'Country'
  | 'DetailReference'
  | 'FeatureType'
  | 'IDRegDocDateType'
  | 'IDRegDocType'
  | 'LegalBasis'
  | 'List'
  | 'LocPartType'
  | 'NamePartType'
  | 'PartySubType'
  | 'PartyType'
  | 'RelationType'
  | 'SanctionsType'
  | 'Script'
  | 'Validity';

/** One reference value: its words, and what else it says. */
export type ReferenceValue = Pick<XmlElement, 'text' | 'attributes'>;

/** What OFAC writes where it knows nothing. */
const NOTHING: ReadonlySet<string> = new Set(['', 'unknown', 'undetermined']);

/** The words that the numbers in the rest of the file stand for, by the file's own tables. */
export class ReferenceValues {
  readonly #sets = new Map<string, Map<string, ReferenceValue>>();
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Takes a whole set, such as `AliasTypeValues`. */
  add({ children }: XmlElement): void {
    for (const { name, attributes, text } of children) {
      const values = this.#sets.get(name) ?? new Map<string, ReferenceValue>();
      this.#sets.set(name, values.set(attributes.ID ?? '', { text, attributes }));
    }
  }

  /**
   * What an attribute of `element` stands for, such as `AliasTypeID`; undefined where it is absent.
   * Throws LIST, with the line, for a number that the file's table does not have.
   */
  of(
    kind: ReferenceKind,
    element: XmlElement,
    attribute = `${kind}ID`,
  ): ReferenceValue | undefined {
    const id = element.attributes[attribute];
    return id === undefined ? undefined : this.at(kind, id, element);
  }

  /** As `of`, its words alone, and nothing where OFAC knows nothing. */
  words(kind: ReferenceKind, element: XmlElement, attribute?: string): string | undefined {
    const text = this.of(kind, element, attribute)?.text ?? '';
    return NOTHING.has(text.toLowerCase()) ? undefined : text;
  }

  /** The value of a number, which `element` gives. Throws as `of`. */
  at(kind: ReferenceKind, id: string, element: XmlElement): ReferenceValue {
    const value = this.#sets.get(kind)?.get(id);
    if (!value)
      throw damaged(`${kind} ${id} is not among the reference values`, this.#file, element.line);
    return value;
  }
}

/** Whether OFAC's words say that it does not know. */
export function saysNothing(words: string): boolean {
  return NOTHING.has(words.toLowerCase());
}
