import { meantBy } from '../../han/han-forms.ts';
import type { Place } from '../syllable-model.ts';
import { HANJA_ROWS, SURNAME_HANJA_ROWS } from '../tables/hanja-table.ts';
import type { SpellingSystem } from './spelling-system.ts';

interface WeighedCharacters {
  readonly characters: string;
  readonly count: number;
  /** Weight before any count. */
  readonly prior: number;
}

/**
 * How often a character of each column of the table is in a name of the register: 0.72, 0.19 and
 * 0.006 occurrences each, so that a character nobody counted weighs by what it is.
 */
const COLUMN_WEIGHTS: readonly number[] = [0.72, 0.19, 0.006];
/**
 * How many counted characters the column weights are worth. Of 1 to 1000, three predict each person
 * of the register best from all the others.
 */
const PRIOR_COUNT = 3;
/** Share of surnames that are written with other characters than those of the list of surnames. */
const UNLISTED_SURNAMES = 0.01;

const TABLES: Readonly<Record<Place, string>> = { surname: SURNAME_HANJA_ROWS, given: HANJA_ROWS };
const CELLS: Readonly<Record<Place, RegExp>> = {
  surname: /([^\d ]+)(\d*)/gu,
  given: /([^\d|])(\d*)/gu,
};

const NONE: ReadonlyMap<string, number> = new Map();

/** Surnames have the usual characters first: the second weighs a fourth of the first, and so on. */
function weighed(columns: string, place: Place): WeighedCharacters[] {
  const cells = place === 'surname' ? [columns] : columns.split('|');
  return cells.flatMap((cell, column) =>
    [...cell.matchAll(CELLS[place])].map(([, characters = '', count = ''], rank) => ({
      characters,
      count: Number(count),
      prior: place === 'surname' ? (rank + 1) ** -2 : (COLUMN_WEIGHTS[column] ?? 0),
    })),
  );
}

function readRow(hangul: string, place: Place): ReadonlyMap<string, number> {
  const table = TABLES[place];
  const row = new Map<string, number>();
  const start = table.indexOf(`\n${hangul}|`);
  if (start < 0) return row;
  const columns = table.slice(start + hangul.length + 2, table.indexOf('\n', start + 1));
  const all = weighed(columns, place);
  const counted = all.reduce((sum, { count }) => sum + count, 0);
  const priors = all.reduce((sum, { prior }) => sum + prior, 0);
  for (const { characters, count, prior } of all) {
    row.set(characters, (count + (PRIOR_COUNT * prior) / priors) / (counted + PRIOR_COUNT));
  }
  return row;
}

// Rows are read when a character of theirs turns up: the whole table at once takes 20 ms.
const rowsRead: Readonly<Record<Place, Map<string, ReadonlyMap<string, number>>>> = {
  surname: new Map(),
  given: new Map(),
};

/**
 * P(characters | hangul) in this place of a name, characters in their Korean form, for all of one
 * hangul; they sum to 1. In the surname's place only the characters of surnames. Empty for hangul
 * that has no Chinese character.
 */
export function charactersOf(hangul: string, place: Place): ReadonlyMap<string, number> {
  const known = rowsRead[place].get(hangul);
  if (known) return known;
  const row = readRow(hangul, place);
  if (row.size > 0) rowsRead[place].set(hangul, row);
  return row;
}

/** The hangul that characters in Korean form are read as in this place, northern and southern. */
export function hangulOf(characters: string, place: Place): string[] {
  const table = TABLES[place];
  const found: string[] = [];
  for (let at = table.indexOf(characters); at >= 0; at = table.indexOf(characters, at + 1)) {
    const start = table.lastIndexOf('\n', at) + 1;
    const hangul = table.slice(start, table.indexOf('|', start));
    // 長 is not a surname because 長谷 is one.
    if (charactersOf(hangul, place).has(characters)) found.push(hangul);
  }
  return found;
}

function* readingsOf(characters: string, place: Place): Generator<readonly [string, number]> {
  const listed = hangulOf(characters, place);
  const listedShare = place === 'surname' ? 1 - UNLISTED_SURNAMES : 1;
  for (const hangul of listed) {
    yield [hangul, (charactersOf(hangul, place).get(characters) ?? 0) * listedShare];
  }
  if (place === 'given') return;
  for (const hangul of hangulOf(characters, 'given')) {
    if (listed.includes(hangul) || charactersOf(hangul, 'surname').size === 0) continue;
    yield [hangul, (charactersOf(hangul, 'given').get(characters) ?? 0) * UNLISTED_SURNAMES];
  }
}

/**
 * Chinese characters in every form: Korean, simplified, Japanese, compatibility. 金 is 김 as a
 * surname, 금 or 김 within a given name; 李 and 龍 have their northern and their southern reading;
 * a compound surname (南宮) is one piece of two characters. A character weighs by how many people of
 * a register have it in their name, and by how usual it is at all where nobody has.
 */
export const hanja: SpellingSystem = {
  name: 'hanja',
  longest: 2,
  spellings(piece, place) {
    const [first, second, ...more] = piece;
    if (first === undefined || more.length > 0 || !/^\p{Script=Han}+$/u.test(piece)) return NONE;
    if (second !== undefined && place === 'given') return NONE;
    const likelihoods = new Map<string, number>();
    const seconds = second === undefined ? [{ character: '', share: 1 }] : meantBy(second);
    for (const front of meantBy(first)) {
      for (const back of seconds) {
        const share = front.share * back.share;
        for (const [hangul, weight] of readingsOf(front.character + back.character, place)) {
          likelihoods.set(hangul, (likelihoods.get(hangul) ?? 0) + weight * share);
        }
      }
    }
    return likelihoods;
  },
};
