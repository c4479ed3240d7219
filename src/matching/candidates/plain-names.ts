import { beforeMojibake } from '../../foundation/mojibake.ts';
import { RecentMap } from '../../foundation/recent-map.ts';
import type { Role } from '../../input/subject.ts';
import { writtenWords } from '../../names/korean/arrangement.ts';
import {
  mayReadAsKorean,
  type Readability,
  readabilityOf,
} from '../../names/korean/readability.ts';
import { mayBelongToLegalForm } from '../../names/legal-forms.ts';
import { acronymsOf, initialsBeside } from '../../names/organisation/acronym.ts';
import { isKoreanPiece } from '../../names/organisation/korean-word.ts';
import {
  isKorean,
  LONGEST_RUN,
  type Run,
  runOf,
  runsOf,
} from '../../names/organisation/organisation-name.ts';
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
  /** Whether it may belong to a legal form. */
  readonly form: boolean;
  /** Its parts in a name of an organisation; undefined where these depend on its neighbours. */
  readonly parts: readonly Part[] | undefined;
  /** Whether it is one part, a word of an organisation's own. */
  readonly own: boolean;
  /** As a Korean word by itself, if it may be one; and whether it may be a piece of one. */
  readonly run: Run | undefined;
  readonly piece: boolean;
}

/** What was left out of a search, and is to be asked of the prepared name. */
export interface LeftOut {
  readonly korean: boolean;
  readonly organisation: boolean;
}

const MOST_PIECES = 8;
/** Pieces that were met lately: names of a country have some ten thousand distinct ones. */
const MOST_KEPT = 20_000;
const SERVANT = /^abd/u;
/** Names of fewer words have no initials of others beside them and no acronym. */
const FEWEST_FOR_INITIALS = 4;

/**
 * Searches for names that are nothing but Latin words, as most are, by what is remembered of each word:
 * the name itself is never prepared. It finds what `NameIndex.find` finds.
 */
export class PlainNames {
  readonly #index: NameIndex;
  readonly #pieces = new RecentMap<string, readonly PlainWord[] | null>(MOST_KEPT);

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
    // Of a firm that is called after a person the form is none of the person's names.
    if (role === 'organisation' && words.some(({ form }) => form)) return undefined;
    const texts = words.map(({ text }) => text);
    let letters = 0;
    for (const word of words) letters = (letters + word.letters) >>> 0;
    const index = this.#index;
    index.findLetters('person', letters, found);
    index.findLetters('organisation', letters, found);
    if (role === 'organisation') index.findLetters('craft', letters, found);
    const core = texts.some((text) => SERVANT.test(text)) ? splitServantNames(texts) : texts;
    index.findPersons(core, supported, found);
    const organisation = !this.#findOrganisations(words, texts, letters, found);
    const korean = !index.findKoreansByWords(words, supported, found) && mayReadAsKorean(words);
    return { korean, organisation };
  }

  /** False where the words tell each other's parts, so that nothing was done. */
  #findOrganisations(
    words: readonly PlainWord[],
    texts: readonly string[],
    letters: number,
    found: Set<number>,
  ): boolean {
    const index = this.#index;
    if (words.some(({ parts }) => parts === undefined)) return false;
    const isShort = texts.length < FEWEST_FOR_INITIALS;
    const runs = runsWithin(words);
    if (isShort && words.every(({ own }) => own)) {
      index.organisations.find(index.searchedOfOwn(texts, letters, runs), found);
      return true;
    }
    const parts = words.flatMap((word) => word.parts ?? []);
    const initials = isShort ? [] : initialsBeside(texts);
    const acronyms = isShort ? [] : acronymsOf(texts, parts);
    const searched = index.searched(texts, { parts, initials, acronyms, runs });
    index.organisations.find(searched, found);
    return true;
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
    if (known !== undefined) return known ?? undefined;
    // A piece cut out of a file's text would keep that text in memory.
    const copy = Buffer.from(piece).toString();
    return this.#pieces.set(copy, readPiece(copy) ?? null) ?? undefined;
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
      form: mayBelongToLegalForm(text),
      readability: readabilityOf([text, ...writings.flatMap((words) => words[at] ?? [])]),
      parts: apart,
      own: apart?.length === 1 && apart.every(isOwnAsWritten),
      run: apart && runsOf(apart, false)[0],
      piece: apart?.some(({ kind, written }) => kind === 'name' && isKoreanPiece(written)) ?? false,
    };
  });
}

function isOwnAsWritten({ kind, written, words }: Part): boolean {
  return kind === 'name' && words.length === 1 && words[0] === written;
}

/** As `runsOf` finds them: of single words they are remembered, and others are of Korean pieces alone. */
function runsWithin(words: readonly PlainWord[]): readonly Run[] {
  const isSimple = words.every(({ parts }) => parts?.length === 1);
  if (!isSimple) {
    const some = words.some(({ run, piece }) => run || piece);
    const parts = words.flatMap((word) => word.parts ?? []);
    return some ? runsOf(parts, false) : NO_RUNS;
  }
  const runs: Run[] = [];
  for (const [from, { run, piece }] of words.entries()) {
    if (run) runs.push({ ...run, from, to: from + 1 });
    if (!piece) continue;
    for (let to = from + 1; to < from + LONGEST_RUN && words[to]?.piece; to++) {
      const members = words.slice(from, to + 1).flatMap((word) => word.parts ?? []);
      const joined = runOf(members, from, true, false);
      if (joined) runs.push(joined);
    }
  }
  return runs;
}

const NO_RUNS: readonly Run[] = [];
