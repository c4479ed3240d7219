import { expect, test } from '@jest/globals';
import { consonantsOf, isArabic } from '../../../src/names/romanization/arabic-consonants.ts';
import { romanizeCyrillic } from '../../../src/names/romanization/cyrillic-letters.ts';
import { splitServantNames } from '../../../src/names/romanization/name-particles.ts';

test.each([
  ['андреев', 'andreev'],
  ['щербаков', 'shcherbakov'],
  ['сергій', 'sergiy'],
  ['žukov', 'žukov'],
  ['zhukov', 'zhukov'],
  ['김', '김'],
])('%s is romanized as %s', (word, latin) => expect(romanizeCyrillic(word)).toBe(latin));

test.each([
  ['محمد', 'mohammed'],
  ['احمد', 'ahmad'],
  ['حسين', 'hussein'],
  ['خالد', 'khalid'],
  ['الشامي', 'shami'],
  ['قاسم', 'qasim'],
])('%s and %s have the same consonants', (arabic, latin) => {
  expect(isArabic(arabic)).toBe(true);
  expect(consonantsOf(arabic)).toBe(consonantsOf(latin));
});

test.each([
  ['محمد', 'mahdi'],
  ['خالد', 'khalil'],
])('%s and %s do not', (arabic, latin) => {
  expect(consonantsOf(arabic)).not.toBe(consonantsOf(latin));
});

test.each([
  [
    ['abd', 'al', 'rahman'],
    ['abd', 'rahman'],
  ],
  [
    ['abdul', 'rahman'],
    ['abd', 'rahman'],
  ],
  [['abdulrahman'], ['abd', 'rahman']],
  [['abdurrahman'], ['abd', 'rahman']],
  [['abdelaziz'], ['abd', 'aziz']],
  [['abdullah'], ['abdullah']],
  [['abdalla'], ['abdalla']],
  [
    ['abdi', 'karim'],
    ['abd', 'karim'],
  ],
  [
    ['al', 'shami'],
    ['al', 'shami'],
  ],
])('%j is compared as %j', (words, parts) => expect(splitServantNames(words)).toEqual(parts));
