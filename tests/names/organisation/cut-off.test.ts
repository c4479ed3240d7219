import { expect, test } from '@jest/globals';
import { compareNames } from '../../../src/names/comparison.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';
import { candidatesFor, indexNames } from '../../matching/candidates/name-index.ts';

const compare = (a: string, b: string) =>
  compareNames(prepareName(a, 'organisation'), prepareName(b, 'organisation'), () => 9);
const isCandidate = (row: string, listed: string) =>
  candidatesFor(
    indexNames([prepareName(listed, 'organisation')]),
    prepareName(row, 'organisation'),
  ).has(0);

const CUT = [
  ['DALIAN VELATRIX UNITY SHIPPING CO., L', 'DALIAN VELATRIX UNITY SHIPPING CO., LTD.'],
  ['VELATRIX OVERSEAS PROJECTS ARCHITEC', 'VELATRIX OVERSEAS PROJECTS ARCHITECTURAL AND TECHNICAL'],
  ['LIMITED LIABILITY COMPANY VELATRIX IN', 'LIMITED LIABILITY COMPANY VELATRIX INSURANCE BROKERS'],
] as const;

test.each(CUT)('cut off by a field of 35 characters: %s', (row, listed) => {
  expect(compare(row, listed).score).toBeGreaterThan(0.5);
  expect(compare(listed, row).score).toBe(compare(row, listed).score);
  expect(isCandidate(row, listed)).toBe(true);
});

test.each([
  ['VELATRIX OVERSEAS ARC', 'VELATRIX OVERSEAS ARCHITECTURAL AND TECHNICAL', 'too short'],
  [
    'MINISTRY OF FOREIGN TRADE AND INDU',
    'MINISTRY OF FOREIGN TRADE AND INDUSTRY SAMPLE',
    'no own word',
  ],
  [
    'LIMITED LIABILITY COMPANY VELA',
    'LIMITED LIABILITY COMPANY VELATRIX TARMOND',
    'none left whole',
  ],
])('%s is not taken for %s: %s', (row, listed) => {
  expect(compare(row, listed).score).toBeLessThan(0.5);
});

test.each([
  ['Velatrixlab LLC', 'VELATRIX LAB LLC'],
  ['VelaFarmTreid', 'VELA FARM TREID'],
])('joined with a common word it is looked for: %s', (row, listed) => {
  expect(isCandidate(row, listed)).toBe(true);
  expect(compare(row, listed).score).toBeGreaterThan(0.7);
});
