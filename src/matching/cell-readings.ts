import type { NameKind } from '../names/name-words.ts';
import { craftNames } from './names-in-cell/craft-names.ts';
import { upToLegalForm } from './names-in-cell/legal-border.ts';
import { onOneLine } from './names-in-cell/name-shape.ts';
import { writtenNames } from './written-names.ts';

const ALL_KINDS: readonly NameKind[] = ['person', 'organisation', 'craft'];

type Readings = ReadonlyMap<string, ReadonlySet<NameKind>>;

/** What a cell may say for names of each kind, likeliest first. */
export function readingsOf(cell: string): Readings {
  return readingsOfNames(writtenNames(cell));
}

/** The same of a cell of nothing but plain words, see `plainWords`: it is one name. */
export function readingsOfWords(cell: string): Readings {
  return readingsOfNames([cell]);
}

function readingsOfNames(names: readonly string[]): Readings {
  const readings = new Map<string, Set<NameKind>>();
  const add = (text: string, kinds: readonly NameKind[]) => {
    readings.set(text, new Set([...(readings.get(text) ?? []), ...kinds]));
  };
  for (const name of names) add(name, ALL_KINDS);
  for (const name of names.map(onOneLine)) {
    // Some forms are syllables of Korean names: Doo, Too.
    const firm = upToLegalForm(name);
    if (firm !== undefined) add(firm, ['organisation']);
    for (const craft of craftNames(name)) add(craft, ['craft']);
  }
  return readings;
}
