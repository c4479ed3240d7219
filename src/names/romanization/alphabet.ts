/** An alphabet with the Latin letters that stand for its own. */
export interface Alphabet {
  /** A folded word in it. */
  readonly word: RegExp;
  /** What letters together say; applied before the letters, in this order. */
  readonly rules: readonly (readonly [from: RegExp, to: string])[];
  /** A letter to Latin ones, lower case, without marks and apostrophes. */
  readonly letters: Readonly<Record<string, string>>;
  /** Folded words in it and what they become. */
  readonly examples: readonly (readonly [word: string, latin: string])[];
}

/** A folded word of the alphabet in Latin letters; any other word as it is. */
export function romanizeWith({ word: ofAlphabet, rules, letters }: Alphabet, word: string): string {
  if (!ofAlphabet.test(word)) return word;
  const said = rules.reduce((text, [from, to]) => text.replace(from, to), word);
  return [...said].map((letter) => letters[letter] ?? letter).join('');
}
