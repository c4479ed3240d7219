import { expect, test } from '@jest/globals';
import { upToLegalForm } from '../../../src/matching/names-in-cell/legal-border.ts';

test.each([
  ['Velatrix Ltd, Nicosia', 'Velatrix Ltd'],
  ['Velatrix LLC - HQ', 'Velatrix LLC'],
  ['Velatrix Co Ltd Nicosia', 'Velatrix Co Ltd'],
  ['Velatrix Co., Ltd. Nicosia Branch', 'Velatrix Co., Ltd.'],
  ['Velatrix Works GmbH Sample Town', 'Velatrix Works GmbH'],
  ['Velatrix d.o.o. Beograd', 'Velatrix d.o.o.'],
  ['Velatrix Limited Liability Company Nicosia', 'Velatrix Limited Liability Company'],
  ['OOO Velatrix Works, Sample Town', 'OOO Velatrix Works'],
  ['Velatrix S.A. Panama', 'Velatrix S.A.'],
  ['Velatrix Corporation, Sample Town', 'Velatrix Corporation'],
])('%s ends at its legal form', (text, name) => {
  expect(upToLegalForm(text)).toBe(name);
});

test.each([
  'Velatrix Works Ltd',
  'Velatrix Trading Co Ltd',
  'Velatrix Corporation Bank Ltd',
  'Sample Company for Trade',
  'Ltd Velatrix Works',
  'OOO Velatrix Sample',
  'Limited Liability Company Velatrix Works',
  'OOO Velatrix, Tarmond, Sample',
  'OOO Velatrix, Tarmond and Sample Works',
  'Sample Se Person',
  'Sample AS Works',
  'Sample One Two',
  '',
])('%s holds none', (text) => {
  expect(upToLegalForm(text)).toBeUndefined();
});
