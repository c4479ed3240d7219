import { SHORT_NAMES } from './short-name-table.ts';
import { wordSound } from './word-sound.ts';

let fullNames: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The sounds of the given names that a folded word may be short for; empty for most words. */
export function fullNamesOf(word: string): ReadonlySet<string> {
  fullNames ??= readShortNames();
  return fullNames.get(word) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function readShortNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const row of SHORT_NAMES.trim().split('\n')) {
    const [full = '', ...shorts] = row.split(' ');
    for (const short of shorts) {
      const fulls = names.get(short) ?? new Set();
      names.set(short, fulls.add(wordSound(full) ?? full));
    }
  }
  return names;
}
