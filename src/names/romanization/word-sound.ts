import { EQUIVALENT_NAMES } from './equivalent-name-table.ts';
import { ROMANIZATION_RULES } from './romanization-rules.ts';

const CACHE_LIMIT = 200_000;
const LATIN_WORD = /^[a-z]{2,40}$/u;
const sounds = new Map<string, string>();
let equivalents: ReadonlyMap<string, string> | undefined;

/**
 * A folded Latin word in the one form that all its romanizations share: `dmitriy` and `dmitrii`,
 * `andreyev` and `andreev`, `mohammed` and `muhammad`. Undefined for other scripts and for digits.
 */
export function wordSound(word: string): string | undefined {
  if (!LATIN_WORD.test(word)) return undefined;
  let sound = sounds.get(word);
  if (sound === undefined) {
    equivalents ??= readEquivalents();
    const spelt = spell(word);
    sound = equivalents.get(word) ?? equivalents.get(spelt) ?? spelt;
    if (sounds.size >= CACHE_LIMIT) sounds.clear();
    sounds.set(word, sound);
  }
  return sound;
}

function spell(word: string): string {
  return ROMANIZATION_RULES.reduce((text, { from, to }) => text.replace(from, to), word);
}

/** Each spelling of a row, and the form that the rules give it, has the sound of the row's first. */
function readEquivalents(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of EQUIVALENT_NAMES.trim().split('\n')) {
    const spellings = row.split(' ');
    const first = spell(spellings[0] ?? '');
    for (const spelling of spellings) {
      names.set(spelling, first);
      if (!names.has(spell(spelling))) names.set(spell(spelling), first);
    }
  }
  return names;
}
