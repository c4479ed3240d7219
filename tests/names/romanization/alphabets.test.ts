import { describe, expect, test } from '@jest/globals';
import { personWordWeights } from '../../../src/matching/candidates/word-weight.ts';
import { compareNames } from '../../../src/names/comparison.ts';
import { fold } from '../../../src/names/folding.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';
import { ALPHABETS, romanizeName } from '../../../src/names/romanization/alphabets.ts';

const weight = personWordWeights([]);
const compare = (a: string, b: string) =>
  compareNames(prepareName(a, 'person'), prepareName(b, 'person'), weight);

describe.each(ALPHABETS.map((alphabet) => [alphabet.word.source, alphabet] as const))(
  '%s',
  (_, { word, letters, rules, examples }) => {
    test.each(examples)('%s is romanized as %s', (native, latin) => {
      expect(native).toBe(fold(native));
      expect(romanizeName([native])).toEqual([latin]);
    });

    test('every letter is folded, of the alphabet, and becomes Latin ones', () => {
      for (const [letter, latin] of Object.entries(letters)) {
        expect(letter).toMatch(word);
        expect(fold(`${letter}${letter}`)).toContain(letter);
        expect(latin).toMatch(/^[a-z]{1,2}$/u);
      }
    });

    test('the examples have need of every rule', () => {
      const idle = rules.filter(
        ([from]) => !examples.some(([native]) => native.search(new RegExp(from, 'u')) >= 0),
      );
      expect(idle).toEqual([]);
    });
  },
);

test('words in other scripts stay as they are', () => {
  expect(romanizeName(['bidzina', '김', 'ივanishvili', 'андреев'])).toEqual([
    'bidzina',
    '김',
    'ივanishvili',
    'andreev',
  ]);
});

test.each([
  ['ბიძინა ივანიშვილი', 'IVANISHVILI, Bidzina'],
  ['ᲑᲘᲫᲘᲜᲐ ᲘᲕᲐᲜᲘᲨᲕᲘᲚᲘ', 'IVANISHVILI, Bidzina Grigoris Dze'],
  ['Մարգարիտա Սիմոնյան', 'SIMONYAN, Margarita Simonovna'],
  ['ՍԻՄՈՆՅԱՆ Մարգարիտա', 'SIMONYAN, Margarita'],
  ['Լևոն Ռոստոմյան', 'ROSTOMYAN, Levon'],
  ['Νικόλαος Μαζιώτης', 'MAZIOTIS, Nikolaos'],
  ['ΧΡΙΣΤΟΔΟΥΛΟΣ ΞΗΡΟΣ', 'XIROS, Christodoulos'],
])('%s is %s', (a, b) => expect(compare(a, b).score).toBeGreaterThanOrEqual(0.5));

test.each([
  ['ბიძინა კანდელაკი', 'IVANISHVILI, Bidzina'],
  ['Մարգարիտա Պետրոսյան', 'SIMONYAN, Margarita'],
  ['Γεώργιος Μαζιώτης', 'MAZIOTIS, Nikolaos'],
])('%s is not %s', (a, b) => expect(compare(a, b).score).toBeLessThan(0.5));
