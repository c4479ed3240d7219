import { areAbbreviated, mayBeAbbreviation } from '../../names/organisation/abbreviation.ts';
import { isOrdinary, isTrade, meantForms } from '../../names/organisation/common-words.ts';
import {
  areRomanizedOtherwise,
  longWordSound,
  ownWordSimilarity,
} from '../../names/organisation/own-word-similarity.ts';
import { mostToldBy } from '../../names/organisation/word-agreement.ts';
import { mayAgreeAlone } from '../../names/organisation/word-limits.ts';
import { FREE_FIRST_LETTER, wordSimilarity } from '../../names/organisation/word-similarity.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { NearWords } from './near-words.ts';
import { recentLists } from './recent-lists.ts';
import { sortedNumbers } from './sorted-numbers.ts';
import { TextColumn } from './text-column.ts';
import { hashOf } from './text-hash.ts';
import type { WordTable } from './word-table.ts';

/** A word of a searched name, with the listed names that have a word which it may be paired with. */
export interface OrganisationWord {
  readonly text: string;
  /** Whether it was looked up as one of a name's own. */
  readonly isOwn: boolean;
  /** What it weighs on the lists, in nats. */
  readonly weight: number;
  /** Numbers of the listed names, ascending. */
  readonly names: Uint32Array;
  /** Of these, those that have more than one such word. */
  readonly several: ReadonlySet<number>;
  /** Names of which neighbouring words together are this one. */
  readonly joined: Uint32Array;
  /** Names that have this very word as one of their own. */
  readonly own: Uint32Array;
  /** The words of the lists that it may be paired with. */
  readonly like: readonly number[];
  /** Of a name's own word: those in which the other word of the pair is no common one. */
  readonly asOwn: Uint32Array;
}

/** Words of the lists that a word may be paired with, and names in which it is no common one misspelt. */
interface Like {
  readonly numbers: readonly number[];
  readonly asOwn: ReadonlySet<number>;
}

const NO_NAMES: ReadonlySet<number> = new Set();
const mayHaveTwoSlips = (shorter: number) => shorter >= FREE_FIRST_LETTER;

/** Looks words of organisations up, each once as a name's own and once as a common one. */
export class OrganisationWords {
  readonly #table: WordTable;
  readonly #ownTable: WordTable;
  readonly #near: NearWords;
  readonly #forms: NearWords;
  readonly #formTexts: TextColumn;
  readonly #formOf: Uint32Array;
  readonly #sounds: HashPostings;
  readonly #runs: HashPostings;
  readonly #own = recentLists<OrganisationWord>(({ names }) => names.length);
  readonly #common = recentLists<OrganisationWord>(({ names }) => names.length);
  readonly #weight: WordWeight;
  readonly #amongOwn = new WeakMap<OrganisationWord, Uint32Array>();
  readonly #mostTold = new WeakMap<OrganisationWord, number>();
  #trades: readonly number[] | undefined;
  #abbreviations: readonly number[] | undefined;

  constructor(columns: ColumnReader, table: WordTable, ownTable: WordTable, weight: WordWeight) {
    this.#weight = weight;
    this.#table = table;
    this.#ownTable = ownTable;
    this.#near = new NearWords(columns, 'organisation.near', table.words);
    this.#formTexts = new TextColumn(columns, 'organisation.formTexts');
    this.#forms = new NearWords(columns, 'organisation.forms', this.#formTexts);
    this.#formOf = columns.uint32('organisation.formOf');
    this.#sounds = new HashPostings(columns, 'organisation.sounds');
    this.#runs = new HashPostings(columns, 'organisation.runs');
  }

  /** A word of a name's own. */
  lookUpOwn(text: string): OrganisationWord {
    return this.#remembered(true, text, () => {
      const [misspelt, abbreviating] = [this.#misspelt(text), this.#abbreviating(text)];
      const common = this.#misspeltCommon(text);
      const romanized = common.filter((one) => areRomanizedOtherwise(text, this.#word(one)));
      const asOwn = new Set<number>();
      const add = (names: Iterable<number>) => {
        for (const name of names) asOwn.add(name);
      };
      add(this.#table.namesOf(text));
      add(this.#runs.under(hashOf(text)));
      for (const number of misspelt) add(this.#ownTable.namesOf(this.#word(number)));
      for (const number of [...romanized, ...abbreviating]) add(this.#table.namesWith(number));
      return { numbers: [...misspelt, ...common, ...abbreviating], asOwn };
    });
  }

  /** A word that many names share. */
  lookUpCommon(text: string): OrganisationWord {
    return this.#remembered(false, text, () => {
      const misspelt = meantForms(text).flatMap((form) =>
        this.#near
          .near(form, mayHaveTwoSlips)
          .filter((number) => wordSimilarity(this.#word(number), form) > 0),
      );
      return { numbers: [...misspelt, ...this.#abbreviating(text)], asOwn: NO_NAMES };
    });
  }

  /**
   * The names, ascending, in which a word that it may be paired with is one of their own; of a name's own
   * word only those in which these may agree alone. What is one name's own counts as own in both.
   */
  amongOwn(word: OrganisationWord): Uint32Array {
    let names = this.#amongOwn.get(word);
    if (!names) {
      const { isOwn, text } = word;
      const like = word.like
        .map((number) => this.#word(number))
        .filter((other) => !isOwn || mayAgreeAlone(text, other))
        .flatMap((other) => [...this.#ownTable.namesOf(other)]);
      const equal = isOwn ? this.#table.namesOf(text) : [];
      names = sortedNumbers(new Set([...like, ...word.joined, ...equal]));
      this.#amongOwn.set(word, names);
    }
    return names;
  }

  /** Nats that a name's own word tells at most with a word that it may be paired with. */
  mostTold(word: OrganisationWord): number {
    let told = this.#mostTold.get(word);
    if (told === undefined) {
      const like = word.like.map((number) => this.#word(number));
      told = Math.max(...like.map((other) => mostToldBy(word.text, other, this.#weight)));
      this.#mostTold.set(word, told);
    }
    return told;
  }

  #remembered(isOwn: boolean, text: string, findLike: () => Like): OrganisationWord {
    const known = isOwn ? this.#own : this.#common;
    return known.get(text) ?? known.set(text, this.#read(text, isOwn, findLike()));
  }

  #read(text: string, isOwn: boolean, { numbers: like, asOwn }: Like): OrganisationWord {
    const equal = this.#table.words.numberOf(text);
    const numbers = new Set(equal === undefined ? like : [equal, ...like]);
    const names = new Set<number>();
    const several = new Set<number>();
    const joined = this.#runs.under(hashOf(text));
    const lists = [...numbers].map((number) => this.#table.namesWith(number));
    for (const list of [...lists, joined]) {
      for (const name of list) (names.has(name) ? several : names).add(name);
    }
    return {
      text,
      isOwn,
      weight: this.#weight(text),
      names: sortedNumbers(names),
      several: several.size === 0 ? NO_NAMES : several,
      joined,
      own: this.#ownTable.namesOf(text),
      like: [...numbers],
      asOwn: sortedNumbers(asOwn),
    };
  }

  #word(number: number): string {
    return this.#table.words.at(number);
  }

  #misspelt(text: string): readonly number[] {
    const sound = longWordSound(text);
    const alike = sound === undefined ? NONE : this.#sounds.under(hashOf(sound));
    return [
      ...this.#near
        .near(text, mayHaveTwoSlips)
        .filter((number) => wordSimilarity(text, this.#word(number)) > 0),
      ...[...alike].filter((number) => ownWordSimilarity(text, this.#word(number)) > 0),
    ];
  }

  /** An ordinary word is no other misspelt. */
  #misspeltCommon(text: string): readonly number[] {
    if (isOrdinary(text)) return [];
    return this.#forms
      .near(text, mayHaveTwoSlips)
      .filter((form) => wordSimilarity(text, this.#formTexts.at(form)) > 0)
      .map((form) => this.#formOf[form] ?? 0);
  }

  /** Words that this one abbreviates or is abbreviated by. */
  #abbreviating(text: string): readonly number[] {
    this.#trades ??= this.#numbersOf(isTrade);
    const long = mayBeAbbreviation(text) || isTrade(text) ? this.#trades : [];
    let short: readonly number[] = [];
    if (isTrade(text)) {
      this.#abbreviations ??= this.#numbersOf(mayBeAbbreviation);
      short = this.#abbreviations;
    }
    return [...long, ...short].filter((number) => areAbbreviated(text, this.#word(number)));
  }

  #numbersOf(holds: (word: string) => boolean): readonly number[] {
    return [...this.#table.words].flatMap((word, number) => (holds(word) ? [number] : []));
  }
}

const NONE = new Uint32Array(0);
