import { RecentMap } from '../../foundation/recent-map.ts';
import { EQUIVALENT_NAMES } from './equivalent-name-table.ts';
import { ROMANIZATION_RULES } from './romanization-rules.ts';
import { applyRules } from './spelling-rule.ts';

const MOST_KEPT = 8_000;
const LATIN_WORD = /^[a-z]{2,40}$/u;
const sounds = new RecentMap<string, string>(MOST_KEPT);
let equivalents: ReadonlyMap<string, string> | undefined;

/**
 * A folded Latin word in the one form that all its romanizations share: `dmitriy` and `dmitrii`,
 * `andreyev` and `andreev`, `mohammed` and `muhammad`. Undefined for other scripts and for digits.
 */
export function wordSound(word: string): string | undefined {
  if (!LATIN_WORD.test(word)) return undefined;
  let sound = sounds.get(word);
  if (sound === undefined) {
    const spelt = spell(word);
    const common = equivalentOf(word, spelt);
    sound = common === undefined ? spelt : spell(common);
    sounds.set(word, sound);
  }
  return sound;
}

/** The first spelling of a name with many, as the table of them has it; any other word as it is. */
export function commonSpelling(word: string): string {
  return equivalentOf(word, spell(word)) ?? word;
}

function equivalentOf(word: string, spelt: string): string | undefined {
  equivalents ??= readEquivalents();
  return equivalents.get(word) ?? equivalents.get(spelt);
}

/** What the rules make of a folded word. */
export function spell(word: string): string {
  return applyRules(word, ROMANIZATION_RULES);
}

/** Each spelling of a row, and the form that the rules give it, with the row's first. */
function readEquivalents(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of EQUIVALENT_NAMES.trim().split('\n')) {
    const spellings = row.split(' ');
    const first = spellings[0] ?? '';
    for (const spelling of spellings) {
      names.set(spelling, first);
      if (!names.has(spell(spelling))) names.set(spell(spelling), first);
    }
  }
  return names;
}
