import { describe, expect, test } from '@jest/globals';
import { words } from '../../../src/names/folding.ts';
import { cutLegalForms } from '../../../src/names/legal-forms.ts';
import { partsOf } from '../../../src/names/organisation/parts.ts';

const classed = (name: string) =>
  partsOf(cutLegalForms(words(name)))
    .map((part) => `${part.kind}:${part.words.join(' ')}`)
    .join(', ');

describe('the parts of a company name', () => {
  test.each([
    ['KOREA OSONG SHIPPING CORPORATION', 'country:korea, name:osong, generic:shipping'],
    ['Choson Taesong Unhaeng', 'country:korea, name:taesong, generic:bank'],
    ['Joson Paekho Muyok Hoesa', 'country:korea, name:Paekho, generic:trading'],
    ['DPRK NAMGANG TRADING COMPANY', 'country:korea, name:namgang, generic:trading'],
    ['Mooyokbank', 'generic:trading, generic:bank'],
    [
      "FOREIGN TRADE BANK OF THE DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA",
      'generic:foreign, generic:trading, generic:bank, country:korea',
    ],
    ['Korea Ryenha Machinery J/V Corporation', 'country:korea, name:ryenha, generic:machinery'],
    ['HANA ELECTRONICS JVC', 'name:hana, generic:electronics'],
    [
      'Korea General Company for Electronics',
      'country:korea, legal:general corporation, little:, generic:electronics',
    ],
    ['Company', 'legal:company'],
    ['', ''],
  ])('%s: %s', (name, expected) => {
    expect(classed(name).toLowerCase()).toBe(expected.toLowerCase());
  });
});

describe('hangul and hanja names are cut', () => {
  test.each([
    ['조선오성해운회사', 'country:korea, name:오성, generic:shipping'],
    ['천수림무역회사', 'name:천수림, generic:trading'],
    ['천수림무역총회사', 'name:천수림, generic:trading'],
    ['조선국제화학합영회사', 'country:korea, generic:international, generic:chemical'],
    ['주식회사 백설무역', 'name:백설, generic:trading'],
    ['백설무역(주)', 'name:백설, generic:trading'],
    ['㈜백설무역', 'name:백설, generic:trading'],
    ['백설무역유한회사', 'name:백설, generic:trading'],
    ['朝鲜五星海运会社', 'country:korea, name:五星, generic:shipping'],
    ['朝鮮五星海運會社', 'country:korea, name:五星, generic:shipping'],
    ['朝鲜联合机械贸易会社', 'country:korea, generic:united, generic:machinery, generic:trading'],
  ])('%s: %s', (name, expected) => expect(classed(name)).toBe(expected));

  test.each([
    ['丹东五星贸易有限公司', ['丹东', '五星', '贸易']],
    ['五星株式会社', ['五星']],
  ])('%s is not Korean: its form is cut off, and Chinese words that are known', (name, expected) =>
    expect(partsOf(cutLegalForms(words(name))).map(({ written }) => written)).toEqual(expected),
  );

  test.each(['김정보', '만수대', '오성', '東京恒瑞', '恒瑞'])(
    '%s has nothing to cut off, or is not Korean',
    (name) =>
      expect(partsOf(cutLegalForms(words(name))).map(({ written }) => written)).toEqual([name]),
  );
});
