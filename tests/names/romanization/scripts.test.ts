import { expect, test } from '@jest/globals';
import { consonantReadings, isArabic } from '../../../src/names/romanization/arabic-consonants.ts';
import { romanizeArabicName } from '../../../src/names/romanization/arabic-names.ts';
import {
  romanizeCyrillic,
  romanizeCyrillicName,
} from '../../../src/names/romanization/cyrillic-letters.ts';
import { splitServantNames } from '../../../src/names/romanization/name-particles.ts';

test.each([
  ['андреев', 'andreev'],
  ['щербаков', 'shcherbakov'],
  ['сергій', 'serhiy'],
  ['вучић', 'vucic'],
  ['търнев', 'tarnev'],
  ['ғабиден', 'gabiden'],
  ['žukov', 'žukov'],
  ['zhukov', 'zhukov'],
  ['김', '김'],
])('%s is romanized as %s', (word, latin) => expect(romanizeCyrillic(word)).toBe(latin));

test.each([
  ['іван гончар', ['ivan', 'honchar']],
  ['иван гончар', ['ivan', 'gonchar']],
  ['чедомир вучић', ['cedomir', 'vucic']],
  ['ерлік ғабитов', ['erlik', 'gabitov']],
])('%s is romanized by the alphabet of the name', (name, latin) => {
  expect(romanizeCyrillicName(name.split(' '))).toEqual(latin);
});

test.each([
  ['محمد', 'mohammed'],
  ['احمد', 'ahmad'],
  ['حسين', 'hussein'],
  ['خالد', 'khalid'],
  ['الشامي', 'shami'],
  ['قاسم', 'qasim'],
  ['جمال', 'gamal'],
  ['رشيد', 'rachid'],
  ['شريف', 'cherif'],
  ['كريموف', 'karimov'],
])('%s and %s have the same consonants', (arabic, latin) => {
  expect(isArabic(arabic)).toBe(true);
  expect(consonantReadings(latin)).toEqual(expect.arrayContaining([...consonantReadings(arabic)]));
});

test.each([
  ['علي', 'ali'],
  ['یحیی', 'yahya'],
  ['الحسن', 'hassan'],
  ['اکبر', 'akbar'],
  ['عبد الله', 'abdullah'],
  ['نور الدين', 'نوردين'],
  ['قاری', 'qari'],
  ['خشبا', 'خشبا'],
  ['ali', 'ali'],
])('%s is romanized as %s where it is a common name', (word, latin) => {
  expect(romanizeArabicName(word.split(' ')).join(' ')).toBe(latin);
});

test.each([
  ['محمد', 'mahdi'],
  ['خالد', 'khalil'],
])('%s and %s do not', (arabic, latin) => {
  expect(consonantReadings(latin)).not.toEqual(
    expect.arrayContaining([...consonantReadings(arabic)]),
  );
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
  [['abdikarim'], ['abd', 'karim']],
  [['abdoulaye'], ['abdoulaye']],
  [['abdullahi'], ['abdullahi']],
  [['abdullayev'], ['abdullayev']],
  [['abdurakhmanov'], ['abdurakhmanov']],
  [
    ['abdi', 'karim'],
    ['abd', 'karim'],
  ],
  [
    ['al', 'shami'],
    ['al', 'shami'],
  ],
])('%j is compared as %j', (words, parts) => expect(splitServantNames(words)).toEqual(parts));
