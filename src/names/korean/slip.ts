import { RecentMap } from '../../foundation/recent-map.ts';
import { piecesFromStart, piecesToEnd } from './composition.ts';
import { type Cutting, MOST_SYLLABLES, readGivenName } from './segmentation.ts';
import { isPlain } from './spelling-tree.ts';
import { makeSyllable, type Syllable } from './syllable.ts';
import { modelOf, type Place } from './syllable-model.ts';
import { latin } from './systems/latin.ts';

/** Letters that a reader or a machine takes for one another, as they stand for what was meant. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['l', 'i'],
  ['1', 'i'],
  ['1', 'l'],
  ['0', 'o'],
  ['5', 's'],
];
const MOST_LOOK_ALIKES = 64;
/** A spelling has to be this usual for a slip of it to be thought of. */
const USUAL = 0.02;
const SHORTEST_REPAIRED = 2;
const SHORTEST_WRITTEN = 2;
/** In a shorter word one letter is a third of it, and the word another: unless it is no word, as Jng. */
const SHORTEST_WORD = 4;
/** There are few surnames, and whole given names behind them. */
const SHORTEST_SURNAME = 3;
const UNSPEAKABLE = /^[^aeiouy]{2,}$/u;
const LONGEST_WORD = 14;
const MOST_CUTTINGS = 4;
const MOST_KEPT = 2_000;
const MOST_PIECES_KEPT = 16_000;

/**
 * Readings of a word that has none as it stands, after one letter was put right: exchanged, left out,
 * added, changed (Damerau, 1964), or taken for one that looks like it (ln for In). One syllable of
 * each reading is a repaired one. Empty where one letter is not enough.
 */
export function repairGivenName(word: string): readonly Cutting[] {
  return givenNames.get(word) ?? givenNames.set(word, tryGivenName(word));
}

function tryGivenName(word: string): readonly Cutting[] {
  if (word.length > LONGEST_WORD) return [];
  if (word.length < SHORTEST_WORD && !UNSPEAKABLE.test(word)) return [];
  const found: Cutting[] = [];
  const [heads, tails] = [pieceCounts(word, false), pieceCounts(word, true)];
  for (let from = 0; from < word.length; from++) {
    for (let end = from + SHORTEST_WRITTEN; end <= word.length; end++) {
      const pieces = (heads[from] ?? MOST_SYLLABLES) + (tails[end] ?? MOST_SYLLABLES) + 1;
      if (pieces <= MOST_SYLLABLES) found.push(...repairPiece(word, from, end));
    }
  }
  const evidence = (cutting: Cutting) =>
    cutting.reduce((sum, { logEvidence }) => sum + logEvidence, 0);
  return found.sort((a, b) => evidence(b) - evidence(a)).slice(0, MOST_CUTTINGS);
}

/** A surname with one letter put right. */
export function repairSurname(word: string): Syllable | undefined {
  const known = surnames.get(word);
  if (known !== undefined) return known ?? undefined;
  const usable = word.length >= SHORTEST_SURNAME && word.length <= LONGEST_WORD;
  return surnames.set(word, (usable && repair(word, 'surname')) || null) ?? undefined;
}

/** The word with its letters between two places as a repaired syllable. */
function repairPiece(word: string, from: number, end: number): readonly Cutting[] {
  const syllable = repaired(word.slice(from, end));
  if (!syllable) return [];
  const heads = from === 0 ? [[]] : readGivenName(latin, [word.slice(0, from)]);
  const tails = end === word.length ? [[]] : readGivenName(latin, [word.slice(end)]);
  return join(heads, syllable, tails);
}

/**
 * The fewest pieces that the word up to each place can be cut into, or from there to its end; more than
 * there may be where it cannot.
 */
function pieceCounts(word: string, toEnd: boolean): readonly number[] {
  const composition = isPlain(word) ? latin.composition?.('given') : undefined;
  if (!composition) return Array.from(word, () => 0).concat(0);
  return toEnd ? piecesToEnd(composition, word) : piecesFromStart(composition, word);
}

const pieces = new RecentMap<string, Syllable | null>(MOST_PIECES_KEPT);

function repaired(piece: string): Syllable | undefined {
  const known = pieces.get(piece);
  if (known !== undefined) return known ?? undefined;
  return pieces.set(piece, repair(piece, 'given') ?? null) ?? undefined;
}

const givenNames = new RecentMap<string, readonly Cutting[]>(MOST_KEPT);
const surnames = new RecentMap<string, Syllable | null>(MOST_KEPT);

function join(
  heads: readonly Cutting[],
  syllable: Syllable,
  tails: readonly Cutting[],
): readonly Cutting[] {
  return heads
    .flatMap((head) => tails.map((tail) => [...head, syllable, ...tail]))
    .filter(({ length }) => length <= MOST_SYLLABLES);
}

/** The word with letters and digits exchanged for those that they may have been, in every way. */
export function lookAlikes(word: string): readonly string[] {
  let writings = [''];
  for (const letter of word) {
    const meant = LOOK_ALIKES.filter(([seen]) => seen === letter).map(([, other]) => other);
    writings = writings
      .flatMap((head) => [letter, ...meant].map((one) => head + one))
      .slice(0, MOST_LOOK_ALIKES);
  }
  return writings.filter((writing) => writing !== word);
}

/** The usual spellings one slip away, as one syllable. */
function repair(piece: string, place: Place): Syllable | undefined {
  const { index, longest } = spellingsBySlip(place);
  if (piece.length > longest + 1) return undefined;
  const likelihoods = new Map<string, number>();
  const near = new Set(keysOf(piece).flatMap((key) => index.get(key) ?? []));
  for (const spelling of near) {
    if (!isOneSlip(piece, spelling)) continue;
    for (const [form, weight] of modelOf(place).spellings.get(spelling) ?? []) {
      likelihoods.set(form, Math.max(likelihoods.get(form) ?? 0, weight));
    }
  }
  return likelihoods.size === 0 ? undefined : makeSyllable(piece, place, 'latin', likelihoods);
}

interface SpellingsBySlip {
  readonly index: ReadonlyMap<string, readonly string[]>;
  /** Letters of the longest of them. */
  readonly longest: number;
}

const indexes = new Map<Place, SpellingsBySlip>();

/** The usual spellings by themselves and by themselves less a letter (Garbe, 2012). */
function spellingsBySlip(place: Place): SpellingsBySlip {
  const known = indexes.get(place);
  if (known) return known;
  const index = new Map<string, string[]>();
  let longest = 0;
  for (const [spelling, forms] of modelOf(place).spellings) {
    if (spelling.length < SHORTEST_REPAIRED || Math.max(...forms.values()) < USUAL) continue;
    longest = Math.max(longest, spelling.length);
    for (const key of keysOf(spelling)) {
      const spellings = index.get(key);
      if (spellings) spellings.push(spelling);
      else index.set(key, [spelling]);
    }
  }
  const bySlip = { index, longest };
  indexes.set(place, bySlip);
  return bySlip;
}

function keysOf(text: string): readonly string[] {
  return [text, ...[...text].map((_, at) => text.slice(0, at) + text.slice(at + 1))];
}

/** Whether one letter added, left out or changed, or two neighbours exchanged, make `b` of `a`. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) <= SHORTEST_REPAIRED) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  const [x, y] = [a.slice(head), b.slice(head)];
  if (x.length === y.length) {
    const exchanged = x.length > 1 && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
    return exchanged || x.slice(1) === y.slice(1);
  }
  return x.length > y.length ? x.slice(1) === y : x === y.slice(1);
}
