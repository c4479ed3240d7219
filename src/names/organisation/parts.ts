import { RecentMap } from '../../foundation/recent-map.ts';
import type { LegalForm } from '../legal-form-index.ts';
import type { NameAndForms } from '../legal-forms.ts';
import { romanizeCyrillic } from '../romanization/cyrillic-letters.ts';
import { chineseParts } from './chinese-parts.ts';
import { commonWord, comparedAs, joinsWords } from './common-words.ts';
import { isKnown, longestPhrase, lookUp, lookUpRomanized } from './lexicon.ts';
import type { LexiconWord, WordClass } from './lexicon-index.ts';
import { cutNative } from './native-cut.ts';

/** A word of a company name, or a phrase that stands for one. */
export interface Part {
  readonly kind: WordClass;
  /** As it is written, folded. */
  readonly written: string;
  /** The words that it is compared by: English where the lexicon knows it and it is no name. */
  readonly words: readonly string[];
  /** The hangul that it may stand for by the lexicon; empty for a word of its own. */
  readonly meanings: readonly string[];
}

/** Letters of a compound of romanized Korean and English (Mooyokbank). */
const SHORTEST_COMPOUND = 8;
const LONGEST_COMPOUND = 24;
const SHORTEST_MEMBER = 4;

/**
 * The parts of a company name whose legal forms are cut off: phrases and compounds of the lexicon
 * found, hangul and hanja cut. Forms in doubt stand in front, to be words where the other name has
 * them as such. All words stay where nothing else would be left.
 */
export function partsOf({ words, doubtful }: NameAndForms): readonly Part[] {
  const parts: (readonly Part[])[] = [];
  let rest: string[] = [];
  for (const word of words) {
    const chinese = chineseParts(word);
    if (!chinese) {
      rest.push(...cutNative(romanizeCyrillic(word)));
      continue;
    }
    parts.push(partsWithin(rest), chinese);
    rest = [];
  }
  const all = [...parts, partsWithin(rest)].flat();
  return [...doubtful.map(legalPart), ...weighedOnly(withoutLegalParts(all))];
}

/**
 * The parts of a folded Latin word that is no part of a legal form, which are the same whatever stands
 * beside it; undefined where its neighbours may make a phrase or a little word of it.
 */
export function partsApart(word: string): readonly Part[] | undefined {
  if (longestPhrase(word) > 1 || joinsWords(word, true) || joinsWords(word, false))
    return undefined;
  const found = lookUp(word);
  const parts = found ? [knownPart(word, found)] : unknownParts(word);
  return parts.some(({ kind }) => kind === 'legal') ? undefined : parts;
}

function partsWithin(words: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < words.length; ) {
    const { found, count } = longestAt(words, from);
    const written = words.slice(from, from + count).join(' ');
    if (found) parts.push(knownPart(written, found));
    else parts.push(...unknownParts(written));
    from += count;
  }
  return parts;
}

function legalPart({ words }: LegalForm): Part {
  return { kind: 'legal', written: words.join(' '), words: [words.join('')], meanings: [] };
}

/** Little words are not compared, unless a name has no others. */
function weighedOnly(parts: readonly Part[]): readonly Part[] {
  const classed = parts.map((part, index) =>
    isLittle(part, isWord(parts[index - 1]) && isWord(parts[index + 1]))
      ? { ...part, kind: 'little' as const, words: [] }
      : part,
  );
  return classed.some(({ kind }) => kind !== 'little') ? classed : parts;
}

/** No initial: between initials, too, a single letter is one. */
function isWord(part: Part | undefined): boolean {
  return part !== undefined && part.written.length > 1;
}

function isLittle({ kind, written }: Part, between: boolean): boolean {
  return kind === 'name' && joinsWords(written, between);
}

function longestAt(words: readonly string[], from: number) {
  const most = Math.min(longestPhrase(words[from] ?? ''), words.length - from);
  for (let count = most; count >= 1; count--) {
    const found = lookUp(words.slice(from, from + count).join(' '));
    if (found) return { found, count };
  }
  return { found: undefined, count: 1 };
}

function knownPart(written: string, { kind, word, meanings }: LexiconWord): Part {
  return {
    kind,
    written,
    words: (kind === 'name' ? written : comparedAs(word)).split(' '),
    meanings,
  };
}

const MOST_KEPT = 4_000;
const unknown = new RecentMap<string, readonly Part[]>(MOST_KEPT);

function unknownParts(written: string): readonly Part[] {
  let parts = unknown.get(written);
  if (!parts) {
    parts = compoundParts(written) ?? [singlePart(written)];
    unknown.set(written, parts);
  }
  return parts;
}

/** A word that is not of the Korean lexicon. */
function singlePart(written: string): Part {
  const common = commonWord(written);
  return common
    ? { kind: common.kind, written, words: [common.word], meanings: [] }
    : { kind: 'name', written, words: [written], meanings: [] };
}

/** A compound of a romanized Korean word of the lexicon and an English one, in either order. */
function compoundParts(written: string): readonly Part[] | undefined {
  if (written.length < SHORTEST_COMPOUND || written.length > LONGEST_COMPOUND) return undefined;
  for (let at = SHORTEST_MEMBER; at <= written.length - SHORTEST_MEMBER; at++) {
    const [head, tail] = [written.slice(0, at), written.slice(at)];
    if (!isKnown(head) && !isKnown(tail)) continue;
    const first = isKnown(tail) ? lookUpRomanized(head) : lookUp(head);
    const second = isKnown(tail) ? lookUp(tail) : lookUpRomanized(tail);
    if (first && second && first.kind !== 'name' && second.kind !== 'name') {
      return [knownPart(head, first), knownPart(tail, second)];
    }
  }
  return undefined;
}

const LATIN = /^[\p{Script=Latin} ]+$/u;

/** English ones stay in front: what follows them is rather a part of a name (Joint Venture Bank). */
function withoutLegalParts(parts: readonly Part[]): readonly Part[] {
  let from = 0;
  let to = parts.length;
  while (to > from && parts[to - 1]?.kind === 'legal') to -= 1;
  while (from < to && parts[from]?.kind === 'legal' && !LATIN.test(parts[from]?.written ?? '')) {
    from += 1;
  }
  return from === to ? parts : parts.slice(from, to);
}
