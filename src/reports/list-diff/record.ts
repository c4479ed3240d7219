import type { FieldChange } from '../../lists/diff/entry-changes.ts';
import type { ChangedEntry, ListCopy, ListDiff, SingleEntry } from '../../lists/diff/list-diff.ts';
import { entryRecord } from '../list-entry/record.ts';
import { SCHEMA_VERSION } from '../record-parts.ts';

/**
 * A comparison of two copies of a list as the objects that ndjson prints, one a line: the added
 * entries, the removed and the changed ones, each kind in the order of ids, and at the end the
 * summary, so that a file that was cut off is told from a whole one. They are made one by one.
 */
export function* diffRecords(diff: ListDiff): Generator<object> {
  for (const single of diff.added) yield singleRecord('added', single);
  for (const single of diff.removed) yield singleRecord('removed', single);
  for (const changed of diff.changed) yield changedRecord(changed);
  yield diffSummaryRecord(diff);
}

function singleRecord(kind: 'added' | 'removed', { entry, renumbered }: SingleEntry): object {
  const number = kind === 'added' ? { perhapsBefore: renumbered } : { perhapsNow: renumbered };
  return { kind, schemaVersion: SCHEMA_VERSION, ...number, entry: entryRecord(entry) };
}

function changedRecord({ newer, changes }: ChangedEntry): object {
  const { list, id, name, type, programs } = newer;
  return {
    kind: 'changed',
    schemaVersion: SCHEMA_VERSION,
    entry: { list, id, name, type, programs },
    changes: changes.map(changeRecord),
  };
}

function changeRecord({ field, added, removed, altered }: FieldChange): object {
  return { field, added, removed, altered: altered.map(({ from, to }) => ({ from, to })) };
}

/** The last line, and all that a reader of counts wants. */
function diffSummaryRecord(diff: ListDiff): object {
  return {
    kind: 'summary',
    schemaVersion: SCHEMA_VERSION,
    older: copyRecord(diff.older),
    newer: copyRecord(diff.newer),
    added: diff.added.length,
    removed: diff.removed.length,
    changed: diff.changed.length,
    unchanged: diff.unchanged,
    perhapsRenumbered: diff.added.filter(({ renumbered }) => renumbered !== undefined).length,
    byProgram: diff.byProgram.map(({ program, added, removed, changed }) => ({
      program,
      added,
      removed,
      changed,
    })),
    notCompared: diff.notCompared,
  };
}

function copyRecord({ name, format, date, sha256, entries }: ListCopy): object {
  return { name, format, date, sha256, entries };
}
