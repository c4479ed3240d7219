import { beforeMojibake } from '../../foundation/mojibake.ts';
import type { Role } from '../../input/subject.ts';
import { writtenWords } from '../../names/korean/arrangement.ts';
import {
  mayReadAsKorean,
  type Readability,
  readabilityOf,
} from '../../names/korean/readability.ts';
import { acronymsOf, initialsBeside } from '../../names/organisation/acronym.ts';
import { isKoreanPiece } from '../../names/organisation/korean-word.ts';
import { isKorean, type Run, runsOf } from '../../names/organisation/organisation-name.ts';
import { type Part, partsApart } from '../../names/organisation/parts.ts';
import { splitServantNames } from '../../names/romanization/name-particles.ts';
import { plainWords } from '../names-in-cell/plain-word.ts';
import type { NameIndex } from './name-index.ts';
import type { Supported } from './person-index.ts';
import { lettersHash } from './text-hash.ts';

/** A word of a plain name. */
interface PlainWord {
  readonly text: string;
  readonly letters: number;
  /** What it may be in a Korean name, as it is written. */
  readonly readability: Readability;
  /** Its parts in a name of an organisation; undefined where these depend on its neighbours. */
  readonly parts: readonly Part[] | undefined;
  /** Whether it is one part, a word of an organisation's own. */
  readonly own: boolean;
  /** Whether it may be a Korean word by itself, and a piece of one. */
  readonly run: boolean;
  readonly piece: boolean;
}

/** What was left out of a search, and is to be asked of the prepared name. */
export interface LeftOut {
  readonly korean: boolean;
  readonly organisation: boolean;
}

const MOST_PIECES = 8;
const MOST_KEPT = 40_000;
const SERVANT = /^abd/u;
/** Names of fewer words have no initials of others beside them and no acronym. */
const FEWEST_FOR_INITIALS = 4;

/**
 * Searches for names that are nothing but Latin words, as most are, by what is remembered of each word:
 * the name itself is never prepared. It finds what `NameIndex.find` finds.
 */
export class PlainNames {
  readonly #index: NameIndex;
  readonly #pieces = new Map<string, readonly PlainWord[] | undefined>();

  constructor(index: NameIndex) {
    this.#index = index;
  }

  /**
   * Adds the numbers of listed names that the cell may hold to `found`; undefined for a cell that is no
   * plain name, for which nothing was done.
   */
  find(
    cell: string,
    role: Role,
    supported: Supported | undefined,
    found: Set<number>,
  ): LeftOut | undefined {
    const words = this.#wordsOf(cell);
    if (!words || words.length < 2) return undefined;
    const texts = words.map(({ text }) => text);
    let letters = 0;
    for (const word of words) letters = (letters + word.letters) >>> 0;
    const index = this.#index;
    index.findLetters('person', letters, found);
    index.findLetters('organisation', letters, found);
    if (role === 'organisation') index.findLetters('craft', letters, found);
    const core = texts.some((text) => SERVANT.test(text)) ? splitServantNames(texts) : texts;
    index.findPersons(core, supported, found);
    const parts = partsOf(words);
    if (parts) {
      const runs = runsWithin(words, parts);
      const isShort = texts.length < FEWEST_FOR_INITIALS;
      const ofOwn = isShort && words.every(({ own }) => own);
      const searched = ofOwn
        ? index.searchedOfOwn(texts, letters, runs)
        : index.searched(texts, {
            parts,
            initials: isShort ? [] : initialsBeside(texts),
            acronyms: isShort ? [] : acronymsOf(texts, parts),
            runs,
          });
      index.organisations.find(searched, found);
    }
    const korean = !index.findKoreansByWords(words, supported, found) && mayReadAsKorean(words);
    return { korean, organisation: parts === undefined };
  }

  #wordsOf(cell: string): readonly PlainWord[] | undefined {
    const words: PlainWord[] = [];
    const pieces = cell.split(' ');
    if (pieces.length > MOST_PIECES || beforeMojibake(cell) !== undefined) return undefined;
    for (const piece of pieces) {
      const some = this.#read(piece);
      if (!some) return undefined;
      words.push(...some);
    }
    return words;
  }

  #read(piece: string): readonly PlainWord[] | undefined {
    const known = this.#pieces.get(piece);
    if (known || this.#pieces.has(piece)) return known;
    // A piece cut out of a file's text would keep that text in memory.
    const copy = Buffer.from(piece).toString();
    const words = readPiece(copy);
    if (this.#pieces.size >= MOST_KEPT) this.#pieces.clear();
    this.#pieces.set(copy, words);
    return words;
  }
}

function readPiece(piece: string): readonly PlainWord[] | undefined {
  const texts = plainWords(piece);
  // With the marks that the Korean systems read, and without.
  const writings = writtenWords(piece).map(({ words }) => words);
  if (!texts || writings.some((words) => words.length !== texts.length)) return undefined;
  return texts.map((text, at) => {
    const parts = partsApart(text);
    const apart = parts?.some(isKorean) ? undefined : parts;
    return {
      text,
      letters: lettersHash(text),
      readability: readabilityOf([text, ...writings.flatMap((words) => words[at] ?? [])]),
      parts: apart,
      own: apart?.length === 1 && apart.every(isOwnAsWritten),
      run: apart !== undefined && runsOf(apart, false).length > 0,
      piece: apart?.some(({ kind, written }) => kind === 'name' && isKoreanPiece(written)) ?? false,
    };
  });
}

function isOwnAsWritten({ kind, written, words }: Part): boolean {
  return kind === 'name' && words.length === 1 && words[0] === written;
}

function partsOf(words: readonly PlainWord[]): readonly Part[] | undefined {
  const all: Part[] = [];
  for (const { parts } of words) {
    if (!parts) return undefined;
    all.push(...parts);
  }
  return all;
}

function runsWithin(words: readonly PlainWord[], parts: readonly Part[]): readonly Run[] {
  const some = words.some(({ run, piece }, at) => run || (piece && words[at + 1]?.piece));
  return some ? runsOf(parts, false) : [];
}
