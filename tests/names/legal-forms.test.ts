import { describe, expect, test } from '@jest/globals';
import { spellOut } from '../../src/names/company-words.ts';
import { words } from '../../src/names/folding.ts';
import { withoutHonorifics } from '../../src/names/honorifics.ts';
import { withoutLegalForms } from '../../src/names/legal-forms.ts';
import { phoneticKey } from '../../src/names/phonetic-key.ts';

const rest = (name: string) => withoutLegalForms(words(name)).join(' ');

describe('a company name without its legal form', () => {
  test.each([
    ['CHONSURIM TRADING CORPORATION', 'chonsurim trading'],
    ['Chonsurim Trading Corp.', 'chonsurim trading'],
    ['LIAONING CHINA TRADE INDUSTRY CO.,LTD', 'liaoning china trade industry'],
    ['Liaoning Zhongmao Industrial Company Limited', 'liaoning zhongmao industrial'],
    ['LIMITED LIABILITY COMPANY ALIS', 'alis'],
    ['LLC Alis', 'alis'],
    ['OOO "Алис"', 'алис'],
    ['SIS d.o.o.', 'sis'],
    ['SIS DOO', 'sis'],
    ['Muster GmbH & Co. KG', 'muster'],
    ['주식회사 샘플', '샘플'],
    ['(주)샘플', '샘플'],
    ['㈜샘플', '샘플'],
    ['PT Contoh Tbk', 'contoh'],
    ['SAMPLE COMPNAY LIMTED', 'sample'],
    ['SAMPLE CORPORTION', 'sample'],
  ])('%s: %s', (name, expected) => expect(rest(name)).toBe(expected));

  test.each([
    ['Corporation', 'corporation'],
    ['Co Ltd', 'co ltd'],
    ['', ''],
    ['AB Bank', 'ab bank'],
    ['AD Shipping', 'ad shipping'],
    ['Coral Trading', 'coral trading'],
    ['Sample Companion', 'sample companion'],
    ['Incorporated Dreams Studio', 'dreams studio'],
  ])('%j keeps %j', (name, expected) => expect(rest(name)).toBe(expected));
});

test.each([
  ['dept', 'department'],
  ['intl', 'international'],
  ['trade', 'trading'],
  ['osong', 'osong'],
  ['constructor', 'constructor'],
])('%s is compared as %s', (word, expected) => expect(spellOut(word)).toBe(expected));

describe('a name without forms of address', () => {
  test.each([
    ['Mr. Jung In-cheol', 'Jung In-cheol'],
    ['JUNG, In-cheol (Mr)', 'JUNG, In-cheol ( )'],
    ['정인철 씨', '정인철'],
    ['정인철님', '정인철'],
    ['Dr Jung In Cheol PhD', 'Jung In Cheol'],
    ['Jong In Chol, CEO', 'Jong In Chol'],
    ['개발자 정인철', '정인철'],
    ['정인철 대리', '정인철'],
    ['정인철대리', '정인철'],
    ['정인철 군', '정인철'],
    ['Mr.Jung In Cheol', 'Jung In Cheol'],
    ['Herr Jung In-cheol', 'Jung In-cheol'],
    ['Jung In Cheol ssi', 'Jung In Cheol'],
    ['정인철 대표님', '정인철'],
    ['정인철 회장', '정인철'],
    ['Gen Kim', 'Gen Kim'],
    ['Director Ri Yong', 'Ri Yong'],
    ['양 지원', '양 지원'],
  ])('%s: %s', (name, expected) => expect(withoutHonorifics(name)).toBe(expected));

  test.each(['Dr', '님', '', 'Drew Sirin', 'Missy Mrsic', '!!!'])('%j stays', (name) => {
    expect(withoutHonorifics(name)).toBe(name);
  });
});

describe('how words sound', () => {
  test.each([
    ['smith', 'smyth'],
    ['philip', 'filip'],
    ['shipping', 'shiping'],
  ])('%s as %s', (a, b) => expect(phoneticKey(a)).toBe(phoneticKey(b)));

  test.each([
    ['정인철', '김정은'],
    ['辽宁', '北京'],
    ['петров', 'иванов'],
    ['kim', 'kam'],
    ['1105', '1106'],
    ['', 'a'],
    ['aaaa', 'aaae'],
  ])('not %j as %j: no code is no likeness', (a, b) => {
    expect(phoneticKey(a)).not.toBe(phoneticKey(b));
  });
});
