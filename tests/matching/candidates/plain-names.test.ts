import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NameIndex } from '../../../src/matching/candidates/name-index.ts';
import { PlainNames } from '../../../src/matching/candidates/plain-names.ts';
import { NEAR } from '../../../src/matching/name-match.ts';
import { personInFirm } from '../../../src/matching/names-in-cell/person-in-firm.ts';
import { POSSIBLE } from '../../../src/matching/score.ts';
import { compareNames } from '../../../src/names/comparison.ts';
import { modelOf } from '../../../src/names/korean/syllable-model.ts';
import { type NameKind, type PreparedName, prepareName } from '../../../src/names/prepared-name.ts';
import { candidatesFor, indexNames } from './name-index.ts';

const spellingsOf = (place: 'surname' | 'given') =>
  [...modelOf(place).spellings.keys()].filter((spelling) => /^[a-z]+(?:'[a-z]+)*$/u.test(spelling));

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
/** The same with an initial somewhere, or instead of a word. */
const initialed = (name: fc.Arbitrary<string>) =>
  fc
    .tuple(name, fc.nat(), fc.constantFrom(...'abgjklmoxyz'), fc.boolean(), fc.boolean())
    .map(([text, place, letter, dotted, instead]) => {
      const words = text.split(' ');
      const at = place % (words.length + 1);
      const [own = letter] = instead ? (words[at] ?? letter) : letter;
      words.splice(at, instead ? 1 : 0, own + (dotted ? '.' : ''));
      return words.join(' ');
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

function indexed(names: readonly string[]) {
  const listed = names.flatMap((name) => KINDS.map((kind) => prepareName(name, kind)));
  return { listed, index: indexNames(listed) };
}

test('what a search by words leaves out no comparison raises', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(korean, other), { minLength: 1, maxLength: 8 }),
      fc.oneof(
        ...[korean, other].flatMap((name) => [name, slipped(name), initialed(name)]),
        initialed(initialed(korean)),
      ),
      fc.boolean(),
      (names, searched, isSupported) => {
        const { listed, index } = indexed([...names, searched]);
        const plain = new PlainNames(index);
        const supported = isSupported ? () => true : undefined;
        // A row is often that of a listed party, in whatever form.
        for (const row of [searched, ...names.slice(0, 2)]) {
          const prepared = KINDS.map((kind) => prepareName(row, kind));
          const found = new Set<number>();
          if (!plain.find(row, 'name', supported, found)) addCandidates(index, prepared, found);
          expectAllRaised({ listed, index, row, prepared, found, isSupported });
        }
      },
    ),
    { numRuns: 250 },
  );
});

test('nor of a firm, or of the person whom it is called after', () => {
  const form = fc.constantFrom(
    ...['Ltd', 'Inc.', 'Co., Ltd.', 'GmbH', 'S.A.', 'L.L.C.', 'Co.', 'S. A.', 'Pte. Ltd.', 'AS'],
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(korean, other), { minLength: 1, maxLength: 6 }),
      fc.oneof(korean, other, slipped(other), word),
      fc.array(form, { minLength: 1, maxLength: 2 }),
      fc.constantFrom('name', 'organisation'),
      fc.boolean(),
      (names, searched, forms, role, isSupported) => {
        const firm = [searched, ...forms].join(' ');
        const { listed, index } = indexed([...names, searched, firm]);
        const supported = isSupported ? () => true : undefined;
        for (const row of [firm, ...names.map((name) => `${name} ${forms[0]}`)]) {
          const prepared = [
            prepareName(role === 'name' ? row : personInFirm(row), 'person'),
            prepareName(row, 'organisation'),
          ];
          const found = new Set<number>();
          const isFound = new PlainNames(index).find(row, role, supported, found);
          if (!isFound) addCandidates(index, prepared, found);
          expectAllRaised({ listed, index, row, prepared, found, isSupported });
        }
      },
    ),
    { numRuns: 150 },
  );
});

function addCandidates(
  index: NameIndex,
  prepared: readonly PreparedName[],
  found: Set<number>,
): void {
  for (const name of prepared) {
    for (const number of candidatesFor(index, name)) found.add(number);
  }
}

interface Searched {
  readonly listed: readonly PreparedName[];
  readonly index: NameIndex;
  readonly row: string;
  readonly prepared: readonly PreparedName[];
  readonly found: ReadonlySet<number>;
  readonly isSupported: boolean;
}

function expectAllRaised({ listed, index, row, prepared, found, isSupported }: Searched): void {
  const missed = prepared.flatMap((name) => {
    const least = name.kind === 'person' && isSupported ? NEAR : POSSIBLE;
    const isRaised = (one: PreparedName) =>
      one.kind === name.kind && compareNames(name, one, index.weightOf(one.kind)).score >= least;
    return listed.filter((one, number) => !found.has(number) && isRaised(one));
  });
  expect({ row, missed: missed.map(({ text }) => text) }).toEqual({ row, missed: [] });
}
