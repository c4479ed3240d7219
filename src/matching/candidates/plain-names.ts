import { beforeMojibake } from '../../foundation/mojibake.ts';
import { ownText } from '../../foundation/own-text.ts';
import { RecentMap } from '../../foundation/recent-map.ts';
import type { Role } from '../../input/subject.ts';
import { mayReadAsKorean } from '../../names/korean/readability.ts';
import { isWordOfLegalForm } from '../../names/legal-forms.ts';
import { acronymsOf, initialsBeside } from '../../names/organisation/acronym.ts';
import { readOrganisationName } from '../../names/organisation/organisation-name.ts';
import { readAsKorean } from '../../names/prepared-name.ts';
import { splitServantNames } from '../../names/romanization/name-particles.ts';
import { craftNames } from '../names-in-cell/craft-names.ts';
import { areOnlyForms } from '../names-in-cell/forms-behind.ts';
import { upToLegalForm } from '../names-in-cell/legal-border.ts';
import { LEAST_WORDS, MOST_WORDS, personInFirm } from '../names-in-cell/person-in-firm.ts';
import type { NameIndex } from './name-index.ts';
import type { OrganisationWord } from './organisation-words.ts';
import type { Supported } from './person-index.ts';
import type { PersonWord } from './person-words.ts';
import { type PlainWord, readPiece, runsWithin } from './plain-piece.ts';
import { beginningOf, isClosedByForms, lettersOf, textsOf, withoutForms } from './plain-words.ts';
import { type SearchedOrganisation, searchedOfOwn } from './searched-organisation.ts';

const MOST_PIECES = 8;
/** Pieces that were met lately: names of a country have some ten thousand distinct ones. */
const MOST_KEPT = 20_000;
/** Names of fewer words have no initials of others beside them and no acronym. */
const FEWEST_FOR_INITIALS = 4;

/** The words of a plain name, and those in front of its legal forms where these are no words of it. */
interface PlainOrganisation {
  readonly words: readonly PlainWord[];
  readonly named: readonly PlainWord[] | undefined;
}

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
   * Adds the numbers of listed names that the cell may hold to `found`; false for a cell that is no plain
   * name, for which nothing was done.
   */
  find(cell: string, role: Role, supported: Supported | undefined, found: Set<number>): boolean {
    const words = this.#wordsOf(cell);
    if (!words || words.length < 2 || !isClosedByForms(words)) return false;
    const hasForm = words.some(({ form }) => form);
    const inFront = hasForm ? this.#inFrontOfForms(cell, words) : words;
    // What stands behind a legal form may be no part of the name.
    if (!inFront && upToLegalForm(cell) !== undefined) return false;
    if (role === 'organisation' && craftNames(cell).length > 0) return false;
    const named = inFront ?? withoutForms(words);
    if (hasForm && role === 'organisation') {
      const person = inFront ? beginningOf(cell, inFront.length) : personInFirm(cell);
      return this.#findFirm({ person, words, named }, supported, found);
    }
    const texts = textsOf(words);
    const letters = lettersOf(words);
    this.#findPersons(cell, words, texts, supported, found);
    const index = this.#index;
    index.findLetters('organisation', letters, found);
    if (role === 'organisation') index.findLetters('craft', letters, found);
    index.organisations.find(this.#asOrganisation({ words, named }, texts, letters), found);
    return true;
  }

  /** The same of a name as a person's alone, without honorifics. */
  findPersons(name: string, supported: Supported | undefined, found: Set<number>): boolean {
    const words = this.#wordsOf(name);
    if (!words || words.length < 2 || !isClosedByForms(words)) return false;
    this.#findPersons(name, words, textsOf(words), supported, found);
    return true;
  }

  /** The same of a firm with its legal form, of which the person whom it is called after has none. */
  #findFirm(
    firm: PlainOrganisation & { readonly person: string },
    supported: Supported | undefined,
    found: Set<number>,
  ): boolean {
    const { person, words } = firm;
    const bearing = this.#wordsOf(person);
    if (!bearing || bearing.length < 2) return false;
    this.#findPersons(person, bearing, textsOf(bearing), supported, found);
    const letters = lettersOf(words);
    this.#index.findLetters('organisation', letters, found);
    this.#index.findLetters('craft', letters, found);
    const organisation = this.#asOrganisation(firm, textsOf(words), letters);
    this.#index.organisations.find(organisation, found);
    return true;
  }

  /**
   * The name of a firm as nearly all of them are written: two words or three, and then nothing but legal
   * forms. It is what `withoutForms` and `personInFirm` leave of it; undefined for others.
   */
  #inFrontOfForms(cell: string, words: readonly PlainWord[]): readonly PlainWord[] | undefined {
    const from = words.findIndex(({ form }) => form);
    const last = words[from - 1];
    if (!last || from < LEAST_WORDS || from > MOST_WORDS) return undefined;
    // A form may begin with a word that no form ends with.
    if (isWordOfLegalForm(last.text) || !words.slice(from).every(({ form }) => form))
      return undefined;
    const pieces = cell.split(' ');
    if (pieces.slice(0, from).some((piece) => this.#read(piece)?.length !== 1)) return undefined;
    return areOnlyForms(pieces.slice(from).join(' ')) ? words.slice(0, from) : undefined;
  }

  #findPersons(
    name: string,
    words: readonly PlainWord[],
    texts: readonly string[],
    supported: Supported | undefined,
    found: Set<number>,
  ): void {
    const index = this.#index;
    index.findLetters('person', lettersOf(words), found);
    index.findPersonWords(this.#personWords(words, texts), supported, found);
    if (index.findKoreansByWords(words, supported, found) || !mayReadAsKorean(words)) return;
    const korean = readAsKorean(name);
    if (korean) index.findKoreans(korean, supported, found);
  }

  #personWords(words: readonly PlainWord[], texts: readonly string[]): readonly PersonWord[] {
    const { words: lookedUp } = this.#index.persons;
    if (words.some(({ servant }) => servant)) {
      return splitServantNames(texts).map((text) => lookedUp.lookUp(text));
    }
    return words.map((word) => {
      word.person ??= lookedUp.lookUp(word.text);
      return word.person;
    });
  }

  #ownWords(words: readonly PlainWord[]): readonly OrganisationWord[] {
    const { words: lookedUp } = this.#index.organisations;
    return words.map((word) => {
      word.ownWord ??= lookedUp.lookUpOwn(word.text);
      return word.ownWord;
    });
  }

  #asOrganisation(
    { words, named }: PlainOrganisation,
    texts: readonly string[],
    letters: number,
  ): SearchedOrganisation {
    // The neighbours of a word tell what it is.
    const depends = named?.some(({ parts }) => parts === undefined) ?? true;
    if (!named || depends) return this.#index.searched(texts, readOrganisationName(texts));
    const isShort = texts.length < FEWEST_FOR_INITIALS;
    const runs = runsWithin(named);
    if (isShort && named === words && words.every(({ own }) => own)) {
      return searchedOfOwn(texts, this.#ownWords(words), letters, runs);
    }
    const parts = named.flatMap((word) => word.parts ?? []);
    const initials = isShort ? [] : initialsBeside(texts);
    const acronyms = isShort ? [] : acronymsOf(texts, parts);
    return this.#index.searched(texts, { parts, initials, acronyms, runs });
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
    const copy = ownText(piece);
    return this.#pieces.set(copy, readPiece(copy) ?? null) ?? undefined;
  }
}
