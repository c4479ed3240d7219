import type { ReadableWord } from '../../names/korean/readability.ts';
import type { KoreanName } from '../../names/korean/reading.ts';
import { possibleAcronym } from '../../names/organisation/acronym.ts';
import type { OrganisationName } from '../../names/organisation/organisation-name.ts';
import type { NameKind, PreparedName } from '../../names/prepared-name.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { KoreanIndex } from './korean-index.ts';
import type { WeightOf } from './listed-words.ts';
import { countedWords, writtenLetters } from './organisation-facts.ts';
import { OrganisationIndex } from './organisation-index.ts';
import { PersonIndex, type Supported } from './person-index.ts';
import type { PersonWord } from './person-words.ts';
import type { SearchedOrganisation } from './searched-organisation.ts';
import { lettersHash } from './text-hash.ts';
import { WordTable } from './word-table.ts';

/** Name scores from which on a name may be a hit, by itself and with another field; from 0.35 to 0.5. */
export interface Levels {
  readonly possible: number;
  readonly near: number;
}

/**
 * Finds the listed names that `compareNames` may give a score of `possible`, and of persons that are
 * `supported` by another field those that it may give one of `near`. The bounds follow the rules of the
 * comparison one by one: who changes a rule there changes its bound here.
 */
export class NameIndex {
  readonly persons: PersonIndex;
  readonly organisations: OrganisationIndex;
  /** What words weigh in comparisons with these names. */
  readonly weightOf: WeightOf;
  readonly #koreans: KoreanIndex;
  readonly #letters: Readonly<Record<NameKind, HashPostings>>;
  readonly #levels: Levels;

  constructor(columns: ColumnReader, levels: Levels, weightOf: WeightOf) {
    this.#levels = levels;
    this.weightOf = weightOf;
    const persons = new WordTable(columns, 'person.table');
    this.persons = new PersonIndex(columns, persons, weightOf('person'));
    this.organisations = new OrganisationIndex(columns, weightOf('organisation'));
    this.#koreans = new KoreanIndex(columns);
    this.#letters = {
      person: new HashPostings(columns, 'letters.person'),
      organisation: new HashPostings(columns, 'letters.organisation'),
      craft: new HashPostings(columns, 'letters.craft'),
    };
  }

  /** Adds the numbers of the names that may be this one to `found`. */
  find(name: PreparedName, supported: Supported | undefined, found: Set<number>): void {
    this.findLetters(name.kind, lettersHash(name.letters), found);
    switch (name.kind) {
      case 'person':
        this.findPersons(name.core, supported, found);
        if (name.korean) this.findKoreans(name.korean, supported, found);
        return;
      case 'organisation':
        if (name.organisation) {
          this.organisations.find(this.searched(name.words, name.organisation), found);
        }
        return;
      case 'craft':
    }
  }

  /** Persons whose parts agree. */
  findPersons(core: readonly string[], supported: Supported | undefined, found: Set<number>): void {
    const words = core.map((part) => this.persons.words.lookUp(part));
    this.findPersonWords(words, supported, found);
  }

  /** The same by parts that were looked up. */
  findPersonWords(
    words: readonly PersonWord[],
    supported: Supported | undefined,
    found: Set<number>,
  ): void {
    this.persons.find(words, this.#levels, supported, found);
  }

  /** Persons whose names may be the same hangul. */
  findKoreans(name: KoreanName, supported: Supported | undefined, found: Set<number>): void {
    this.#koreans.find(name, supported, found);
  }

  /** The same by single words; false where the whole name has to be read. */
  findKoreansByWords(
    words: readonly ReadableWord[],
    supported: Supported | undefined,
    found: Set<number>,
  ): boolean {
    return this.#koreans.findByWords(words, supported, found);
  }

  /** Those with the same letters. */
  findLetters(kind: NameKind, letters: number, found: Set<number>): void {
    for (const number of this.#letters[kind].under(letters)) found.add(number);
  }

  /** What is looked up of an organisation's folded words, given its parts. */
  searched(
    words: readonly string[],
    { parts, initials, acronyms, runs }: TakenApart,
  ): SearchedOrganisation {
    const { own, common, others } = countedWords(parts, initials);
    const compared = parts.flatMap((part) => part.words);
    const { words: lookedUp } = this.organisations;
    // A word that stands twice may have two counterparts.
    const among = (some: ReadonlySet<string>) => compared.filter((word) => some.has(word));
    const [ownWords, commonWords] = [among(own), among(common)];
    const repeated = new Set(compared).size < compared.length;
    return {
      words,
      compared,
      own: ownWords.map((word) => lookedUp.lookUpOwn(word)),
      common: commonWords.map((word) => lookedUp.lookUpCommon(word)),
      others: among(others).map((word) => lookedUp.lookUpCommon(word)),
      repeats: repeated ? ownWords.length + commonWords.length : 0,
      initials: compared.filter((word) => initials.includes(word)),
      letters: writtenLetters(parts),
      acronyms,
      short: possibleAcronym({ parts }),
      runs,
    };
  }
}

type TakenApart = Pick<OrganisationName, 'parts' | 'initials' | 'acronyms' | 'runs'>;
