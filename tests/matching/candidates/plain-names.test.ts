import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PlainNames } from '../../../src/matching/candidates/plain-names.ts';
import { POSSIBLE } from '../../../src/matching/score.ts';
import { compareNames } from '../../../src/names/comparison.ts';
import { modelOf } from '../../../src/names/korean/syllable-model.ts';
import { type NameKind, prepareName } from '../../../src/names/prepared-name.ts';
import { candidatesFor, indexNames } from './name-index.ts';

const spellingsOf = (place: 'surname' | 'given') =>
  [...modelOf(place).spellings.keys()].filter((spelling) => /^[a-z]{2,}$/u.test(spelling));

const surname = fc.constantFrom(...spellingsOf('surname').slice(0, 150));
const syllable = fc.constantFrom(...spellingsOf('given').slice(0, 250));
const word = fc.constantFrom(
  ...'sergey sergei zorblatov zorblat abdelrahman abdul rahman de la van mohammed muhammad sample samples marina marine trading bank'.split(
    ' ',
  ),
);

/** A name in one of the ways in which its parts are joined and ordered. */
const korean = fc
  .tuple(surname, syllable, syllable, fc.nat(5))
  .map(([family, first, second, how]) => {
    const forms = [
      `${family} ${first} ${second}`,
      `${family} ${first}${second}`,
      `${first}${second} ${family}`,
      `${first} ${second} ${family}`,
      `${family} ${second}`,
      `${family} ${first}-${second}`,
    ];
    return forms[how] ?? '';
  });
const other = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));

const MARKED: Readonly<Record<string, string>> = { l: 'ł', i: 'ı', e: 'é', s: 'ß', o: 'ŏ', u: 'ü' };

/** The same with a letter left out, doubled, changed, or with a mark. */
const slipped = (name: fc.Arbitrary<string>) =>
  fc.tuple(name, fc.nat(), fc.nat(3)).map(([text, place, how]) => {
    const at = place % text.length;
    const letter = text.charAt(at);
    const marked = MARKED[letter] ?? letter;
    const written = [marked, '', letter + letter, 'o'][how + (letter === ' ' ? 9 : 0)] ?? letter;
    return text.slice(0, at) + written + text.slice(at + 1);
  });

const KINDS: readonly NameKind[] = ['person', 'organisation'];

test('what a search by words leaves out no comparison raises', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(korean, other), { minLength: 1, maxLength: 8 }),
      fc.oneof(korean, slipped(korean), other, slipped(other)),
      (names, searched) => {
        // A row is often that of a listed party, in whatever form.
        const rows = [searched, ...names.slice(0, 2)];
        const listed = [...names, searched].flatMap((name) =>
          KINDS.map((kind) => prepareName(name, kind)),
        );
        const index = indexNames(listed);
        const plain = new PlainNames(index);
        for (const row of rows) {
          const found = new Set<number>();
          const leftOut = plain.find(row, 'name', undefined, found);
          for (const kind of KINDS) {
            const name = prepareName(row, kind);
            const left = kind === 'person' ? leftOut?.korean : leftOut?.organisation;
            if (!leftOut || left)
              for (const number of candidatesFor(index, name)) found.add(number);
            const missed = listed.filter(
              (one, number) =>
                one.kind === kind &&
                !found.has(number) &&
                compareNames(name, one, index.weightOf(kind)).score >= POSSIBLE,
            );
            expect({ row, missed: missed.map(({ text }) => text) }).toEqual({ row, missed: [] });
          }
        }
      },
    ),
    { numRuns: 250 },
  );
});
