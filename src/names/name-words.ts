/** A ship or an aircraft is a `craft`; its name is compared only as a whole. */
export type NameKind = 'person' | 'organisation' | 'craft';

/** What comparing a name word by word needs of it. */
export interface NameWords {
  readonly kind: NameKind;
  /** The words that count: of an organisation without legal forms, in one language. */
  readonly core: readonly string[];
  /** Of a person written `SURNAME, Given`, those of the words that are the surname. */
  readonly surname?: readonly string[];
}
