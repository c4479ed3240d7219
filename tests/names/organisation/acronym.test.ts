import { expect, test } from '@jest/globals';
import { compareNames } from '../../../src/names/comparison.ts';
import { words } from '../../../src/names/folding.ts';
import { initialsBeside } from '../../../src/names/organisation/acronym.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';

test.each([
  ['VTMB - Velatrix Tarmond Merchant Bank', ['vtmb']],
  ['Velatrix Tarmond Bank (VTB)', ['vtb']],
  ['V.T.B. Velatrix & Tarmond Bank', ['v', 't', 'b']],
  ['VT Velatrix Tarmond', []],
  ['VTX Velatrix Tarmond Bank', []],
  ['', []],
])('initials beside the words that they stand for: %s', (name, initials) => {
  expect(initialsBeside(words(name))).toEqual(initials);
});

test.each([
  ['VTMB - Velatrix Tarmond Merchant Bank', 'VELATRIX TARMOND MERCHANT BANK'],
  ['Korea Velatrix Bank KVB', 'KOREA VELATRIX BANK'],
  ['DES Defence Engineering Solutions', 'D.E.S. DEFENSE ENGINEERING SOLUTIONS LTD'],
])('%s is %s', (a, b) => {
  const [x, y] = [prepareName(a, 'organisation'), prepareName(b, 'organisation')];
  expect(compareNames(x, y, () => 9).score).toBeGreaterThan(0.7);
  expect(compareNames(y, x, () => 9).score).toBe(compareNames(x, y, () => 9).score);
});

test('another company, or a town that the tables do not know, beside the one word of its own', () => {
  const score = (a: string, b: string) =>
    compareNames(prepareName(a, 'organisation'), prepareName(b, 'organisation'), () => 9).score;
  expect(score('Velatrix JSC, Tarmond', 'VELATRIX')).toBeGreaterThan(0.4);
  expect(score('Velatrix JSC, Tarmond', 'VELATRIX')).toBeLessThan(0.5);
  expect(score('Phoenix Tarmond', 'PHOENIX')).toBeLessThanOrEqual(0.3);
});
