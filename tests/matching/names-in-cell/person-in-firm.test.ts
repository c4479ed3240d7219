import { expect, test } from '@jest/globals';
import { personInFirm } from '../../../src/matching/names-in-cell/person-in-firm.ts';

test.each([
  ['Sample Advies B.V.', 'Sample Advies'],
  ['Sample Person Ltd', 'Sample Person'],
  ['SAMPLE, Other One, LLC', 'SAMPLE, Other One'],
  ['OOO Sample Person', 'Sample Person'],
  ['Sample Fuentes A.C.', 'Sample Fuentes'],
  ['Sample Import e Export Trade S.A.', 'Sample Import e Export Trade'],
  ['Sample Zorg V.O.F.', 'Sample Zorg'],
])('of %s no letter is an initial', (text, name) => {
  expect(personInFirm(text)).toBe(name);
});

test.each([
  'SAMPLE, S.A.',
  'Sample S.A.',
  'IP Sample V.O.',
  'Sample Person Works and Mills Ltd',
  'Velatrix Ltd',
  'Sample Person',
  'Sample One A.',
  '정인철',
])('%s stays', (text) => {
  expect(personInFirm(text)).toBe(text);
});
