import type { Part } from '../../names/organisation/parts.ts';
import { classesOfParts } from '../../names/organisation/word-weight.ts';
import { lettersHash } from './text-hash.ts';

/** The distinct words of a name that count in any comparison: its own, and common ones. */
export interface CountedWords {
  readonly own: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** Words that count for little, unless the other name has them as its own. */
  readonly others: ReadonlySet<string>;
}

/** `initials` of other words are left out: they vanish where the other name has none. */
export function countedWords(parts: readonly Part[], initials: readonly string[]): CountedWords {
  const classes = classesOfParts(parts);
  const own = new Set<string>();
  const common = new Set<string>();
  const others = new Set<string>();
  for (const [word, kind] of classes) {
    if (initials.includes(word)) continue;
    if (kind === 'name') own.add(word);
    else if (kind === 'generic' || kind === 'country') common.add(word);
    else others.add(word);
  }
  return { own, common, others };
}

/** A number that names share with the same letters but for legal forms and little words. */
export function writtenLetters(parts: readonly Part[]): number {
  let sum = 0;
  for (const { kind, written } of parts) {
    if (kind === 'little' || kind === 'legal') continue;
    sum = (sum + lettersHash(written.replaceAll(' ', ''))) >>> 0;
  }
  return sum;
}
