import type { WordModel } from './letter-model.ts';

/** What may stand before the vowel of a mora in Hepburn romanization. */
const ONSETS: ReadonlySet<string> = new Set([
  '',
  ...'k ky g gy s sh z j t ch ts d n ny h hy f b by p py m my y r ry w'.split(' '),
]);
/** Codes of a, e, i, o and u. */
const VOWELS: ReadonlySet<number> = new Set([97, 101, 105, 111, 117]);
/** Morae of the language that names use, for the smoothing of those that the tables have not. */
const MORAE_KNOWN = 110;
const LONGEST = 8;

/**
 * The morae of a romanized word: `shinji` shi, n, ji; the first half of a long consonant is `q`.
 * Undefined where a word is no chain of morae, as `kim`.
 */
export function moraeOf(word: string): readonly string[] | undefined {
  const morae: string[] = [];
  let at = 0;
  while (at < word.length) {
    let vowel = at;
    while (vowel < word.length && !VOWELS.has(word.charCodeAt(vowel))) vowel++;
    const onset = word.slice(at, vowel);
    if (vowel === word.length) return onset === 'n' ? [...morae, 'n'] : undefined;
    const first = ONSETS.has(onset) ? '' : moraBefore(onset);
    if (first === undefined) return undefined;
    if (first !== '') morae.push(first);
    morae.push(word.slice(first === '' ? at : at + 1, vowel + 1));
    at = vowel + 1;
  }
  return morae;
}

/** The mora that the first of several consonants stands for. */
function moraBefore(onset: string): string | undefined {
  const rest = onset.slice(1);
  if (!ONSETS.has(rest)) return undefined;
  if (onset.startsWith('n')) return 'n';
  return onset.charAt(0) === rest.charAt(0) || onset === 'tch' ? 'q' : undefined;
}

/**
 * Learns from Japanese names how they are built: the number of morae, the first mora and the later
 * ones. A word that is no chain of morae (Kim, Park, Cheol) has probability 0, so that few Korean
 * syllables count as Japanese.
 */
export function learnMorae(names: Iterable<string>): WordModel {
  const starts = new Map<string, number>();
  const others = new Map<string, number>();
  const lengths = new Array<number>(LONGEST + 1).fill(0.1);
  let startCount = 0;
  let otherCount = 0;
  for (const name of names) {
    const morae = moraeOf(name) ?? [];
    for (const [at, mora] of morae.entries()) {
      const counts = at === 0 ? starts : others;
      counts.set(mora, (counts.get(mora) ?? 0) + 1);
    }
    if (morae.length === 0) continue;
    startCount++;
    otherCount += morae.length - 1;
    lengths[morae.length] = (lengths[morae.length] ?? 0) + 1;
  }
  return (word) => {
    const morae = moraeOf(word);
    if (!morae) return 0;
    let probability = (lengths[morae.length] ?? 0) / startCount;
    for (const [at, mora] of morae.entries()) {
      probability *=
        at === 0
          ? ((starts.get(mora) ?? 0) + 0.5) / (startCount + 0.5 * MORAE_KNOWN)
          : ((others.get(mora) ?? 0) + 0.5) / (otherCount + 0.5 * MORAE_KNOWN);
    }
    return probability;
  };
}
