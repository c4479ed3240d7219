import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readKoreanName } from '../../../src/names/korean/reading.ts';
import { koreanNames } from '../korean-names.ts';

/** Whether some reading may stand for these syllables. */
function mayBe(name: string, syllables: readonly string[]): boolean {
  const readings = readKoreanName(name)?.readings ?? [];
  return readings.some(({ surname, given }) => {
    const parts = [surname, ...given];
    return (
      parts.length === syllables.length &&
      parts.every(({ hangul }, index) => hangul.some(({ form }) => form === syllables[index]))
    );
  });
}

describe('one name in every usual spelling', () => {
  test.each([
    ['hangul', '정인철'],
    ['hangul with a gap', '정 인철'],
    ['hangul, given name first', '인철 정'],
    ['decomposed hangul', '정인철'.normalize('NFD')],
    ['Revised Romanization', 'Jeong In-cheol'],
    ['Revised Romanization, joined', 'Jeong Incheol'],
    ['as South Koreans write it', 'Jung In-chul'],
    ['DPRK', 'Jong In Chol'],
    ['DPRK with a comma', 'JONG, In Chol'],
    ['McCune-Reischauer', 'Chŏng In-ch’ŏl'],
    ['McCune-Reischauer, decomposed', 'Chŏng In-ch’ŏl'.normalize('NFD')],
    ['breves as American lists print them', "CHO'NG, In-ch'o'l"],
    ['a blank after the breve', "Cho' ng In-ch'o' l"],
    ['breves lost', "Chong In-ch'ol"],
    ['all marks lost', 'Chong Inchol'],
    ['typographic apostrophes', 'Chong In-ch‘ol'],
    ['surname last', 'In-cheol Jeong'],
    ['no gap at all', 'JUNGINCHEOL'],
    ['with invisible blanks', 'Jung\u200b In-\u00adcheol'],
  ])('%s: %s', (_, name) => expect(mayBe(name, ['정', '인', '철'])).toBe(true));
});

test.each([
  ['Ri Yong Ho', ['이', '영', '호']],
  ['Lee Young-ho', ['이', '영', '호']],
  ['리영호', ['이', '영', '호']],
  ['Ryu Song Chol', ['유', '성', '철']],
  ['O, In Chun', ['오', '인', '춘']],
  ['U, Yong Su', ['우', '용', '수']],
  ['Namgung Yong', ['남궁', '용']],
  ['남궁용수', ['남궁', '용', '수']],
  ['Nam Gung Yong Su', ['남궁', '용', '수']],
  ['Ho Kim', ['김', '호']],
])('%s may be %j', (name, syllables) => expect(mayBe(name, syllables)).toBe(true));

describe('what is no Korean name', () => {
  test.each([
    '',
    '!!!',
    "''''",
    '😀',
    '\ud800',
    '123',
    '정',
    'Smith',
    'Schwartz, Friedrich',
    'Иван Петров',
    'محمد علي',
    'one two three four five six',
    'Jung 인철 Прим',
    'x'.repeat(10_000),
    '김'.repeat(10_000),
    'kim '.repeat(200),
  ])('%.20j', (name) => expect(readKoreanName(name)).toBeUndefined());
});

test('an apostrophe tells a breve: Cho’ng is 정 and never 종', () => {
  const [best] = readKoreanName("CHO'NG, In-ch'o'l")?.readings ?? [];
  expect(best?.surname.hangul.map(({ form }) => form)).toContain('정');
  expect(best?.given[1]?.hangul[0]?.form).toBe('철');
});

test('a comma speaks for the surname before it', () => {
  const shareOf = (name: string, surname: string) =>
    (readKoreanName(name)?.readings ?? [])
      .filter((reading) => reading.surname.text === surname)
      .reduce((sum, { share }) => sum + share, 0);
  expect(shareOf('SONG, Nam Kim', 'song')).toBeGreaterThan(3 * shareOf('Song Nam Kim', 'song'));
  expect(shareOf('KIM, Song Nam', 'kim')).toBeGreaterThan(0.99);
});

test('names in words that are no syllables look less Korean', () => {
  const korean = readKoreanName('Jong In Chol')?.odds ?? Number.NaN;
  const other = readKoreanName('Gina Simon')?.odds ?? Number.NEGATIVE_INFINITY;
  expect(korean).toBeGreaterThan(other);
});

test('the shares of the readings of a name sum to 1, the likeliest first', () => {
  fc.assert(
    fc.property(koreanNames, ({ surname, given }) => {
      const readings = readKoreanName(`${surname} ${given.join('-')}`)?.readings ?? [];
      const shares = readings.map(({ share }) => share);
      const sum = shares.reduce((total, share) => total + share, 0);
      expect(sum).toBeCloseTo(1, 9);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }),
  );
});

test('the hangul of a syllable are probabilities', () => {
  fc.assert(
    fc.property(koreanNames, ({ surname, given }) => {
      for (const reading of readKoreanName(`${surname} ${given.join(' ')}`)?.readings ?? []) {
        for (const { hangul } of [reading.surname, ...reading.given]) {
          const sum = hangul.reduce((total, { probability }) => total + probability, 0);
          expect(sum).toBeGreaterThan(0.9);
          expect(sum).toBeLessThan(1 + 1e-9);
        }
      }
    }),
  );
});

describe('whether a name is Korean', () => {
  test.each(['Park Seo7ng', 'Anna Kim2', 'Li Zhe', "Cho'ng In", 'Kim Jong Un'])(
    'is a finite question for %s',
    (name) => expect(Number.isFinite(readKoreanName(name)?.odds ?? 0)).toBe(true),
  );
});

test('no name of a surname of two syllables and three given ones is too long', () => {
  for (const name of ['Hwangbo Yuseonghui', 'Namgung Kyong-hwa-sun', "Hwangbo Kyo'ng-hwa-o"])
    expect(readKoreanName(name)).toBeDefined();
});

test('a reading does not depend on what was read before', () => {
  const names = ['Tsoi Chor An1', 'Tsoi Chor An', "Yo'ng-go'n Pak", 'Pong-nam Kim', 'Pong-nok Kim'];
  const forwards = names.map((name) => readKoreanName(name));
  const backwards = [...names].reverse().map((name) => readKoreanName(name));
  expect(backwards.reverse()).toEqual(forwards);
});
