import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareNames } from '../../../src/names/comparison.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';

/** As on a list of some thousand names: what is no common word is rare. */
const COMMON = new Map([
  ['korea', 5],
  ['trading', 3.7],
  ['company', 3],
  ['bank', 4.3],
  ['shipping', 4.4],
  ['technology', 4.7],
  ['general', 4.5],
  ['international', 3.5],
]);
const weight = (word: string) => COMMON.get(word) ?? 10;
const compare = (a: string, b: string) =>
  compareNames(prepareName(a, 'organisation'), prepareName(b, 'organisation'), weight);

describe('one Korean company', () => {
  test.each([
    ['Paeksol Trading Corporation', 'Baeksul Trading', 'two systems'],
    ['Korea Ryonbong General Corporation', 'Korea Yonbong General Corporation', 'initial law'],
    ['Taesong Bank', 'KOREA DAESONG BANK', 'voicing, country left out'],
    ['Choson Taesong Unhaeng', 'KOREA DAESONG BANK', 'words of the lexicon romanized'],
    ['Daeryonggang Trading', 'KOREA TAERYONGGANG TRADING CORPORATION', 'three syllables'],
    ['Jinyong Technology', 'CHINYONG TECHNOLOGY COOPERATION COMPANY', 'j and ch'],
    ['Bongraesan Trading', 'KOREA PONGNAESAN TRADING CORPORATION', 'assimilation'],
    ['Nam Chon Gang Corporation', 'NAMCHONGANG TRADING CORPORATION', 'gaps'],
    ['Chong Chon Gang Shipping', 'CHONGCHONGANG SHIPPING CO LTD', 'gaps'],
    ['Tae-dong Credit Bank', 'DAEDONG CREDIT BANK', 'a hyphen'],
    ['Unsong Internet Technology', 'SILVER STAR INTERNET TECHNOLOGY', 'translated'],
    ['Chongsong Yonhap', 'GREEN PINE ASSOCIATED CORPORATION', 'translated'],
    ['Tongbang Unhaeng', 'BANK OF EAST LAND', 'translated'],
    ['First Credit Bank', 'CHEIL CREDIT BANK', 'translated'],
    ['조선오성해운회사', 'KOREA OSONG SHIPPING CORPORATION', 'hangul'],
    ['천수림무역회사', 'CHONSURIM TRADING CORPORATION', 'hangul'],
    ['은성기술회사', 'SILVER STAR TECHNOLOGY COMPANY', 'hangul against the translation'],
    ['朝鲜五星海运会社', 'KOREA OSONG SHIPPING CORPORATION', 'hanja'],
    ['朝鮮五星海運會社', '조선오성해운회사', 'hanja against hangul'],
    ['조선국제화학합영회사', 'KOREA INTERNATIONAL CHEMICAL JOINT VENTURE COMPANY', 'no own word'],
  ])('%s and %s (%s)', (a, b) => expect(compare(a, b).score).toBeGreaterThanOrEqual(0.5));
});

describe('two companies', () => {
  test.each([
    ['Yongjin Shipping', 'PYONGJIN SHIPPING', 'two well-formed syllables'],
    ['Chongbong Shipping', 'CHONMYONG SHIPPING', 'two well-formed syllables'],
    ['Daesong Bank', 'KOREA DAESONG TRADING CORPORATION', 'another trade'],
    ['Daesung', 'KOREA DAESONG BANK', 'two syllables alone'],
    ['조선무역회사', 'KOREA DAESONG TRADING CORPORATION', 'nothing of its own'],
    ['Korea Trading', 'KOREA SHIPPING', 'nothing of its own'],
    ['대성은행', '은성은행', 'hangul'],
    ['Silver Star Bakery', 'GREEN STAR BAKERY', 'English'],
    ['Gorgeous Trading', 'BRILLIANCE TRADING', 'translations of one word'],
    ['Sunrise', 'Sunrice Hotels', 'English'],
    ['Jason Plumbing', 'CHASONG TRADING', 'English'],
    ['Sun & Long', 'SUNG YONG TRADING', 'short words'],
    ['Department 35 Daesong Trading', 'DEPARTMENT 53 DAESONG TRADING', 'other numbers'],
  ])('%s and %s (%s)', (a, b) => expect(compare(a, b).score).toBeLessThan(0.5));
});

describe('says what agrees through which reading', () => {
  test.each([
    [
      'Paeksol Trading',
      'KOREA BAEKSUL TRADING',
      'paeksol / baeksul read as 백설; trading; korea not weighed',
    ],
    [
      '조선오성해운회사',
      'KOREA OSONG SHIPPING CORPORATION',
      '오성 / osong read as 오성; 조선 = korea, 해운 = shipping',
    ],
    [
      'Nam Chon Gang Trading',
      'NAMCHONGANG TRADING CORPORATION',
      'same letters: nam chon gang / namchongang; trading',
    ],
    [
      'Chongsong Yonhap',
      'GREEN PINE ASSOCIATED CORPORATION',
      'chongsong / green pine mean 청송; yonhap = associated',
    ],
  ])('%s and %s: %s', (a, b, detail) => expect(compare(a, b).detail).toBe(detail));
});

describe('whatever the names are made of', () => {
  const word = fc.constantFrom(
    ...['korea', 'choson', 'dprk', 'taesong', 'daesung', 'paek', 'sol', 'paeksol', 'unsong'],
    ...['silver', 'star', 'nam', 'chon', 'gang', 'namchongang', 'bank', 'unhaeng', 'muyok'],
    ...[
      'trading',
      'general',
      'company',
      'yonhap',
      '조선',
      '대성무역회사',
      '은성',
      '五星',
      '53',
      'of',
    ],
  );
  const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

  test('comparing is symmetric, and a name is itself', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(there.score).toBeCloseTo(back.score, 9);
        expect(there.information).toBeCloseTo(back.information, 9);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(compare(a, a)).toMatchObject({ score: 1, identical: true });
      }),
      { numRuns: 500 },
    );
  });
});
