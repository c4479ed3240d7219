import { HaechiError } from '../../foundation/haechi-error.ts';
import type { Entry } from '../entry.ts';
import { compareIds, compareTexts } from '../entry-order.ts';
import type { LoadedList } from '../loaded-list.ts';
import { comparabilityOf } from './comparability.ts';
import { compareEntries } from './entry-changes.ts';
import type {
  ChangedEntry,
  DiffCounts,
  ListCopy,
  ListDiff,
  ProgramCounts,
  SingleEntry,
} from './list-diff.ts';
import { findRenumbered } from './renumbered.ts';

/**
 * Compares two copies of a list, entry by entry of the same id. Of entries that did not change only
 * their number is kept, so that the memory of the result grows with the changes.
 *
 * Throws USAGE for copies of different lists, LIST where an id stands twice in one of them, and
 * INTERNAL should the counts not add up.
 */
export function diffLists(older: LoadedList, newer: LoadedList): ListDiff {
  const comparability = comparabilityOf(older, newer);
  const before = indexOf(older);
  const after = indexOf(newer);
  const added: Entry[] = [];
  const changed: ChangedEntry[] = [];
  let unchanged = 0;
  for (const entry of newer.entries) {
    const position = before.get(entry.id);
    const old = position === undefined ? undefined : older.entries.at(position);
    if (old === undefined) {
      added.push(entry);
      continue;
    }
    const changes = compareEntries(old, entry, comparability);
    if (changes.length > 0) changed.push({ older: old, newer: entry, changes });
    else unchanged++;
  }
  const removed: Entry[] = [];
  for (const entry of older.entries) if (!after.has(entry.id)) removed.push(entry);
  const renumbered = findRenumbered(removed, added);
  const diff: ListDiff = {
    older: copyOf(older),
    newer: copyOf(newer),
    added: singles(added, renumbered.from),
    changed: changed.sort((a, b) => compareIds(a.newer.id, b.newer.id)),
    removed: singles(removed, renumbered.to),
    unchanged,
    byProgram: countByProgram(added, changed, removed),
    notCompared: [...comparability.notCompared],
  };
  checkCounts(diff);
  return diff;
}

/** Where each entry stands in its list. */
function indexOf({ entries, path }: LoadedList): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  let position = 0;
  for (const { id } of entries) {
    if (positions.has(id)) {
      throw new HaechiError('LIST', `entry ${id} stands here a second time`, {
        place: { file: path },
        cure: 'two copies are compared by their ids; give every entry an id of its own',
      });
    }
    positions.set(id, position++);
  }
  return positions;
}

function copyOf({ name, format, path, date, sha256, entries }: LoadedList): ListCopy {
  return { name, format, path, date, sha256, entries: entries.length };
}

function singles(entries: readonly Entry[], ids: ReadonlyMap<string, string>): SingleEntry[] {
  return [...entries]
    .sort((a, b) => compareIds(a.id, b.id))
    .map((entry) => {
      const renumbered = ids.get(entry.id);
      return renumbered === undefined ? { entry } : { entry, renumbered };
    });
}

function countByProgram(
  added: readonly Entry[],
  changed: readonly ChangedEntry[],
  removed: readonly Entry[],
): ProgramCounts[] {
  const counts = new Map<string, { added: number; changed: number; removed: number }>();
  const count = (programs: readonly string[], kind: keyof DiffCounts) => {
    for (const program of new Set(programs.length === 0 ? [''] : programs)) {
      const sums = counts.get(program) ?? { added: 0, changed: 0, removed: 0 };
      sums[kind]++;
      counts.set(program, sums);
    }
  };
  for (const { programs } of added) count(programs, 'added');
  for (const { older, newer } of changed) count([...older.programs, ...newer.programs], 'changed');
  for (const { programs } of removed) count(programs, 'removed');
  return [...counts]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([program, sums]) => ({ program, ...sums }));
}

/** Every entry of both lists is told as exactly one of the four. */
function checkCounts({ older, newer, added, changed, removed, unchanged }: ListDiff): void {
  const same = changed.length + unchanged;
  if (added.length + same === newer.entries && removed.length + same === older.entries) return;
  throw new HaechiError(
    'INTERNAL',
    `${added.length} added, ${changed.length} changed, ${removed.length} removed and ${unchanged} unchanged entries do not make up lists of ${older.entries} and ${newer.entries}`,
  );
}
