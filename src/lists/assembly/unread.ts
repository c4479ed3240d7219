import type { ListWarning } from '../loaded-list.ts';
import { excerpt } from './excerpt.ts';

/** A value of a field whose values the reader knows by name. */
export const UNKNOWN_VALUES = 'values that are not known';

/** Names that stand in one message. */
const NAMED = 20;
/** UTF-16 units of one name. */
const LONGEST = 80;

/** What a reader met in a file and did not read, or had to guess at, each thing told once. */
export class Unread {
  readonly #kinds = new Map<string, Set<string>>();

  /** @param kind what it is and what became of it: `columns that are not read` */
  add(kind: string, name: string): void {
    const names = this.#kinds.get(kind) ?? new Set();
    this.#kinds.set(kind, names.add(excerpt(name, LONGEST)));
  }

  /** A warning for each kind, in the order in which they were met; its names sorted. */
  warnings(file: string): ListWarning[] {
    return [...this.#kinds].map(([kind, names]) => ({
      file,
      message: `${kind}: ${enumerate([...names].sort(), NAMED)}`,
    }));
  }
}

/** The first `most` names with commas between them, and how many there are beyond. */
export function enumerate(names: readonly string[], most: number): string {
  const rest = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${rest}`;
}
