import { letterSet } from '../../foundation/letter-set.ts';

/** What is written for what in a folded word. */
export interface SpellingRule {
  readonly from: RegExp;
  readonly to: string;
  /** It leaves a word without any of these letters as it is: most rules need not be tried on most words. */
  readonly letters: string;
}

const sets = new Map<SpellingRule, number>();

/** Applies the rules one after the other to a folded Latin word. */
export function applyRules(word: string, rules: readonly SpellingRule[]): string {
  let text = word;
  let letters = letterSet(word);
  for (const rule of rules) {
    if ((letters & setOf(rule)) === 0) continue;
    const changed = text.replace(rule.from, rule.to);
    if (changed === text) continue;
    text = changed;
    letters = letterSet(text);
  }
  return text;
}

function setOf(rule: SpellingRule): number {
  let set = sets.get(rule);
  if (set === undefined) {
    set = letterSet(rule.letters);
    sets.set(rule, set);
  }
  return set;
}
