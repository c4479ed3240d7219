import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../../src/names/comparison.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';

/** As on a list of 20,000 names: what is no common word is rare. */
const COMMON = new Map([
  ['trading', 3.7],
  ['international', 3.5],
  ['general', 4.5],
  ['shipping', 4.4],
  ['services', 4.5],
  ['technology', 4.7],
  ['bank', 4.3],
  ['national', 4.5],
  ['asia', 6],
  ['energy', 5],
]);
const weight = (word: string) => COMMON.get(word) ?? 10;
const compare = (a: string, b: string) =>
  compareNames(prepareName(a, 'organisation'), prepareName(b, 'organisation'), weight);

describe('one company: what other screeners are known to miss or to need a lower threshold for', () => {
  test.each([
    ['SIS DOO', 'SIS d.o.o.', 0.97, 'a legal form with and without dots'],
    ['SIS D O O Sarajevo', 'SIS D.O.O. SARAJEVO', 0.97, 'and in the midst'],
    ['LLC Volna Primer', 'OOO VOLNA PRIMER', 0.97, 'one form in two languages'],
    ['Volna Primer', 'JOINT STOCK COMPANY VOLNA PRIMER', 0.97, 'a long form left out'],
    ['OOO Volna', 'VOLNA LLC', 0.97, 'one form in two languages'],
    ['Volna JSC', 'AO VOLNA', 0.97, 'a short form that the other name confirms'],
    ['Volna, TOV', 'TOV VOLNA', 0.97, 'a short form at the other end'],
    ['Volna', 'PAO VOLNA', 0.5, 'a short form left out'],
    ['Velatrix Tarmond', 'PT VELATRIX TARMOND', 0.97, 'a short form left out of a long name'],
    ['Abrasiv Sia', 'SIA ABRASIV', 0.97, 'a short form or a word at the other end'],
    ['Kong Yue Pao Lines', 'PAO YUE KONG LINES', 0.97, 'a word that may be a form in front'],
    ['JOINT STOCK VOLNAPRIM', 'JOINT STOCK COMPANY VOLNAPRIM', 0.97, 'a word of the form left out'],
    ['OPEN JINT STOCK COMPANY VOLNAPRIM', 'VOLNAPRIM OAO', 0.97, 'a word of the form misspelt'],
    ['Sam Plehouse Trading', 'SAMPLEHOUSE TRADING LTD', 0.97, 'a word split in two'],
    ['Sam Ple House Trading', 'SAMPLEHOUSE TRADING LTD', 0.97, 'and in three'],
    ['Sample-House Velatrix', 'SAMPLEHOUSE VELATRIX', 0.97, 'a hyphen'],
    ['Trading Velatrix Tarmond', 'VELATRIX TARMOND TRADING', 0.97, 'another order'],
    ['Velatrix & Tarmond', 'VELATRIX AND TARMOND LTD', 0.97, '& and and'],
    ['Velatrix und Tarmond', 'VELATRIX Y TARMOND, S.A.', 0.97, 'und and y'],
    ['Velatrix Dept. of Technol.', 'VELATRIX DEPARTMENT OF TECHNOLOGY', 0.9, 'abbreviations'],
    ["Velatrix Int'l Trdg", 'VELATRIX INTERNATIONAL TRADING', 0.9, 'abbreviations'],
    ['Velatrix Shpg', 'Velatrix Shipping', 0.9, 'abbreviations'],
    ['Velatrix Telecom', 'VELATRIX TELECOMMUNICATIONS', 0.9, 'abbreviations'],
    ['Rossiyskaya Velatrix', 'RUSSIAN VELATRIX', 0.9, 'a word of the lexicon translated'],
    [
      'Ministry of Defense Export Center',
      'MINISTRY OF DEFENCE EXPORT CENTER',
      0.9,
      'another spelling of a common word',
    ],
    ['Velatrxi', 'VELATRIX LTD', 0.5, 'a slip in the only word'],
    ['alatrix Trading', 'GALATRIX TRADING', 0.5, 'the first letter missing'],
    ['Ahmoon Velatrix', 'HAMOON VELATRIX', 0.5, 'a slip in a word that reads as Korean'],
    ['Velx Civil Air Factory', 'VELIX CIVIL AIR FACTORY', 0.5, 'a short word beside several'],
    ['Velatrix TRADIG', 'VELATRIX TRADING', 0.9, 'a slip in a common word'],
    ['Velatrix', 'VELATRIX TRADING LLC', 0.5, 'a common word left out'],
    ['General Technolgy', 'GENERAL TECHNOLOGY LTD', 0.5, 'a slip in a long common word'],
    ['White Tiger Trading', 'KOREA PAEKHO TRADING', 0.5, 'two ordinary words translated'],
    ['見本有限公司', '見本', 0.97, 'a form written without a gap'],
  ])('%s and %s: at least %d (%s)', (a, b, least) => {
    expect(compare(a, b).score).toBeGreaterThanOrEqual(least);
    expect(compare(b, a).score).toBeCloseTo(compare(a, b).score, 9);
  });
});

describe('what agrees but for the legal form and tells little, is possible at most', () => {
  test.each([
    ['Star', 'STAR LLC', 'an ordinary word'],
    ['SIS Ltd', 'SIS LLC', 'three letters'],
    ['The National Bank Limited', 'NATIONAL BANK', 'common words alone'],
    ['General Trading LLC', 'GENERAL TRADING COMPANY', 'common words alone'],
    ['The Trading Co Ltd', 'TRADING COMPANY LLC', 'a single common word'],
    ['Partner Ltd', 'OOO PARTNER', 'a single common word'],
    ['Georgia', 'GEORGIA LLC', 'a place'],
    ['Jordan Ltd', 'JORDAN LLC', 'a place that is a surname too'],
    ['Sia Abrasiv', 'ABRASIV LTD', 'a word that may be a form'],
    ['Pao Volna', 'VOLNA LTD', 'a word that may be a form'],
    ['Volna Doo Shipping', 'VOLNA SHIPPING', 'a word that may be a form'],
  ])('%s and %s (%s)', (a, b) => {
    expect(compare(a, b).score).toBeGreaterThanOrEqual(0.5);
    expect(compare(a, b).score).toBeLessThan(0.75);
    expect(compare(b, a).score).toBeCloseTo(compare(a, b).score, 9);
  });

  test.each([
    ['Velatrix', 'VELATRIX LLC', 'a rare word'],
    ['Volna', 'VOLNA LLC', 'five letters'],
    ['Red Sea', 'RED SEA LLC', 'two ordinary words'],
    ['Import Technology Bank', 'IMPORT TECHNOLOGY BANK LLC', 'three common words'],
  ])('unlike %s and %s (%s)', (a, b) => expect(compare(a, b).score).toBeGreaterThan(0.97));
});

describe('two companies: what other screeners are known to raise', () => {
  test.each([
    ['Trading', 'GENERAL TRADING COMPANY', 'a single common word'],
    ['Partners Ltd', 'OOO PARTNER', 'a single common word'],
    ['Pao Trading', 'TRADING LTD', 'a single common word, and a form or a word'],
    ['Kyiv Ltd', 'KIEV LLC', 'a single place in another spelling'],
    ['Perseo Trading SA', 'TRADING SL', 'a word that is like a legal form'],
    ['Mazel Tov Diamonds', 'MAZEL DIAMONDS LTD', 'a word that is a legal form elsewhere'],
    ['Arturo Prat Shipyard', 'ARTURO SHIPYARD', 'a word that is a legal form elsewhere'],
    ['International', 'VELATRIX INTERNATIONAL', 'a single common word'],
    ['Global Trading LLC', 'GLOBAL SHIPPING', 'common words alone'],
    ['Imperial Trading', 'IMPERIAL TRADING INTERNATIONAL SERVICES', 'an ordinary word'],
    ['Imperial', 'IMPERIAL TRADING', 'an ordinary word'],
    ['Tehran Trading', 'BEHRAN TRADING COMPANY', 'a word like a common one'],
    ['Import Shipping', 'IMPIRE SHIPPING', 'a word like a common one'],
    ['Chemical Services', 'ALCHEMICAL SERVICES', 'a word like a common one'],
    ['Hong Kong Trading', 'HONG KONG PRIME TRADING', 'one place and one trade'],
    ['C', 'C.A.D. S.A.', 'a letter that legal forms leave'],
    ['TG', 'T.E.G. LIMITED', 'another initial'],
    ['Export Partners', 'EXPERTS PARTNERS', 'two ordinary words'],
    ['First Bank', 'CHEIL CREDIT BANK', 'an ordinary word translated'],
    ['Velatrix Trading', 'VELATRIX SHIPPING', 'another trade'],
    ['Velatrix', 'TARMOND VELATRIX', 'a word of its own more'],
    ['Department 53', 'DEPARTMENT 54', 'another number'],
    ['Velatrix Factory 26', 'VELATRIX FACTORY', 'a number dropped'],
    ['ISIS', 'IZIIS', 'short names'],
    ['SIS', 'SIS TRADING', 'short names'],
    ['ABC Trading', 'ABD TRADING', 'short names'],
    ['Baek Ha Na', 'HANA BANKING CORPORATION LTD', 'the name of a person'],
    ['Andrej Martin', 'ANDREA MARTINA LIMITED', 'the name of a person'],
    ['Hua Tian Alex', 'HANA BANKING CORPORATION LTD', 'the name of a person'],
    ['I Velatrix', 'IBS TARMOND', 'an initial'],
  ])('%s and %s (%s)', (a, b) => {
    expect(compare(a, b).score).toBeLessThan(0.5);
    expect(compare(b, a).score).toBeCloseTo(compare(a, b).score, 9);
  });
});

describe('initials', () => {
  test.each([
    ['MAEI', 'MINISTRY OF ATOMIC ENERGY INDUSTRY'],
    ['MAEI Private Joint Stock Company', 'MINISTRY OF ATOMIC ENERGY INDUSTRY'],
    ['VTSC', 'VELATRIX TARMOND SHIPPING COMPANY'],
    ['VTSL Co., Ltd.', 'VELATRIX TARMOND SAMPLE LORIMAND'],
  ])('%s may be %s, and no more than that', (a, b) => {
    expect(compare(a, b).score).toBe(0.55);
    expect(compare(b, a).score).toBe(0.55);
  });

  test.each([
    ['Maei', 'MINISTRY OF ATOMIC ENERGY INDUSTRY', 'no capitals'],
    ['MAE', 'MINISTRY OF ATOMIC ENERGY', 'three letters'],
    ['MAEX', 'MINISTRY OF ATOMIC ENERGY INDUSTRY', 'a letter unexplained'],
    ['GTIS', 'GENERAL TRADING INTERNATIONAL SHIPPING', 'common words alone'],
    ['MAEI BANK', 'MINISTRY OF ATOMIC ENERGY INDUSTRY', 'more than initials'],
  ])('%s and %s: %s', (a, b) => expect(compare(a, b).score).toBeLessThan(0.5));
});

describe('a name that is another word, country or trade, not a slip', () => {
  test.each([
    ['Binance Holdings', 'HOLDING FINANCE'],
    ['Maybank', 'WAYBANK'],
    ['Safran', 'SAIRAN'],
    ['Asia General Trading', 'ASIA ENERGY GENERAL TRADING LLC'],
    ['First Bank of Nigeria', 'CHEIL CREDIT BANK'],
    ['MTN Group', 'MACHINE GROUP'],
  ])('%s is not %s', (a, b) => {
    expect(compare(a, b).score).toBeLessThan(0.5);
    expect(compare(b, a).score).toBe(compare(a, b).score);
  });

  test.each([
    ['Velatrix Cining', 'VELATRIX MINING'],
    ['Sevastopol Morsoy Bank Velatrix', 'SEVASTOPOL MORSKOY BANK VELATRIX'],
    ['INIEVM', 'NIIEVM'],
    ['Rosham', 'ROSHEM'],
  ])('but %s may be %s', (a, b) => expect(compare(a, b).score).toBeGreaterThan(0.5));
});
