import type { Entry } from '../entry.ts';
import { FIELD_NAMES, FIELDS, type FieldName, type FieldValues } from './fields.ts';
import { compareRemarks } from './remark-changes.ts';
import { compareValues, type ValueChanges } from './value-changes.ts';

/** A field of the structured ones, or what is left of the raw remarks. */
export type DiffField = FieldName | 'remarks';

type DiffValues = FieldValues & { readonly remarks: string };

/** What changed in one field: at least one value was added, removed or altered. */
export type FieldChange = {
  readonly [Name in DiffField]: { readonly field: Name } & ValueChanges<DiffValues[Name]>;
}[DiffField];

/** How two lists are to be compared. */
export interface Comparability {
  /** Both lists print the same things in the same fields. */
  readonly sameLayout: boolean;
  /** Fields that only one of the two lists gives, and which are not compared. */
  readonly notCompared: ReadonlySet<FieldName>;
}

/** The changes between two versions of an entry, field by field; none when they say the same. */
export function compareEntries(
  older: Entry,
  newer: Entry,
  { sameLayout, notCompared }: Comparability,
): FieldChange[] {
  const changes: FieldChange[] = FIELD_NAMES.flatMap((field) =>
    notCompared.has(field) ? [] : compareField(field, older, newer),
  );
  const remarks = compareRemarks(older, newer, sameLayout);
  if (remarks) changes.push({ field: 'remarks', ...remarks });
  return changes;
}

function compareField<Name extends FieldName>(field: Name, older: Entry, newer: Entry) {
  const { values, likeness } = FIELDS[field];
  const changes = compareValues<FieldValues[Name]>(values(older), values(newer), likeness);
  // The compiler does not see that a name and the values of its field belong together.
  return changes ? [{ field, ...changes } as unknown as FieldChange] : [];
}
