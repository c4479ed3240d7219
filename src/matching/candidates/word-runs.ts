import { hashOf, joinedHash } from './text-hash.ts';

/** Neighbouring words written as one, two and more, at most so many, with the number of words in each. */
export function* runsOf(words: readonly string[], most: number) {
  for (let from = 0; from < words.length; from++) {
    let text = words[from] ?? '';
    const end = Math.min(words.length, from + most);
    for (let to = from + 1; to < end; to++) {
      text += words[to] ?? '';
      yield { text, pieces: to - from + 1 };
    }
  }
}

/** The same runs, by the hashes of their texts alone. */
export function eachRunHash(
  words: readonly string[],
  most: number,
  each: (hash: number) => void,
): void {
  for (let from = 0; from < words.length; from++) {
    let hash = hashOf(words[from] ?? '');
    const end = Math.min(words.length, from + most);
    for (let to = from + 1; to < end; to++) {
      const next = words[to] ?? '';
      hash = joinedHash(hash, hashOf(next), next.length);
      each(hash);
    }
  }
}
