import { describe, expect, test } from '@jest/globals';
import { kana } from '../../../../src/names/korean/systems/kana.ts';
import { kanaLetters } from '../../../../src/names/korean/systems/kana-letters.ts';
import { KANA_ROWS } from '../../../../src/names/korean/tables/kana-table.ts';
import { likelihoodOf, SLIP, surnameLikelihood, USUAL } from './joined-syllables.ts';
import { largestSum } from './spelling-sums.ts';

describe('surnames', () => {
  test.each([
    ['キム', '김'],
    ['パク', '박'],
    ['チェ', '최'],
    ['チョン', '정'],
    ['チョン', '천'],
    ['イ', '이'],
    ['リ', '이'],
    ['リ', '리'],
    ['ロ', '노'],
    ['ノ', '노'],
    ['ユ', '유'],
    ['リュ', '유'],
    ['ホン', '홍'],
    ['ピョン', '변'],
    ['ウォン', '원'],
    ['クォン', '권'],
    ['クァク', '곽'],
    ['クヮク', '곽'],
    ['ファン', '황'],
    ['ナムグン', '남궁'],
    ['ファンボ', '황보'],
    ['きむ', '김'],
  ])('%s may be %s', (text, hangul) => {
    expect(surnameLikelihood(kana, text, hangul)).toBeGreaterThan(USUAL);
  });

  test.each([
    ['キム', '박'],
    ['パク', '백'],
    ['チェ', '조'],
    ['リ', '임'],
    ['ホン', '황'],
    ['スズキ', '석'],
  ])('%s is not %s', (text, hangul) => {
    expect(surnameLikelihood(kana, text, hangul)).toBeLessThan(SLIP);
  });
});

describe('given names', () => {
  test.each([
    ['ジョンウン', '정은'],
    ['チョンウン', '정은'],
    ['ヨンシク', '영식'],
    ['ハンギル', '한길'],
    ['チョルナム', '철남'],
    ['チョルラム', '철남'],
    ['インボム', '인범'],
    ['チュンファン', '춘환'],
    ['ウンヒ', '은희'],
    ['ウンフィ', '은희'],
    ['ウィジン', '의진'],
    ['ウイジン', '의진'],
    ['クァンホ', '광호'],
    ['グァンホ', '광호'],
    ['クヮンホ', '광호'],
    ['ハクチュン', '학춘'],
    ['ハッチュン', '학춘'],
    ['ポンナム', '복남'],
    ['ポクナム', '복남'],
    ['ミョンノク', '명록'],
    ['ミョンロク', '명록'],
    ['チルリョン', '진룡'],
    ['ソングク', '성국'],
    ['ギュオン', '규온'],
    ['スー', '수'],
    ['ヨング', '영'],
    ['トゥヒョン', '두현'],
    ['テフン', '태훈'],
    ['イェスル', '예슬'],
    ['すんほ', '승호'],
    ['ヒョヌ', '현우'],
    ['ジュノ', '준호'],
    ['ミナ', '민아'],
    ['ミナ', '미나'],
    ['ソグ', '석우'],
  ])('%s may be %s', (text, hangul) => {
    expect(likelihoodOf(kana, text, hangul)).toBeGreaterThan(USUAL);
  });

  test.each([
    ['ジョンウン', '종인'],
    ['ハンギル', '한일'],
    ['チョルナム', '정남'],
    ['チュンファン', '춘한'],
    ['ポンナム', '복강'],
    ['ミョンノク', '명옥'],
    ['ファン', '한'],
    ['ヨンシク', '용석'],
    ['ヒョヌ', '혁우'],
    ['ミナ', '밀아'],
  ])('%s is not %s', (text, hangul) => {
    expect(likelihoodOf(kana, text, hangul)).toBeLessThan(SLIP);
  });

  test.each(['', 'ン', 'ッ', 'ー', 'ョン', 'ァ', 'kim', 'ким', '金', '김'])(
    '%j is no syllable',
    (piece) => {
      expect(kana.spellings(piece, 'given', '').size).toBe(0);
    },
  );
});

test.each([
  ['ジョンウン', 'joNuN'],
  ['キョッ', 'kyoQ'],
  ['チェ', 'ce'],
  ['チュェ', 'cwe'],
  ['クァク', 'kwaku'],
  ['ウォン', 'woN'],
  ['ティ', 'ti'],
  ['トゥ', 'tu'],
  ['シュ', 'syu'],
  ['ファ', 'hwa'],
  ['イェ', 'ye'],
  ['スー', 'su~'],
  ['クヮ', 'kWa'],
  ['じょ', 'jo'],
  ['カョ', undefined],
  ['コァ', undefined],
  ['ョ', undefined],
  ['ンョ', undefined],
  ['ア・イ', undefined],
])('%s is %s in letters', (text, letters) => {
  expect(kanaLetters(text)).toBe(letters);
});

describe('the probabilities of all spellings of a syllable sum to at most 1', () => {
  const plain = [...KANA_ROWS.replace(/[^ァ-ヺ]/gu, '')];
  const small = ['', ...'ャュョヮァィゥェォ'];
  const next = ['', 'ー', ...'アイウエオ'];
  const parts = {
    initials: new Set(plain),
    medials: new Set(small.flatMap((one) => next.map((other) => one + other))),
    finals: new Set(
      ' ク グ キ ッ ック ン ヌ ング ンク ト ツ ット ル リ ム プ ブ ップ ス シ ジュ チュ フ'.split(
        ' ',
      ),
    ),
    whole: new Set(['パッ', 'パック', 'チョイ']),
  };

  test.each(['', 'n n', 'vowel m', 'l r', 'voiceless g'])('with %j', (context) => {
    expect(largestSum(kana, 'given', context, parts)).toBeLessThan(1.0001);
  });

  test('in surnames', () => {
    expect(largestSum(kana, 'surname', '', parts)).toBeLessThan(1.0001);
  });
});
