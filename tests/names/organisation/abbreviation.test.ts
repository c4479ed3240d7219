import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../../src/names/comparison.ts';
import { abbreviates, areAbbreviated } from '../../../src/names/organisation/abbreviation.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';
import { candidatesFor, indexNames } from '../../matching/candidates/name-index.ts';

// Abbreviations as the Chicago Manual of Style (chapter 10) and telex practice have them.
test.each([
  ['techn', 'technology'],
  ['mgt', 'management'],
  ['constn', 'construction'],
  ['solns', 'solutions'],
  ['svc', 'service'],
  ['devt', 'development'],
  ['hldgs', 'holdings'],
])('%s abbreviates %s', (short, long) => expect(abbreviates(short, long)).toBe(true));

test.each([
  ['gp', 'group'],
  ['mts', 'materialien'],
  ['menage', 'management'],
  ['shippin', 'shipping'],
  ['frade', 'trade'],
])('%s does not abbreviate %s', (short, long) => expect(abbreviates(short, long)).toBe(false));

test.each([
  ['tech', 'technology', true],
  ['tech', 'technical', true],
  ['trans', 'transport', true],
  ['petr', 'petroleum', true],
  ['net', 'national', false],
  ['nigeri', 'nigeria', false],
])('of common words %s and %s: %s', (a, b, expected) => {
  expect(areAbbreviated(a, b)).toBe(expected);
  expect(areAbbreviated(b, a)).toBe(expected);
});

describe('a name with abbreviated common words', () => {
  const weight = () => 9;
  test.each([
    ['Velatrix Mgt & Solns', 'VELATRIX MANAGEMENT AND SOLUTIONS LTD'],
    ["Velatrix Tarmond Dev't Grp", 'VELATRIX TARMOND DEVELOPMENT GROUP'],
    ['Velatrix Tech. Svc', 'VELATRIX TECHNICAL SERVICES'],
    ['Velatrix Int. Log.', 'VELATRIX INTERNATIONAL LOGISTICS'],
  ])('%s is %s, and is looked for', (a, b) => {
    const [x, y] = [prepareName(a, 'organisation'), prepareName(b, 'organisation')];
    expect(compareNames(x, y, weight).score).toBeGreaterThan(0.9);
    expect(candidatesFor(indexNames([y]), x)).toContain(0);
  });

  test('is not another one', () => {
    const [x, y] = [
      prepareName('Velatrix Mgt', 'organisation'),
      prepareName('Tarmond Management', 'organisation'),
    ];
    expect(compareNames(x, y, weight).score).toBeLessThan(0.5);
  });
});
