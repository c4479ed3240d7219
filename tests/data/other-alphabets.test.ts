import { expect, test } from '@jest/globals';
import { type Place, southernForm } from '../../src/names/korean/syllable-model.ts';
import { cyrillic } from '../../src/names/korean/systems/cyrillic.ts';
import { kana } from '../../src/names/korean/systems/kana.ts';
import { latin } from '../../src/names/korean/systems/latin.ts';
import { romanizedCyrillic } from '../../src/names/korean/systems/romanized-cyrillic.ts';
import type { SpellingSystem } from '../../src/names/korean/systems/spelling-system.ts';
import { describeWith, readTable } from './shared-data.ts';

const SURNAMES = 'korean/surnames.tsv';
const SYLLABLES = 'korean/syllables.tsv';
const PAIRS = 'pairs/labelled_pairs_dev.tsv';

describeWith([SURNAMES, SYLLABLES], 'the spellings of the published systems', () => {
  test.each([
    ['surname', SURNAMES, 'russian', cyrillic],
    ['surname', SURNAMES, 'katakana', kana],
    ['given', SYLLABLES, 'russian', cyrillic],
    ['given', SYLLABLES, 'katakana', kana],
  ] as const)('of each %s in %s, column %s, lead to it', (place, table, column, system) => {
    const rows = readTable(table);
    expect(rows.length).toBeGreaterThan(150);
    const lost = rows.flatMap(({ hangul = '', [column]: spellings = '' }) =>
      spellings
        .split(';')
        .filter((spelling) => !formsOf(system, spelling, place).has(southernForm(hangul, place)))
        .map((spelling) => `${hangul} ${spelling}`),
    );
    expect(lost).toEqual([]);
  });

  test('of each surname in Russian, romanized again by the rules of passports, lead to it', () => {
    const lost = readTable(SURNAMES).flatMap(({ hangul = '', russian = '' }) =>
      russian
        .split(';')
        .map(inPassport)
        .filter(
          (latin) =>
            !formsOf(romanizedCyrillic, latin, 'surname').has(southernForm(hangul, 'surname')),
        )
        .map((latin) => `${hangul} ${latin}`),
    );
    expect(lost).toEqual([]);
  });
});

describeWith([PAIRS], 'labelled pairs in two scripts', () => {
  test.each([
    ['Latn-Cyrl', latin, cyrillic, 0.97],
    ['Latn-Kana', latin, kana, 0.97],
  ] as const)('%s: both names have common hangul', (category, first, second, least) => {
    const pairs = readTable(PAIRS).filter((row) => row.category === category);
    expect(pairs.length).toBeGreaterThan(5);
    const lost = pairs.filter(
      ({ a = '', b = '' }) => !haveCommonHangul(partsOf(a), first, partsOf(b), second),
    );
    expect(1 - lost.length / pairs.length).toBeGreaterThanOrEqual(least);
  });

  test('Cyrl-Hang: the hangul is among the readings', () => {
    const pairs = readTable(PAIRS).filter((row) => row.category === 'Cyrl-Hang');
    expect(pairs.length).toBeGreaterThan(0);
    for (const { a = '', b = '' } of pairs) {
      const [surname = '', ...given] = partsOf(a);
      const cuttings = cut(given, cyrillic, b.length - 1);
      expect([b, formsOf(cyrillic, surname, 'surname').has(b.charAt(0))]).toEqual([b, true]);
      const fits = cuttings.some((sets) =>
        sets.every((forms, index) => forms.has(southernForm(b.charAt(index + 1), 'given'))),
      );
      expect([b, fits]).toEqual([b, true]);
    }
  });
});

type Forms = ReadonlySet<string>;

function haveCommonHangul(
  a: readonly string[],
  first: SpellingSystem,
  b: readonly string[],
  second: SpellingSystem,
): boolean {
  const [surname = '', ...given] = a;
  const [otherSurname = '', ...otherGiven] = b;
  if (!meet(formsOf(first, surname, 'surname'), formsOf(second, otherSurname, 'surname'))) {
    return false;
  }
  const others = cut(otherGiven, second, given.length);
  return cut(given, first, given.length).some((sets) =>
    others.some((other) => sets.every((forms, index) => meet(forms, other[index] ?? new Set()))),
  );
}

/** The hangul of every syllable, for all ways to cut the words of a given name into so many. */
function cut(words: readonly string[], system: SpellingSystem, syllables: number): Forms[][] {
  const text = words.join('');
  const cutFrom = (from: number, left: number): Forms[][] => {
    if (left === 0) return from === text.length ? [[]] : [];
    const found: Forms[][] = [];
    for (let end = from + 1; end <= Math.min(text.length, from + system.longest); end++) {
      const piece = text.slice(from, end);
      const context = system.context?.(text.slice(0, from), piece, text.slice(end)) ?? '';
      const forms = formsOf(system, piece, 'given', context);
      if (forms.size > 0) found.push(...cutFrom(end, left - 1).map((rest) => [forms, ...rest]));
    }
    return found;
  };
  return cutFrom(0, syllables);
}

/** Less likely spellings are not counted as known. */
const LEAST = 1e-4;

function formsOf(system: SpellingSystem, piece: string, place: Place, context = ''): Forms {
  const spellings = system.spellings(piece.toLowerCase(), place, context);
  return new Set(
    [...spellings].filter(([, p]) => p >= LEAST).map(([form]) => southernForm(form, place)),
  );
}

function meet(a: Forms, b: Forms): boolean {
  return [...a].some((form) => b.has(form));
}

function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}ー']+/u)
    .filter((part) => part !== '');
}

const PASSPORT: ReadonlyMap<string, string> = new Map(
  'а a|б b|в v|г g|д d|е e|ё e|з z|и i|й i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|ы y|э e|ю iu|я ia|ж zh'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** ICAO Doc 9303. */
function inPassport(russian: string): string {
  return [...russian.toLowerCase()].map((letter) => PASSPORT.get(letter) ?? '').join('');
}
