/**
 * One listed party as either file of the EU has it, by the names of the XML's attributes. Every
 * text is on one line; what is empty is absent.
 */
export type EuFields = Readonly<Record<string, string | undefined>>;

/** A part of a party: its own fields, its remarks, and the contacts of an address. */
export interface EuPart {
  readonly fields: EuFields;
  readonly remarks: readonly string[];
  readonly contacts: readonly { readonly key: string; readonly value: string }[];
}

export interface EuRecord {
  /** Where it stands, from 1. */
  readonly line: number;
  readonly entity: EuFields;
  readonly subjectType?: string;
  readonly remarks: readonly string[];
  readonly regulations: readonly EuFields[];
  readonly names: readonly EuPart[];
  readonly addresses: readonly EuPart[];
  readonly births: readonly EuPart[];
  readonly identifications: readonly EuPart[];
  readonly citizenships: readonly EuPart[];
}
