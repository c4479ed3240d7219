import fc from 'fast-check';
import { GIVEN_SYLLABLE_ROWS } from '../../src/names/korean/tables/given-syllable-table.ts';
import { SURNAME_ROWS } from '../../src/names/korean/tables/surname-table.ts';

/** A Korean name with one Latin spelling of each of its parts. */
export interface SpeltName {
  readonly hangul: string;
  readonly surname: string;
  readonly given: readonly [string, string];
}

/** How often a spelling has to be used before a law is asked of it. */
const USUAL = 0.05;

export const surnameRows = rowsOf(SURNAME_ROWS);
export const givenRows = rowsOf(GIVEN_SYLLABLE_ROWS);

/** The spellings of a row with their weights, as its last field has them. */
export function spellingsOf(field: string): (readonly [string, number])[] {
  return field
    .split(' ')
    .filter(Boolean)
    .map((item) => {
      const cut = item.lastIndexOf(':');
      return [item.slice(0, cut), Number(item.slice(cut + 1))] as const;
    });
}

/** A name made of the commonest surnames and given syllables, in two of its usual spellings. */
export const namesSpeltTwice: fc.Arbitrary<readonly [SpeltName, SpeltName]> = fc
  .tuple(part(surnameRows.slice(0, 40)), part(givenRows.slice(0, 80)), part(givenRows.slice(0, 80)))
  .map(([surname, first, second]) => {
    const hangul = surname.hangul + first.hangul + second.hangul;
    const spelt = (one: 0 | 1): SpeltName => ({
      hangul,
      surname: surname.spellings[one],
      given: [first.spellings[one], second.spellings[one]],
    });
    return [spelt(0), spelt(1)];
  });

export const koreanNames: fc.Arbitrary<SpeltName> = namesSpeltTwice.map(([name]) => name);

/** Words of Latin letters that need not mean anything. */
export const latinNames: fc.Arbitrary<string> = fc
  .array(
    fc.string({ unit: fc.constantFrom(...'aeioukghjlmnprstyz'), minLength: 1, maxLength: 9 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => words.join(' '));

function part(rows: readonly (readonly string[])[]) {
  return fc.constantFrom(...rows).chain((row) => {
    const usual = spellingsOf(row.at(-1) ?? '').filter(([, weight]) => weight >= USUAL);
    const spelling = fc.constantFrom(...usual.map(([text]) => text));
    return fc.tuple(spelling, spelling).map((spellings) => ({ hangul: row[0] ?? '', spellings }));
  });
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
}
