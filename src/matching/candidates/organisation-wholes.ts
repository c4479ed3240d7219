import { SHORTEST_CUT } from '../../names/organisation/cut-off.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import type { SearchedOrganisation } from './searched-organisation.ts';
import { hashOf } from './text-hash.ts';

type Whole = Pick<SearchedOrganisation, 'letters' | 'acronyms' | 'short' | 'words'>;

/** Finds organisations by what is asked of their names as a whole. */
export class OrganisationWholes {
  readonly #letters: HashPostings;
  readonly #acronyms: HashPostings;
  readonly #shorts: HashPostings;
  readonly #beginnings: HashPostings;

  constructor(columns: ColumnReader) {
    this.#letters = new HashPostings(columns, 'organisation.letters');
    this.#acronyms = new HashPostings(columns, 'organisation.acronyms');
    this.#shorts = new HashPostings(columns, 'organisation.shorts');
    this.#beginnings = new HashPostings(columns, 'organisation.beginnings');
  }

  /** Names with the same letters but for legal forms; initials and the whole; beginnings. */
  find({ letters, acronyms, short, words }: Whole, found: Set<number>): void {
    for (const number of this.#letters.under(letters)) found.add(number);
    for (const acronym of acronyms) {
      for (const number of this.#shorts.under(hashOf(acronym))) found.add(number);
    }
    if (short !== undefined) {
      for (const number of this.#acronyms.under(hashOf(short))) found.add(number);
    }
    if (words.reduce((sum, { length }) => sum + length, 0) < SHORTEST_CUT) return;
    const beginning = hashOf(words.join('').slice(0, SHORTEST_CUT));
    for (const number of this.#beginnings.under(beginning)) found.add(number);
  }
}
