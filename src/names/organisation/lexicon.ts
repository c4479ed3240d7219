import { RecentMap } from '../../foundation/recent-map.ts';
import { hasKoreanShape } from './korean-shape.ts';
import { indexLexicon, type LexiconIndex, type LexiconWord } from './lexicon-index.ts';
import { romanSkeleton } from './roman-skeleton.ts';

/** No shorter word or phrase is taken for a romanization: too many are something else. */
const SHORTEST_ROMANIZED = 4;
const MOST_KEPT = 4_000;

// Only a run that meets the name of an organisation pays for reading the table.
let index: LexiconIndex | undefined;

function lexicon(): LexiconIndex {
  index ??= indexLexicon();
  return index;
}

/** The word that this English, hangul, hanja or romanized word or phrase is; folded. */
export function lookUp(word: string): LexiconWord | undefined {
  return lexicon().exact.get(word) ?? lookUpRomanized(word);
}

/** Whether the lexicon has the word as it stands, not as a romanization. */
export function isKnown(word: string): boolean {
  return lexicon().exact.has(word);
}

/** The single English words of the lexicon that tell little. */
export function commonEnglishWords(): readonly (readonly [string, LexiconWord])[] {
  return [...lexicon().exact].filter(
    ([word, { kind }]) => kind !== 'name' && /^[a-z]+$/u.test(word),
  );
}

/** The word or phrase as a romanized Korean one. */
export function lookUpRomanized(word: string): LexiconWord | undefined {
  if (!isRoman(word)) return undefined;
  return lexicon().romanized.get(word.split(' ').map(skeletonOf).join(' '));
}

/** Words of the longest phrase of the lexicon that begins with this word; 1 where there is none. */
export function longestPhrase(first: string): number {
  const { phraseLengths } = lexicon();
  const romanized = isRoman(first) ? phraseLengths.get(`~${skeletonOf(first)}`) : undefined;
  return Math.max(phraseLengths.get(first) ?? 1, romanized ?? 1);
}

/** Letters of the longest hangul or hanja word of the lexicon. */
export function longestWord(): number {
  return lexicon().longest;
}

function isRoman(word: string): boolean {
  return (
    word.length >= SHORTEST_ROMANIZED && word.split(' ').every((part) => hasKoreanShape(part, 4))
  );
}

const skeletons = new RecentMap<string, string>(MOST_KEPT);

function skeletonOf(word: string): string {
  let skeleton = skeletons.get(word);
  if (skeleton === undefined) {
    skeleton = romanSkeleton(word);
    skeletons.set(word, skeleton);
  }
  return skeleton;
}
