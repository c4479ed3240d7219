import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Composition, planCuts } from '../../../src/names/korean/composition.ts';
import { readGivenName, readSurname } from '../../../src/names/korean/segmentation.ts';
import { modelOf } from '../../../src/names/korean/syllable-model.ts';
import { ALL_LATIN_SYSTEMS } from '../../../src/names/korean/systems/systems.ts';

const sample = new Composition(
  [{ initials: ['', 's', 'sh'], medials: ['a', 'ya'], finals: ['', 'n', 'ng'] }],
  ['oh'],
);

test.each([
  ['shang', 0, ['sha', 'shan', 'shang']],
  ['shang', 2, ['a', 'an', 'ang']],
  ['syah', 0, ['sya']],
  ['ohn', 0, ['oh']],
  ['hang', 0, []],
  ['', 0, []],
])('of %s from %d on the pieces are found', (text, from, pieces) => {
  const lengths = sample.lengthsAt(text, from);
  const found = [...text.slice(from)].flatMap((_, at) =>
    lengths & (1 << (at + 1)) ? [text.slice(from, from + at + 1)] : [],
  );
  expect(found).toEqual(pieces);
});

test('only cuts that reach the end in time are planned', () => {
  expect(planCuts(sample, 'shanga', 1)).toBeUndefined();
  expect(planCuts(sample, 'shangx', 3)).toBeUndefined();
  const plan = planCuts(sample, 'shanga', 2);
  expect([...(plan ?? [])]).toEqual([0b100000, 0, 0b1000, 0, 0, 0b10]);
});

/** Letters as syllables have them, and any. */
const syllable = fc
  .tuple(
    fc.constantFrom(
      ...' k kk g gh n t d r l lh m p b s sh ss ch j c h kh th ph ts wh y w v z'.split(' '),
    ),
    fc.constantFrom(
      ...'a ae ai e eo eu ee i ia iu o oo oe u uh ui wa we wi ya ye yo yu ah oh'.split(' '),
    ),
    fc.constantFrom(...' k g n nn ng m l ll r p b t d s ck ne le h hn'.split(' ')),
  )
  .map((parts) => parts.join(''));
const customary = fc.constantFrom(...modelOf('given').spellings.keys());
const word = fc.oneof(
  fc
    .array(fc.oneof(syllable, customary), { minLength: 1, maxLength: 3 })
    .map((all) => all.join('')),
  fc.string({ unit: fc.constantFrom(...'abcdeghijklmnoprstuwyz'), minLength: 1, maxLength: 10 }),
);

describe('a plan leaves no reading of a given name out', () => {
  test.each(ALL_LATIN_SYSTEMS.map((system) => [system.name, system] as const))(
    '%s',
    (_, system) => {
      const { composition, ...unplanned } = system;
      expect(composition).toBeDefined();
      fc.assert(
        fc.property(fc.array(word, { minLength: 1, maxLength: 2 }), (parts) => {
          expect(readGivenName(system, parts)).toEqual(readGivenName(unplanned, parts));
        }),
        { numRuns: 400 },
      );
    },
  );
});

const surname = fc.oneof(
  fc.constantFrom(...modelOf('surname').spellings.keys()),
  fc
    .tuple(
      fc.constantFrom(...modelOf('surname').spellings.keys()),
      fc.constantFrom('h', 'n', 'nn', 'l', 'm'),
    )
    .map((all) => all.join('')),
  fc.array(syllable, { minLength: 1, maxLength: 2 }).map((all) => all.join('')),
  fc
    .tuple(fc.constantFrom(...modelOf('surname').spellings.keys()), syllable)
    .map((all) => all.join('')),
);

describe('a plan leaves no surname out', () => {
  test.each(ALL_LATIN_SYSTEMS.map((system) => [system.name, system] as const))(
    '%s',
    (_, system) => {
      const { composition: __, ...unplanned } = system;
      fc.assert(
        fc.property(surname, (text) => {
          expect(readSurname(system, text)).toEqual(readSurname(unplanned, text));
        }),
        { numRuns: 400 },
      );
    },
  );
});
